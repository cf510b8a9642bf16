import type { RequestHandler } from 'express';
import { type HttpProblem, sendProblem } from '../http/problem';
import { readerVoice } from '../http/reader-language';

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const forwardingHeader = /^(?:forwarded|via|x-real-ip|x-forwarded(?:-.*)?)$/;

const refusal = (detail: 'local.refused.host' | 'local.refused.forwarded'): HttpProblem => ({
  status: 403,
  kind: 'local-only',
  detail,
});

/**
 * Local mode believes whatever it is told, so it answers this machine alone: no foreign Host, which a web page could
 * point at 127.0.0.1 by its own name server, and nothing that came through a proxy or a tunnel.
 */
export const localEdge: RequestHandler = (req, res, next) => {
  if (!loopbackHost.test(req.headers.host ?? '')) sendProblem(res, refusal('local.refused.host'), readerVoice(req));
  else if (Object.keys(req.headers).some((name) => forwardingHeader.test(name)))
    sendProblem(res, refusal('local.refused.forwarded'), readerVoice(req));
  else next();
};
