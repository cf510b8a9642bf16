import { firstRows, fullNameOf, groupedSegments, nameOf } from '../../../tab/results/segment-rows';
import { fullDetail, segment } from '../support/release-detail';

const groups = groupedSegments(fullDetail.segments);

describe('the groups as rows', () => {
  it('stand under their attribute, crosses under both', () => {
    expect(groups.map(({ attribute, segments }) => [attribute, segments.length])).toEqual([
      ['Division', 6],
      ['Site', 3],
      ['Division × Site', 2],
    ]);
  });

  it('are named by their place in the tree', () => {
    const emea = segment([{ attribute: 'Division', value: 'Sales / EMEA' }], 12, 0);
    expect(nameOf(emea)).toEqual({ name: 'EMEA', depth: 1 });
    expect(fullNameOf(emea)).toBe('Sales / EMEA');
    const cross = segment(
      [
        { attribute: 'Division', value: 'Sales' },
        { attribute: 'Site', value: 'Vienna' },
      ],
      12,
      0,
    );
    expect(nameOf(cross)).toEqual({ name: 'Sales × Vienna', depth: 0 });
  });

  it('are cut after so many, across attributes', () => {
    expect(firstRows(groups, 8).map(({ segments }) => segments.length)).toEqual([6, 2]);
    expect(firstRows(groups, 6)).toHaveLength(1);
    expect(firstRows(groups, 99)).toEqual(groups);
  });
});
