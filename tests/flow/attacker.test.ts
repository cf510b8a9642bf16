// The attacker of the leak test finds what there is to find: a test whose attacker finds nothing proves nothing.
import { inOrderOfMention, linksByTime, linksInOneTrace, rightByRank, tracesOfLog } from '../support/attacker';

const [ann, ben] = [
  { id: 'ann', marks: ['Ann'] },
  { id: 'ben', marks: ['Ben'] },
];
const [one, two] = [
  { id: 'one', marks: ['pid-1'] },
  { id: 'two', marks: ['pid-2'] },
];
const at = (milliseconds: number) => new Date(1_700_000_000_000 + milliseconds).toISOString();

test('finds a name in the log of an answer', () => {
  const traces = tracesOfLog('log', `${at(0)} PUT pid-1 for Ann`);
  expect(linksInOneTrace(traces, [ann, ben], [one, two])).toMatchObject([{ person: 'ann', answer: 'one' }]);
});

test('finds a row of a person that was written with an answer', () => {
  const traces = tracesOfLog('log', `${at(0)} PUT pid-1\n${at(40)} people Ann\n${at(900)} PUT pid-2`);
  expect(linksByTime(traces, [ann, ben], [one, two], 100)).toMatchObject([{ person: 'ann', answer: 'one' }]);
});

test('finds the same order in two places', () => {
  const traces = tracesOfLog(
    'log',
    `{"time":1700000000001} Ben\n{"time":1700000000002} Ann\n${at(50)} pid-2\n${at(60)} pid-1`,
  );
  const truth = new Map([
    ['ann', 'one'],
    ['ben', 'two'],
  ]);
  const orders = [inOrderOfMention(traces, [ann, ben]), inOrderOfMention(traces, [one, two])] as const;
  expect(rightByRank(...orders, truth)).toBe(2);
});
