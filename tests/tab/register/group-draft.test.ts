import { attributesOf, problemOfRow, rowsOf, withEmptyRow } from '../../../tab/register/group-draft';

const row = (key: number, name: string, value: string) => ({ key, name, value });

describe('the groups of a person on their way', () => {
  it('start with one empty row when there are none', () => {
    expect(rowsOf({})).toEqual([row(0, '', '')]);
    expect(withEmptyRow([row(0, 'a', 'b'), row(7, 'c', 'd')]).at(-1)).toEqual(row(8, '', ''));
  });

  it.each([
    ['Sales/ EMEA', 'Sales / EMEA'],
    ['Sales  /EMEA /Vienna', 'Sales / EMEA / Vienna'],
    ['R&D/IT', 'R&D/IT'],
  ])('tell a path from a slash in a word: %s', (typed, saved) => {
    expect(attributesOf([row(0, ' division ', typed), row(1, '', '')])).toEqual({ division: saved });
  });

  it('say what is wrong with half a row, and with one that is there twice', () => {
    const rows = [row(0, 'a', 'x'), row(1, '', 'y'), row(2, 'b', ' '), row(3, 'a ', 'z'), row(4, '', '')];
    expect(rows.map((one) => problemOfRow(one, rows))).toEqual([null, 'noName', 'noValue', 'twice', null]);
  });
});
