import { planPerson } from '#core/delivery/audience/plan-person';
import { askKindOf } from '#core/delivery/fatigue/ask-kind';
import { frequencyDays } from '#core/delivery/fatigue/fatigue-guard';
import { makeReadAsks } from '#core/delivery/fatigue/read-asks';
import type { Dispatch } from '#core/delivery/outbox/dispatch';
import { asOfCard, type Invitation } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { WaveRefusal } from '#core/wave/change-wave';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { mayBeRetried } from './may-be-retried';

type Deps = {
  readonly waves: Pick<WaveStore, 'find' | 'listAskedSince'>;
  readonly workspaces: Pick<WorkspaceStore, 'find'>;
  readonly findInstrument: FindInstrument;
  readonly invitations: Pick<
    InvitationStore,
    'buckets' | 'pages' | 'bucketPages' | 'pendingPages' | 'replace' | 'replaceAll'
  >;
  readonly people: Pick<PersonStore, 'findMany'>;
  /** Has somebody send what is planned, at once rather than when the wave is looked at next. */
  readonly dispatch: Dispatch;
  readonly clock: Clock;
};

const isRetryable = ({ state, reason }: Invitation): boolean => state !== 'claimed' && mayBeRetried(state, reason);

/** Planned as at opening; the attempts are counted anew. */
const plannedAgain = (invitation: Invitation, notBefore: string | null): Invitation => ({
  ...invitation,
  state: 'planned',
  attempt: 0,
  notBefore,
  reason: null,
  activityId: null,
  claim: null,
});

/** From when on each may be written to; null for at once. Who may not is not among them. */
type Welcome = ReadonlyMap<string, string | null>;

/**
 * Those whose card ended for a reason that may have gone, and who can be asked now: by the same rule as at the opening,
 * because others may have asked them since.
 */
const findWelcome = async (deps: Deps, wave: Wave): Promise<Welcome> => {
  const oids: string[] = [];
  for await (const page of deps.invitations.pages(waveRefOf(wave))) {
    for (const { value } of page) if (isRetryable(asOfCard(value, wave.microPulse))) oids.push(value.oid);
  }
  const workspace = (await deps.workspaces.find(wave))?.value;
  if (oids.length === 0 || !workspace) return new Map();
  // Opening sets the closing; a wave without one could be answered for ever.
  if (wave.closesAt === null) throw new Error('An open wave has no closing');
  const people = await deps.people.findMany(wave.tenantId, oids);
  const now = deps.clock.now();
  const since = plusMilliseconds(now, -frequencyDays.quarterly * dayInMilliseconds);
  const asks = await makeReadAsks(deps)({ tenantId: wave.tenantId, since, now, planned: true });
  const kind = await askKindOf(deps.findInstrument, wave);
  const opening = { at: now, closesAt: wave.closesAt, asks: kind, settings: workspace.settings };
  return new Map(
    people.flatMap((person) => {
      const plan = planPerson(person, asks.get(person.oid) ?? [], opening);
      if (plan.kind === 'left-out') return [];
      return [[person.oid, plan.at > now ? plan.at : null] as const];
    }),
  );
};

/** Ends what was planned again for a wave that ended meanwhile, and that nobody would send or end any more. */
const settleIfEnded = async (deps: Deps, ref: WaveRef): Promise<boolean> => {
  const current = (await deps.waves.find(ref))?.value;
  if (!current || current.state === 'open') return false;
  const reason = current.state === 'cancelled' ? 'wave-cancelled' : 'wave-closed';
  await settleInvitations(deps.invitations, current, reason, deps.clock.now());
  return true;
};

const retry = async (deps: Deps, wave: Wave): Promise<number> => {
  const ref = waveRefOf(wave);
  const welcome = await findWelcome(deps, wave);
  if (welcome.size === 0) return 0;
  let count = 0;
  for (const bucket of deps.invitations.buckets) {
    for await (const page of deps.invitations.bucketPages(ref, bucket)) {
      const changes = page
        .map(({ value, version }) => ({ value: asOfCard(value, wave.microPulse), version }))
        .filter(({ value }) => isRetryable(value) && welcome.has(value.oid))
        .map(({ value, version }) => ({ value: plannedAgain(value, welcome.get(value.oid) ?? null), version }));
      if (changes.length === 0) continue;
      const versions = await deps.invitations.replaceAll(changes);
      count += versions.filter((version) => version !== null).length;
      if (await settleIfEnded(deps, ref)) return count;
    }
  }
  return count;
};

/**
 * Makes the step that plans again what did not arrive for a reason that may have gone, while the wave is open; answers
 * how many. What somebody else changes meanwhile stays as they left it. A card that arrived, or may have, is never sent
 * again, and nobody is written to who asked to stop or whom others have asked meanwhile.
 */
export const makeRetryInvitations =
  (deps: Deps) =>
  async (ref: WaveRef): Promise<Result<number, WaveRefusal>> => {
    const found = await deps.waves.find(ref);
    if (!found) return refused({ kind: 'unknown-wave' });
    const wave = found.value;
    if (wave.state !== 'open') return refused({ kind: 'not-from-here', state: wave.state });
    const count = await retry(deps, wave);
    if (count > 0) await deps.dispatch(wave, 'send');
    return ok(count);
  };
