import { type CheckDraft, makeCheckDraft } from '#core/abcde/check-draft';
import type { Draft } from '#core/abcde/draft';
import { type Check, type Evidence, evidenceCodes } from '#core/abcde/evidence';
import { evidenceWords } from '#core/abcde/evidence-words';
import type { Letter } from '#core/abcde/letter';
import type { JargonEntry, TextReading } from '#core/abcde/text/text-findings';
import { languages, makeSay } from '#core/language/language';
import type { Person } from '#core/stakeholder/person';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { WorkspaceSettings } from '#core/workspace/workspace';
import { makeClock, makeStores, samplePerson, sampleStakeholder, sampleWorkspace, start } from '../samples';
import { sampleDraft, sampleReading } from './sample-check';

type World = {
  readonly check: (draft?: Partial<Draft>) => Promise<Check>;
  readonly readTexts: { readonly text: string; readonly jargon: readonly JargonEntry[] }[];
};

type Given = {
  readonly readers?: readonly { readonly entry?: Partial<Stakeholder>; readonly person?: Partial<Person> | null }[];
  readonly reading?: TextReading;
  readonly settings?: Partial<WorkspaceSettings>;
};

const makeWorld = async ({ readers = [], reading = sampleReading(), settings = {} }: Given = {}): Promise<World> => {
  const stores = makeStores();
  for (const [index, { entry = {}, person = {} }] of readers.entries()) {
    const oid = `reader-${index}`;
    await stores.stakeholders.putAll([sampleStakeholder(oid, entry)]);
    if (person) await stores.people.add(samplePerson(oid, person));
  }
  const readTexts: { text: string; jargon: readonly JargonEntry[] }[] = [];
  const readText = (text: string, jargon: readonly JargonEntry[]): TextReading => {
    readTexts.push({ text, jargon });
    return reading;
  };
  const workspace = sampleWorkspace();
  const checkDraft: CheckDraft = makeCheckDraft({ ...stores, readText, clock: makeClock() });
  const asked = { ...workspace, settings: { ...workspace.settings, ...settings } };
  return { check: (draft = {}) => checkDraft(asked, sampleDraft(draft)), readTexts };
};

const of = (check: Check, letter: Letter): Evidence[] =>
  check.letters.flatMap((one) => (one.letter === letter ? one.evidence : []));

const told = (check: Check, letter: Letter): string[] => of(check, letter).map(({ kind, code }) => `${kind} ${code}`);

const find = (check: Check, code: Evidence['code']): Evidence | undefined =>
  check.letters.flatMap(({ evidence }) => evidence).find((one) => one.code === code);

const many = <Reader>(count: number, reader: Reader): Reader[] => Array.from({ length: count }, () => reader);
const everyone = { kind: 'everyone' } as const;
const onPage = {
  person: samplePerson('any', { preferences: { ...samplePerson('any').preferences, channel: 'page' } }),
};
const prefersPage = { person: { preferences: onPage.person.preferences } };

test('a draft about which nothing is settled says of every letter what is missing', async () => {
  const check = await (await makeWorld()).check();
  expect(check.letters.map(({ letter }) => letter)).toEqual([
    'audience',
    'behaviour',
    'content',
    'delivery',
    'evaluation',
  ]);
  expect(told(check, 'audience')).toEqual(['weak audience-missing']);
  expect(told(check, 'behaviour')).toEqual(['weak action-missing', 'weak owner-missing', 'weak date-missing']);
  expect(told(check, 'delivery')).toEqual(['weak channel-missing', 'weak time-missing']);
  expect(told(check, 'evaluation')).toEqual(['weak measure-missing', 'weak review-missing']);
});

describe('audience', () => {
  const group = { kind: 'segment', attribute: 'site', value: 'Vienna' } as const;
  const inVienna = { attributes: { site: 'Vienna' } };

  test('is found in the register, with how many and whose needs are known', async () => {
    const { check } = await makeWorld({
      readers: [
        { entry: { ...inVienna, needs: 'Dates early' } },
        { entry: inVienna },
        { entry: { attributes: { site: 'Graz' } } },
      ],
    });
    const found = await check({ audience: group });
    expect(told(found, 'audience')).toEqual(['good audience-group', 'good needs-known']);
    expect(find(found, 'audience-group')?.values).toEqual({ group: 'Vienna', people: 2 });
    expect(find(found, 'needs-known')?.values).toEqual({ people: 2, known: 1 });
  });

  test('for whom few needs are known asks for a second look', async () => {
    const { check } = await makeWorld({ readers: [{ entry: { needs: 'x' } }, { entry: { needs: ' ' } }, {}] });
    const found = await check({
      audience: { kind: 'people', userIds: ['READER-0', 'reader-1', 'reader-2', 'nobody'] },
    });
    expect(told(found, 'audience')).toEqual(['good audience-people', 'weak needs-unknown']);
    expect(find(found, 'needs-unknown')?.values).toEqual({ people: 3, known: 1 });
  });

  test('that is everybody, or nobody, asks for a second look', async () => {
    const { check } = await makeWorld({ readers: [{}] });
    expect(told(await check({ audience: everyone }), 'audience')[0]).toBe('weak audience-everyone');
    expect(told(await check({ audience: group }), 'audience')).toEqual(['weak audience-nobody']);
  });
});

