import { releaseSchema } from '#core/release/release';
import { codedRelease, fullRelease, hiddenRelease, springRelease } from '../support/releases';

describe('the sample releases of these tests', () => {
  it.each([fullRelease, springRelease, codedRelease, hiddenRelease])(
    'are releases as the server sends them',
    (sample) => expect(releaseSchema.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample),
  );
});
