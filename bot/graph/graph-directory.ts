import { z } from 'zod';
import {
  type Directory,
  type DirectoryGroup,
  type DirectoryRefusal,
  type Found,
  type GroupMember,
  mostGroups,
  mostMembers,
} from '#core/directory/directory';
import { entraId } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { type AskGraph, codeOf, type GraphAnswer, GraphError } from './graph-request';
import type { OnBehalfToken } from './on-behalf-token';

type Deps = { readonly askGraph: AskGraph; readonly tokenOf: OnBehalfToken };

/** Graph's own bound of one page. */
const mostInOnePage = 999;
const waitWhenBusySeconds = 30;

const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });

const groupPage = pageOf(
  z.object({ id: z.string(), displayName: z.string().nullish(), description: z.string().nullish() }),
);

const field = z.string().trim().nullish();
const memberPage = pageOf(
  z.object({
    id: z.string(),
    displayName: z.string().nullish(),
    userType: z.string().nullish(),
    accountEnabled: z.boolean().nullish(),
    department: field,
    officeLocation: field,
    jobTitle: field,
  }),
);

const refusalOf = (answer: GraphAnswer | null): DirectoryRefusal => {
  if (answer === null) return { kind: 'directory-unavailable' };
  switch (answer.status) {
    case 401:
      return { kind: 'sign-in-expired' };
    case 403:
      return { kind: 'directory-not-permitted' };
    case 404:
      return { kind: 'unknown-group' };
    case 429:
      return { kind: 'directory-busy', retryAfterSeconds: answer.retryAfterSeconds ?? waitWhenBusySeconds };
  }
  if (answer.status >= 500) return { kind: 'directory-unavailable' };
  throw new GraphError('Graph does not understand a question', `${answer.status} ${codeOf(answer)}`);
};

/** Reads pages until there are no more, or as many items as are wanted. */
const readPages = async <Item>(
  askGraph: AskGraph,
  token: string,
  first: string,
  most: number,
  schema: z.ZodType<{ value: Item[]; '@odata.nextLink'?: string | undefined }>,
): Promise<Result<Found<Item>, DirectoryRefusal>> => {
  const items: Item[] = [];
  for (let path: string | undefined = first; path !== undefined; ) {
    const answer = await askGraph({ token, path });
    if (answer?.status !== 200) return refused(refusalOf(answer));
    const page = schema.safeParse(answer.json);
    if (!page.success) throw new GraphError('Graph answers in a form that it does not describe', 'malformed-page');
    items.push(...page.data.value);
    path = page.data['@odata.nextLink'];
    if (items.length >= most && (path !== undefined || items.length > most))
      return ok({ items: items.slice(0, most), hasMore: true });
  }
  return ok({ items, hasMore: false });
};

const groupOf = ({ id, displayName, description }: z.infer<typeof groupPage>['value'][number]): DirectoryGroup => ({
  id,
  name: displayName ?? '',
  description: description ?? null,
});

const memberOf = (row: z.infer<typeof memberPage>['value'][number]): GroupMember => {
  const { department, officeLocation, jobTitle } = row;
  return {
    oid: entraId(row.id),
    name: row.displayName ?? '',
    isGuest: row.userType === 'Guest',
    isDisabled: row.accountEnabled === false,
    profile: {
      ...(department ? { department } : {}),
      ...(officeLocation ? { officeLocation } : {}),
      ...(jobTitle ? { jobTitle } : {}),
    },
  };
};

const queryOf = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(parameters).toString();

const groupFields = { $select: 'id,displayName,description', $count: 'true', $top: String(mostGroups) };

/** Quotes end a phrase, and a backslash could hide one. */
const phraseOf = (words: string): string => words.replace(/["\\]/g, ' ');

const groupsPath = (words: string | null): string =>
  words === null
    ? `/me/memberOf/microsoft.graph.group?${queryOf(groupFields)}`
    : `/groups?${queryOf({ ...groupFields, $search: `"displayName:${phraseOf(words)}"` })}`;

const membersPath = (groupId: string): string =>
  `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.user?${queryOf({
    $select: 'id,displayName,userType,accountEnabled,department,officeLocation,jobTitle',
    $count: 'true',
    $top: String(mostInOnePage),
  })}`;

const once = (members: readonly GroupMember[]): GroupMember[] => [
  ...new Map(members.map((member) => [member.oid, member])).values(),
];

/** The directory of Microsoft Entra through Microsoft Graph, with the rights of the person who asks. */
export const makeGraphDirectory = ({ askGraph, tokenOf }: Deps): Directory => ({
  findGroups: async (callerToken, words) => {
    const token = await tokenOf(callerToken);
    if (!token.ok) return token;
    const found = await readPages(askGraph, token.value, groupsPath(words), mostGroups, groupPage);
    return found.ok ? ok({ ...found.value, items: found.value.items.map(groupOf) }) : found;
  },
  listMembers: async (callerToken, groupId) => {
    const token = await tokenOf(callerToken);
    if (!token.ok) return token;
    const found = await readPages(askGraph, token.value, membersPath(groupId), mostMembers, memberPage);
    return found.ok ? ok({ ...found.value, items: once(found.value.items.map(memberOf)) }) : found;
  },
});
