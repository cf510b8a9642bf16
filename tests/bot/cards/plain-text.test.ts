import fc from 'fast-check';
import { plainText } from '../../../bot/cards/plain-text';

const signs = ['\\', '[', ']', '(', ')', '*', '_', '<', '>', '`', '~', '#'];

test.each(signs)('%s is written out and not read as Markdown or a mention', (sign) => {
  expect(plainText(`a${sign}b`)).toBe(`a\\${sign}b`);
});

test('an ordinary name stays as it is', () => {
  for (const name of ['Portfolio Office', 'Müller & Söhne, 2. Stock', 'O’Brien', '日本 PMO 🙂', '']) {
    expect(plainText(name)).toBe(name);
  }
});

test('whatever somebody typed can be read again, and no sign is left bare', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🙂', ...signs) }), (text) => {
      const plain = plainText(text);
      expect(plain.replace(/\\(.)/gs, '$1')).toBe(text);
      expect(plain.replace(/\\./gs, '')).not.toMatch(/[\\[\]()*_<>`~#]/);
    }),
  );
});
