// A message reaches people as it was written: all of its text, and nothing that the text could make of the card.
import type { Card } from '../../bot/cards/notice';
import { elementsOf } from '../support/organisation';
import { hostile, markdown } from './hostile-text';
import { messageCard, readersCard } from './message-cards';

const textsOf = (card: Card): string[] =>
  elementsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' && typeof text === 'string' ? [text] : []));

test.each([...hostile, '- a list', '1. a list', '+ a list'])('a message that says %j', (text) => {
  const card = messageCard('en', { text: `First\n${text}`, purpose: text, authorName: text });
  const texts = textsOf(card);
  expect(texts.filter((one) => markdown.test(one) || /(^|\n)([-+]|\d+\.)\s/.test(one))).toEqual([]);
  expect(elementsOf(card).length).toBe(elementsOf(messageCard('en', { text: 'X' })).length);
});

test('a message keeps its paragraphs and its lines', () => {
  const texts = textsOf(messageCard('en', { text: 'One\r\ntwo\n\n\nThree' }));
  expect(texts).toEqual(expect.arrayContaining(['One\n\ntwo', 'Three']));
});

test('the readers’ card says which message is meant, and takes one of five points, or none', () => {
  const card = readersCard('en');
  const texts = textsOf(card).join(' ');
  expect(texts).toContain('Portfolio Office sent you “New \\*dates\\*” on November 22, 2026.');
  expect(texts).toContain('5 taps, about 30 seconds');
  expect(texts).toContain('This was meant for someone like me');
  const taps = elementsOf(card).flatMap(({ data }) => {
    const rating = (data as Readonly<Record<string, unknown>> | undefined)?.AB_A;
    return rating === undefined ? [] : [rating];
  });
  expect([...new Set(taps)]).toEqual(['1', '2', '3', '4', '5', 'na']);
});
