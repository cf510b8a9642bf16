import type { CommunicationStore } from '#core/communication/communication-store';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import { eraseFromAudits } from '#core/communication-audit/erase-from-audits';
import type { InstallationStore } from '#core/directory/installation-store';
import { plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Stored } from '#core/kernel/stored';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { ProgressStore } from '#core/training/progress-store';
import type { Wave } from '#core/wave/wave';
import { waveRefOf } from '#core/wave/wave';
import { changeWorkspace } from '#core/workspace/change-workspace';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { eraseFromChannels } from './erase-from-channels';
import { eraseFromMessages } from './erase-from-messages';
import type { Erasure } from './erasure';
import type { ErasureStore } from './erasure-store';
import { replaceByStandIn, type StandInDeps } from './stand-in';

type Deps = StandInDeps & {
  readonly erasures: ErasureStore;
  readonly workspaces: WorkspaceStore;
  readonly people: Pick<PersonStore, 'remove'>;
  readonly stakeholders: Pick<StakeholderStore, 'remove'>;
  readonly installations: Pick<InstallationStore, 'remove'>;
  readonly communicationAudits: Pick<CommunicationAuditStore, 'list' | 'find' | 'replace'>;
  readonly channelInventory: Pick<ChannelInventoryStore, 'list' | 'find' | 'replace'>;
  readonly progress: Pick<ProgressStore, 'remove'>;
  readonly communications: Pick<CommunicationStore, 'list' | 'find' | 'replace'>;
  readonly ids: Ids;
};

/**
 * What was under way when somebody asked, such as an opening that had read the register already, has ended by then, in
 * milliseconds: their waves are gone through once more.
 */
export const settleMilliseconds = 10 * 60 * secondInMilliseconds;

/**
 * Does a closing have the wave's answers in its hands? It writes back what it read, so nothing is taken out in between: it
 * would come back, or be missing in a release that counted it. Without its key no answer is found, and nothing is waited for.
 */
const isInHand = async ({ keys }: Pick<Deps, 'keys'>, wave: Wave): Promise<boolean> => {
  const isClosing = wave.state === 'closing' || (wave.state === 'closed' && !wave.shuffled);
  return isClosing && (await keys.find(waveRefOf(wave))) !== null;
};

/** Leads no longer, and did not install it: whoever of the team is left can take over. */
const withoutRoles = (workspace: Workspace, oid: string): Workspace => {
  const { leads, installedBy } = workspace;
  if (!leads.includes(oid) && installedBy !== oid) return workspace;
  return {
    ...workspace,
    leads: leads.filter((lead) => lead !== oid),
    installedBy: installedBy === oid ? null : installedBy,
  };
};

/**
 * Goes through the waves that were there when the person asked, and tells which of them have to be left for later. The first
 * time their answers go; afterwards only those of waves that were left then, in which nobody could answer since: what
 * somebody answers in another after having been erased is theirs to keep.
 */
const sweepWaves = async (
  deps: Deps,
  { tenantId, askedAt }: Erasure,
  oid: string,
  { secret, isSwept, left }: NonNullable<Erasure['underWay']>,
): Promise<string[]> => {
  const until = plusMilliseconds(askedAt, settleMilliseconds);
  const inHand: string[] = [];
  for (const workspace of await deps.workspaces.list(tenantId)) {
    for (const wave of await deps.waves.list(refOf(workspace))) {
      // Whoever came back since, and is asked again, is asked as somebody new.
      if ((wave.openedAt ?? wave.createdAt) > until) continue;
      const name = `${wave.workspaceId}|${wave.id}`;
      if (await isInHand(deps, wave)) inHand.push(name);
      else {
        const takesAnswers = !isSwept || left.includes(name);
        await replaceByStandIn(deps, wave, { tenantId, oid }, { takesAnswers, secret });
      }
    }
  }
  return inHand;
};

