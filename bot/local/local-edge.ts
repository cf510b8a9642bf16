import type { RequestHandler } from 'express';
import { type HttpProblem, sendProblem } from '../http/problem';
import { readerVoice } from '../http/reader-language';

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** What proxies, tunnels and content networks add, each by a name of its own. */
const forwardingHeader =
  /^(?:forwarded|via|client-ip|true-client-ip|x-(?:forwarded|original|real|client|host|arr|azure|ms-proxy|cluster)(?:-.*)?|cf-.*)$/;
const loopbackOrigin = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

const refusal = (detail: 'local.refused.host' | 'local.refused.forwarded'): HttpProblem => ({
  status: 403,
  kind: 'local-only',
  detail,
});

/** Is it asked by a page that does not come from this machine? A page of no origin (a file, a sandbox) may be anybody's. */
const isForeignPage = (origin: string | undefined): boolean => origin !== undefined && !loopbackOrigin.test(origin);

/**
 * Local mode believes whatever it is told, so it answers this machine alone: no foreign Host, which a web page could
 * point at 127.0.0.1 by its own name server, no page from elsewhere, and nothing that came through a proxy or a tunnel.
 */
export const localEdge: RequestHandler = (req, res, next) => {
  const { host, origin } = req.headers;
  if (!loopbackHost.test(host ?? '') || isForeignPage(origin))
    sendProblem(res, refusal('local.refused.host'), readerVoice(req));
  else if (Object.keys(req.headers).some((name) => forwardingHeader.test(name)))
    sendProblem(res, refusal('local.refused.forwarded'), readerVoice(req));
  else next();
};
