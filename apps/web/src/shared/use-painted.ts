import { startTransition, useEffect, useState } from 'react';

/** False until what stands around has been painted: a slow computer builds a page in pieces and answers between them. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    startTransition(() => setPainted(true));
  }, []);
  return painted;
}
