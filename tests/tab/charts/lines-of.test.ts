import { linesOf } from '../../../tab/charts/lines-of';

describe('a text in lines', () => {
  it.each([
    ['Price', 14, ['Price']],
    ['Physical Evidence', 17, ['Physical Evidence']],
    ['Physical Evidence', 16, ['Physical', 'Evidence']],
    ['hidden to protect a smaller group', 14, ['hidden to', 'protect a', 'smaller group']],
    ['a Donaudampfschifffahrt b', 5, ['a', 'Donaudampfschifffahrt', 'b']],
  ])('“%s” in lines of %i', (text, longest, lines) => expect(linesOf(text, longest)).toEqual(lines));
});
