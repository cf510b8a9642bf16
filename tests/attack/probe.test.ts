import { organisationOf } from './organisations';
import { closeOrganisation, fetchRelease, joinTeams } from './close-organisation';
import { startWorld } from '../bot/http/world';
import { attack } from './attack';
import { answeredOf } from './truth';
import { writeFileSync } from 'node:fs';
jest.setTimeout(100000);
test('x', async () => {
  const world = await startWorld(); joinTeams(world);
  const out: unknown[] = [];
  for (const seed of (process.env['SEEDS'] ?? '84').split(',').map(Number)) {
    const o = organisationOf(seed);
    const c = await closeOrganisation(world, o);
    const release = await fetchRelease(c);
    const real = attack(o, { releases: [{ release, attributes: c.frozen }], answered: answeredOf(o) });
    out.push({ seed, leaks: real.leaks, release });
  }
  writeFileSync('/tmp/probe.json', JSON.stringify(out));
  await world.stop();
});
