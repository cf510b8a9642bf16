import type { AuditStore } from '#core/audit/audit-store';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import type { InstallationStore } from '#core/directory/installation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Language, Say } from '#core/language/language';
import type { ResponseStore } from '#core/response/response-store';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { courseIds } from '#core/training/course';
import type { ProgressStore } from '#core/training/progress-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import type { MyData, MyWave, MyWorkspace } from './my-data';
import { readAudits } from './read-audits';
import { readMessages } from './read-messages';
import { sayAnswers } from './say-answers';

type Deps = {
  readonly people: Pick<PersonStore, 'find'>;
  readonly installations: Pick<InstallationStore, 'find'>;
  readonly workspaces: Pick<WorkspaceStore, 'list'>;
  readonly stakeholders: Pick<StakeholderStore, 'find'>;
  readonly waves: Pick<WaveStore, 'list'>;
  readonly invitations: Pick<InvitationStore, 'find'>;
  readonly responses: Pick<ResponseStore, 'find'>;
  readonly reminders: Pick<ReminderStore, 'find'>;
  readonly audit: Pick<AuditStore, 'list'>;
  readonly progress: Pick<ProgressStore, 'find'>;
  readonly communicationAudits: Pick<CommunicationAuditStore, 'list'>;
  readonly channelInventory: Pick<ChannelInventoryStore, 'list'>;
  readonly keys: Pick<WaveKeys, 'find'>;
  readonly communications: Pick<CommunicationStore, 'list'>;
  readonly findInstrument: FindInstrument;
};

/** In whose words it is told. */
export type Reader = { readonly language: Language; readonly say: Say };

/** What is kept under the person's pseudonyms, which are computed again for it as long as the wave has its key. */
const readPseudonymous = async (
  deps: Deps,
  wave: Wave,
  person: PersonRef,
  { language, say }: Reader,
): Promise<Pick<MyWave, 'answers' | 'reminders'>> => {
  const ref = waveRefOf(wave);
  const pseudonymiser = await deps.keys.find(ref);
  if (!pseudonymiser) return { answers: null, reminders: null };
  const cards = Array.from({ length: wave.microPulse }, (_, index) => index + 1);
  const [response, instrument, ...reminders] = await Promise.all([
    deps.responses.find(ref, pseudonymiser.pid(person)),
    deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion),
    ...cards.map((card) => deps.reminders.find(ref, pseudonymiser.reminder(person, card))),
  ]);
  return {
    answers: response && instrument ? sayAnswers(instrument, response.answers, language, say) : [],
    reminders: reminders.filter((reminder) => reminder !== null).length,
  };
};

const isNamed = ({ audience }: Wave, oid: string): boolean =>
  audience.kind === 'people' && audience.userIds.includes(oid);

const readWave = async (deps: Deps, wave: Wave, person: PersonRef, reader: Reader): Promise<MyWave[]> => {
  const invitation = (await deps.invitations.find(waveRefOf(wave), person.oid))?.value ?? null;
  const pseudonymous = await readPseudonymous(deps, wave, person, reader);
  const hasSomething = invitation !== null || isNamed(wave, person.oid) || (pseudonymous.answers?.length ?? 0) > 0;
  if (!hasSomething) return [];
  const { id, title, state, openedAt, closedAt } = wave;
  const told = invitation && {
    microPulse: invitation.microPulse,
    state: invitation.state,
    reason: invitation.reason,
    delivered: invitation.delivered,
    attempt: invitation.attempt,
    sentAt: invitation.sentAt,
    attributes: invitation.attributes,
  };
  return [{ waveId: id, title, state, openedAt, closedAt, invitation: told, ...pseudonymous }];
};

const entriesAtATime = 200;

const readDeeds = async (deps: Deps, workspace: Workspace, oid: string): Promise<MyWorkspace['deeds']> => {
  const deeds: { at: string; kind: string }[] = [];
  let from: string | null = null;
  do {
    const page = await deps.audit.list(refOf(workspace), from, entriesAtATime);
    deeds.push(...page.entries.filter(({ by }) => by === oid).map(({ at, deed }) => ({ at, kind: deed.kind })));
    from = page.next;
  } while (from !== null);
  return deeds;
};

const readTraining = async (deps: Deps, workspace: Workspace, oid: string): Promise<MyWorkspace['training']> => {
  const found = await Promise.all(courseIds.map((course) => deps.progress.find({ ...refOf(workspace), oid, course })));
  return found.flatMap((stored) => {
    if (!stored) return [];
    const { tenantId: _tenantId, workspaceId: _workspaceId, oid: _oid, ...training } = stored.value;
    return [training];
  });
};

const readWorkspace = async (
  deps: Deps,
  workspace: Workspace,
  person: PersonRef,
  reader: Reader,
): Promise<MyWorkspace[]> => {
  const { oid } = person;
  const [entry, allWaves, deeds, training, messages, ofAudits] = await Promise.all([
    deps.stakeholders.find(refOf(workspace), oid),
    deps.waves.list(refOf(workspace)),
    readDeeds(deps, workspace, oid),
    readTraining(deps, workspace, oid),
    readMessages(deps, workspace, oid),
    readAudits(deps, workspace, oid),
  ]);
  const waves: MyWave[] = [];
  for (const wave of allWaves) waves.push(...(await readWave(deps, wave, person, reader)));
  const leads = workspace.leads.includes(oid) ? (workspace.leads.length === 1 ? 'alone' : 'with-others') : null;
  const installedIt = workspace.installedBy === oid;
  const isNamedIn = [waves, deeds, training, messages, ofAudits.audits, ofAudits.channels].some(
    (some) => some.length > 0,
  );
  const hasSomething = entry !== null || isNamedIn || leads !== null || installedIt;
  if (!hasSomething) return [];
  const { id, name, simulated } = workspace;
  const register = entry && registerOf(entry.value);
  const told = { register, waves, messages, ...ofAudits, training, deeds };
  return [{ workspaceId: id, name, simulated, leads, installedIt, ...told }];
};

const registerOf = ({
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  oid: _oid,
  ...register
}: { readonly tenantId: string; readonly workspaceId: string; readonly oid: string } & NonNullable<
  MyWorkspace['register']
>): NonNullable<MyWorkspace['register']> => register;

/** What a row says beyond whose it is. */
const withoutRef = <Row extends PersonRef>({
  tenantId: _tenantId,
  oid: _oid,
  ...rest
}: Row): Omit<Row, 'tenantId' | 'oid'> => rest;

/**
 * Makes the reader of everything that is kept and names a person, for that person alone. It writes nothing, so that looking
 * leaves no trace either.
 */
export const makeReadMyData =
  (deps: Deps) =>
  async (person: PersonRef, reader: Reader): Promise<MyData> => {
    const [known, installation, all] = await Promise.all([
      deps.people.find(person),
      deps.installations.find(person),
      deps.workspaces.list(person.tenantId),
    ]);
    const workspaces: MyWorkspace[] = [];
    for (const workspace of all) workspaces.push(...(await readWorkspace(deps, workspace, person, reader)));
    return {
      userId: person.oid,
      tenantId: person.tenantId,
      person: known && withoutRef(known.value),
      installation: installation && withoutRef(installation.value),
      workspaces: workspaces.sort((one, other) => one.name.localeCompare(other.name)),
    };
  };

export type ReadMyData = ReturnType<typeof makeReadMyData>;
