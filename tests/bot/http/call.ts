import { api } from '#core/contract/api';
import { problemSchema } from '#core/contract/problem';
import { pathOf, type Route } from '#core/contract/route';
import type { RouteName } from '../../../bot/http/access-table';
import { makeOpenApi } from '../../../bot/http/openapi';
import type { Name, World } from './world';

export type Call = {
  readonly as?: Name;
  readonly route: RouteName;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Document = { readonly paths: Record<string, Record<string, { readonly responses: Record<string, unknown> }>> };
const { paths } = makeOpenApi() as unknown as Document;

const hasBody = (body: unknown): boolean => body !== undefined;

const headersOf = async (world: World, call: Call): Promise<Record<string, string>> => ({
  ...(call.as ? { authorization: await world.bearerOf(call.as) } : {}),
  ...(hasBody(call.body) ? { 'content-type': 'application/json' } : {}),
  ...call.headers,
});

/**
 * Calls a route of the API. Whatever the test is about, the answer must be one that the OpenAPI document declares, in
 * the form that the contract declares.
 */
export const call = async (world: World, asked: Call) => {
  const route: Route = api[asked.route];
  const response = await fetch(world.url + pathOf(route, { workspaceId: 'w-pmo', ...asked.params }), {
    method: route.method,
    headers: await headersOf(world, asked),
    ...(hasBody(asked.body) ? { body: JSON.stringify(asked.body) } : {}),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isFile = route.mediaType !== undefined && response.ok;
  const json = bytes.length === 0 || isFile ? undefined : JSON.parse(bytes.toString('utf8'));
  expect(Object.keys(paths[route.path]?.[route.method.toLowerCase()]?.responses ?? {})).toContain(
    String(response.status),
  );
  if (response.status >= 400) {
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problemSchema.parse(json).status).toBe(response.status);
  } else if (isFile) {
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(route.mediaType);
  } else if (response.status < 300) {
    expect(route.answer.safeParse(json).success).toBe(true);
  }
  return { status: response.status, json, bytes, headers: response.headers };
};
