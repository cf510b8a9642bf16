import { freezeAttributes } from '#core/delivery/audience/freeze-attributes';
import { makePlanAudience, type Recipient } from '#core/delivery/audience/plan-audience';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { Clock } from '#core/kernel/clock';
import { makeOneAtATime } from '#core/kernel/one-at-a-time';
import { ok, type Result, refused } from '#core/kernel/result';
import type { WithLease } from '#core/kernel/with-lease';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { defaultClosesAt } from '#core/wave/card-schedule';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import { nextRound } from '#core/wave/next-round';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';

export type OpenRefusal =
  | WaveRefusal
  | { readonly kind: 'roster-unavailable' }
  /** Another wave of the workspace is being opened at this moment. */
  | { readonly kind: 'opening-another' }
  | { readonly kind: 'closes-in-the-past' }
  | { readonly kind: 'too-few-invited'; readonly invited: number; readonly minimum: number }
  | { readonly kind: 'audience-too-similar'; readonly title: string };

type Deps = {
  readonly waves: WaveStore;
  readonly stakeholders: StakeholderStore;
  readonly people: PersonStore;
  readonly invitations: InvitationStore;
  readonly findInstrument: FindInstrument;
  readonly keys: WaveKeys;
  readonly roster: Roster;
  readonly withLease: WithLease;
  readonly clock: Clock;
};

/** The audience as the plan shows it beforehand: what was shown is what happens. */
const findAudience = async (
  deps: Deps,
  workspace: Workspace,
  wave: Wave,
  instrument: Instrument,
): Promise<Result<readonly Recipient[], OpenRefusal>> => {
  const opensAt = deps.clock.now();
  const closesAt = wave.closesAt ?? defaultClosesAt(instrument, opensAt);
  const planned = await makePlanAudience(deps)(workspace, { ...wave, waveId: wave.id, opensAt, closesAt });
  if (!planned.ok) return planned;
  const { recipients, obstacle } = planned.value;
  return obstacle === null ? ok(recipients) : refused(obstacle);
};

/** Makes the invitations of a wave; who may not be written to at its opening is not before their own time. */
const makeInvite = (wave: Wave, recipients: readonly Recipient[]): ((stakeholder: Stakeholder) => Invitation) => {
  const later = new Map(
    recipients.filter(({ isLater }) => isLater).map(({ stakeholder, at }) => [stakeholder.oid, at]),
  );
  return ({ oid, attributes }) => ({
    ...waveRefOf(wave),
    oid,
    microPulse: 1,
    state: 'planned',
    delivered: 0,
    attempt: 0,
    notBefore: later.get(oid) ?? null,
    reason: null,
    activityId: null,
    claim: null,
    sentAt: null,
    attributes,
  });
};

/** How many waves of the same instrument the workspace has opened before, those that were called off later too. */
const countEarlier = async (deps: Deps, workspace: Workspace, wave: Wave): Promise<number> => {
  const all = await deps.waves.list(refOf(workspace));
  const isEarlier = (other: Wave): boolean =>
    other.id !== wave.id && other.instrumentId === wave.instrumentId && other.openedAt !== null;
  return all.filter(isEarlier).length;
};

/** What somebody is frozen as, the same in whatever order the attributes stand. */
const segmentsOf = (attributes: Invitation['attributes']): string => JSON.stringify(Object.entries(attributes).sort());

/** What a worker has had in its hands is never taken away: somebody else has opened the wave meanwhile. */
const isUntouched = ({ state, attempt, delivered }: Invitation): boolean =>
  state === 'planned' && attempt === 0 && delivered === 0;

/**
 * Writes down who is invited, and as what. An opening that broke off may have left invitations: those that are meant still
 * are kept, so that it goes on where it ended, the others are removed.
 */
const freezeInvitations = async (deps: Deps, ref: WaveRef, meant: readonly Invitation[]): Promise<void> => {
  const byOid = new Map(meant.map(({ oid, attributes }) => [oid, segmentsOf(attributes)]));
  const left: string[] = [];
  for await (const page of deps.invitations.pages(ref)) {
    const gone = page.filter(
      ({ value }) => isUntouched(value) && byOid.get(value.oid) !== segmentsOf(value.attributes),
    );
    left.push(...gone.map(({ value }) => value.oid));
  }
  await deps.invitations.remove(ref, left);
  await deps.invitations.addAll(meant);
};

