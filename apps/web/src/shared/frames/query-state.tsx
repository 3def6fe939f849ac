import { type ReactNode, useDeferredValue } from 'react';
import { ProblemState, Skeleton, Waiting } from './states.js';

interface QueryStateProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/**
 * Waiting, failed or there: the same for every page that hangs on one request. What appears is made in small steps, so
 * that a large form or table does not hold up the page while it comes.
 */
export function QueryState<T>({ query, skeleton, children }: QueryStateProps<T>) {
  const prepared = useDeferredValue(query.data !== undefined);
  if (prepared && query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting>{skeleton ?? <Skeleton rows={10} columns={4} />}</Waiting>;
}
