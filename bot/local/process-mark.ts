import { readFile } from 'node:fs/promises';
import { hasCode } from '../keys/error-code';

/** A process, told from a later one that was given the same number by the moment it started. */
export type ProcessMark = { readonly pid: number; readonly startedAt: string };

const unknownStart = '-';
const stateField = 0;
// proc(5): starttime is field 22, and the fields after the name in parentheses begin with field 3.
const startTimeField = 19;

const startOnLinux = async (pid: number): Promise<string | null> => {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not asked for its result yet.
    return /[ZX]/.test(fields[stateField] ?? '') ? null : (fields[startTimeField] ?? unknownStart);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return null;
    throw error;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
};

/** The mark of a running process; null when there is none of that number. */
export const findProcessMark = async (pid: number): Promise<ProcessMark | null> => {
  const startedAt = process.platform === 'linux' ? await startOnLinux(pid) : isRunning(pid) ? unknownStart : null;
  return startedAt === null ? null : { pid, startedAt };
};

/** Does that very process still run? Where the system does not tell when it started, its number alone decides. */
export const isStillRunning = async (mark: ProcessMark): Promise<boolean> => {
  const now = await findProcessMark(mark.pid);
  return now !== null && (mark.startedAt === unknownStart || mark.startedAt === now.startedAt);
};