/** The plan as far as opening rests on it. */
const planOf = ({ instrumentId, instrumentVersion, audience, opensAt, closesAt, recurring }: Wave): string =>
  JSON.stringify([instrumentId, instrumentVersion, audience, opensAt, closesAt, recurring]);

/** Is this wave still to be opened, as it stands now? */
export type IsWanted = (wave: Wave) => boolean;

const mayOpen: IsWanted = (wave) => wave.state === 'draft' || wave.state === 'scheduled';

/** What a message brings is not cut by groups, so of its audience no more is frozen than who they are. */
const freezeFor = ({ kind }: Wave, recipients: readonly Recipient[], { settings }: Workspace) => {
  const meant = recipients.map(({ stakeholder }) => stakeholder);
  const isCut = kind === 'pulse';
  return freezeAttributes(
    isCut ? meant : meant.map((stakeholder) => ({ ...stakeholder, attributes: {} })),
    isCut ? settings : { crosses: [], strata: null },
  );
};

const open = async (
  deps: Deps,
  workspace: Workspace,
  ref: WaveRef,
  isWanted: IsWanted,
): Promise<Result<Wave, OpenRefusal | { readonly kind: 'plan-changed' }>> => {
  const found = await deps.waves.find(ref);
  if (!found) return refused({ kind: 'unknown-wave' });
  if (found.value.state === 'open') return ok(found.value);
  if (!isWanted(found.value)) return refused({ kind: 'not-from-here', state: found.value.state });
  const { closesAt } = found.value;
  if (closesAt && closesAt <= deps.clock.now()) return refused({ kind: 'closes-in-the-past' });
  const instrument = await deps.findInstrument(ref, found.value.instrumentId, found.value.instrumentVersion);
  if (!instrument) throw new Error('A planned wave has no instrument');
  const meant = await findAudience(deps, workspace, found.value, instrument);
  if (!meant.ok) return meant;
  const { audience, cuts } = freezeFor(found.value, meant.value, workspace);
  const invite = makeInvite(found.value, meant.value);
  const turn = await countEarlier(deps, workspace, found.value);
  await deps.keys.create(ref);
  await freezeInvitations(deps, ref, audience.map(invite));
  const now = deps.clock.now();
  // Before this one is open, so that a crash between the two cannot end the series; added once, its id being fixed.
  const next = nextRound(found.value, workspace, now);
  if (next) await deps.waves.add(next);
  return changeWave<OpenRefusal | { readonly kind: 'plan-changed' }>(deps.waves, ref, (wave) => {
    if (!mayOpen(wave)) return refused({ kind: 'not-from-here', state: wave.state } as const);
    if (planOf(wave) !== planOf(found.value)) return refused({ kind: 'plan-changed' } as const);
    const closesAt = wave.closesAt ?? defaultClosesAt(instrument, now);
    return ok({ ...wave, ...cuts, turn, state: 'open' as const, openedAt: now, closesAt });
  });
};

/**
 * Makes the step that opens a wave: the audience is resolved and frozen as invitations before the wave is open, so that
 * no card goes out unless all of them are written down. Opening an open wave again changes nothing. A tenant opens
 * one wave at a time, over all processes: two that opened together could not see that their audiences differ by too few
 * people, or that they ask the same people, and one that is opened twice must be opened by one.
 */
export const makeOpenWave = (deps: Deps) => {
  const oneAtATime = makeOneAtATime();
  return (workspace: Workspace, ref: WaveRef, isWanted: IsWanted = mayOpen): Promise<Result<Wave, OpenRefusal>> => {
    const opening = async (): Promise<Result<Wave, OpenRefusal>> => {
      for (;;) {
        const opened = await open(deps, workspace, ref, isWanted);
        if (opened.ok) return opened;
        // Changed by a lead while it was being opened: what was frozen is not what is planned now.
        if (opened.error.kind !== 'plan-changed') return refused(opened.error);
      }
    };
    return oneAtATime(`${ref.tenantId}|${ref.workspaceId}`, async () => {
      const opened = await deps.withLease(ref.tenantId, 'opening', opening);
      return opened === 'busy' ? refused({ kind: 'opening-another' }) : opened;
    });
  };
};

export type OpenWave = ReturnType<typeof makeOpenWave>;
