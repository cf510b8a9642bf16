// A small organisation in Teams: a PMO team and its stakeholders, who act as Teams makes people act.
import { randomUUID } from 'node:crypto';
import type { ConnectorEmulator, SentActivity } from './connector-emulator';
import type { Product } from './product';

export type Somebody = {
  readonly oid: string;
  readonly id: string;
  readonly name: string;
  readonly conversationId: string;
};

export type Organisation = {
  readonly tenantId: string;
  readonly workspaceId: string;
  readonly teamId: string;
  readonly lead: Somebody;
  readonly member: Somebody;
  readonly stakeholders: readonly Somebody[];
};

export const botAccount = { id: '28:bot', name: 'PMO Pulse' };

const somebody = (name: string): Somebody => {
  const oid = randomUUID();
  return { oid, id: `29:${oid}`, name, conversationId: `a:${oid}` };
};

/** Makes an organisation that the connector knows: its team with a lead and a member, and `size` other people. */
export const makeOrganisation = (
  connector: ConnectorEmulator,
  size: number,
  nameOf = (index: number): string => `Stakeholder ${index + 1}`,
): Organisation => {
  const workspaceId = randomUUID();
  const teamId = `19:${workspaceId}@thread.tacv2`;
  const lead = somebody('Lena Lead');
  const member = somebody('Max Member');
  const stakeholders = Array.from({ length: size }, (_, index) => somebody(nameOf(index)));
  const account = ({ id, oid, name }: Somebody) => ({ id, aadObjectId: oid, name });
  connector.members.set(teamId, [account(lead), account(member)]);
  connector.teams.set(teamId, { name: 'Portfolio Office', aadGroupId: workspaceId });
  for (const person of [lead, member, ...stakeholders]) connector.members.set(person.conversationId, [account(person)]);
  return { tenantId: randomUUID(), workspaceId, teamId, lead, member, stakeholders };
};

type Extra = Readonly<Record<string, unknown>>;

const postActivity = async (
  product: Pick<Product, 'url'>,
  activity: Extra,
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${product.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
};

/** What people do in Teams, posted as Teams posts it. */
export const makeTeamsActs = (
  product: Pick<Product, 'url'>,
  connector: ConnectorEmulator,
  organisation: Organisation,
) => {
  const { tenantId, workspaceId, teamId } = organisation;
  const common = () => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    recipient: botAccount,
    timestamp: new Date().toISOString(),
  });
  const personal = (person: Somebody, extra: Extra) =>
    postActivity(product, {
      ...common(),
      from: { id: person.id, aadObjectId: person.oid },
      conversation: { conversationType: 'personal', tenantId, id: person.conversationId },
      channelData: { tenant: { id: tenantId } },
      locale: 'en-US',
      ...extra,
    });
  const inTeam = (person: Somebody, extra: Extra) =>
    postActivity(product, {
      ...common(),
      from: { id: person.id, aadObjectId: person.oid, name: person.name },
      conversation: { isGroup: true, conversationType: 'channel', tenantId, id: teamId },
      channelData: {
        tenant: { id: tenantId },
        team: { id: teamId, name: 'Portfolio Office', aadGroupId: workspaceId },
      },
      locale: 'en-US',
      ...extra,
    });
  return {
    personal,
    inTeam,
    installPersonally: (person: Somebody, extra: Extra = {}) =>
      personal(person, { type: 'installationUpdate', action: 'add', ...extra }),
    installInTeam: (person: Somebody) => inTeam(person, { type: 'installationUpdate', action: 'add' }),
    say: (person: Somebody, text: string) =>
      personal(person, { type: 'message', text, from: { id: person.id, aadObjectId: person.oid, name: person.name } }),
    execute: (person: Somebody, data: unknown, extra: Extra = {}) =>
      personal(person, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
        ...extra,
      }),
    submit: (person: Somebody, value: unknown, replyToId: string) =>
      personal(person, { type: 'message', value, replyToId }),
  };
};

export type TeamsActs = ReturnType<typeof makeTeamsActs>;

/** Everything that was sent into one conversation, oldest first. */
export const sentTo = (connector: ConnectorEmulator, person: Pick<Somebody, 'conversationId'>): SentActivity[] =>
  connector.sent.filter(({ conversationId }) => conversationId === person.conversationId);

type CardElement = { readonly [key: string]: unknown };

/** Every element of a card, actions and fallbacks included, in reading order. */
export const elementsOf = (card: unknown): CardElement[] => {
  if (Array.isArray(card)) return card.flatMap(elementsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as CardElement, ...Object.values(card).flatMap(elementsOf)];
};

/** The data of a card's button with that verb. */
export const actionData = (card: unknown, verb: string): Record<string, unknown> => {
  const action = elementsOf(card).find((element) => element.type === 'Action.Execute' && element.verb === verb);
  if (!action) throw new Error(`The card has no button ${verb}`);
  return action.data as Record<string, unknown>;
};

/** The card of an activity that was sent. */
export const cardOf = (sent: SentActivity | undefined): unknown => sent?.activity.attachments?.[0]?.content;

/** Calls the API as a person, with a token of the local issuer. */
export const makeApiClient = (product: Pick<Product, 'url'>, tenantId: string) => {
  const tokenOf = async (userId: string): Promise<string> => {
    const response = await fetch(`${product.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenantId, userId }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  return async (person: Pick<Somebody, 'oid'>, method: string, path: string, body?: unknown) => {
    const response = await fetch(`${product.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenOf(person.oid)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
  };
};

export type ApiClient = ReturnType<typeof makeApiClient>;
