import { readableFrames } from './readable-frames';

/** What may be written down of a fault. */
export type FaultDescription = {
  readonly name: string;
  readonly code?: string;
  readonly at: readonly string[];
  readonly cause?: FaultDescription;
};

const deepestCause = 3;

/** Describes a fault for the log: where it happened, never its message, which may quote ids, names or a body. */
export const describeFault = (error: unknown, depth = 0): FaultDescription => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    at: readableFrames(frames.map((line) => line.trim())),
    ...(error.cause && depth < deepestCause ? { cause: describeFault(error.cause, depth + 1) } : {}),
  };
};
