import { type ReactNode, useDeferredValue, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../../shared/api/session.js';
import { ProblemState, Skeleton, Waiting } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';
import { ForcedPassword } from './forced-password.js';

/** Nobody signed in, or no longer: to the sign-in page, which returns to the address that was wanted. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { data: session, error, isPending, refetch } = useSession();
  const { pathname, search } = useLocation();
  const [wasSignedIn, setWasSignedIn] = useState(false);
  // The whole page hangs on this answer: it is made in small steps instead of at once.
  const prepared = useDeferredValue(!isPending);
  if (session && !wasSignedIn) setWasSignedIn(true);
  if (isPending || !prepared) {
    return (
      <Waiting>
        <Skeleton rows={6} />
      </Waiting>
    );
  }
  if (session === null)
    return <Navigate to={paths.login(pathname + search)} replace state={{ expired: wasSignedIn }} />;
  if (!session) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (session.mustChangePassword) return <ForcedPassword />;
  return children;
}