describe('text', () => {
  const spans = [{ start: 3, end: 8 }];

  test('is read with the list of the PMO', async () => {
    const jargon = [{ term: 'EVM', meaning: 'earned value' }];
    const { check, readTexts } = await makeWorld({ settings: { jargon } });
    await check({ text: 'EVM is due.' });
    expect(readTexts).toEqual([{ text: 'EVM is due.', jargon }]);
  });

  test('in another language is not judged', async () => {
    const { check } = await makeWorld({ reading: { kind: 'other-language' } });
    const found = await check();
    expect(found.textIsRead).toBe(false);
    expect(told(found, 'behaviour')).toEqual(['note other-language']);
    expect(told(found, 'content')).toEqual(['note other-language']);
  });

  test('with action, owner and date is pointed at', async () => {
    const { check } = await makeWorld({ reading: sampleReading({ actions: spans, owners: spans, dates: spans }) });
    const found = of(await check(), 'behaviour');
    expect(found.map(({ code }) => code)).toEqual(['action-found', 'owner-found', 'date-found']);
    expect(found.map((one) => one.spans)).toEqual([spans, spans, spans]);
  });

  test('that reads well is said to', async () => {
    const reading = sampleReading({ words: 400, readingEase: 50, meanSentence: 20 });
    const { check } = await makeWorld({ reading });
    expect(told(await check(), 'content')).toEqual([
      'good reading-ease-good',
      'good sentences-short',
      'good passive-few',
    ]);
  });

  test('that does not is told where and how', async () => {
    const reading = sampleReading({
      words: 401,
      readingEase: 49.4,
      sentences: many(4, { start: 0, end: 9 }),
      meanSentence: 20.04,
      longSentences: spans,
      passiveSentences: many(2, { start: 0, end: 9 }),
      jargon: [
        { start: 0, end: 3, term: 'EVM', meaning: 'earned value' },
        { start: 9, end: 12, term: 'RAG', meaning: '' },
      ],
      plainer: [{ start: 3, end: 8, replacement: 'use' }],
    });
    const { check } = await makeWorld({ reading });
    const found = await check();
    expect(told(found, 'content')).toEqual([
      'weak too-long',
      'weak reading-ease-hard',
      'weak sentences-long-on-average',
      'weak sentence-too-long',
      'weak passive-many',
      'weak jargon-found',
      'weak plainer-words',
    ]);
    expect(find(found, 'jargon-found')).toMatchObject({
      values: { terms: 'EVM, RAG' },
      spans: [
        { start: 0, end: 3 },
        { start: 9, end: 12 },
      ],
      edits: [{ start: 0, end: 3, replacement: 'earned value' }],
    });
    expect(find(found, 'plainer-words')?.edits).toEqual([{ start: 3, end: 8, replacement: 'use' }]);
  });

  test('of few words gets no score, and of one sentence in four one may be passive', async () => {
    const reading = sampleReading({
      words: 99,
      sentences: many(4, spans[0] ?? { start: 0, end: 1 }),
      passiveSentences: spans,
    });
    const found = await (await makeWorld({ reading })).check();
    expect(find(found, 'too-short-to-score')).toMatchObject({ kind: 'note', values: { words: 99 } });
    expect(find(found, 'passive-few')?.kind).toBe('good');
  });
});

