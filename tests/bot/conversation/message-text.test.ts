import fc from 'fast-check';
import { messageText } from '../../../bot/conversation/message-text';

const html = (content: string) => messageText({ contentType: 'html', content });

test.each([
  ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
  ['<div><div>One&nbsp; &amp; <b>two</b></div></div>', 'One & two'],
  ['<at id="0">Ann</at> asks &lt;why&gt; &#8211; &#x20AC;5', 'Ann asks <why> – €5'],
  ['<attachment id="1"></attachment>', ''],
  ['&nope; &#xFFFFFFFF;', '&nope; &#xFFFFFFFF;'],
  ['a < b', 'a < b'],
])('%j reads %j', (content, text) => {
  expect(html(content)).toBe(text);
});

test('what was written as text is left as it is, but for blank lines', () => {
  expect(messageText({ contentType: 'text', content: 'a <b>\r\n\r\n  c  d ' })).toBe('a <b>\nc d');
  expect(messageText(null)).toBe('');
  expect(messageText({ content: null })).toBe('');
});

test('a long message is cut, never within a sign', () => {
  const text = messageText({ contentType: 'text', content: `x${'😀'.repeat(2000)}` });
  expect(text.length).toBeLessThanOrEqual(1000);
  expect(text).toMatch(/😀…$/u);
});

test('whatever comes is read, and quickly', () => {
  expect(html('<'.repeat(200_000))).toBe('<'.repeat(1000 - 1).concat('…'));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('html', 'text'),
      (content, contentType) => {
        expect(messageText({ contentType, content }).length).toBeLessThanOrEqual(1000);
      },
    ),
    { numRuns: 200 },
  );
});
