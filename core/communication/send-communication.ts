import type { RecordAudit } from '#core/audit/record-audit';
import type { PlanAudience } from '#core/delivery/audience/plan-audience';
import { message } from '#core/instrument/about-messages';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { type About, type CommunicationRefusal, changeCommunication, findForChange } from './change-communication';
import type { Communication } from './communication';
import type { CommunicationStore } from './communication-store';
import { waveAbout } from './wave-about';

type Deps = {
  readonly communications: CommunicationStore;
  readonly waves: WaveStore;
  readonly planAudience: PlanAudience;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
};

export type SendRefusal =
  | CommunicationRefusal
  | { readonly kind: 'roster-unavailable' }
  /** Nobody has said whom it is for. */
  | { readonly kind: 'no-audience' }
  /** It was checked for another channel than the chat, which is all that the bot has. */
  | { readonly kind: 'not-for-chat' }
  /** Of its audience the bot can reach nobody. */
  | { readonly kind: 'nobody-to-send-to' };

/** So long a message that could not be delivered yet is tried; nobody is waited for after that. */
const openDays = 14;

/** One message is carried by one wave, however often it is asked for. */
const waveIdOf = ({ id }: Communication): string => `message-${id}`;

/** The wave that is to carry it, or why none can. */
const waveFor = (communication: Communication, now: string): Result<Wave, SendRefusal> => {
  const { audience, channel, sendAt, sentBy } = communication;
  if (sentBy === 'elsewhere') return refused({ kind: 'sent-already' });
  if (audience === null) return refused({ kind: 'no-audience' });
  if (channel !== 'chat') return refused({ kind: 'not-for-chat' });
  const opensAt = sendAt !== null && sendAt > now ? sendAt : now;
  return ok(
    waveAbout(communication, {
      id: waveIdOf(communication),
      kind: 'message',
      instrumentId: message.id,
      instrumentVersion: message.version,
      audience,
      opensAt,
      closesAt: plusMilliseconds(opensAt, openDays * dayInMilliseconds),
      createdAt: now,
    }),
  );
};

const closesAtOf = (wave: Wave): string => wave.closesAt ?? wave.createdAt;

/** Is there anybody whom the bot can write to? As of now, also for a message that goes later. */
const findObstacle = async (deps: Deps, { access }: About, wave: Wave): Promise<SendRefusal | null> => {
  const opensAt = wave.opensAt ?? wave.createdAt;
  const planned = await deps.planAudience(access.workspace, {
    ...wave,
    waveId: wave.id,
    opensAt,
    closesAt: closesAtOf(wave),
  });
  if (!planned.ok) return planned.error;
  return planned.value.recipients.length === 0 ? { kind: 'nobody-to-send-to' } : null;
};

const asSent = (communication: Communication, wave: Pick<Wave, 'id' | 'opensAt' | 'createdAt'>): Communication => ({
  ...communication,
  state: 'sent',
  sentBy: 'bot',
  sentAt: wave.opensAt ?? wave.createdAt,
  messageWaveId: wave.id,
});

/** Is the wave for whom, and when, its author has settled? What was written down before a change is not. */
const carries = (wave: Wave, { audience, channel, sendAt }: Communication): boolean => {
  const opensAt = sendAt !== null && sendAt > wave.createdAt ? sendAt : wave.createdAt;
  const isMeant = JSON.stringify(wave.audience) === JSON.stringify(audience);
  return channel === 'chat' && isMeant && wave.opensAt === opensAt;
};

/** What a wave that is due finds in the register: itself, or nothing to be sent, or a message that was changed since. */
type Registered = 'registered' | 'nothing-to-send' | 'changed-since';

/** The communication as the wave leaves it, or why the wave has nothing to do with it any more. */
const withWave = (communication: Communication, wave: Wave): Communication | Exclude<Registered, 'registered'> => {
  if (wave.kind === 'audience-check') return { ...communication, audienceWaveId: wave.id };
  if (communication.sentBy === 'elsewhere') return 'nothing-to-send';
  return carries(wave, communication) ? asSent(communication, wave) : 'changed-since';
};

/** A message that did not go out still names the wave that was to carry it. */
const isRegistered = ({ state, messageWaveId, audienceWaveId }: Communication, { id }: Wave): boolean =>
  audienceWaveId === id || (state === 'sent' && messageWaveId === id);

/** Writes down in the register that a wave carries the message, or asks about it, where it can be. */
const register = async (deps: Pick<Deps, 'communications'>, wave: Wave): Promise<Registered> => {
  const { communicationId } = wave;
  if (communicationId === null) return 'nothing-to-send';
  for (;;) {
    const found = await deps.communications.find({ ...wave, communicationId });
    if (!found) return 'nothing-to-send';
    if (isRegistered(found.value, wave)) return 'registered';
    const noted = withWave(found.value, wave);
    if (typeof noted === 'string') return noted;
    if ((await deps.communications.replace(noted, found.version)) === 'written') return 'registered';
  }
};

const callOff = (deps: Pick<Deps, 'waves' | 'clock'>, wave: Wave) =>
  changeWave(deps.waves, waveRefOf(wave), (current) =>
    ok(
      current.state === 'scheduled' ? { ...current, state: 'cancelled' as const, closedAt: deps.clock.now() } : current,
    ),
  );

