import express, { type Request, type Response } from 'express';
import type { z } from 'zod';
import { noBody } from '#core/contract/route';
import { ok, type Result, refused } from '#core/kernel/result';
import { inputErrors } from './input-errors';
import { type HttpProblem, problemOf } from './problem';

// Room for the largest audience: 50,000 ids of 36 characters with their quotes and commas.
const parseJson = express.json({ limit: '3mb', strict: false });

const hasBody = (req: Request): boolean =>
  req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;

const parse = (req: Request, res: Response): Promise<unknown> =>
  new Promise((resolve, reject) => {
    parseJson(req, res, (error?: unknown) => (error ? reject(error) : resolve(req.body)));
  });

/** Does a route with this schema take no body? */
export const takesNoBody = (schema: z.ZodType): boolean => schema === noBody;

/**
 * Reads and checks a request's body, after its sender was let in: nobody else can make us parse megabytes. A route
 * without a body ignores whatever was sent.
 */
export const readBody = async <Body extends z.ZodType>(
  schema: Body,
  req: Request,
  res: Response,
): Promise<Result<z.output<Body>, HttpProblem>> => {
  const isRead = !takesNoBody(schema) && hasBody(req);
  if (isRead && !req.is('application/json')) return refused(problemOf(415, 'not-json'));
  const input = isRead ? await parse(req, res) : undefined;
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const errors = inputErrors(input, parsed.error);
  return refused({ ...problemOf(400, 'invalid-input', { count: errors.length }), errors });
};
