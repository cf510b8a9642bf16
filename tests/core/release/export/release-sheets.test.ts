import type { Sheet } from '#core/kernel/sheet';
import { makeSay } from '#core/language/language';
import { figuresOf, sheetsOf } from '#core/release/export/release-sheets';
import type { Release } from '#core/release/release';
import { fullDetail } from '../../../tab/support/release-detail';
import { expectedFigures, figuresIn } from './expected-figures';
import { sampleRelease } from './sample-release';

const english = makeSay('en');
const german = makeSay('de');
const sheets = (release: Release = sampleRelease) => sheetsOf(release, 'en', english);
const sheet = (name: string, release?: Release): Sheet => {
  const found = sheets(release).find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const table = ({ columns, rows }: Sheet) => [columns.map(({ header }) => header), ...rows];

/** The rows of a sheet as objects, without their empty cells. */
const rowsOf = (name: string, release?: Release) => {
  const { columns, rows } = sheet(name, release);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ header }, index) => [header, row[index]]).filter(([, cell]) => cell !== null)),
  );
};
const withDetail = (changes: Partial<typeof fullDetail>): Release => ({
  ...sampleRelease,
  detail: { ...fullDetail, ...changes },
});

test('there is a sheet of figures first, and one of explanations last', () => {
  expect(sheets().map(({ name }) => name)).toEqual([
    'Figures',
    'Distribution',
    'Shares',
    'Reliability',
    'Drivers',
    'About',
  ]);
  expect(figuresOf(sampleRelease, 'en', english)).toEqual(sheet('Figures'));
});

test('every row has a cell for every column, and no cell is undefined', () => {
  for (const { columns, rows } of sheets()) {
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell === null || ['string', 'number'].includes(typeof cell)).toBe(true);
    }
  }
});

describe('figures', () => {
  test('are those of the release, each once, and no others', () => {
    expect(figuresIn(table(sheet('Figures')))).toEqual(expectedFigures(sampleRelease));
  });

  test('of a release without its detail are those of the first page', () => {
    const bare = { ...sampleRelease, detail: null };
    expect(figuresIn(table(sheet('Figures', bare)))).toEqual(expectedFigures(bare));
    for (const name of ['Distribution', 'Shares', 'Reliability', 'Drivers']) {
      expect(sheet(name, bare).rows).toEqual([]);
    }
  });

  test('that are hidden are a reason and nothing else', () => {
    const places = ['Wave', 'Group', 'Measure', 'P or aspect', 'Item', 'Wording', 'Hidden because'];
    const hidden = rowsOf('Figures').filter((row) => 'Hidden because' in row);
    expect(hidden.length).toBeGreaterThan(20);
    for (const row of hidden) expect(places).toEqual(expect.arrayContaining(Object.keys(row)));
    expect(JSON.stringify(hidden)).not.toMatch(/:\d/);
  });

  test('keep bounds beyond the scale, and have neither −0 nor a long fraction', () => {
    const row = rowsOf('Figures').find(
      (one) => one['P or aspect'] === 'Physical Evidence' && one.Group === 'All who answered' && !('Item' in one),
    );
    expect(row).toMatchObject({ '95 % from': 0.2, '95 % to': 3 });
    const numbers = sheet('Figures')
      .rows.flat()
      .filter((cell) => typeof cell === 'number');
    expect(numbers.some((value) => Object.is(value, -0))).toBe(false);
    for (const value of numbers) expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6);
  });

  test('say whose spread an interval rests on, only where there is one', () => {
    const spreads = rowsOf('Figures').map((row) => [
      '95 % from' in row,
      'Spread of' in row || row['Degrees of freedom'] !== undefined,
    ]);
    expect(spreads.filter(([hasInterval, hasSpread]) => hasSpread && !hasInterval)).toEqual([]);
    expect(rowsOf('Figures')[1]).toMatchObject({ 'Spread of': 'the group itself', 'Degrees of freedom': 61 });
    const weighted = rowsOf('Figures').find((row) => row.Group === 'Everybody invited (weighted)');
    expect(weighted).toMatchObject({ 'Degrees of freedom': 57 });
  });

  test('say why there is no interval, and whether a gap is confirmed', () => {
    expect(rowsOf('Figures').filter((row) => row['No interval because'])).toMatchObject([
      { Mean: 2.2, 'No interval because': 'no interval, to protect a small group' },
    ]);
    const confirmed = rowsOf('Figures').filter((row) => 'Confirmed across the table' in row);
    expect(confirmed.every((row) => row.Measure === 'Gap (experience − expectation)')).toBe(true);
    expect(new Set(confirmed.map((row) => row['Confirmed across the table']))).toEqual(new Set(['yes', 'no']));
  });

  test('carry the wording of their items, the lead’s own too', () => {
    const own = (language: 'en' | 'de') => {
      const { columns, rows } = figuresOf(sampleRelease, language, language === 'en' ? english : german);
      const [item, wording] = ['Item', 'Wording'].map((_, index) => (index === 0 ? 4 : 5));
      expect(columns[4]?.header).toBe(language === 'en' ? 'Item' : 'Frage');
      return rows.filter((row) => row[item ?? 0] === 'OWN1').map((row) => row[wording ?? 0]);
    };
    expect(own('en')).toEqual(['The steering meeting helps me decide']);
    expect(own('de')).toEqual(['Der Lenkungskreis hilft mir']);
  });
});

