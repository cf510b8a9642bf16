import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { makeOneAtATime } from '#core/kernel/one-at-a-time';
import { ok, type Result, refused } from '#core/kernel/result';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { defaultClosesAt } from '#core/wave/card-schedule';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { isTooSimilar, quarterOf, resolveAudience } from './audience';
import { freezeAttributes } from './freeze-attributes';
import type { Invitation } from './invitation';
import type { InvitationStore } from './invitation-store';
import type { WithLease } from './with-lease';

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

/** The title of a wave of this quarter whose audience differs by one to four people, or null. */
const findTooSimilar = async (
  deps: Deps,
  workspace: Workspace,
  wave: Wave,
  audience: readonly Stakeholder[],
): Promise<string | null> => {
  const oids = new Set(audience.map((stakeholder) => stakeholder.oid));
  const quarter = quarterOf(deps.clock.now());
  for (const other of await deps.waves.list(refOf(workspace))) {
    const isReleasedOrWillBe = other.state === 'open' || other.state === 'closing' || other.state === 'closed';
    if (other.id === wave.id || !isReleasedOrWillBe || !other.openedAt) continue;
    if (quarterOf(other.openedAt) !== quarter) continue;
    const invited = await deps.invitations.list(waveRefOf(other));
    if (isTooSimilar(oids, new Set(invited.map(({ value }) => value.oid)))) return other.title;
  }
  return null;
};

const findAudience = async (
  deps: Deps,
  workspace: Workspace,
  wave: Wave,
): Promise<Result<Stakeholder[], OpenRefusal>> => {
  const members = await deps.roster.members(workspace);
  if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
  const register = await deps.stakeholders.list(refOf(workspace));
  const people = await deps.people.findMany(
    workspace.tenantId,
    register.map((stakeholder) => stakeholder.oid),
  );
  const audience = resolveAudience(wave.audience, register, people, new Set(members.map(({ oid }) => oid)));
  const minimum = workspace.settings.minimumInvited;
  if (audience.length < minimum) return refused({ kind: 'too-few-invited', invited: audience.length, minimum });
  const similar = await findTooSimilar(deps, workspace, wave, audience);
  return similar === null ? ok(audience) : refused({ kind: 'audience-too-similar', title: similar });
};

const invitationOf = (wave: Wave, stakeholder: Stakeholder): Invitation => ({
  ...waveRefOf(wave),
  oid: stakeholder.oid,
  microPulse: 1,
  state: 'planned',
  delivered: 0,
  attempt: 0,
  notBefore: null,
  reason: null,
  activityId: null,
  claim: null,
  sentAt: null,
  attributes: stakeholder.attributes,
});

/** How many waves of the same instrument the workspace has opened before, those that were called off later too. */
const countEarlier = async (deps: Deps, workspace: Workspace, wave: Wave): Promise<number> => {
  const all = await deps.waves.list(refOf(workspace));
  const isEarlier = (other: Wave): boolean =>
    other.id !== wave.id && other.instrumentId === wave.instrumentId && other.openedAt !== null;
  return all.filter(isEarlier).length;
};

/**
 * Writes down who is invited, and as what. An opening that broke off may have left invitations: those that are meant still
 * are kept, so that it goes on where it ended, the others are removed.
 */
const freezeInvitations = async (deps: Deps, ref: WaveRef, meant: readonly Invitation[]): Promise<void> => {
  const byOid = new Map(meant.map((invitation) => [invitation.oid, JSON.stringify(invitation)]));
  const left: string[] = [];
  for await (const page of deps.invitations.pages(ref)) {
    left.push(...page.flatMap(({ value }) => (byOid.get(value.oid) === JSON.stringify(value) ? [] : [value.oid])));
  }
  await deps.invitations.remove(ref, left);
  await deps.invitations.addAll(meant);
};

const mayOpen = (wave: Wave): boolean => wave.state === 'draft' || wave.state === 'scheduled';

const open = async (deps: Deps, workspace: Workspace, ref: WaveRef): Promise<Result<Wave, OpenRefusal>> => {
  const found = await deps.waves.find(ref);
  if (!found) return refused({ kind: 'unknown-wave' });
  if (found.value.state === 'open') return ok(found.value);
  if (!mayOpen(found.value)) return refused({ kind: 'not-from-here', state: found.value.state });
  const { closesAt } = found.value;
  if (closesAt && closesAt <= deps.clock.now()) return refused({ kind: 'closes-in-the-past' });
  const instrument = await deps.findInstrument(ref, found.value.instrumentId, found.value.instrumentVersion);
  if (!instrument) throw new Error('A planned wave has no instrument');
  const meant = await findAudience(deps, workspace, found.value);
  if (!meant.ok) return meant;
  const { audience, cuts } = freezeAttributes(meant.value, workspace.settings);
  const turn = await countEarlier(deps, workspace, found.value);
  await deps.keys.create(ref);
  await freezeInvitations(
    deps,
    ref,
    audience.map((stakeholder) => invitationOf(found.value, stakeholder)),
  );
  const now = deps.clock.now();
  return changeWave(deps.waves, ref, (wave) => {
    if (!mayOpen(wave)) return refused({ kind: 'not-from-here', state: wave.state } as const);
    const closesAt = wave.closesAt ?? defaultClosesAt(instrument, now);
    return ok({ ...wave, ...cuts, turn, state: 'open' as const, openedAt: now, closesAt });
  });
};

/**
 * Makes the step that opens a wave: the audience is resolved and frozen as invitations before the wave is open, so that
 * no card goes out unless all of them are written down. Opening an open wave again changes nothing. A workspace opens
 * one wave at a time, over all processes: two that opened together could not see that their audiences differ by too few
 * people, and one that is opened twice must be opened by one.
 */
export const makeOpenWave = (deps: Deps) => {
  const oneAtATime = makeOneAtATime();
  return (workspace: Workspace, ref: WaveRef): Promise<Result<Wave, OpenRefusal>> =>
    oneAtATime(`${ref.tenantId}|${ref.workspaceId}`, async () => {
      const opening = () => open(deps, workspace, ref);
      const opened = await deps.withLease(ref.tenantId, `opening|${ref.workspaceId}`, opening);
      return opened === 'busy' ? refused({ kind: 'opening-another' }) : opened;
    });
};

export type OpenWave = ReturnType<typeof makeOpenWave>;
