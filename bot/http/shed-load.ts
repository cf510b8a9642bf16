import type { RequestHandler } from 'express';
import { sendProblem, unavailable } from './problem';
import { readerVoice } from './reader-language';

/** Makes the bound of requests in progress: whoever comes on top of it is told at once to come back in a moment. */
export const makeShedLoad = (most: number): RequestHandler => {
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
