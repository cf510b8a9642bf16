// Asks some of those whom a message reached how it did: a random sample, so that few are troubled, and large enough that the
// figures may be shown.
import type { RecordAudit } from '#core/audit/record-audit';
import { fewestInvited, type LeftOut, type PlanAudience } from '#core/delivery/audience/plan-audience';
import type { LeftOutReason } from '#core/delivery/audience/plan-person';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { abcde } from '#core/instrument/about-messages';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Audience, Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import { type About, type CommunicationRefusal, changeCommunication, findForChange } from './change-communication';
import type { Communication } from './communication';
import type { CommunicationStore } from './communication-store';
import { waveAbout, waveIdAfter } from './wave-about';

type Deps = {
  readonly communications: CommunicationStore;
  readonly waves: WaveStore;
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly planAudience: PlanAudience;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
  /** Chance, from 0 up to but not including 1. */
  readonly draw: () => number;
};

export type AskReadersRefusal =
  | CommunicationRefusal
  | { readonly kind: 'roster-unavailable' }
  | { readonly kind: 'no-audience' }
  /** It has reached too few: a quarter of them are fewer than have to be asked. */
  | { readonly kind: 'too-few-readers'; readonly needed: number; readonly readers: number }
  /** Enough were reached, but too few of them may be asked anything now. */
  | { readonly kind: 'readers-asked-recently'; readonly needed: number; readonly free: number };

/** At most one reader in so many is asked about a message (measurement method, section 13). */
const oneIn = 4;

/** So long its readers may answer. */
const openDays = 7;

const waveIdOf = ({ id, audienceWaveId }: Communication): string => waveIdAfter(`readers-${id}`, audienceWaveId);

/** Those whom the bot's message reached, or may have. */
const reachedBy = async (deps: Deps, communication: Communication): Promise<readonly string[]> => {
  const { messageWaveId, tenantId, workspaceId } = communication;
  if (messageWaveId === null) return [];
  const reached: string[] = [];
  for await (const page of deps.invitations.pages({ tenantId, workspaceId, waveId: messageWaveId })) {
    for (const { value } of page) if (value.state === 'sent' || value.state === 'unknown') reached.push(value.oid);
  }
  return reached;
};

/** Reasons that pass: who is left out for one of them is a reader all the same. */
const passing: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  'asked-recently',
  'asked-as-often-as-chosen',
  'closes-first',
]);
const isReader = ({ reason }: LeftOut): boolean => passing.has(reason);

/** How many readers there are, and who of them may be asked now. */
type Readers = { readonly count: number; readonly free: readonly string[] };

type Times = { readonly opensAt: string; readonly closesAt: string };

const planOf = async (
  deps: Deps,
  workspace: Workspace,
  communication: Communication,
  audience: Audience,
  times: Times,
) =>
  deps.planAudience(workspace, {
    kind: 'audience-check',
    audience,
    instrumentId: abcde.id,
    instrumentVersion: abcde.version,
    waveId: waveIdOf(communication),
    ...times,
  });

/** Sent elsewhere nobody knows whom it reached: its audience, as far as the bot can ask them, stands for them. */
const findReaders = async (
  deps: Deps,
  workspace: Workspace,
  communication: Communication,
  times: Times,
): Promise<Result<Readers, AskReadersRefusal>> => {
  const isOurs = communication.sentBy === 'bot';
  const reached = isOurs ? await reachedBy(deps, communication) : [];
  if (isOurs && reached.length === 0) return ok({ count: 0, free: [] });
  const audience: Audience | null = isOurs ? { kind: 'people', userIds: [...reached] } : communication.audience;
  if (audience === null) return refused({ kind: 'no-audience' });
  const planned = await planOf(deps, workspace, communication, audience, times);
  if (!planned.ok) return planned;
  const { recipients, leftOut } = planned.value;
  const free = recipients.map(({ stakeholder }) => stakeholder.oid);
  return ok({ count: isOurs ? reached.length : free.length + leftOut.filter(isReader).length, free });
};

/** So many of them by lot. */
const sampleOf = (oids: readonly string[], size: number, draw: () => number): string[] =>
  oids
    .map((oid) => ({ oid, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, size)
    .map(({ oid }) => oid);

const drawSample = (
  { draw }: Pick<Deps, 'draw'>,
  workspace: Workspace,
  { count, free }: Readers,
): Result<string[], AskReadersRefusal> => {
  const fewest = fewestInvited({ kind: 'audience-check' }, workspace);
  const size = Math.floor(count / oneIn);
  if (size < fewest) return refused({ kind: 'too-few-readers', needed: fewest * oneIn, readers: count });
  if (free.length < fewest) return refused({ kind: 'readers-asked-recently', needed: fewest, free: free.length });
  return ok(sampleOf(free, size, draw));
};

/** Has it gone out? One that waits for its time has no readers yet. */
const isOut = ({ state, sentAt }: Communication, now: string): boolean =>
  state === 'sent' && sentAt !== null && sentAt <= now;

/** The wave that asks its readers, drawn by lot. */
const makeWave = async (
  deps: Deps,
  { access }: About,
  communication: Communication,
): Promise<Result<Wave, AskReadersRefusal>> => {
  const now = deps.clock.now();
  if (!isOut(communication, now)) return refused({ kind: 'not-sent-yet' });
  const times = { opensAt: now, closesAt: plusMilliseconds(now, openDays * dayInMilliseconds) };
  const readers = await findReaders(deps, access.workspace, communication, times);
  if (!readers.ok) return readers;
  const sample = drawSample(deps, access.workspace, readers.value);
  if (!sample.ok) return sample;
  const { id: instrumentId, version: instrumentVersion } = abcde;
  const audience = { kind: 'people', userIds: sample.value } as const;
  const id = waveIdOf(communication);
  return ok(
    waveAbout(communication, {
      ...{ id, kind: 'audience-check', instrumentId, instrumentVersion, audience, createdAt: now },
      ...times,
    }),
  );
};

/** Are its readers asked, or were they? Not where the wave that was to ask them never opened. */
const isAsked = async ({ waves }: Deps, { audienceWaveId, ...ref }: Communication): Promise<boolean> => {
  if (audienceWaveId === null) return false;
  const wave = (await waves.find({ ...ref, waveId: audienceWaveId }))?.value;
  return wave?.state !== 'cancelled' || wave.openedAt !== null;
};

/**
 * Makes the step that asks a sample of a message's readers, once for each message; asking again changes nothing. Who is in
 * the sample is told to nobody.
 */
export const makeAskReaders =
  (deps: Deps) =>
  async (about: About): Promise<Result<Communication, AskReadersRefusal>> => {
    const found = await findForChange(deps, about);
    if (!found.ok) return found;
    const communication = found.value.value;
    if (await isAsked(deps, communication)) return ok(communication);
    const wave = await makeWave(deps, about, communication);
    if (!wave.ok) return wave;
    await deps.waves.add(wave.value);
    const changed = await changeCommunication<AskReadersRefusal>(deps, about, (current) =>
      ok({ ...current, audienceWaveId: wave.value.id }),
    );
    if (!changed.ok) return changed;
    const workspace = about.access.workspace;
    const deed = { kind: 'communication-readers-asked', name: communication.purpose } as const;
    if (changed.value.isChanged) await deps.recordAudit(workspace, about.by, deed);
    return ok(changed.value.communication);
  };
