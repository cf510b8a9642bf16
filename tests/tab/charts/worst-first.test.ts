import { worstFirst } from '../../../tab/charts/worst-first';
import { codedRelease, fullRelease, hiddenP, shownP } from '../support/releases';

const orderOf = (ps: Parameters<typeof worstFirst>[0]) => worstFirst(ps).map(({ p }) => p);

describe('the order of the Ps', () => {
  it('puts the largest shortfall first', () => {
    expect(orderOf(fullRelease.ps)).toEqual(['people', 'product', 'process', 'physical-evidence', 'price']);
  });

  it('places a coded P by what is published of its sides, and hidden ones last', () => {
    expect(orderOf(codedRelease.ps)).toEqual(['product', 'people', 'physical-evidence', 'price', 'process']);
  });

  it('keeps the order of the model for ties and for hidden ones', () => {
    const ps = [
      hiddenP('product', 'too-few'),
      shownP('price', 5, 4, 'shortfall'),
      hiddenP('people', 'no-data'),
      shownP('process', 5, 4, 'shortfall'),
    ];
    expect(orderOf(ps)).toEqual(['price', 'process', 'product', 'people']);
  });
});
