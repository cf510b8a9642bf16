import { makeChoose } from './choices';
import { makeFindAskers } from './find-askers';
import { makeMeetPerson } from './meet-person';

type Deps = Parameters<typeof makeMeetPerson>[0] &
  Parameters<typeof makeChoose>[0] &
  Parameters<typeof makeFindAskers>[0];

/** Makes every step of a person about themselves. */
export const makePersonSteps = (deps: Deps) => ({
  meetPerson: makeMeetPerson(deps),
  choose: makeChoose(deps),
  findAskers: makeFindAskers(deps),
});
