import type { ReactNode } from 'react';
import { ProblemState, Skeleton, Waiting } from './states.js';

interface QueryStateProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Waiting, failed or there: the same for every page that hangs on one request. */
export function QueryState<T>({ query, skeleton, children }: QueryStateProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting>{skeleton ?? <Skeleton rows={10} columns={4} />}</Waiting>;
}
