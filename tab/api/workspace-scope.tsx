import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { Api } from './client';

/** The workspace the page belongs to, and the way to ask the server about it. */
type WorkspaceScope = { readonly api: Api; readonly workspaceId: string };

/** Outside of a team there is no workspace, but still somebody who asks. */
type Scope = { readonly api: Api; readonly workspaceId: string | null };

const ScopeContext = createContext<Scope | null>(null);

/** Gives the pages inside it their workspace, or none in a personal tab. */
export const WorkspaceScopeProvider = (props: Readonly<PropsWithChildren<Scope>>) => {
  const { api, workspaceId } = props;
  const scope = useMemo(() => ({ api, workspaceId }), [api, workspaceId]);
  return <ScopeContext value={scope}>{props.children}</ScopeContext>;
};

/** The way to ask the server, for pages that belong to their reader alone. */
export const useApi = (): Api => {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('A page was rendered without a server to ask');
  return scope.api;
};

/** The workspace the page belongs to. */
export const useWorkspaceScope = (): WorkspaceScope => {
  const api = useApi();
  const workspaceId = useContext(ScopeContext)?.workspaceId ?? null;
  if (workspaceId === null) throw new Error('A page was rendered outside of a workspace');
  return { api, workspaceId };
};
