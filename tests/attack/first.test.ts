import { organisationOf } from './organisations';
import { closeOrganisation, fetchRelease, joinTeams, recut, laterOf } from './close-organisation';
import { startWorld } from '../bot/http/world';
import { attack } from './attack';
import { answeredOf } from './truth';
import { naiveRelease } from './naive-release';
import { appendFileSync, writeFileSync } from 'node:fs';
jest.setTimeout(270000);
test('x', async () => {
  const world = await startWorld(); joinTeams(world);
  const F = '/tmp/attack-out.txt'; writeFileSync(F, '');
  let [tc, ta, tn] = [0, 0, 0]; const N = Number(process.env['N'] ?? 70); const S = Number(process.env['S'] ?? 1);
  const tally = new Map<string, number>(); const naive = new Map<string, number>(); let shown = 0;
  const say = (x: string) => appendFileSync(F, `${x}\n`);
  for (let seed = S; seed < S + N; seed++) {
    const o = organisationOf(seed);
    const t = Date.now();
    let c;
    try { c = await closeOrganisation(world, o); } catch (e) { say(`${seed} ${o.shape} ${o.isOpenedAsBuilt} FAILED ${(e as Error).message}`); continue; }
    const release = await fetchRelease(c);
    const releases = [{ release, attributes: c.frozen }];
    if (o.isRecut) releases.push({ release: await recut(c), attributes: laterOf(c) });
    const t1 = Date.now();
    const answered = answeredOf(o);
    const real = attack(o, { releases, answered }); shown += real.shown;
    const t2 = Date.now();
    for (const l of real.leaks) say(`${seed} ${o.shape} ${o.instrument.id} built=${o.isOpenedAsBuilt} REAL ${JSON.stringify(l)}`);
    for (const k of new Set(real.leaks.map((l) => l.kind))) tally.set(k, (tally.get(k) ?? 0) + 1);
    const bad = attack(o, { releases: [{ release: naiveRelease(release, o, c.frozen), attributes: c.frozen }], answered });
    for (const k of new Set(bad.leaks.map((l) => l.kind))) naive.set(k, (naive.get(k) ?? 0) + 1);
    for (const l of bad.leaks) if (l.kind === 'attack-mistaken') say(`${seed} NAIVE ${JSON.stringify(l)}`);
    const t3 = Date.now();
    tc += t1 - t; ta += t2 - t1; tn += t3 - t2;
  }
  say(`close ${tc} attack ${ta} naive ${tn} shown ${shown} real ${JSON.stringify([...tally])} naive ${JSON.stringify([...naive])}`);
  await world.stop();
});
