import type { PersonRef } from '#core/kernel/person-ref';
import { defaultPreferences, type Person } from './person';
import type { PersonStore } from './person-store';

/** What an event in a personal conversation tells about a person; null where the event does not say. */
export type Meeting = Omit<Person, 'reachability' | 'asking' | 'preferences' | 'name' | 'locale' | 'timeZone'> & {
  readonly name: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
};

const isSame = (a: Person, b: Person): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The person after the meeting: what is newly known replaces what was, what was not said stays. */
const afterMeeting = (known: Person, meeting: Meeting): Person => ({
  ...known,
  conversationId: meeting.conversationId,
  serviceUrl: meeting.serviceUrl,
  teamsUserId: meeting.teamsUserId,
  botId: meeting.botId,
  channelId: meeting.channelId,
  name: meeting.name ?? known.name,
  locale: meeting.locale ?? known.locale,
  timeZone: meeting.timeZone ?? known.timeZone,
  // Whoever writes to the bot, or installs it, can be reached again.
  reachability: 'reachable',
});

/** Was this person erased, as far back as that is known? */
export type WasErased = (ref: PersonRef) => Promise<boolean>;

type Deps = { readonly people: PersonStore; readonly wasErased: WasErased };

const firstMeeting = (meeting: Meeting, wasErased: boolean): Person => ({
  ...meeting,
  name: meeting.name ?? '',
  reachability: 'reachable',
  // Whoever had themselves erased is not asked again because somebody else installs the app for them.
  asking: wasErased ? 'stopped' : 'welcome',
  preferences: defaultPreferences,
});

/** One attempt to write down a meeting; `conflict` when another event of the same person was faster. */
const meetOnce = async ({ people, wasErased }: Deps, meeting: Meeting): Promise<'greet' | 'known' | 'conflict'> => {
  const found = await people.find(meeting);
  if (!found) {
    const first = firstMeeting(meeting, await wasErased(meeting));
    return (await people.add(first)) === 'written' ? 'greet' : 'conflict';
  }
  const changed = afterMeeting(found.value, meeting);
  if (isSame(changed, found.value)) return 'known';
  return (await people.replace(changed, found.version)) === 'written' ? 'known' : 'conflict';
};

/**
 * Makes the step that keeps what Teams tells about a person. It writes only when something changed: a row written at
 * every message would show when somebody was in the chat, and so, beside a response's storage time, who answered.
 * Answers `greet` exactly once a person, however many events arrive and in whatever order.
 */
export const makeMeetPerson =
  (deps: Deps) =>
  async (meeting: Meeting): Promise<'greet' | 'known'> => {
    let outcome: 'greet' | 'known' | 'conflict';
    do outcome = await meetOnce(deps, meeting);
    while (outcome === 'conflict');
    return outcome;
  };

type PersonChange = Partial<Pick<Person, 'reachability' | 'asking' | 'preferences'>>;

/** Reads a person, changes them and writes them back, again when somebody else was faster; null when unknown. */
export const changePerson = async (
  people: PersonStore,
  ref: PersonRef,
  change: PersonChange | ((person: Person) => PersonChange),
): Promise<Person | null> => {
  for (;;) {
    const found = await people.find(ref);
    if (!found) return null;
    const changed = { ...found.value, ...(typeof change === 'function' ? change(found.value) : change) };
    if (isSame(changed, found.value)) return changed;
    if ((await people.replace(changed, found.version)) === 'written') return changed;
  }
};