/** Was it called off before it opened? Then another may stand in its place. */
const hasReachedNobody = ({ state, openedAt }: Wave): boolean => state === 'cancelled' && openedAt === null;

/** The wave that stands for the message now: this one, also in the place of one that was planned before a change. */
const stand = async (deps: Pick<Deps, 'waves'>, communication: Communication, wave: Wave): Promise<Wave> => {
  for (;;) {
    if ((await deps.waves.add(wave)) === 'written') return wave;
    const found = await deps.waves.find(waveRefOf(wave));
    if (!found) continue;
    const { state } = found.value;
    const isStanding = state === 'scheduled' ? carries(found.value, communication) : !hasReachedNobody(found.value);
    if (isStanding) return found.value;
    if ((await deps.waves.replace(wave, found.version)) === 'written') return wave;
  }
};

type WriteRefusal = SendRefusal | { readonly kind: 'changed-since' };
type Written = Awaited<ReturnType<typeof changeCommunication<WriteRefusal>>>;

/** Writes down the wave, then in the register that it carries the message. Asking again changes nothing. */
const write = async (deps: Deps, about: About, communication: Communication, wave: Wave): Promise<Written> => {
  const standing = await stand(deps, communication, wave);
  const changed = await changeCommunication<WriteRefusal>(deps, about, (current) => {
    if (current.sentBy === 'bot') return ok(current);
    const isTooLate = current.sentBy === 'elsewhere' || standing.state === 'cancelled';
    if (isTooLate) return refused({ kind: 'sent-already' });
    if (!carries(standing, current)) return refused({ kind: 'changed-since' });
    return ok(asSent(current, standing));
  });
  if (!changed.ok && changed.error.kind !== 'changed-since') await callOff(deps, wave);
  return changed;
};

/** One attempt; null where its author changed it meanwhile, and it has to be looked at again. */
const attempt = async (deps: Deps, about: About): Promise<Result<Communication, SendRefusal> | null> => {
  const found = await findForChange(deps, about);
  if (!found.ok) return found;
  const communication = found.value.value;
  if (communication.sentBy === 'bot') return ok(communication);
  const wave = waveFor(communication, deps.clock.now());
  if (!wave.ok) return wave;
  const obstacle = await findObstacle(deps, about, wave.value);
  if (obstacle) return refused(obstacle);
  const written = await write(deps, about, communication, wave.value);
  if (!written.ok) return written.error.kind === 'changed-since' ? null : refused(written.error);
  const deed = { kind: 'communication-sent', name: communication.purpose } as const;
  if (written.value.isChanged) await deps.recordAudit(about.access.workspace, about.by, deed);
  return ok(written.value.communication);
};

/**
 * Makes the step that has the bot send a checked message, now or at the time that was settled. The wave is written down
 * first, under an id that follows from the message: a crash after that is healed when the wave is due (`makeConfirmRegistered`),
 * and asking again changes nothing. What its author changes in between is what is sent.
 */
export const makeSendCommunication =
  (deps: Deps) =>
  async (about: About): Promise<Result<Communication, SendRefusal>> => {
    for (;;) {
      const done = await attempt(deps, about);
      if (done) return done;
    }
  };

/** As if it had never been planned: its author has settled something else since, and can have it sent again. */
const forget = async ({ waves }: Pick<Deps, 'waves'>, wave: Wave): Promise<void> => {
  const found = await waves.find(waveRefOf(wave));
  const isSame = found && JSON.stringify(found.value) === JSON.stringify(wave);
  if (isSame && wave.state === 'scheduled') await waves.remove(waveRefOf(wave), found.version);
};

/**
 * Makes the step before a wave about a message opens: the register says that it is sent, so that nobody can change or
 * remove it any more, or that its readers are asked. Answers false, and takes the wave away, when it is not what is to be
 * sent any more.
 */
export const makeConfirmRegistered =
  (deps: Pick<Deps, 'communications' | 'waves' | 'clock'>) =>
  async (wave: Wave): Promise<boolean> => {
    if (wave.kind === 'pulse') return true;
    const registered = await register(deps, wave);
    if (registered === 'changed-since') await forget(deps, wave);
    else if (registered === 'nothing-to-send') await callOff(deps, wave);
    return registered === 'registered';
  };

export type ConfirmRegistered = ReturnType<typeof makeConfirmRegistered>;

/** Its wave stays named, so that everybody sees that it was to go and did not. */
const asNotSent = (communication: Communication): Communication => ({
  ...communication,
  state: 'checked',
  sentBy: null,
  sentAt: null,
});

/**
 * Makes the step after a wave about a message could not be opened, with nobody left to send it to: the register says that
 * the message did not go out, and it can be sent again. The register comes first: after a crash in between the wave is tried once
 * more, and either goes or comes back here.
 */
export const makeNoteNotSent =
  (deps: Pick<Deps, 'communications' | 'waves' | 'clock'>) =>
  async (wave: Wave): Promise<void> => {
    for (;;) {
      const { communicationId } = wave;
      const found = communicationId === null ? null : await deps.communications.find({ ...wave, communicationId });
      if (found?.value.state !== 'sent' || found.value.messageWaveId !== wave.id) break;
      if ((await deps.communications.replace(asNotSent(found.value), found.version)) === 'written') break;
    }
    await callOff(deps, wave);
  };

export type NoteNotSent = ReturnType<typeof makeNoteNotSent>;
