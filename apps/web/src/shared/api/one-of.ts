import { ApiProblem } from '@lianqun/api-client';

interface ListQuery<Item> {
  data: { items: Item[] } | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** One item of a list that is read whole, as a page of its own waits for it: there, failed, or not in the list. */
export function oneOf<Item extends { id: string }>({ data, error, refetch }: ListQuery<Item>, id: string) {
  const found = data?.items.find((item) => item.id === id);
  const absent = data && !found ? new ApiProblem(404, { code: 'not-found' }) : null;
  return { data: found, error: absent ?? error, refetch };
}
