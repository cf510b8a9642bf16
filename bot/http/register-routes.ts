import type { RequestHandler, Router } from 'express';
import type { Method } from '#core/contract/route';
import { problemOf, sendProblem } from './problem';
import { readerVoice } from './reader-language';

/** One method of one path; the path is written as in the contract, with `{name}` for a parameter. */
type Binding = { readonly method: Method; readonly path: string; readonly handle: RequestHandler };

const verbs = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const satisfies Record<
  Method,
  string
>;

const expressPathOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const refuseMethod = (methods: readonly Method[]): RequestHandler => {
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return (req, res) => {
    const problem = problemOf(405, 'method-not-allowed', { allow });
    sendProblem(res, { ...problem, headers: { Allow: allow } }, readerVoice(req));
  };
};

/** Answers 404: to be mounted after everything else of a path. */
export const answerNotFound: RequestHandler = (req, res) => {
  sendProblem(res, problemOf(404, 'not-found'), readerVoice(req));
};

/** Registers methods and paths; a known path with another method is answered 405, with what it allows. */
export const registerRoutes = (router: Router, bindings: readonly Binding[]): void => {
  for (const path of new Set(bindings.map((binding) => binding.path))) {
    const methods = bindings.filter((binding) => binding.path === path);
    const place = router.route(expressPathOf(path));
    for (const { method, handle } of methods) place[verbs[method]](handle);
    place.all(refuseMethod(methods.map(({ method }) => method)));
  }
};
