import { type Clock, plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Stored } from '#core/kernel/stored';
import type { PersonStore } from '#core/stakeholder/person-store';
import { type Installation, type InstallationReason, isPending } from './installation';
import type { InstallationStore } from './installation-store';
import type { Installer, InstallOutcome } from './installer';

/** So many people one pass takes at most. */
const mostInOnePass = 20;

/** A worker that has not reported for so long is gone, and what it held may be taken again. */
const leaseMilliseconds = 120 * secondInMilliseconds;

const mostAttempts = 5;

/** The wait after the first, second, … try that reached nobody; after the last one it is given up. */
const waitAfter = (attempt: number): number => 30 * secondInMilliseconds * 2 ** attempt;

/** Makes a person known who has the app but whom no event has told us of. */
export type MeetInChat = (
  ref: PersonRef,
  chat: { readonly chatId: string; readonly serviceUrl: string; readonly name: string },
) => Promise<void>;

type Deps = {
  readonly installations: InstallationStore;
  readonly installer: Installer;
  readonly people: Pick<PersonStore, 'find'>;
  readonly meetInChat: MeetInChat;
  readonly clock: Clock;
};

/** How a pass ended, for the log: how many people it settled, and why nobody can have the app, if that is so. */
export type PassOutcome = { readonly settled: number; readonly stopped: InstallationReason | null };

/** The row after a try; pure, so that every way it can go is plain to see. */
export const afterTry = (tried: Installation, outcome: InstallOutcome, now: string): Installation => {
  switch (outcome.kind) {
    case 'installed':
      return { ...tried, state: 'installed', reason: null, chatId: outcome.chatId ?? tried.chatId };
    case 'refused':
    case 'stopped':
      return { ...tried, state: 'refused', reason: outcome.reason };
    case 'busy':
      return { ...tried, state: 'planned', notBefore: plusMilliseconds(now, outcome.afterMilliseconds) };
    case 'unavailable': {
      const attempt = tried.attempt + 1;
      return attempt >= mostAttempts
        ? { ...tried, state: 'failed', reason: 'unavailable', attempt }
        : { ...tried, state: 'planned', attempt, notBefore: plusMilliseconds(now, waitAfter(attempt)) };
    }
  }
};

/** The row as it is taken: one whose worker is gone has had a try, so that nobody is tried for ever. */
const claimed = (row: Installation, now: string): Installation => {
  const attempt = row.state === 'installing' ? row.attempt + 1 : row.attempt;
  return attempt >= mostAttempts
    ? { ...row, state: 'failed', reason: 'unavailable', attempt }
    : { ...row, state: 'installing', attempt, notBefore: plusMilliseconds(now, leaseMilliseconds) };
};

/** Takes a row, so that no other worker does; null when another one was faster. */
const claim = async ({ installations, clock }: Deps, { value, version }: Stored<Installation>) => {
  const outcome = await installations.replace(claimed(value, clock.now()), version);
  return outcome === 'written' ? installations.find(value) : null;
};

/** Ends everybody of a tenant who is still waiting: what stops one stops all. */
const stopAll = async ({ installations }: Deps, tenantId: string, reason: InstallationReason): Promise<void> => {
  const waiting = (await installations.list(tenantId)).filter(isPending);
  await installations.putAll(waiting.map((one) => ({ ...one, state: 'refused', reason })));
};

/** Lets everybody of a tenant who is due wait: Graph throttles the app, not the person. */
const postponeAll = async ({ installations }: Deps, taken: Installation, notBefore: string): Promise<void> => {
  const waiting = await installations.list(taken.tenantId);
  const due = waiting.filter(({ state, notBefore: due }) => state === 'planned' && due < notBefore);
  await installations.putAll(due.map((one) => ({ ...one, notBefore })));
};

/** Nobody tells the bot of an app that was there before: such a person is looked up in their chat. */
const meetIfUnknown = async (deps: Deps, row: Installation, outcome: InstallOutcome): Promise<void> => {
  if (outcome.kind !== 'installed' || outcome.isNew || outcome.chatId === null) return;
  const { chatId } = outcome;
  const found = await deps.people.find(row);
  if (found?.value.reachability === 'reachable') return;
  await deps.meetInChat(row, { chatId, serviceUrl: row.serviceUrl, name: row.name });
};

/** Null when it was not ours to try. */
const tryOne = async (deps: Deps, stored: Stored<Installation>): Promise<InstallOutcome | null> => {
  const taken = await claim(deps, stored);
  // Given up, or somebody stopped everybody between claiming and reading back.
  if (taken?.value.state !== 'installing') return null;
  const outcome = await deps.installer.install(taken.value);
  await meetIfUnknown(deps, taken.value, outcome);
  const after = afterTry(taken.value, outcome, deps.clock.now());
  await deps.installations.replace(after, taken.version);
  if (outcome.kind === 'stopped') await stopAll(deps, after.tenantId, outcome.reason);
  if (outcome.kind === 'busy') await postponeAll(deps, after, after.notBefore);
  return outcome;
};

/**
 * Makes one pass of the worker: takes a few people whose time has come and installs the app for them, one after the
 * other. Several workers may run it: a row is claimed under its version, and a claim runs out, so at worst a person
 * whose worker died in between is tried again, which Graph answers with "is there already".
 */
export const makeInstallProactively = (deps: Deps) => async (): Promise<PassOutcome> => {
  let settled = 0;
  for (const stored of await deps.installations.listDue(deps.clock.now(), mostInOnePass)) {
    const outcome = await tryOne(deps, stored);
    if (outcome?.kind === 'installed' || outcome?.kind === 'refused') settled += 1;
    if (outcome?.kind === 'stopped') return { settled, stopped: outcome.reason };
    if (outcome?.kind === 'busy') break;
  }
  return { settled, stopped: null };
};
