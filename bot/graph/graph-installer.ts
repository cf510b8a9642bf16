import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Installer, InstallOutcome } from '#core/directory/installer';
import { secondInMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import type { AskGraph, GraphAnswer } from './graph-request';

type Deps = {
  readonly askGraph: AskGraph;
  /** Where the app stands in the catalogue: the first part of every address in Graph. */
  readonly graphUrl: string;
  /** The app's own identity, with the permission to install itself. */
  readonly credential: TokenCredential;
  /** The app's id in the organisation's catalogue, which is not the one in its manifest. */
  readonly teamsAppId: string;
};

const appScope = 'https://graph.microsoft.com/.default';
const waitWhenBusySeconds = 60;

const installationsPage = z.object({ value: z.array(z.object({ id: z.string() })) });
const chatSchema = z.object({ id: z.string() });

const appsPath = ({ oid }: PersonRef): string => `/users/${encodeURIComponent(oid)}/teamwork/installedApps`;

/** Null when the app itself gets no token: to be tried again, as there is nothing to learn from it here. */
const tokenOf = async ({ credential }: Deps): Promise<string | null> => {
  try {
    return (await credential.getToken(appScope))?.token ?? null;
  } catch {
    return null;
  }
};

/** The id of the chat that comes with the app; null when Graph does not tell, which takes nothing from the installing. */
const chatOf = async ({ askGraph, teamsAppId }: Deps, token: string, ref: PersonRef): Promise<string | null> => {
  const filter = new URLSearchParams({ $expand: 'teamsApp', $filter: `teamsApp/id eq '${teamsAppId}'` });
  const found = await askGraph({ token, path: `${appsPath(ref)}?${filter}` });
  const installation = installationsPage.safeParse(found?.json).data?.value[0];
  if (!installation) return null;
  const chat = await askGraph({ token, path: `${appsPath(ref)}/${encodeURIComponent(installation.id)}/chat` });
  return chat?.status === 200 ? (chatSchema.safeParse(chat.json).data?.id ?? null) : null;
};

/** What a refusal to install means, by what Graph answers to reading what the same person has installed. */
const meaningOf = (status: 403 | 404, reading: number | undefined): InstallOutcome => {
  if (reading === 404) return { kind: 'refused', reason: 'no-such-person' };
  if (reading === 401 || reading === 403) return { kind: 'stopped', reason: 'not-permitted' };
  if (reading !== 200) return { kind: 'unavailable' };
  return status === 403 ? { kind: 'refused', reason: 'policy' } : { kind: 'stopped', reason: 'not-in-catalogue' };
};

const refusedBy = async (
  { askGraph }: Deps,
  token: string,
  ref: PersonRef,
  { status, retryAfterSeconds }: GraphAnswer,
): Promise<InstallOutcome> => {
  if (status === 429)
    return { kind: 'busy', afterMilliseconds: (retryAfterSeconds ?? waitWhenBusySeconds) * secondInMilliseconds };
  if (status >= 500) return { kind: 'unavailable' };
  if (status === 401) return { kind: 'stopped', reason: 'not-permitted' };
  // Both can be about the person or about the app. Reading takes the same permission and the same person, so if that
  // works it is the other that is missing.
  if (status === 403 || status === 404)
    return meaningOf(status, (await askGraph({ token, path: `${appsPath(ref)}?$top=1` }))?.status);
  return { kind: 'refused', reason: 'refused' };
};

const conflict = 409;

/** Installs the app through Microsoft Graph. */
export const makeGraphInstaller = (deps: Deps): Installer => ({
  install: async (ref) => {
    const token = await tokenOf(deps);
    if (token === null) return { kind: 'unavailable' };
    const body = { 'teamsApp@odata.bind': `${deps.graphUrl}/appCatalogs/teamsApps/${deps.teamsAppId}` };
    const answer = await deps.askGraph({ token, path: appsPath(ref), body });
    if (answer === null) return { kind: 'unavailable' };
    const isNew = answer.status === 200 || answer.status === 201;
    if (!isNew && answer.status !== conflict) return refusedBy(deps, token, ref, answer);
    return { kind: 'installed', isNew, chatId: await chatOf(deps, token, ref) };
  },
});
