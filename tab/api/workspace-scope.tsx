import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { Api } from './client';

/** The workspace the page belongs to, and the way to ask the server about it. */
export type WorkspaceScope = { readonly api: Api; readonly workspaceId: string };

const ScopeContext = createContext<WorkspaceScope | null>(null);

/** Gives the pages inside it their workspace. */
export const WorkspaceScopeProvider = (props: Readonly<PropsWithChildren<WorkspaceScope>>) => {
  const { api, workspaceId } = props;
  const scope = useMemo(() => ({ api, workspaceId }), [api, workspaceId]);
  return <ScopeContext value={scope}>{props.children}</ScopeContext>;
};

/** The workspace the page belongs to. */
export const useWorkspaceScope = (): WorkspaceScope => {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('A page was rendered outside of a workspace');
  return scope;
};
