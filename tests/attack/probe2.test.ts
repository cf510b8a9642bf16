import { organisationOf } from './organisations';
import { withoutSecondWorld } from './second-world';
import { appendFileSync, writeFileSync } from 'node:fs';
jest.setTimeout(270000);
test('x', () => {
  const F = '/tmp/second.txt'; writeFileSync(F, '');
  const t = Date.now();
  for (let seed = 6; seed < 6 + 7 * 8; seed += 7) for (const block of ['product', 'people'] as const) {
    const o = organisationOf(seed);
    const t1 = Date.now();
    for (const l of withoutSecondWorld(o, block, 250)) appendFileSync(F, `${seed} ${o.members.length} ${JSON.stringify(l)}\n`);
    appendFileSync(F, `${seed} ${block} ${o.members.length} ${o.instrument.id} ${Date.now() - t1}\n`);
  }
  appendFileSync(F, `${Date.now() - t}`);
});
