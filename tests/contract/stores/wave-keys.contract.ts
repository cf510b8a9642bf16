import type { WaveKeys } from '#core/wave/wave-keys';

const ref = { tenantId: 't', workspaceId: 'w', waveId: 'wave-1' };
const person = { tenantId: 't', oid: 'o' };
const pidUnder = async (keys: WaveKeys, of = ref) => (await keys.find(of))?.pid(person);

/** A place that keeps keys: each call of `open` is another process's view of it. */
export type KeyPlace = { readonly open: () => WaveKeys; readonly count: () => number };

/** What every keeper of wave keys does, wherever it keeps them. */
export const describeWaveKeys = (name: string, makePlace: () => KeyPlace): void => {
  describe(`keys of waves in ${name}`, () => {
    it('makes one key a wave, the same when it is made again, and over a restart', async () => {
      const place = makePlace();
      const keys = place.open();
      await keys.create(ref);
      const pid = await pidUnder(keys);
      await keys.create(ref);
      expect(pid).toMatch(/^[0-9a-f]{64}$/);
      expect(await pidUnder(keys)).toBe(pid);
      expect(await pidUnder(place.open())).toBe(pid);
      expect(place.count()).toBe(1);
    });

    it('lets many creators at once agree on one key', async () => {
      const place = makePlace();
      const creators = Array.from({ length: 12 }, () => place.open());
      const pids = await Promise.all(
        creators.map(async (keys) => {
          await keys.create(ref);
          return pidUnder(keys);
        }),
      );
      expect(new Set(pids).size).toBe(1);
      expect(pids[0]).toBe(await pidUnder(place.open()));
    });

    it('gives every wave another key, whatever its ids look like', async () => {
      const place = makePlace();
      const keys = place.open();
      const refs = ['a', 'A', '../../x', '..', 'ä|/?#', 'x'.repeat(128)].map((waveId) => ({ ...ref, waveId }));
      await Promise.all(refs.map((each) => keys.create(each)));
      const pids = await Promise.all(refs.map((each) => pidUnder(keys, each)));
      expect(new Set(pids).size).toBe(refs.length);
      expect(place.count()).toBe(refs.length);
    });

    it('knows no key before there is one, and finds it afterwards', async () => {
      const keys = makePlace().open();
      expect(await keys.find(ref)).toBeNull();
      await keys.create(ref);
      expect(await keys.find(ref)).not.toBeNull();
    });

    it('reads a key only once', async () => {
      const keys = makePlace().open();
      await keys.create(ref);
      expect(await keys.find(ref)).toBe(await keys.find(ref));
    });

    it('destroys at once, even a key that was already read, and may be told again', async () => {
      const place = makePlace();
      const keys = place.open();
      await keys.create(ref);
      await keys.find(ref);
      const destroying = keys.destroy(ref);
      expect(await keys.find(ref)).toBeNull();
      await destroying;
      await keys.destroy(ref);
      await place.open().destroy(ref);
      expect(await keys.find(ref)).toBeNull();
      expect(await place.open().find(ref)).toBeNull();
      expect(place.count()).toBe(0);
    });

    it('does not remember a key whose reading began before it was destroyed', async () => {
      const keys = makePlace().open();
      await keys.create(ref);
      const reading = keys.find(ref);
      await keys.destroy(ref);
      await reading.catch(() => undefined);
      expect(await keys.find(ref)).toBeNull();
    });

    it('destroys one wave’s key and no other’s', async () => {
      const keys = makePlace().open();
      const other = { ...ref, waveId: 'wave-2' };
      await Promise.all([keys.create(ref), keys.create(other)]);
      const pid = await pidUnder(keys, other);
      await keys.destroy(ref);
      expect(await pidUnder(keys, other)).toBe(pid);
    });
  });
};
