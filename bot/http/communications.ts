import type { z } from 'zod';
import { scoreOf } from '#core/abcde/score';
import type { AskReadersRefusal } from '#core/communication/ask-readers';
import { type About, type CommunicationRefusal, mayChange } from '#core/communication/change-communication';
import type { Communication } from '#core/communication/communication';
import type { CommunicationSteps } from '#core/communication/communication-steps';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { SendRefusal } from '#core/communication/send-communication';
import type { FindHeldMessages } from '#core/communication-audit/held-messages';
import type { CommunicationView, getCommunication } from '#core/contract/communications';
import { type Result, refused } from '#core/kernel/result';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type CallerContext, type Context, type Handlers, type Reply } from './handler';
import { fieldProblem, type HttpProblem, problemOf, unavailable } from './problem';
import type { DescribeWave } from './wave-view';

export type CommunicationDeps = CommunicationSteps & {
  readonly communications: Pick<CommunicationStore, 'list' | 'find'>;
  readonly findHeldMessages: FindHeldMessages;
  readonly waves: Pick<WaveStore, 'find'>;
  readonly describeWave: DescribeWave;
};

type Asked = Pick<Context<'getCommunication'>, 'access' | 'person' | 'param'>;

/** Which communication the path names, and who asks. */
export const aboutIn = ({ access, person, param }: Asked): About => ({
  access,
  by: person,
  communicationId: param('communicationId'),
});

/** A communication as a member of the PMO sees it. */
export const viewCommunication = (
  communication: Communication,
  { access, person }: Pick<Asked, 'access' | 'person'>,
): CommunicationView => {
  const { tenantId: _tenantId, workspaceId: _workspaceId, ...shown } = communication;
  const { mean, lowest, weakest, toFix } = scoreOf(communication.ratings);
  const score = { mean, lowest, weakest: [...weakest], toFix: [...toFix] };
  return { ...shown, score, mayChange: mayChange(communication, { access, by: person }) };
};

/** Why something cannot be done to a communication. */
export const communicationProblem = (
  refusal: CommunicationRefusal | SendRefusal | AskReadersRefusal,
  say: CallerContext['say'],
  language: string,
): HttpProblem => {
  switch (refusal.kind) {
    case 'unknown-communication':
      return problemOf(404, refusal.kind);
    case 'not-its-author':
      return problemOf(403, refusal.kind);
    case 'sent-already':
    case 'not-sent-yet':
    case 'no-audience':
    case 'not-for-chat':
    case 'nobody-to-send-to':
      return problemOf(409, refusal.kind);
    case 'too-few-readers':
      return problemOf(409, refusal.kind, { needed: refusal.needed, readers: refusal.readers });
    case 'readers-asked-recently':
      return problemOf(409, refusal.kind, { needed: refusal.needed, free: refusal.free });
    case 'roster-unavailable':
      return unavailable(refusal.kind);
    case 'sent-in-the-future':
      return fieldProblem(refusal.kind, '/sentAt');
    case 'letters-to-fix': {
      const names = refusal.letters.map((letter) => say(`abcde.letter.${letter}`));
      return fieldProblem(refusal.kind, '/overrideReason', { letters: new Intl.ListFormat(language).format(names) });
    }
  }
};

type OneReply = Result<Reply<{ readonly communication: CommunicationView }>, HttpProblem>;
type Voiced = Asked & Pick<CallerContext, 'say' | 'language'>;

const oneReply = (
  context: Voiced,
  done: Result<Communication, CommunicationRefusal | SendRefusal | AskReadersRefusal>,
): OneReply =>
  done.ok
    ? answer({ communication: viewCommunication(done.value, context) })
    : refused(communicationProblem(done.error, context.say, context.language));

type Counts = z.output<typeof getCommunication.answer>['counts'];

const makeReaders = (deps: CommunicationDeps): Handlers<'listCommunications' | 'getCommunication'> => {
  const countsOf = async ({ messageWaveId, ...ref }: Communication): Promise<Counts> => {
    if (messageWaveId === null) return null;
    const wave = await deps.waves.find({ ...ref, waveId: messageWaveId });
    return wave && (await deps.describeWave(wave.value)).counts;
  };
  return {
    listCommunications: async (context) => {
      const ref = refOf(context.access.workspace);
      const held = await deps.findHeldMessages(ref, context.person.oid);
      const shown = (await deps.communications.list(ref)).filter(({ id }) => !held.has(id));
      return answer({ communications: shown.map((one) => viewCommunication(one, context)), held: held.size });
    },

    getCommunication: async (context) => {
      const communicationId = context.param('communicationId');
      const found = await deps.communications.find({ ...refOf(context.access.workspace), communicationId });
      if (!found) return refused(problemOf(404, 'unknown-communication'));
      const counts = await countsOf(found.value);
      return answer({ communication: viewCommunication(found.value, context), counts });
    },
  };
};

/** Makes the routes of the check of a message and of the register of communications. */
export const makeCommunications = (
  deps: CommunicationDeps,
): Handlers<
  | 'checkMessage'
  | 'listCommunications'
  | 'addCommunication'
  | 'getCommunication'
  | 'changeCommunication'
  | 'removeCommunication'
  | 'sendCommunication'
  | 'askReaders'
  | 'markCommunicationSent'
  | 'recordOutcome'
> => ({
  ...makeReaders(deps),

  checkMessage: async ({ access, body }) => answer({ check: await deps.checkDraft(access.workspace, body) }),

  addCommunication: async (context) =>
    oneReply(context, await deps.addCommunication(context.access.workspace, context.person, context.body)),

  changeCommunication: async (context) =>
    oneReply(context, await deps.recheckCommunication(aboutIn(context), context.body)),

  removeCommunication: async (context) => {
    const done = await deps.removeCommunication(aboutIn(context));
    return done.ok ? answer({}) : refused(communicationProblem(done.error, context.say, context.language));
  },

  sendCommunication: async (context) => oneReply(context, await deps.sendCommunication(aboutIn(context))),

  askReaders: async (context) => oneReply(context, await deps.askReaders(aboutIn(context))),

  markCommunicationSent: async (context) =>
    oneReply(context, await deps.markCommunicationSent(aboutIn(context), context.body.sentAt)),

  recordOutcome: async (context) => oneReply(context, await deps.recordOutcome(aboutIn(context), context.body)),
});
