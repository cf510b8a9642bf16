import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Patient } from './patient';
import { ProblemMessage } from './problem-message';

type Props<Data> = Readonly<{ query: UseQueryResult<Data>; children: (data: Data) => ReactNode }>;

/** Shows what was asked for once it is there; until then patience, or the problem with a way to try again. */
export const QueryGate = <Data,>(props: Props<Data>) => {
  const { query, children } = props;
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemMessage error={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <ProblemMessage error={query.error} onRetry={() => void query.refetch()} />;
  return <Patient />;
};
