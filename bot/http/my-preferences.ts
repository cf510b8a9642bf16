import type { z } from 'zod';
import type { myPreferencesSchema } from '#core/contract/me';
import type { FindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Choose, choicesOf } from '#core/stakeholder/choices';
import type { FindAskers } from '#core/stakeholder/find-askers';
import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { answer, type Handlers, type Reply } from './handler';
import { type HttpProblem, problemOf } from './problem';

export type MyPreferencesDeps = {
  readonly people: Pick<PersonStore, 'find'>;
  readonly choose: Choose;
  readonly findAskers: FindAskers;
  readonly findOpenPulses: FindOpenPulses;
  /** In local mode the chat is not in Teams. */
  readonly local?: { readonly playgroundUrl: string | null };
};

type MyPreferences = z.output<typeof myPreferencesSchema>;

/** Opens the personal chat with the bot in Teams. */
const teamsChatUrl = ({ botId }: Person): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(botId)}`;

/** Makes the routes of a person's own page: who asks them, what is open for them, and what they chose about it. */
export const makeMyPreferences = (deps: MyPreferencesDeps): Handlers<'getMyPreferences' | 'changeMyPreferences'> => {
  const view = async (person: Person): Promise<MyPreferences> => {
    const [askers, pulses] = await Promise.all([deps.findAskers(person), deps.findOpenPulses(person)]);
    const nameOf = new Map(askers.map(({ id, name }) => [id, name]));
    return {
      name: person.name,
      choices: choicesOf(person),
      askedBy: askers.map(({ name, simulated }) => ({ name, simulated })),
      openPulses: pulses.map(({ wave: { workspaceId, title, closesAt } }) => ({
        pmo: nameOf.get(workspaceId) ?? null,
        title,
        closesAt,
      })),
      chatUrl: deps.local ? deps.local.playgroundUrl : teamsChatUrl(person),
    };
  };

  const tell = async (person: Person | null | undefined): Promise<Result<Reply<MyPreferences>, HttpProblem>> =>
    person ? ok({ answer: await view(person) }) : refused(problemOf(404, 'not-met'));

  return {
    getMyPreferences: async ({ person }) => tell((await deps.people.find(person))?.value),

    changeMyPreferences: async ({ person, body }) => {
      const changed = await deps.choose(person, body);
      return changed ? answer({ choices: choicesOf(changed) }) : refused(problemOf(404, 'not-met'));
    },
  };
};
