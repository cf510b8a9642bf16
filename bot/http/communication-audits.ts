import type { CommunicationStore } from '#core/communication/communication-store';
import { auditResultOf } from '#core/communication-audit/audit-result';
import { auditSheets, ratingsSheet } from '#core/communication-audit/audit-sheets';
import { type AuditView, summariseAudit, viewAudit } from '#core/communication-audit/audit-view';
import { type AboutAudit, type AuditRefusal, refOfAbout } from '#core/communication-audit/change-audit';
import type { CommunicationAudit } from '#core/communication-audit/communication-audit';
import type { CommunicationAuditSteps } from '#core/communication-audit/communication-audit-steps';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import { quartersToAudit } from '#core/communication-audit/draw-sample';
import type { Clock } from '#core/kernel/clock';
import { type Result, refused } from '#core/kernel/result';
import { fileNameOf } from '#core/release/export/file-name';
import { refOf } from '#core/workspace/workspace';
import { writeCsv } from '../export/csv';
import { writeXlsx } from '../export/xlsx';
import { answer, type Context, type Handlers, type Reply } from './handler';
import { fieldProblem, type HttpProblem, problemOf, unavailable } from './problem';

export type CommunicationAuditDeps = CommunicationAuditSteps & {
  readonly communicationAudits: Pick<CommunicationAuditStore, 'list' | 'find'>;
  readonly communications: Pick<CommunicationStore, 'list'>;
  readonly clock: Clock;
};

type Asked = Pick<Context<'getCommunicationAudit'>, 'access' | 'person' | 'param'>;

const aboutIn = ({ access, person, param }: Asked): AboutAudit => ({ access, by: person, quarter: param('quarter') });

const auditProblem = (refusal: AuditRefusal): HttpProblem => {
  switch (refusal.kind) {
    case 'unknown-communication-audit':
    case 'unknown-finding':
    case 'unknown-seat':
    case 'not-to-be-rated':
      return problemOf(404, refusal.kind);
    case 'not-your-seat':
    case 'not-a-rater':
      return problemOf(403, refusal.kind);
    case 'not-all-rated':
      return problemOf(409, refusal.kind, { left: refusal.left });
    case 'nothing-sent':
      return fieldProblem(refusal.kind, '/quarter');
    case 'not-in-the-team':
      return fieldProblem(refusal.kind, '/action/ownerId');
    case 'roster-unavailable':
      return unavailable(refusal.kind);
    default:
      return problemOf(409, refusal.kind);
  }
};

type OneReply = Result<Reply<{ readonly audit: AuditView }>, HttpProblem>;

const makeFiles = (
  deps: CommunicationAuditDeps,
): Handlers<'getCommunicationAuditCsv' | 'getCommunicationAuditXlsx'> => {
  const file = async (
    context: Context<'getCommunicationAuditCsv'>,
    extension: 'csv' | 'xlsx',
    write: (audit: CommunicationAudit) => Promise<Buffer>,
  ): Promise<Result<Reply<{ name: string; bytes: Uint8Array }>, HttpProblem>> => {
    const audit = (await deps.communicationAudits.find(refOfAbout(aboutIn(context))))?.value;
    if (!audit) return refused(problemOf(404, 'unknown-communication-audit'));
    if (!auditResultOf(audit)) return refused(problemOf(409, 'not-finished-yet'));
    const title = `${context.say('communicationsAudit.heading')} ${audit.quarter}`;
    return answer({ name: fileNameOf({ title, closedAt: deps.clock.now() }, extension), bytes: await write(audit) });
  };
  return {
    getCommunicationAuditCsv: (context) => file(context, 'csv', (audit) => writeCsv(ratingsSheet(audit, context.say))),
    getCommunicationAuditXlsx: (context) =>
      file(context, 'xlsx', (audit) => writeXlsx(auditSheets(audit, context.say))),
  };
};

type Name =
  | 'listCommunicationAudits'
  | 'beginCommunicationAudit'
  | 'getCommunicationAudit'
  | 'removeCommunicationAudit'
  | 'takeAuditSeat'
  | 'leaveAuditSeat'
  | 'rateAuditedMessage'
  | 'finishAuditRating'
  | 'addAuditFinding'
  | 'changeAuditFinding'
  | 'removeAuditFinding'
  | 'getCommunicationAuditCsv'
  | 'getCommunicationAuditXlsx';

/** Makes the routes of the communications audit. */
export const makeCommunicationAudits = (deps: CommunicationAuditDeps): Handlers<Name> => {
  const reply = async (
    { access, person }: Asked,
    done: Result<CommunicationAudit, AuditRefusal>,
  ): Promise<OneReply> => {
    if (!done.ok) return refused(auditProblem(done.error));
    return answer({
      audit: viewAudit(done.value, person.oid, await deps.communications.list(refOf(access.workspace))),
    });
  };
  return {
    ...makeFiles(deps),

    listCommunicationAudits: async ({ access, person }) => {
      const audits = await deps.communicationAudits.list(refOf(access.workspace));
      const register = await deps.communications.list(refOf(access.workspace));
      return answer({
        audits: audits.map((audit) => summariseAudit(audit, person.oid)),
        quarters: quartersToAudit(register, audits, deps.clock.now()),
      });
    },

    beginCommunicationAudit: async (context) => {
      const { access, person, body } = context;
      return reply(context, await deps.beginAudit({ access, by: person, quarter: body.quarter }));
    },

    getCommunicationAudit: async (context) => {
      const found = await deps.communicationAudits.find(refOfAbout(aboutIn(context)));
      if (!found) return refused(problemOf(404, 'unknown-communication-audit'));
      return reply(context, { ok: true, value: found.value });
    },

    removeCommunicationAudit: async (context) => {
      const done = await deps.removeAudit(aboutIn(context));
      return done.ok ? answer({}) : refused(auditProblem(done.error));
    },

    takeAuditSeat: async (context) => reply(context, await deps.takeSeat(aboutIn(context))),

    leaveAuditSeat: async (context) =>
      reply(context, await deps.leaveSeat(aboutIn(context), Number(context.param('seat')))),

    rateAuditedMessage: async (context) => {
      const done = await deps.rateMessage(aboutIn(context), context.param('communicationId'), context.body);
      return done.ok ? answer({}) : refused(auditProblem(done.error));
    },

    finishAuditRating: async (context) => reply(context, await deps.finishRating(aboutIn(context))),

    addAuditFinding: async (context) => reply(context, await deps.addFinding(aboutIn(context), context.body)),

    changeAuditFinding: async (context) =>
      reply(context, await deps.changeFinding(aboutIn(context), context.param('findingId'), context.body)),

    removeAuditFinding: async (context) =>
      reply(context, await deps.removeFinding(aboutIn(context), context.param('findingId'))),
  };
};