test('distributions: how many rated what, or why that is hidden', () => {
  const rows = rowsOf('Distribution');
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({
    Wave: 'Herbst 2026',
    'P or aspect': 'Product',
    Measure: 'Needs to be (expectation)',
    n: 62,
    ...{ 'Rated 1': 0, 'Rated 2': 1, 'Rated 3': 2, 'Rated 4': 6, 'Rated 5': 17, 'Rated 6': 24, 'Rated 7': 12 },
  });
  expect(rows[9]).toEqual({
    Wave: 'Herbst 2026',
    'P or aspect': 'Process',
    Measure: 'Has been (experience)',
    'Hidden because': 'fewer than 5 answers',
  });
});

test('shares: of each P, of each choice, and of items that did not work', () => {
  const rows = rowsOf('Shares');
  const people = rows.filter((row) => row['P or aspect'] === 'People' && !('Item' in row));
  expect(people.map((row) => [row.Measure, row.n, row.Share])).toEqual([
    ['Need not met', 62, 0.76],
    ['Below the minimum', 62, 0.2],
    ['Between minimum and expectation', 62, 0.6],
  ]);
  expect(rows.filter((row) => row.Item === 'importance')).toEqual([
    expect.objectContaining({ Measure: 'Chosen first', Choice: 'People I can have confidence in', Share: 0.45, n: 62 }),
    expect.objectContaining({ Choice: 'Help that meets my basic needs', Share: 0.25 }),
    {
      ...{ Wave: 'Herbst 2026', Measure: 'Chosen first', Item: 'importance', Wording: expect.any(String) },
      ...{ Choice: 'Worth the time and effort it costs me', 'Hidden because': 'fewer than 5 answers' },
    },
  ]);
  expect(rows.slice(-2).map((row) => [row.Measure, row.Item, row.Share])).toEqual([
    ['Could not say, or took their answer back', 'PP2', 0.34],
    ['Expectation rated 7', 'PP1', 0.66],
  ]);
});

test('a share keeps two decimals of its percentage, and an unknown choice its own name', () => {
  const third = { share: 1 / 3, low: 0.2, high: 2 / 3, n: 12 };
  const rows = rowsOf(
    'Shares',
    withDetail({
      choiceItems: [{ itemId: 'issue', inputId: 'issue', n: 12, choices: [{ choice: 'x', share: third }] }],
    }),
  );
  expect(rows.find((row) => row.Item === 'issue')).toMatchObject({
    ...{ Measure: 'Chosen', Choice: 'x', Share: 0.3333, '95 % from': 0.2, '95 % to': 0.6667 },
  });
});

test('reliability', () => {
  expect(rowsOf('Reliability').map(({ Wave, Measure, ...row }) => row)).toEqual([
    { 'P or aspect': 'All five Ps', n: 61, Items: 5, 'Cronbach’s alpha': 0.84, '95 % from': 0.77, '95 % to': 0.89 },
    {
      ...{ 'P or aspect': 'People', n: 62, Items: 2, 'Cronbach’s alpha': 0.68, '95 % from': 0.47, '95 % to': 0.81 },
      'Spearman–Brown': 0.69,
    },
    { 'P or aspect': 'Price', 'Hidden because': 'all answers agree' },
  ]);
});

