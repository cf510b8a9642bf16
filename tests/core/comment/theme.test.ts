import { countThemes, tidyThemes } from '#core/comment/theme';

const tagged = (...themes: readonly string[]) => ({
  id: themes.join(),
  itemId: 'comment',
  text: 'x',
  themes: [...themes],
});

test.each([
  [
    [' Speed ', 'Tools'],
    ['Speed', 'Tools'],
  ],
  [['Speed', 'speed', 'SPEED '], ['Speed']],
  [['', '  ', 'Tools'], ['Tools']],
  [['Übergabe', 'ÜBERGABE', 'U\u0308bergabe'], ['Übergabe']],
  [
    ['a', 'b', 'c', 'A', 'd', 'e', 'f'],
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [[], []],
])('%j become %j', (given, kept) => {
  expect(tidyThemes(given)).toEqual(kept);
});

test('counts the comments of each theme, most first; fewer than three are not told, and come by name', () => {
  const comments = [
    tagged('Speed', 'Zeal'),
    tagged('speed'),
    tagged('Speed', 'Tools'),
    tagged('Tools', 'Advice'),
    tagged('Zeal'),
    tagged(),
    ...Array.from({ length: 4 }, () => tagged('Help')),
  ];
  expect(countThemes(comments)).toEqual([
    { theme: 'Help', count: 4 },
    { theme: 'Speed', count: 3 },
    { theme: 'Advice', count: null },
    { theme: 'Tools', count: null },
    { theme: 'Zeal', count: null },
  ]);
  expect(countThemes([])).toEqual([]);
});
