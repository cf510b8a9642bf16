// What the page shows lives in the address after the hash, so that a test or a bookmark can open any state of it.
import type { LocalScene } from '#core/contract/local';

/** A place where Teams shows the tab: a team, or the app opened by a person alone. */
export type LocalTeam = LocalScene['teams'][number];
export type LocalPerson = LocalTeam['people'][number];

export const themes = ['default', 'dark', 'contrast'] as const;
export const locales = ['en-US', 'de-DE'] as const;
export const widths = ['desktop', 'phone'] as const;

/** Who is shown what, and how. */
export type HostState = {
  readonly team: string;
  readonly user: string;
  readonly theme: (typeof themes)[number];
  readonly locale: (typeof locales)[number];
  readonly width: (typeof widths)[number];
  /** The page of the tab to open, as a link into it would name it. */
  readonly page: string;
};

const oneOf = <Value extends string>(values: readonly Value[], wanted: string | null, otherwise: Value): Value =>
  values.find((value) => value === wanted) ?? otherwise;

/** What stands for the team where somebody opens the app for themselves. */
export const personalPlace = 'personal';

/** Every place the tab can be shown in: the teams, and the personal app of whoever the bot has met. */
export const placesOf = ({ teams, people }: LocalScene): LocalTeam[] => {
  const owners = people.map(({ userId, name }) => ({ userId, name, role: '' }));
  const personal = { tenantId: '', groupId: personalPlace, name: '', simulated: false, people: owners };
  return owners.length > 0 ? [...teams, personal] : [...teams];
};

/** The team of a state, or the first one. */
export const teamOf = (scene: LocalScene, state: Pick<HostState, 'team'>): LocalTeam | undefined =>
  placesOf(scene).find(({ groupId }) => groupId === state.team) ?? scene.teams[0];

/** In which tenant somebody signs in there. */
export const tenantOf = (scene: LocalScene, team: LocalTeam | undefined, userId: string): string => {
  if (team?.groupId !== personalPlace) return team?.tenantId ?? '';
  return scene.people.find((person) => person.userId === userId)?.tenantId ?? '';
};

/** The person of a state, or the team's first one: nobody signs in to a team they are not listed for. */
export const personOf = (team: LocalTeam | undefined, state: Pick<HostState, 'user'>): LocalPerson | undefined =>
  team?.people.find(({ userId }) => userId === state.user) ?? team?.people[0];

/** Reads the state from an address; what is missing or unknown becomes the first choice. */
export const readState = (hash: string, scene: LocalScene, browserLanguage: string): HostState => {
  const wanted = new URLSearchParams(hash.replace(/^#\/?/, ''));
  const team = teamOf(scene, { team: wanted.get('team') ?? '' });
  const person = personOf(team, { user: wanted.get('user') ?? '' });
  return {
    team: team?.groupId ?? '',
    user: person?.userId ?? '',
    theme: oneOf(themes, wanted.get('theme'), 'default'),
    locale: oneOf(locales, wanted.get('locale'), browserLanguage.startsWith('de') ? 'de-DE' : 'en-US'),
    width: oneOf(widths, wanted.get('width'), 'desktop'),
    page: wanted.get('page') ?? '',
  };
};

/** Writes the state as an address. */
export const writeState = (state: HostState): string => `#${new URLSearchParams({ ...state }).toString()}`;

/** Does the frame have to start anew? Teams changes its theme and its width under a running tab, and nothing else. */
export const needsNewFrame = (before: HostState, after: HostState): boolean =>
  (['team', 'user', 'locale', 'page'] as const).some((key) => before[key] !== after[key]);
