import { makeErasePerson, makeFinishErasures } from './erase-person';
import { makeKeepErasures } from './keep-erasures';
import { makeReadMyData } from './read-my-data';

type Deps = Parameters<typeof makeReadMyData>[0] & Parameters<typeof makeErasePerson>[0];

/** Makes every step of what a person may do with what is kept about them. */
export const makeMyDataSteps = (deps: Deps) => ({
  readMyData: makeReadMyData(deps),
  erasePerson: makeErasePerson(deps),
  keepErasures: makeKeepErasures({ ...deps, finishErasures: makeFinishErasures(deps) }),
});
