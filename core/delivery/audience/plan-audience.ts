// Who will get a wave, when, and who not and why: said before it opens, and what opening does.

import { askKindOf } from '#core/delivery/fatigue/ask-kind';
import { type Ask, frequencyDays, guardDays } from '#core/delivery/fatigue/fatigue-guard';
import { makeReadAsks } from '#core/delivery/fatigue/read-asks';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Person, Preferences } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { makeIsMeant, unregisteredOf } from './audience';
import { makeFindTooSimilar } from './find-too-similar';
import { type LeftOutReason, type Opening, planPerson } from './plan-person';

/** Somebody who is invited, and when their first card goes out at the earliest or stands on their page. */
export type Recipient = {
  readonly stakeholder: Stakeholder;
  readonly channel: 'chat' | 'page';
  readonly at: string;
  /** Does it go out later than the opening? */
  readonly isLater: boolean;
  readonly timeZone: string | null;
};

export type LeftOut = { readonly oid: string; readonly name: string; readonly reason: LeftOutReason };

/** What keeps a wave from opening with this audience. */
export type AudienceObstacle =
  | { readonly kind: 'too-few-invited'; readonly invited: number; readonly minimum: number }
  | { readonly kind: 'audience-too-similar'; readonly title: string };

export type AudiencePlan = {
  readonly recipients: readonly Recipient[];
  readonly leftOut: readonly LeftOut[];
  readonly obstacle: AudienceObstacle | null;
};

/** A wave, planned or only thought of, as if it opened at a time. */
export type WaveToOpen = Pick<Wave, 'kind' | 'audience' | 'instrumentId' | 'instrumentVersion'> & {
  readonly waveId: string | null;
  readonly opensAt: string;
  readonly closesAt: string;
};

type Deps = {
  readonly waves: Pick<WaveStore, 'list' | 'listAskedSince'>;
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly people: Pick<PersonStore, 'findMany'>;
  readonly invitations: Pick<InvitationStore, 'list' | 'pages'>;
  readonly findInstrument: FindInstrument;
  readonly roster: Roster;
  readonly clock: Clock;
};

type PlanAudienceRefusal = { readonly kind: 'roster-unavailable' };

const leftOutAsMember = { kind: 'left-out', reason: 'pmo-member' } as const;

const nobodyAsked: ReadonlyMap<string, readonly Ask[]> = new Map();

/** So many days back what was sent can hold somebody off: nobody's invitations are read for longer than needed. */
const lookBackDays = (workspace: Workspace, people: readonly Person[]): number => {
  const chosen = new Set<Preferences['frequency']>(people.map(({ preferences }) => preferences.frequency));
  return Math.max(workspace.settings.fatigueGuard ? guardDays : 0, ...[...chosen].map((one) => frequencyDays[one]));
};

/** Everything a plan is made of. */
type Gathered = {
  readonly meant: readonly Stakeholder[];
  readonly unregistered: readonly string[];
  readonly people: ReadonlyMap<string, Person>;
  readonly pmo: ReadonlySet<string>;
  readonly asks: ReadonlyMap<string, readonly Ask[]>;
};

const makeGather = (deps: Deps) => {
  const readAsks = makeReadAsks(deps);
  return async (workspace: Workspace, wave: WaveToOpen, pmo: ReadonlySet<string>): Promise<Gathered> => {
    const { tenantId } = workspace;
    const register = await deps.stakeholders.list(refOf(workspace));
    const meant = register.filter(makeIsMeant(wave.audience));
    const unregistered = unregisteredOf(wave.audience, register);
    const oids = [...meant.map(({ oid }) => oid), ...unregistered];
    const people = new Map((await deps.people.findMany(tenantId, oids)).map((person) => [person.oid, person]));
    const days = lookBackDays(workspace, [...people.values()]);
    const since = plusMilliseconds(wave.opensAt, -days * dayInMilliseconds);
    const now = deps.clock.now();
    const asks = days === 0 ? nobodyAsked : await readAsks({ tenantId, since, now, planned: true });
    return { meant, unregistered, people, pmo, asks };
  };
};

/** Makes of everybody who is meant a recipient, or somebody who is left out. */
const sortOut = ({ meant, unregistered, people, pmo, asks }: Gathered, opening: Opening) => {
  const recipients: Recipient[] = [];
  const leftOut: LeftOut[] = [];
  for (const oid of unregistered) leftOut.push({ oid, name: people.get(oid)?.name ?? oid, reason: 'not-registered' });
  for (const stakeholder of meant) {
    const { oid, name } = stakeholder;
    const person = people.get(oid);
    const plan = pmo.has(oid) ? leftOutAsMember : planPerson(person, asks.get(oid) ?? [], opening);
    if (plan.kind === 'left-out') leftOut.push({ oid, name, reason: plan.reason });
    else {
      const { channel, at } = plan;
      recipients.push({ stakeholder, channel, at, isLater: at > opening.at, timeZone: person?.timeZone ?? null });
    }
  }
  return { recipients, leftOut };
};

/** So many readers are asked about a message at the least, whatever the workspace has set: fewer are shown nothing of. */
const fewestReaders = 5;

/** A message is for however few; what is answered is only shown of enough people. */
export const fewestInvited = ({ kind }: Pick<Wave, 'kind'>, { settings }: Pick<Workspace, 'settings'>): number => {
  if (kind === 'message') return 1;
  return kind === 'pulse' ? settings.minimumInvited : Math.max(fewestReaders, settings.minimumInvited);
};

/**
 * Makes the plan of a wave's audience: everybody who is meant is either a recipient or left out for one reason. Nothing is
 * written.
 */
export const makePlanAudience = (deps: Deps) => {
  const gather = makeGather(deps);
  const findTooSimilar = makeFindTooSimilar(deps);

  const findObstacle = async (
    workspace: Workspace,
    wave: WaveToOpen,
    recipients: readonly Recipient[],
  ): Promise<AudienceObstacle | null> => {
    const minimum = fewestInvited(wave, workspace);
    const invited = recipients.length;
    if (invited < minimum) return { kind: 'too-few-invited', invited, minimum };
    // The answers of the other kinds are about one message each: no two waves ask the same, so nothing can be subtracted.
    if (wave.kind !== 'pulse') return null;
    const oids = new Set(recipients.map(({ stakeholder }) => stakeholder.oid));
    const title = await findTooSimilar(refOf(workspace), oids, wave.opensAt, wave.waveId);
    return title === null ? null : { kind: 'audience-too-similar', title };
  };

  return async (workspace: Workspace, wave: WaveToOpen): Promise<Result<AudiencePlan, PlanAudienceRefusal>> => {
    const members = await deps.roster.members(workspace);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const gathered = await gather(workspace, wave, new Set(members.map(({ oid }) => oid)));
    const { recipients, leftOut } = sortOut(gathered, {
      at: wave.opensAt,
      closesAt: wave.closesAt,
      asks: await askKindOf(deps.findInstrument, { ...refOf(workspace), ...wave }),
      settings: workspace.settings,
    });
    return ok({ recipients, leftOut, obstacle: await findObstacle(workspace, wave, recipients) });
  };
};

export type PlanAudience = ReturnType<typeof makePlanAudience>;