describe('delivery', () => {
  const inChat = { audience: everyone, channel: 'chat' } as const;

  test.each([
    [4, 10, 'good channel-fits', { people: 14 }],
    [5, 5, 'weak chat-not-wanted', { count: 5, people: 10 }],
    // Of ten, one who does not mind would be told by the number of the others.
    [9, 1, 'weak chat-not-wanted', { count: 0, people: 10 }],
  ] as const)('of %d who prefer the page and %d who do not tells no small number', async (page, chat, what, values) => {
    const { check } = await makeWorld({ readers: [...many(page, prefersPage), ...many(chat, {})] });
    const found = await check(inChat);
    expect(told(found, 'delivery')[0]).toBe(what);
    expect(of(found, 'delivery')[0]?.values).toEqual(values);
  });

  test('counts whom the bot cannot write to', async () => {
    const { check } = await makeWorld({
      readers: [{}, { person: null }, { person: { asking: 'stopped' } }, { person: { reachability: 'blocked' } }],
    });
    expect(find(await check(inChat), 'chat-not-reachable')?.values).toEqual({ count: 3, people: 4 });
    expect(find(await check({ ...inChat, channel: 'email' }), 'chat-not-reachable')).toBeUndefined();
  });

  test('by other ways goes by what the register says', async () => {
    const { check } = await makeWorld({ readers: [{ entry: { preferences: 'By phone' } }, {}] });
    expect(find(await check({ ...inChat, channel: 'email' }), 'channel-not-chat')).toMatchObject({
      kind: 'note',
      values: { known: 1, people: 2 },
    });
  });

  const settings: Partial<WorkspaceSettings> = {
    quietHours: { from: '18:00', to: '08:00' },
    workingDays: [1, 2, 3, 4, 5],
    timeZone: 'UTC',
  };

  test('goes by the clock of each person', async () => {
    const readers = [{ person: { timeZone: 'America/New_York' } }, { person: { timeZone: 'Europe/Vienna' } }, {}];
    const { check } = await makeWorld({ readers, settings });
    // A Monday, 10:00 UTC: five in the morning in New York.
    const early = await check({ ...inChat, sendAt: '2026-11-23T10:00:00Z' });
    expect(find(early, 'time-quiet')?.values).toEqual({ count: 1, people: 3 });
    expect(find(await check({ ...inChat, sendAt: '2026-11-23T15:00:00Z' }), 'time-fits')?.kind).toBe('good');
    const sunday = await check({ ...inChat, sendAt: '2026-11-29T15:00:00Z' });
    expect(find(sunday, 'time-quiet')?.values).toEqual({ count: 3, people: 3 });
  });

  test('goes by the clock of the PMO while nobody is meant', async () => {
    const { check } = await makeWorld({ settings: { ...settings, timeZone: 'America/New_York' } });
    expect(find(await check({ sendAt: '2026-11-23T10:00:00Z' }), 'time-quiet')?.values).toEqual({
      count: 1,
      people: 0,
    });
  });

  test('cannot be in the past', async () => {
    const { check } = await makeWorld();
    expect(find(await check({ sendAt: '2026-11-22T08:59:59Z' }), 'time-past')?.kind).toBe('weak');
    expect(find(await check({ sendAt: start }), 'time-past')).toBeUndefined();
  });
});

describe('evaluation', () => {
  test('is settled by a measure and a day after sending', async () => {
    const { check } = await makeWorld();
    const settled = { successMeasure: 'Nine of ten approve', sendAt: '2026-11-24T09:00:00Z' };
    const found = await check({ ...settled, reviewOn: '2026-11-24' });
    expect(told(found, 'evaluation')).toEqual(['good measure-set', 'good review-set']);
    expect(told(await check({ ...settled, reviewOn: '2026-11-23' }), 'evaluation')[1]).toBe(
      'weak review-before-sending',
    );
    expect(told(await check({ reviewOn: '2026-11-21' }), 'evaluation')[1]).toBe('weak review-before-sending');
  });
});

describe('the words of evidence', () => {
  const values = {
    people: 7,
    known: 3,
    count: 6,
    words: 40,
    most: 20,
    ease: 55,
    mean: 12.5,
    sentences: 9,
    terms: 'EVM',
  };
  test.each(languages)('are there in %s for whatever can be found', (language) => {
    const say = makeSay(language);
    for (const code of evidenceCodes) {
      const words = evidenceWords({ code, values: { ...values, group: 'North', on: '2026-12-01' } }, say);
      expect(words.length).toBeGreaterThan(10);
      expect(words).not.toMatch(/[{}#]/);
    }
  });

  test('write the day of the review as the reader writes it', () => {
    const review = { code: 'review-set', values: { on: '2026-12-01' } } as const;
    expect(evidenceWords(review, makeSay('en'))).toBe('You will look at it on December 1, 2026.');
    expect(evidenceWords(review, makeSay('de'))).toBe('Sie sehen am 1. Dezember 2026 nach.');
  });

  test('tell of nearly everybody without a number', () => {
    const nearly = { code: 'chat-not-wanted', values: { count: 0, people: 10 } } as const;
    expect(evidenceWords(nearly, makeSay('en'))).toMatch(/^Nearly everybody in this audience would rather not/);
  });
});
