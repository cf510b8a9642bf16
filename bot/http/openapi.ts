// The OpenAPI document, made from the same objects that the server answers by.
import { z } from 'zod';
import { api } from '#core/contract/api';
import { problemSchema } from '#core/contract/problem';
import type { Route } from '#core/contract/route';
import { accessTable, type RouteName } from './access-table';
import { takesNoBody } from './read-body';
import { refusalStatuses } from './refusal-statuses';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType): Json => {
  // Read as input: an answer may gain fields, and who reads it must not be told that it cannot.
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return json;
};

const parametersOf = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', maxLength: 128 },
  }));

const problemResponse = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Every status that is not a success which a route can answer. */
const problemStatusesOf = (name: RouteName, route: Route): number[] => {
  const everyone = [401, 429, 500, 503];
  const ofWorkspace = accessTable[name] === 'signed-in' ? [] : [403, 404];
  const withBody = takesNoBody(route.body) ? [] : [400, 413, 415];
  return [...everyone, ...ofWorkspace, ...withBody, ...(refusalStatuses[name] ?? [])].sort((a, b) => a - b);
};

const contentOf = ({ mediaType, answer }: Route): Json =>
  // A file is described by its kind alone.
  mediaType ? { [mediaType]: {} } : { 'application/json': { schema: schemaOf(answer) } };

const successOf = (route: Route): Json =>
  route.statuses[0] === 204 ? { description: 'Done' } : { description: 'Done', content: contentOf(route) };

const bodyOf = (route: Route): Json =>
  takesNoBody(route.body)
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } };

/** Routes whose answer the caller may keep, and ask whether it still holds. */
const keptRoutes: readonly RouteName[] = ['getDashboard', 'listStakeholders'];

const responsesOf = (name: RouteName, route: Route): Json => ({
  ...Object.fromEntries(route.statuses.map((status) => [status, successOf(route)])),
  ...(keptRoutes.includes(name) ? { 304: { description: 'What the caller has still holds' } } : {}),
  ...Object.fromEntries(problemStatusesOf(name, route).map((status) => [status, problemResponse])),
});

const operationOf = (name: RouteName, route: Route): Json => ({
  operationId: name,
  summary: route.summary,
  parameters: parametersOf(route.path),
  ...bodyOf(route),
  responses: responsesOf(name, route),
});

const paths = (): Json => {
  const found: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(api) as [RouteName, Route][]) {
    found[route.path] = { ...found[route.path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return found;
};

/** Makes the OpenAPI 3.1 document of the whole API. */
export const makeOpenApi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'PMO Pulse',
    version: '1',
    description: 'What the tab asks the server. Times are ISO 8601 in UTC; figures are unrounded.',
  },
  paths: paths(),
  security: [{ teamsToken: [] }],
  components: {
    securitySchemes: { teamsToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: { Problem: schemaOf(problemSchema) },
  },
});
