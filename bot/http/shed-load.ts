import type { RequestHandler } from 'express';
import { sendProblem, unavailable } from './problem';
import { readerVoice } from './reader-language';
import { makeTurnstile, type Room } from './turnstile';

/** Makes the bound of requests in progress: whoever finds no room is told to come back in a moment. */
export const makeShedLoad = (room: Room): RequestHandler => {
  const turnstile = makeTurnstile(room);
  return async (req, res, next) => {
    const leave = await turnstile.enter();
    if (!leave) return sendProblem(res, unavailable('too-busy'), readerVoice(req));
    // Who hung up while waiting is not worked for.
    if (res.closed || req.socket.destroyed) return leave();
    // Comes once, also when the caller hangs up before the answer.
    res.once('close', leave);
    return next();
  };
};
