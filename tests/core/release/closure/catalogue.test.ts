import { catalogueOf } from '#core/release/closure/catalogue';

const atoms = [
  { Division: 'Sales / EMEA / Vienna', Site: 'Vienna' },
  { Division: 'Sales / US', Site: 'Austin' },
  { Division: 'IT', Site: 'Vienna' },
  { Division: 'IT' },
];

const idsOf = (...input: Parameters<typeof catalogueOf>) =>
  Object.fromEntries(catalogueOf(...input).map(({ id, atoms: members }) => [id, members]));

describe('the fixed catalogue', () => {
  it('has the whole, every node of a tree and every value', () => {
    expect(idsOf(atoms, ['Division', 'Site'], [])).toEqual({
      total: [0, 1, 2, 3],
      'Division=IT': [2, 3],
      'Division=Sales': [0, 1],
      'Division=Sales / EMEA': [0],
      'Division=Sales / EMEA / Vienna': [0],
      'Division=Sales / US': [1],
      'Site=Austin': [1],
      'Site=Vienna': [0, 2],
    });
  });

  it('crosses top nodes and full values where people are', () => {
    const crossed = catalogueOf(atoms, [], [['Division', 'Site']]);
    expect(crossed.map(({ id }) => id)).toEqual([
      'total',
      'Division=IT|Site=Vienna',
      'Division=Sales|Site=Austin',
      'Division=Sales|Site=Vienna',
      'Division=Sales / EMEA / Vienna|Site=Vienna',
      'Division=Sales / US|Site=Austin',
    ]);
    expect(crossed[1]?.path).toEqual([
      { attribute: 'Division', value: 'IT' },
      { attribute: 'Site', value: 'Vienna' },
    ]);
    expect(crossed[0]?.path).toEqual([]);
  });

  it('keeps names apart that hold the signs of an id', () => {
    const tricky = [{ 'a=b': 'c', a: 'b=c' }, { a: 'x|d=y', d: 'y' }, { a: 'x', d: 'y' }, { a: '%3D' }, { a: '=' }];
    const ids = catalogueOf(tricky, ['a=b', 'a', 'd'], [['a', 'd']]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('a%3Db=c');
    expect(ids).toContain('a=x%7Cd%3Dy');
  });

  it('orders values by code units, whatever the order of atoms, and takes no inherited value', () => {
    const values = ['b', 'B', 'ä', 'a', 'Z'].map((Site) => ({ Site }));
    expect(catalogueOf(values, ['Site', 'toString'], []).map(({ id }) => id)).toEqual([
      'total',
      'Site=B',
      'Site=Z',
      'Site=a',
      'Site=b',
      'Site=ä',
    ]);
    expect(catalogueOf([], ['Site'], [])).toEqual([]);
  });
});
