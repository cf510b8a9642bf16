// The story that any number of instances must tell as one would.
import { eventually } from '../support/eventually';
import { type Instance, makeScaleWorld } from './scale-out';

const longest = 60_000;

/** What became of an answer that was given at an instance that was being ended: taken, or given again elsewhere. */
type Given = 'taken' | 'given again';

/** Goes through a wave with so many instances and people, and expects nothing lost, nothing twice. */
export const tellScaleOut = async ({
  instances: count,
  people,
}: {
  readonly instances: number;
  readonly people: number;
}) => {
  const world = await makeScaleWorld(people);
  try {
    const { organisation, base } = world;
    const { lead, stakeholders } = organisation;
    const instances: Instance[] = [await world.start()];
    while (instances.length < count) instances.push(await world.start());
    const at = (index: number): Instance => instances[index % instances.length] as Instance;
    const [first] = instances as [Instance];
    const leader = await world.leader();
    expect(leader).not.toBeNull();

    await Promise.all(instances.map((instance) => world.acts(instance).installInTeam(lead)));
    const setUp = await Promise.all(instances.map((one) => world.api(one)(lead, 'PUT', base, { kind: 'pmo' })));
    expect(setUp.filter(({ status }) => status === 201)).toHaveLength(1);
    await Promise.all(stakeholders.map((person, index) => world.acts(at(index)).installPersonally(person)));
    const userIds = stakeholders.map(({ oid }) => oid);
    expect((await world.api(at(1))(lead, 'POST', `${base}/stakeholders`, { userIds })).body.added).toBe(people);

    // What a lead changes at one instance holds at all of them.
    await world.api(at(2))(lead, 'PATCH', `${base}/settings`, { minimumInvited: 6 });
    for (const instance of instances) {
      await eventually(async () => {
        const { body } = await world.api(instance)(lead, 'GET', base);
        return body.settings.minimumInvited === 6;
      }, 10_000);
    }

    // Opened at all of them at once, it is opened once: one key, one card for each person.
    const plan = { instrumentId: 'express', title: 'Scale', audience: { kind: 'everyone' } };
    const path = `${base}/waves/${(await world.api(at(0))(lead, 'POST', `${base}/waves`, plan)).body.id}`;
    const openings = await Promise.all(instances.map((one) => world.api(one)(lead, 'POST', `${path}/open`)));
    expect(openings.map(({ status }) => status)).toContain(200);
    // Whoever comes while it is being opened is asked to come again.
    for (const { status } of openings) expect([200, 409, 503]).toContain(status);
    await eventually(() => stakeholders.every((person) => world.pulsesOf(person).length > 0), longest);
    const waveKeys = [...world.vault.secrets].filter(([name]) => name.startsWith('wave-'));
    expect(waveKeys.map(([, versions]) => versions.length)).toEqual([1]);

    // Everybody answers at two instances at once, as a double click may go; in the middle of it the first one is ended.
    const answer = async (index: number, instance: Instance): Promise<Given> => {
      const person = stakeholders[index] ?? lead;
      const data = world.answerTo(world.pulsesOf(person)[0], 2 + (index % 4));
      const given = await world
        .acts(instance)
        .execute(person, data)
        .catch(() => null);
      if (given?.status === 200) return 'taken';
      // Teams says that it did not work, and the person tries again.
      expect((await world.acts(at(1)).execute(person, data)).status).toBe(200);
      return 'given again';
    };
    const giving = stakeholders.flatMap((_, index) => [answer(index, at(index)), answer(index, at(index + 1))]);
    await Promise.race(giving);
    expect(await world.end(first)).toBe(0);
    const given = await Promise.all(giving);
    instances.shift();
    expect(given.filter((one) => one === 'taken').length).toBeGreaterThan(0);
    expect(stakeholders.map((person) => world.pulsesOf(person).length)).toEqual(stakeholders.map(() => 1));

    // Another keeps time now. On a busy machine it may have taken over before, as whoever is late loses the lease.
    await eventually(async () => {
      const next = await world.leader();
      return next !== null && next !== leader;
    }, longest);

    // Closed at all of them at once, it has one release, with every answer once.
    await Promise.all(instances.map((one) => world.api(one)(lead, 'POST', `${path}/close`)));
    const releases = await Promise.all(
      instances.map((one) =>
        eventually(async () => {
          const { status, body } = await world.api(one)(lead, 'GET', `${path}/release`);
          return status === 200 && body;
        }, longest),
      ),
    );
    expect(releases[0]).toMatchObject({ n: people, invited: people });
    const expected = stakeholders.reduce((sum, _, index) => sum + 2 + (index % 4), 0) / people;
    for (const { experience } of releases[0].ps) expect(experience.mean).toBeCloseTo(expected, 10);
    for (const release of releases) expect(release).toEqual(releases[0]);
    for (const instance of instances) expect(await world.end(instance)).toBe(0);
  } finally {
    await world.stop();
  }
};
