import type { RequestHandler } from 'express';
import { sendProblem, unavailable } from './problem';
import { readerVoice } from './reader-language';

/**
 * So many requests of a kind are worked on at once in one process. At several hundred a second nobody waits for more than a
 * second behind these; more of them would only make everybody wait until Teams gives up on all.
 */
export const mostAtOnce = 200;

/** Makes the bound of requests in progress: whoever comes on top of it is told at once to come back in a moment. */
export const makeShedLoad = (most: number = mostAtOnce): RequestHandler => {
  let working = 0;
  return (req, res, next) => {
    if (working >= most) return sendProblem(res, unavailable('too-busy'), readerVoice(req));
    working += 1;
    // Comes once, also when the caller hangs up before the answer.
    res.once('close', () => {
      working -= 1;
    });
    return next();
  };
};
