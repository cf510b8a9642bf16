import { setTimeout as sleep } from 'node:timers/promises';
import {
  bulkPerSecond,
  type Heard,
  heardNothing,
  type SendBudget,
  sendBudgetSchema,
  takeTurns,
  talkPerSecond,
} from '#core/delivery/sending/send-budget';
import type { LeaseStore } from '#core/kernel/lease-store';

/** What a call to Teams is for: sending to many, or for somebody who is talking to the bot or the tab. */
export type Lane = 'bulk' | 'talk';

export type SharedPace = {
  /**
   * Waits for the next turn of the lane, which every process of the installation takes from one line: null when it has
   * come. When it comes later than within so many milliseconds, that is told at once and the turn is left to others.
   */
  readonly turn: (tenantId: string, lane: Lane, withinMilliseconds?: number) => Promise<string | null>;
  /** Tells what Teams answered to a call of the bulk lane; `until` is when it asked to be called again, or 0. */
  readonly heard: (tenantId: string, isThrottled: boolean, until: number) => void;
  /** At how many calls a second the bulk lane is, over all processes; null when nobody has called for a minute. */
  readonly standing: (tenantId: string) => Promise<number | null>;
  /** So many cards of a bucket are worth claiming at once: about a quarter of a second's turns. */
  readonly chunk: () => number;
};

type Deps = {
  readonly leases: LeaseStore;
  /** Turns a second of each lane; Infinity for none to wait for. */
  readonly most?: Readonly<Record<Lane, number>>;
};

/** A process takes turns for so many seconds at once: it asks the storage twice a second at full pace. */
const blockSeconds = 0.5;
/** A turn that is missed by more than this, in milliseconds, is let go: made up for, it would crowd the second after. */
const lateMilliseconds = 40;
/** A pace that nobody has used for so long, in milliseconds, says nothing of today's. */
const forgottenMilliseconds = 60_000;
/** A person who talks waits this long at the most, in milliseconds, and then gets a turn of the bulk lane. */
const patienceMilliseconds = 1_500;
const chunkSeconds = 0.25;
const mostInChunk = 100;

const nameOf = (lane: Lane): string => `teams-${lane}`;

const parseNote = (note: string | undefined): SendBudget | null =>
  note ? sendBudgetSchema.parse(JSON.parse(note)) : null;

/** Takes turns from the line that all processes share; tries again when another process was faster. */
const takeShared = async (
  leases: LeaseStore,
  tenantId: string,
  lane: Lane,
  input: { readonly count: number; readonly most: number; readonly heard: Heard },
) => {
  for (;;) {
    const name = nameOf(lane);
    const found = await leases.find(tenantId, name);
    const turns = takeTurns(parseNote(found?.value.note), { ...input, now: Date.now() });
    const expiresAt = new Date(turns.budget.next).toISOString();
    const row = { tenantId, name, owner: 'everybody', expiresAt, note: JSON.stringify(turns.budget) };
    const outcome = found ? await leases.replace(row, found.version) : await leases.add(row);
    if (outcome === 'written') return turns;
    await sleep(Math.random() * 20);
  }
};

/** The turns that this process has taken from one line and not used yet. */
const makeLine = (leases: LeaseStore, tenantId: string, lane: Lane, most: number) => {
  const moments: number[] = [];
  let heard = heardNothing;
  let perSecond = most;
  let taking: Promise<void> | null = null;
  const blockOf = (): number => (lane === 'talk' ? 1 : Math.max(1, Math.round(perSecond * blockSeconds)));
  const take = async (): Promise<void> => {
    const told = heard;
    heard = heardNothing;
    const { first, apart, count, budget } = await takeShared(leases, tenantId, lane, {
      count: blockOf(),
      most,
      heard: told,
    });
    perSecond = budget.perSecond;
    for (let turn = 0; turn < count; turn += 1) moments.push(first + turn * apart);
  };
  const refill = (): Promise<void> => {
    taking ??= take().finally(() => {
      taking = null;
    });
    return taking;
  };
  /** The next turn in hand that is not missed yet. */
  const nextInHand = (): number | undefined => {
    const missed = Date.now() - lateMilliseconds;
    while (moments[0] !== undefined && moments[0] < missed) moments.shift();
    return moments.shift();
  };
  const next = async (): Promise<number> => {
    let moment = nextInHand();
    while (moment === undefined) {
      await refill();
      moment = nextInHand();
    }
    // Half of a block is the time to ask for the next: the line must not run dry meanwhile.
    if (lane === 'bulk' && moments.length === Math.floor(blockOf() / 2)) refill().catch(() => undefined);
    return moment;
  };
  return {
    pace: () => perSecond,
    giveBack: (moment: number): void => {
      moments.unshift(moment);
      moments.sort((one, other) => one - other);
    },
    next,
    hear: (isThrottled: boolean, until: number): void => {
      const { requests, throttled } = heard;
      heard = {
        requests: requests + 1,
        throttled: throttled + Number(isThrottled),
        until: Math.max(heard.until, until),
      };
    },
  };
};

/**
 * Makes the pace at which Teams is called: 45 turns a second for sending and 5 for people who talk, in each tenant, over
 * all processes. It slows down by the share of calls that Teams refuses, and recovers.
 */
export const makeSharedPace = ({ leases, most = { bulk: bulkPerSecond, talk: talkPerSecond } }: Deps): SharedPace => {
  const lines = new Map<string, ReturnType<typeof makeLine>>();
  const lineOf = (tenantId: string, lane: Lane) => {
    const key = `${lane}|${tenantId}`;
    const line = lines.get(key) ?? makeLine(leases, tenantId, lane, most[lane]);
    lines.set(key, line);
    return line;
  };
  let current = most.bulk;
  /** The next turn of a lane; whoever would wait too long to talk gets one of the bulk lane. */
  const nextOf = async (tenantId: string, lane: Lane): Promise<number> => {
    const line = lineOf(tenantId, lane);
    const moment = await line.next();
    if (lane === 'bulk') current = line.pace();
    const isLong = lane === 'talk' && moment > Date.now() + patienceMilliseconds;
    return isLong ? lineOf(tenantId, 'bulk').next() : moment;
  };
  const turn: SharedPace['turn'] = async (tenantId, lane, withinMilliseconds = Number.POSITIVE_INFINITY) => {
    if (most[lane] === Number.POSITIVE_INFINITY) return null;
    const moment = await nextOf(tenantId, lane);
    const wait = moment - Date.now();
    if (wait > withinMilliseconds) {
      lineOf(tenantId, lane).giveBack(moment);
      return new Date(moment).toISOString();
    }
    if (wait > 0) await sleep(wait);
    // A process that stood still wakes all who waited at once: their turns are over, and they take others.
    return Date.now() <= moment + lateMilliseconds ? null : turn(tenantId, lane, withinMilliseconds);
  };
  return {
    turn,
    heard: (tenantId, isThrottled, until) => lineOf(tenantId, 'bulk').hear(isThrottled, until),
    standing: async (tenantId) => {
      const budget = parseNote((await leases.find(tenantId, nameOf('bulk')))?.value.note);
      return budget && budget.next > Date.now() - forgottenMilliseconds ? budget.perSecond : null;
    },
    chunk: () => Math.min(mostInChunk, Math.max(1, Math.round(current * chunkSeconds))),
  };
};
