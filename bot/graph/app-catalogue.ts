import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import { type AskGraph, codeOf, type GraphAnswer, GraphError } from './graph-request';

type Deps = { readonly askGraph: AskGraph; readonly credential: TokenCredential; readonly teamsAppId: string };

const foundSchema = z.object({ value: z.array(z.unknown()) });
const graphScope = 'https://graph.microsoft.com/.default';

const meaningOf = (found: GraphAnswer | null): 'there' | 'missing' | 'forbidden' => {
  if (found?.status === 401 || found?.status === 403) return 'forbidden';
  const list = foundSchema.safeParse(found?.json);
  if (found?.status === 200 && list.success) return list.data.value.length > 0 ? 'there' : 'missing';
  throw new GraphError('Graph does not show the catalogue', found ? codeOf(found) : 'no answer');
};

/**
 * Makes the question whether the app is in the organisation's catalogue. Reading the catalogue takes a permission of its own
 * (AppCatalog.Read.All), which nothing else here needs: without it the answer is `forbidden`. Faults are thrown.
 */
export const makeLookIntoCatalogue =
  ({ askGraph, credential, teamsAppId }: Deps) =>
  async (): Promise<'there' | 'missing' | 'forbidden'> => {
    const token = await credential.getToken(graphScope);
    if (!token) throw new GraphError('The app gets no token for Graph', 'no token');
    const filter = new URLSearchParams({ $filter: `id eq '${teamsAppId}'`, $select: 'id' });
    const found = await askGraph({ token: token.token, path: `/appCatalogs/teamsApps?${filter}` });
    return meaningOf(found);
  };
