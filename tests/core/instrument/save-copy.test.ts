import { copyRequestSchema } from '#core/instrument/copy-instrument';
import { express } from '#core/instrument/express';
import { type FindInstrument, makeFindInstrument } from '#core/instrument/find-instrument';
import type { InstrumentStore } from '#core/instrument/instrument-store';
import { makeCopyInstrument, makeReviseInstrument } from '#core/instrument/save-copy';
import { makeMemoryInstrumentStore } from '../../support/memory/memory-instrument-store';

const ref = { tenantId: 'tenant', workspaceId: 'workspace' };
const elsewhere = { ...ref, workspaceId: 'elsewhere' };
const request = (changes: object = {}) => copyRequestSchema.parse({ title: 'Ours', ...changes });

let instruments: InstrumentStore;
let reads: string[];
let findInstrument: FindInstrument;
beforeEach(() => {
  const store = makeMemoryInstrumentStore();
  reads = [];
  instruments = {
    ...store,
    find: (where, id, version) => {
      reads.push(`${id} ${version}`);
      return store.find(where, id, version);
    },
  };
  findInstrument = makeFindInstrument({ instruments });
});

const copy = (changes: object = {}, id = 'copy') =>
  makeCopyInstrument({ instruments, findInstrument, ids: { next: () => id } })(ref, 'express', request(changes));
const revise = (changes: object = {}, store: InstrumentStore = instruments) =>
  makeReviseInstrument({ instruments: store, findInstrument })(ref, 'copy', request(changes));

describe('finding an instrument', () => {
  test('built-in ones are there for everybody', async () => {
    expect(await findInstrument(ref, 'express')).toBe(express);
    expect(await findInstrument(elsewhere, 'express', 1)).toBe(express);
    expect(await findInstrument(ref, 'express', 2)).toBeNull();
    expect(await findInstrument(ref, 'no-such')).toBeNull();
  });

  test('copies are found in their workspace, newest or named', async () => {
    await copy();
    await revise({ title: 'Second' });
    expect((await findInstrument(ref, 'copy'))?.version).toBe(2);
    expect((await findInstrument(ref, 'copy', 1))?.title).toBe('Ours');
    expect(await findInstrument(elsewhere, 'copy')).toBeNull();
    expect(await findInstrument(elsewhere, 'copy', 1)).toBeNull();
  });

  test('a version that was found is not read again; one that was not is', async () => {
    await findInstrument(ref, 'copy', 1);
    await copy();
    const found = await findInstrument(ref, 'copy', 1);
    expect(await findInstrument(ref, 'copy', 1)).toBe(found);
    expect(reads).toEqual(['copy 1', 'copy 1']);
  });

  test('what is remembered has an end', async () => {
    for (let version = 1; version <= 1001; version += 1)
      await instruments.add(ref, { ...express, id: 'many', version });
    for (let version = 1; version <= 1001; version += 1) await findInstrument(ref, 'many', version);
    await findInstrument(ref, 'many', 1);
    expect(reads).toHaveLength(1002);
  });
});

describe('copying', () => {
  test('saves the first version under a new id', async () => {
    const done = await copy({ leaveOut: ['V1'] });
    expect(done).toMatchObject({ ok: true, value: { instrument: { id: 'copy', version: 1 }, warnings: [] } });
    expect(await instruments.list(ref)).toEqual([done.ok && done.value.instrument]);
  });

  test('what cannot be saved is not', async () => {
    expect(await copy({ leaveOut: ['PR2'] })).toMatchObject({ ok: false, error: { kind: 'unknown-item' } });
    expect(await instruments.list(ref)).toEqual([]);
  });
});

describe('revising', () => {
  test('applies the request to what was copied, as it was then', async () => {
    await copy({ leaveOut: ['V1'], wording: { PR1: { en: 'Other words' } } });
    const done = await revise({ leaveOut: ['comment'] });
    expect(done.ok && done.value.instrument.version).toBe(2);
    expect(done.ok && done.value.instrument.items).toEqual(express.items.filter(({ id }) => id !== 'comment'));
  });

  test('a copy of a copy stays with the version that was copied', async () => {
    await copy({ leaveOut: ['V1'] });
    await makeCopyInstrument({ instruments, findInstrument, ids: { next: () => 'second' } })(ref, 'copy', request());
    await revise();
    const done = await makeReviseInstrument({ instruments, findInstrument })(ref, 'second', request());
    expect(done.ok && done.value.instrument).toMatchObject({ version: 2, copyOf: 'copy', copyOfVersion: 1 });
    expect(done.ok && done.value.instrument.items.map(({ id }) => id)).not.toContain('V1');
  });

  test('of two leads at once, both are saved, one after the other', async () => {
    await copy();
    const done = await Promise.all([revise({ title: 'One' }), revise({ title: 'Two' })]);
    expect(done.map((one) => one.ok && one.value.instrument.version).sort()).toEqual([2, 3]);
    expect((await instruments.list(ref)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test('gives up when others are always faster', async () => {
    await copy();
    await expect(revise({}, { ...instruments, add: async () => 'conflict' })).rejects.toThrow('again and again');
  });

  test('built-in and unknown ones cannot be revised', async () => {
    const reviseAny = makeReviseInstrument({ instruments, findInstrument });
    expect(await reviseAny(ref, 'express', request())).toEqual({ ok: false, error: { kind: 'built-in' } });
    expect(await reviseAny(ref, 'copy', request())).toEqual({ ok: false, error: { kind: 'unknown-instrument' } });
  });
});