/** Everything but the waves: first what a message could be sent by, then what others can read. */
const sweepPerson = async (deps: Deps, { tenantId, oid }: PersonRef): Promise<void> => {
  await deps.people.remove({ tenantId, oid });
  await deps.installations.remove({ tenantId, oid });
  for (const workspace of await deps.workspaces.list(tenantId)) {
    await deps.stakeholders.remove(refOf(workspace), oid);
    await eraseFromAudits(deps.communicationAudits, refOf(workspace), oid);
    const marker = await deps.erasureKey.marker();
    await eraseFromChannels(deps.channelInventory, refOf(workspace), { tenantId, oid }, marker);
    await deps.progress.remove(refOf(workspace), oid);
    await changeWorkspace(deps.workspaces, refOf(workspace), (current) => withoutRoles(current, oid));
  }
};

/** Does what is left of an erasure; true when nothing is. Repeating it is safe, also from several processes at once. */
const carryOn = async (deps: Deps, { value, version }: Stored<Erasure>): Promise<boolean> => {
  const { underWay, tenantId, askedAt } = value;
  if (underWay === null) return true;
  const hasSettled = deps.clock.now() >= plusMilliseconds(askedAt, settleMilliseconds);
  const oid = (await deps.erasureKey.marker()).open(underWay.who);
  if (!underWay.isSwept) await sweepPerson(deps, { tenantId, oid });
  // Whoever came back since and checks messages is somebody new.
  await eraseFromMessages(deps, { tenantId, oid }, plusMilliseconds(askedAt, settleMilliseconds));
  const inHand = await sweepWaves(deps, value, oid, underWay);
  const isWhole = inHand.length === 0;
  const next: Erasure =
    isWhole && hasSettled
      ? { ...value, askedAt: deps.clock.now(), underWay: null }
      : { ...value, underWay: { ...underWay, isSwept: true, left: underWay.isSwept ? underWay.left : inHand } };
  if (next.underWay === null || !underWay.isSwept) await deps.erasures.replace(next, version);
  return isWhole;
};

/** Writes down that somebody asked; who asks again before it was gone through once joins what is there. */
const begin = async (deps: Deps, { tenantId, oid }: PersonRef): Promise<Stored<Erasure>> => {
  const marker = await deps.erasureKey.marker();
  const mark = marker.person({ tenantId, oid });
  for (;;) {
    const found = await deps.erasures.find(tenantId, mark);
    if (found?.value.underWay && !found.value.underWay.isSwept) return found;
    const secret = deps.ids.next();
    const underWay = { who: marker.seal(oid), secret, isSwept: false, left: [] };
    const fresh: Erasure = { tenantId, mark, askedAt: deps.clock.now(), standIn: null, underWay };
    const write = found ? deps.erasures.replace(fresh, found.version) : deps.erasures.add(fresh);
    await write;
    const written = await deps.erasures.find(tenantId, mark);
    if (written?.value.underWay?.secret === secret) return written;
  }
};

/** What became of a wish to be erased: what a wave that is closing holds goes within the hour. */
export type Erased = { readonly isWhole: boolean };

/**
 * Makes the step that erases a person. It is written down first, so that whatever breaks off is finished by
 * `makeFinishErasures`; then goes what a message could be sent by, what others can read, and last the waves. The
 * audit log of a workspace says nothing of it.
 */
export const makeErasePerson =
  (deps: Deps) =>
  async (person: PersonRef): Promise<Erased> => ({ isWhole: await carryOn(deps, await begin(deps, person)) });

export type ErasePerson = ReturnType<typeof makeErasePerson>;

/** Makes the job that finishes what erasing has left, because it broke off, a wave was closing, or it was too early. */
export const makeFinishErasures = (deps: Deps) => async (): Promise<void> => {
  const faults: unknown[] = [];
  for (const erasure of await deps.erasures.listUnderWay()) {
    const { underWay, askedAt } = erasure.value;
    // Gone through once: what may come after is looked for when it must have come.
    const isWaiting = underWay?.isSwept && deps.clock.now() < plusMilliseconds(askedAt, settleMilliseconds);
    // One that cannot be finished keeps nobody else's from being.
    if (!isWaiting) await carryOn(deps, erasure).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
};
