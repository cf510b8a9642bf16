import { bulkPerSecond } from '#core/delivery/sending/send-budget';
import { type Clock, dayInMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { HealthFinding, HealthProblem, HealthReport } from './health';

/** What can be looked at. A probe that an installation has no use for is null; whatever a probe throws counts as `unreachable`. */
export type HealthProbes = {
  /** What the storage says when it is asked something. */
  readonly storage: () => Promise<
    | { readonly kind: 'answered' /** The service's own time, ISO 8601. */; readonly time: string | null }
    | { readonly kind: 'forbidden' }
  >;
  readonly queue: () => Promise<
    | {
        readonly kind: 'answered' /** Since when the oldest work waits that nobody ever took, ISO 8601. */;
        readonly waitsSince: string | null;
      }
    | { readonly kind: 'forbidden' }
  >;
  readonly keys: (() => Promise<'answered' | 'forbidden' | 'purge-refused'>) | null;
  /** Until when the bot's secret or certificate is good, ISO 8601, or null where nobody has said so. */
  readonly credential: { readonly expiresAt: string | null } | null;
  readonly catalogue: (() => Promise<'there' | 'missing' | 'forbidden'>) | null;
  /** So many messages a second are sent at present, as Teams has asked; null when it has asked for nothing. */
  readonly pace: (tenantId: string) => Promise<number | null>;
};

/** A secret that ends within so many days is to be replaced now: whoever may do that is not always at hand. */
export const credentialWarningDays = 30;
/** Tokens are taken as good up to five minutes beside the clock; a minute off is the time to look at it. */
const clockToleranceSeconds = 60;
/** Work is taken within seconds, and within minutes while a large wave goes out. */
const longestWaitMinutes = 15;
/** A report is good for so long, in milliseconds: whoever reloads the page need not ask Azure again. */
const freshMilliseconds = 15 * secondInMilliseconds;
/** From this part of the usual pace on Teams has clearly asked to slow down. */
const slowedDown = 0.9;

type Problem = HealthProblem | null;

const clockProblem = (time: string | null, now: string): Problem => {
  if (time === null) return { kind: 'clock-unknown' };
  const seconds = Math.round(Math.abs(Date.parse(time) - Date.parse(now)) / secondInMilliseconds);
  return seconds > clockToleranceSeconds ? { kind: 'clock-off', seconds } : null;
};

const lookAtStorage = async ({ storage }: HealthProbes, clock: Clock): Promise<HealthFinding[]> => {
  const found = await storage().catch(() => ({ kind: 'unreachable' }) as const);
  if (found.kind !== 'answered') return [{ subject: 'storage', problem: { kind: `storage-${found.kind}` } }];
  return [
    { subject: 'storage', problem: null },
    { subject: 'clock', problem: clockProblem(found.time, clock.now()) },
  ];
};

const lookAtQueue = async ({ queue }: HealthProbes, clock: Clock): Promise<HealthFinding> => {
  const found = await queue().catch(() => ({ kind: 'unreachable' }) as const);
  if (found.kind !== 'answered') return { subject: 'queue', problem: { kind: `queue-${found.kind}` } };
  const since = found.waitsSince ?? clock.now();
  const minutes = Math.floor((Date.parse(clock.now()) - Date.parse(since)) / (60 * secondInMilliseconds));
  return { subject: 'queue', problem: minutes >= longestWaitMinutes ? { kind: 'queue-waiting', minutes } : null };
};

/** Tables and queues are one account: what is wrong with both is told once. */
const lookAtAccount = async (probes: HealthProbes, clock: Clock): Promise<HealthFinding[]> => {
  const [storage, queue] = await Promise.all([lookAtStorage(probes, clock), lookAtQueue(probes, clock)]);
  const isOut = storage.some(({ subject, problem }) => subject === 'storage' && problem !== null);
  return isOut ? storage : [...storage, queue];
};

const keysProblems = {
  answered: null,
  forbidden: { kind: 'keys-forbidden' },
  'purge-refused': { kind: 'purge-refused' },
  unreachable: { kind: 'keys-unreachable' },
} as const satisfies Record<string, Problem>;

const lookAtKeys = async ({ keys }: HealthProbes): Promise<HealthFinding[]> =>
  keys ? [{ subject: 'keys', problem: keysProblems[await keys().catch(() => 'unreachable' as const)] }] : [];

const credentialProblem = (expiresAt: string | null, now: string): Problem => {
  if (expiresAt === null) return { kind: 'credential-unknown' };
  const days = Math.floor((Date.parse(expiresAt) - Date.parse(now)) / dayInMilliseconds);
  if (days < 0) return { kind: 'credential-expired' };
  return days < credentialWarningDays ? { kind: 'credential-expiring', days } : null;
};

const lookAtCredential = ({ credential }: HealthProbes, clock: Clock): HealthFinding[] =>
  credential ? [{ subject: 'credential', problem: credentialProblem(credential.expiresAt, clock.now()) }] : [];

const catalogueProblems = {
  there: null,
  missing: { kind: 'app-missing' },
  forbidden: { kind: 'catalogue-forbidden' },
  unreachable: { kind: 'catalogue-unreachable' },
} as const satisfies Record<string, Problem>;

const lookAtCatalogue = async ({ catalogue }: HealthProbes): Promise<HealthFinding[]> =>
  catalogue
    ? [{ subject: 'catalogue', problem: catalogueProblems[await catalogue().catch(() => 'unreachable' as const)] }]
    : [];

/** Storage that cannot be asked is told as that, and not once more as this. */
const lookAtPace = async ({ pace }: HealthProbes, tenantId: string): Promise<HealthFinding[]> => {
  const perSecond = await pace(tenantId).catch(() => null);
  const isSlow = perSecond !== null && perSecond < bulkPerSecond * slowedDown;
  return [{ subject: 'pace', problem: isSlow ? { kind: 'throttled', perSecond: Math.floor(perSecond) } : null }];
};

/** Looks at everything at once; a report that was made seconds ago is given again. */
export type CheckHealth = (tenantId: string) => Promise<HealthReport>;

/** Makes the look at the whole installation. It never fails: what cannot be looked at is a finding. */
export const makeCheckHealth = (deps: { readonly probes: HealthProbes; readonly clock: Clock }): CheckHealth => {
  const { probes, clock } = deps;
  const reports = new Map<string, { readonly at: number; readonly report: Promise<HealthReport> }>();
  const look = async (tenantId: string): Promise<HealthReport> => {
    const checkedAt = clock.now();
    const findings = await Promise.all([
      lookAtAccount(probes, clock),
      lookAtKeys(probes),
      lookAtCredential(probes, clock),
      lookAtCatalogue(probes),
      lookAtPace(probes, tenantId),
    ]);
    return { checkedAt, findings: findings.flat() };
  };
  return (tenantId) => {
    const now = Date.parse(clock.now());
    const known = reports.get(tenantId);
    if (known && now - known.at < freshMilliseconds) return known.report;
    const report = look(tenantId);
    reports.set(tenantId, { at: now, report });
    return report;
  };
};
