import { api } from '#core/contract/api';
import { noBody, type Route } from '#core/contract/route';
import { startWorld, type World } from './world';

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
};

let world: World;
let document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly security: unknown;
  readonly components: { readonly securitySchemes: unknown; readonly schemas: Readonly<Record<string, unknown>> };
};
beforeAll(async () => {
  world = await startWorld();
  document = await (await fetch(`${world.url}/api/openapi.json`)).json();
});
afterAll(() => world.stop());

const routes: readonly Route[] = Object.values(api);

test('is served without a token, as OpenAPI 3.1', async () => {
  const response = await fetch(`${world.url}/api/openapi.json`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('lists exactly the routes of the contract', () => {
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  );
  expect(listed.sort()).toEqual(routes.map(({ name, method, path }) => `${name} ${method} ${path}`).sort());
});

test.each(routes)('$name: parameters, body, answer and problems are declared', (route) => {
  const operation = document.paths[route.path]?.[route.method.toLowerCase()];
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(operation?.parameters.map((parameter) => [parameter.name, parameter.in, parameter.required])).toEqual(
    inPath.map((name) => [name, 'path', true]),
  );
  expect(operation && 'requestBody' in operation).toBe(route.body !== noBody);
  for (const status of route.statuses) expect(operation?.responses).toHaveProperty([String(status)]);
  expect(operation?.responses[401]?.content).toHaveProperty(['application/problem+json']);
});

test('wants a bearer token, and resolves every reference', () => {
  expect(document.security).toEqual([{ teamsToken: [] }]);
  expect(document.components.securitySchemes).toMatchObject({ teamsToken: { type: 'http', scheme: 'bearer' } });
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
  expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']));
  expect(document.components.schemas).toHaveProperty('Problem');
});

test('tells the rules of a body', () => {
  const body = JSON.stringify(document.paths['/api/workspaces/{workspaceId}/waves']?.post?.requestBody);
  expect(body).toContain('"maxLength":100');
  expect(body).toContain('"const":"segment"');
});
