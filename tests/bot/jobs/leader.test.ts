import pino from 'pino';
import { type Leader, makeLeader } from '../../../bot/jobs/leader';
import { makeIds } from '../../core/samples';
import { makeMemoryLeaseStore } from '../../support/memory/memory-lease-store';

const second = 1000;
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const started: Leader[] = [];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((leader) => leader.stop()));
  jest.useRealTimers();
});

/** Processes on one storage, which can be out of reach for each of them. */
const makeWorld = () => {
  const leases = makeMemoryLeaseStore();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const ids = makeIds('process');
  const clock = { now: () => new Date().toISOString() };
  const makeProcess = () => {
    const process = { isCutOff: false };
    const find: typeof leases.find = (...asked) =>
      process.isCutOff ? Promise.reject(new Error('planted: row of person-1')) : leases.find(...asked);
    const leader = makeLeader({ leases: { ...leases, find }, clock, ids, log });
    started.push(leader);
    return { process, leader };
  };
  return { makeProcess, logged };
};

test('of two processes one leads, and goes on leading', async () => {
  const { makeProcess } = makeWorld();
  const [one, other] = [makeProcess().leader, makeProcess().leader];
  expect(one.isLeading()).toBe(false);
  await Promise.all([one.start(), other.start()]);
  expect([one, other].filter((leader) => leader.isLeading())).toHaveLength(1);
  const leading = one.isLeading();
  for (let round = 0; round < 100; round += 1) {
    await pass(second);
    expect([one.isLeading(), other.isLeading()]).toEqual([leading, !leading]);
  }
});

test('stopped, it hands over: the other leads at its next look', async () => {
  const { makeProcess } = makeWorld();
  const [one, other] = [makeProcess().leader, makeProcess().leader];
  await one.start();
  await other.start();
  await one.stop();
  expect(one.isLeading()).toBe(false);
  await pass(5 * second);
  expect(other.isLeading()).toBe(true);
  await pass(60 * second);
  expect(one.isLeading()).toBe(false);
});

test('one that was cut off stops leading before another begins, and says so in the log', async () => {
  const { makeProcess, logged } = makeWorld();
  const [one, other] = [makeProcess(), makeProcess()];
  await one.leader.start();
  await other.leader.start();
  one.process.isCutOff = true;
  for (let tenths = 0; tenths < 300; tenths += 1) {
    await pass(second / 10);
    const leading = [one, other].filter(({ leader }) => leader.isLeading());
    expect(leading.length).toBeLessThanOrEqual(1);
  }
  expect(other.leader.isLeading()).toBe(true);
  expect(logged.join('')).toContain('leader.renewal-failed');
  expect(logged.join('')).not.toContain('person-1');
  one.process.isCutOff = false;
  await pass(10 * second);
  expect(one.leader.isLeading()).toBe(false);
});

test('a short cut changes nothing', async () => {
  const { makeProcess } = makeWorld();
  const [one, other] = [makeProcess(), makeProcess()];
  await one.leader.start();
  await other.leader.start();
  one.process.isCutOff = true;
  await pass(9 * second);
  one.process.isCutOff = false;
  await pass(30 * second);
  expect([one.leader.isLeading(), other.leader.isLeading()]).toEqual([true, false]);
});

test('a lease that cannot be given back keeps nothing from stopping', async () => {
  const { makeProcess, logged } = makeWorld();
  const one = makeProcess();
  await one.leader.start();
  one.process.isCutOff = true;
  await one.leader.stop();
  expect(one.leader.isLeading()).toBe(false);
  expect(logged.join('')).toContain('leader.release-failed');
});
