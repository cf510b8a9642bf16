import { type PersonPlan, planPerson } from '#core/delivery/audience/plan-person';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Person } from '#core/stakeholder/person';
import { nextCardAt } from '#core/wave/next-card-at';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import { askKindOf } from './ask-kind';
import { type Ask, frequencyDays } from './fatigue-guard';
import { makeReadAsks } from './read-asks';

/** What is planned for one person's card of an open wave: when, or why not. */
export type PlanCard = (person: Person) => PersonPlan | null;

type Deps = {
  readonly waves: Pick<WaveStore, 'listAskedSince'>;
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
};

/** So long what was sent is believed, in milliseconds: it is read once for a card, not for every pass over its wave. */
const memoryMilliseconds = 60 * 60 * 1000;

/** What was sent is remembered for so many waves at the most: who and when of 100,000 people takes some ten megabytes. */
const mostWaves = 4;

const planAll: PlanCard = () => null;

/** When the card that is being sent was due; null for the first, for which opening has asked already. */
const dueAtOf = async ({ findInstrument, clock }: Deps, wave: Wave): Promise<string | null> => {
  if (wave.microPulse === 1) return null;
  const instrument = await findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
  const dueAt = instrument && nextCardAt(wave, instrument, wave.microPulse - 1);
  const now = clock.now();
  // The wave has come to this card, so it is due, even if the clock of this process is behind.
  return dueAt !== null && dueAt > now ? now : dueAt;
};

const makeRecallAsks = (deps: Deps) => {
  const readAsks = makeReadAsks(deps);
  const known = new Map<
    string,
    { readonly until: string; readonly asks: Promise<ReadonlyMap<string, readonly Ask[]>> }
  >();
  return (wave: Wave) => {
    const now = deps.clock.now();
    const key = `${wave.tenantId}|${wave.workspaceId}|${wave.id}|${wave.microPulse}`;
    const remembered = known.get(key);
    if (remembered && remembered.until > now) return remembered.asks;
    const since = plusMilliseconds(now, -frequencyDays.quarterly * dayInMilliseconds);
    const asks = readAsks({ tenantId: wave.tenantId, since, now, planned: false });
    asks.catch(() => known.delete(key));
    known.delete(key);
    known.set(key, { until: plusMilliseconds(now, memoryMilliseconds), asks });
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > mostWaves) known.delete(oldest);
    return asks;
  };
};

/**
 * Makes the finder of what holds back the cards after the first: the guard and people's choices, by the same rule as at
 * the opening. The wave's own earlier cards count like anybody's.
 */
export const makeFindHolds = (deps: Deps) => {
  const recallAsks = makeRecallAsks(deps);
  return async (workspace: Workspace, wave: Wave): Promise<PlanCard> => {
    const at = await dueAtOf(deps, wave);
    if (at === null || wave.closesAt === null) return planAll;
    const asks = await recallAsks(wave);
    const kind = await askKindOf(deps.findInstrument, wave);
    const opening = { at, closesAt: wave.closesAt, asks: kind, settings: workspace.settings };
    return (person) => planPerson(person, asks.get(person.oid) ?? [], opening);
  };
};