describe('drivers', () => {
  const measures = (drivers: (typeof fullDetail)['drivers']) =>
    rowsOf('Drivers', withDetail({ drivers })).map((row) => [row.Measure, row.Note ?? row.Value]);

  test('with their weights, beside what people say matters', () => {
    const rows = rowsOf('Drivers');
    expect(rows[0]).toMatchObject({ Measure: 'Explained variance of the value item (R²)', Value: 0.46, n: 58 });
    expect(rows.filter((row) => String(row.Measure).startsWith('Relative weight'))).toHaveLength(6);
    expect(rows.find((row) => row.Note === 'Product + People')).toBeDefined();
    expect(rows.slice(-5).map((row) => [row.n, row.Value])).toEqual([
      [60, 0.22],
      [60, 0.16],
      [60, 0.1],
      [60, 0.36],
      [60, 0.16],
    ]);
  });

  test.each([
    ['too-few', 'too few answers for weights; correlations only'],
    ['weak', 'the Ps explain too little for weights; correlations only'],
    ['singular', 'the Ps cannot be told apart; correlations only'],
  ] as const)('as correlations only: %s', (reason, words) => {
    const ps = [{ p: 'price' as const, r: -0.256, low: -0.5, high: 0.1 }];
    expect(measures({ kind: 'correlations', n: 30, reason, ps }).slice(0, 2)).toEqual([
      ['Drivers', words],
      ['Correlation with the value item (r)', -0.26],
    ]);
  });

  test('that there are none', () => {
    expect(measures({ kind: 'none', reason: 'not-asked' })[0]).toEqual(['Drivers', 'not asked']);
  });

  test('hidden importance is its reason', () => {
    const quality = { ...fullDetail.quality, weights: { hidden: 'too-few' as const } };
    expect(rowsOf('Drivers', withDetail({ quality })).at(-1)).toEqual({
      ...{ Wave: 'Herbst 2026', Measure: 'Stated importance (sums to 1)', 'Hidden because': 'fewer than 5 answers' },
    });
  });
});

describe('about', () => {
  const facts = (release?: Release) =>
    new Map(rowsOf('About', release).map((row) => [row.Topic, row.Explanation] as const));

  test('tells what the release is', () => {
    expect(Object.fromEntries([...facts()].slice(0, 15))).toEqual({
      Title: 'Herbst 2026',
      'Opened (UTC)': '2026-11-01T09:00:00.000Z',
      'Closed (UTC)': '2026-11-15T09:00:00.000Z',
      Questionnaire: 'Express pulse, version 1',
      Invited: 96,
      Delivered: 90,
      'People who answered': 62,
      'Response rate (answered / delivered)': 0.6889,
      'People the weighted figures speak of': 96,
      'Weighted by': 'Division',
      'Answered card 1': 62,
      'Answered card 2': 51,
      'Answered card 3': 44,
      'People who gave one value everywhere': 'not shown',
      'Words for gaps change without flagged answers': 'no',
    });
  });

  test('hides what the release hides', () => {
    const hidden = facts({ ...sampleRelease, n: null, responseRate: null });
    expect(hidden.get('People who answered')).toBe('not shown');
    expect(hidden.get('Response rate (answered / delivered)')).toBe('not shown');
  });

  test('explains every reason, word and method', () => {
    const topics = [...facts().keys()].join('\n');
    for (const topic of [
      'fewer than 5',
      'protect',
      'not asked',
      'no data',
      'Coded',
      'In a word',
      'Rounding',
      'Intervals',
    ]) {
      expect(topics).toContain(topic);
    }
    for (const text of facts().values()) expect(text).not.toBe('');
  });
});

test('in German every header and word is German', () => {
  const [figures, ...others] = sheetsOf(sampleRelease, 'de', german);
  expect(others.map(({ name }) => name)).toEqual([
    'Verteilung',
    'Anteile',
    'Zuverlässigkeit',
    'Treiber',
    'Erläuterungen',
  ]);
  expect(figures?.columns.slice(0, 7).map(({ header }) => header)).toEqual([
    ...['Umfrage', 'Gruppe', 'Messgröße', 'P oder Aspekt', 'Frage', 'Wortlaut', 'n'],
  ]);
  expect(figures?.rows.flat()).toContain('verborgen, um eine kleinere Gruppe zu schützen');
});
