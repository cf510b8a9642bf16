import { channels } from '#core/abcde/channel';
import { letters, ratingsSchema } from '#core/abcde/letter';
import { languages } from '#core/language/language';
import { allPracticeMessages } from '#core/training/practice/all-practice-messages';
import { practiceIds } from '#core/training/practice/practice-ids';
import { practiceLevels } from '#core/training/practice/practice-message';
import { readRatedMessages } from '../communication/rated-message';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
const inBothLanguages = allPracticeMessages.flatMap((message) =>
  languages.map((language) => ({ ...message.words[language], id: `${message.id} ${language}` })),
);

describe('the practice messages', () => {
  it('are at least 24, each with an id of its own', () => {
    expect(allPracticeMessages.length).toBeGreaterThanOrEqual(24);
    expect(new Set(allPracticeMessages.map(({ id }) => id)).size).toBe(allPracticeMessages.length);
  });

  it('are those that a step can name', () => {
    expect(practiceIds).toEqual(allPracticeMessages.map(({ id }) => id));
  });

  it('have whole ratings from 1 to 5', () => {
    for (const { ratings } of allPracticeMessages) {
      expect(ratingsSchema.parse(ratings)).toEqual(ratings);
    }
  });

  it.each(letters)('show %s bad, middling and good', (letter) => {
    const ratings = allPracticeMessages.map((message) => message.ratings[letter]);
    expect(ratings.filter((rating) => rating <= 2).length).toBeGreaterThanOrEqual(3);
    expect(ratings.filter((rating) => rating === 3).length).toBeGreaterThanOrEqual(3);
    expect(ratings.filter((rating) => rating >= 4).length).toBeGreaterThanOrEqual(3);
  });

  it.each(practiceLevels)('have at least six on level %s, in the order of the levels', (level) => {
    expect(allPracticeMessages.filter((message) => message.level === level).length).toBeGreaterThanOrEqual(6);
    const order = allPracticeMessages.map((message) => message.level);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each(channels)('have a %s among them', (channel) => {
    expect(allPracticeMessages.some((message) => message.channel === channel)).toBe(true);
  });

  it('say something in every field, in both languages', () => {
    const empty = inBothLanguages.filter(({ situation, text, reasons }) =>
      [situation, text, ...letters.map((letter) => reasons[letter])].some((words) => words.trim().length < 10),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('give their reasons in one sentence', () => {
    const reasons = inBothLanguages.flatMap((words) => letters.map((letter) => words.reasons[letter]));
    expect(reasons.filter((reason) => !/^[^.!?]*(?:".*"|„.*“)?[^.!?]*\.$/.test(reason))).toEqual([]);
  });

  it('offer an improved version of at least eight, in both languages or in none', () => {
    const improved = allPracticeMessages.filter(({ words }) => words.en.improved !== undefined);
    expect(improved.length).toBeGreaterThanOrEqual(8);
    expect(allPracticeMessages.filter(({ words }) => words.de.improved !== undefined)).toEqual(improved);
  });

  it('address German readers with "Sie"', () => {
    const german = allPracticeMessages.flatMap(({ words }) => [words.de.text, words.de.improved ?? '']);
    expect(german.filter((text) => /\b(?:du|dich|dir|dein\w*|euch|euer|eure\w*)\b/i.test(text))).toEqual([]);
  });

  it('never use a text twice, nor one on which the check is measured', () => {
    const parts = ['development', 'held-out', 'unseen', 'final'] as const;
    const rated = parts.flatMap((part) => readRatedMessages(part).map(({ text }) => text));
    const texts = inBothLanguages.flatMap(({ text, improved }) => (improved === undefined ? [text] : [text, improved]));
    const all = [...rated, ...texts].map(bare);
    expect(new Set(all).size).toBe(all.length);
  });
});
