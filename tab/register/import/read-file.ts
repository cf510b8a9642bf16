import { type Result, refused } from '#core/kernel/result';
import type { FileProblem, RegisterFile } from '#core/stakeholder/file/read-register-file';
import type { ParseProblem } from './parse-file';
import { bytesInMegabyte, mostMegabytes } from './parse-limits';

/** Why a file cannot be imported at all. */
export type FileRefusal = FileProblem | ParseProblem | { readonly kind: 'too-large'; readonly most: number };
export type FileOutcome = Result<RegisterFile, FileRefusal>;

const startWorker = (): Worker => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });

/** Reads a chosen file in a worker, so that the page goes on answering while it does. */
export const readFile = async (file: File): Promise<FileOutcome> => {
  if (file.size > mostMegabytes * bytesInMegabyte) return refused({ kind: 'too-large', most: mostMegabytes });
  const bytes = await file.arrayBuffer();
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FileOutcome>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
};
