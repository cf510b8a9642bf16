import type { RecordAudit } from '#core/audit/record-audit';
import type { PlanAudience } from '#core/delivery/audience/plan-audience';
import { message } from '#core/instrument/about-messages';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWave } from '#core/wave/change-wave';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { type About, type CommunicationRefusal, changeCommunication, findForChange } from './change-communication';
import type { Communication } from './communication';
import type { CommunicationStore } from './communication-store';
import { waveAbout, waveIdAfter } from './wave-about';

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

/** One message is carried by one wave, however often it is asked for; by another one only where that one never opened. */
const waveIdOf = ({ id, messageWaveId }: Communication): string => waveIdAfter(`message-${id}`, messageWaveId);

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

/** The communication as the wave leaves it; null when the wave has nothing to do with it any more. */
const withWave = (communication: Communication, wave: Wave): Communication | null => {
  if (wave.kind === 'audience-check') return { ...communication, audienceWaveId: wave.id };
  if (communication.state === 'sent') return communication.messageWaveId === wave.id ? communication : null;
  return waveIdOf(communication) === wave.id ? asSent(communication, wave) : null;
};

/**
 * Writes down in the register that a wave carries the message, or asks about it. False when it cannot be: the message was
 * taken off, or sent by other means or by another wave, since.
 */
const register = async (deps: Pick<Deps, 'communications'>, wave: Wave): Promise<boolean> => {
  const { communicationId } = wave;
  if (communicationId === null) return false;
  for (;;) {
    const found = await deps.communications.find({ ...wave, communicationId });
    const noted = found && withWave(found.value, wave);
    if (!noted) return false;
    if (noted === found.value || found.value.audienceWaveId === wave.id) return true;
    if ((await deps.communications.replace(noted, found.version)) === 'written') return true;
  }
};

const callOff = (deps: Pick<Deps, 'waves' | 'clock'>, wave: Wave) =>
  changeWave(deps.waves, { ...wave, waveId: wave.id }, (current) =>
    ok(
      current.state === 'scheduled' ? { ...current, state: 'cancelled' as const, closedAt: deps.clock.now() } : current,
    ),
  );

/** Writes down the wave, then in the register that it carries the message. Asking again changes nothing. */
const write = async (deps: Deps, about: About, wave: Wave): ReturnType<typeof changeCommunication<SendRefusal>> => {
  await deps.waves.add(wave);
  const standing = (await deps.waves.find({ ...wave, waveId: wave.id }))?.value ?? wave;
  const changed = await changeCommunication<SendRefusal>(deps, about, (current) => {
    if (current.sentBy === 'bot') return ok(current);
    const isTooLate = current.sentBy === 'elsewhere' || standing.state === 'cancelled';
    return isTooLate ? refused({ kind: 'sent-already' }) : ok(asSent(current, standing));
  });
  if (!changed.ok) await callOff(deps, wave);
  return changed;
};

/**
 * Makes the step that has the bot send a checked message, now or at the time that was settled. The wave is written down
 * first, under an id that follows from the message: a crash after that is healed when the wave is due (`makeConfirmRegistered`),
 * and asking again changes nothing.
 */
export const makeSendCommunication =
  (deps: Deps) =>
  async (about: About): Promise<Result<Communication, SendRefusal>> => {
    const found = await findForChange(deps, about);
    if (!found.ok) return found;
    const communication = found.value.value;
    if (communication.sentBy === 'bot') return ok(communication);
    const wave = waveFor(communication, deps.clock.now());
    if (!wave.ok) return wave;
    const obstacle = await findObstacle(deps, about, wave.value);
    if (obstacle) return refused(obstacle);
    const written = await write(deps, about, wave.value);
    if (!written.ok) return written;
    const deed = { kind: 'communication-sent', name: communication.purpose } as const;
    if (written.value.isChanged) await deps.recordAudit(about.access.workspace, about.by, deed);
    return ok(written.value.communication);
  };

/**
 * Makes the step before a wave about a message opens: the register says that it is sent, so that nobody can change or
 * remove it any more, or that its readers are asked. Answers false, and calls the wave off, when there is nothing to send any more.
 */
export const makeConfirmRegistered =
  (deps: Pick<Deps, 'communications' | 'waves' | 'clock'>) =>
  async (wave: Wave): Promise<boolean> => {
    if (wave.kind === 'pulse' || (await register(deps, wave))) return true;
    await callOff(deps, wave);
    return false;
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
 * the message did not go out, and it can be sent again. The register comes first: after a crash in between the wave is called off
 * when it is looked at next.
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
