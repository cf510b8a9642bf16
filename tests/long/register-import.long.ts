// Ten thousand people onto a register in Azure Tables, as the tab sends them: previewed, imported, imported again.
import { makeApplyImport, makePreviewImport, type Registration } from '#core/stakeholder/import-people';
import { makeListStakeholders } from '#core/stakeholder/register';
import { makeTablePersonStore } from '../../bot/tables/person-table';
import { makeTableStakeholderStore } from '../../bot/tables/stakeholder-table';
import { mostPeopleInOneRequest } from '../../core/contract/stakeholders';
import { rosterOf, sampleWorkspace } from '../core/samples';
import { makeTestTables } from '../support/azurite';

const size = 10_000;

/** Ids as Entra makes them, in no order that says anything. */
const idOf = (n: number): string => {
  const hex = ((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  return `${hex}-7d3e-4b16-9a40-${String(n).padStart(12, '0')}`;
};

const everybody: readonly Registration[] = Array.from({ length: size }, (_, n) => ({
  oid: idOf(n),
  name: `Person ${n}`,
  interest: (n % 5) + 1,
  influence: null,
  attributes: { division: `Division ${n % 40}`, site: n % 2 ? 'Graz' : 'Wien / Mitte' },
})).sort((one, other) => (one.oid < other.oid ? -1 : 1));

const parts = Array.from({ length: size / mostPeopleInOneRequest }, (_, part) =>
  everybody.slice(part * mostPeopleInOneRequest, (part + 1) * mostPeopleInOneRequest),
);

const workspace = sampleWorkspace();

const makeWorld = async () => {
  const { clients } = await makeTestTables();
  const people = makeTablePersonStore(clients.people);
  const deps = { stakeholders: makeTableStakeholderStore(clients.stakeholders), people, roster: rosterOf(['lea']) };
  return { preview: makePreviewImport(deps), apply: makeApplyImport(deps), list: makeListStakeholders(deps) };
};

type Step = ReturnType<typeof makeApplyImport>;

/** Sends all parts one after the other, as the tab does; answers the counts and how long it took. */
const sendAll = async (step: Step) => {
  const begun = Date.now();
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const part of parts) {
    const done = await step(workspace, part);
    if (!done.ok) throw new Error(done.error.kind);
    counts.added += done.value.added;
    counts.changed += done.value.changed;
    counts.unchanged += done.value.unchanged;
  }
  return { counts, seconds: (Date.now() - begun) / 1000 };
};

test('ten thousand people are previewed and imported once, however often', async () => {
  const { preview, apply, list } = await makeWorld();
  const previewed = await sendAll(preview);
  const first = await sendAll(apply);
  const again = await sendAll(apply);
  const begun = Date.now();
  const register = await list(workspace);
  const seconds = [previewed.seconds, first.seconds, again.seconds, (Date.now() - begun) / 1000];
  process.stdout.write(
    `preview, import, again, list of ${size}: ${seconds.map((one) => one.toFixed(1)).join(', ')} s\n`,
  );
  expect(previewed.counts).toEqual({ added: size, changed: 0, unchanged: 0 });
  expect(first.counts).toEqual(previewed.counts);
  expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: size });
  expect(register).toHaveLength(size);
}, 300_000);
