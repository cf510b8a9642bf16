// The widths and themes that the daily run leaves out.
import { desktop, phone, startTabWorld, type TabWorld } from '../flow/browser/tab-world';

jest.setTimeout(120_000);

let world: TabWorld;
beforeAll(async () => {
  world = await startTabWorld();
});
afterAll(() => world?.stop());

test.each([
  ['1280 × 720', 'dark', desktop],
  ['400 px', 'default', phone],
  ['400 px', 'contrast', phone],
] as const)('axe finds nothing at %s in the %s theme', async (_, theme, viewport) => {
  expect(await world.violations(viewport, theme)).toEqual({});
  expect(await world.closePages()).toEqual([]);
});
