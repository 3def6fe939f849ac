import type { Schemas } from '@lianqun/api-client';
import { RECORD_KINDS, type RecordKindName } from '@lianqun/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';

/** A record as the routes of invitations and presence name it. */
export interface RecordRef {
  kind: RecordKindName;
  id: string;
}

/** The record at a path of its register: `/api/enterprises/{id}` and what is below it. */
export function recordAt(path: string, id: string): RecordRef | null {
  const kind = RECORD_KINDS.find((one) => path.startsWith(`/api/${one}s/`));
  return kind ? { kind, id } : null;
}

const invitations = '/api/records/{kind}/{id}/invitations';

export const useInvitations = (of: RecordRef) => $api.useQuery('get', invitations, { params: { path: { ...of } } });

/** Lets organizations in, and out again. */
export function useInviting(of: RecordRef) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['get', invitations] });
  const invite = useMutation({
    mutationFn: (organizationId: string) =>
      api.POST(invitations, { params: { path: { ...of } }, body: { organizationId } }),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: (organizationId: string) =>
      api.DELETE('/api/records/{kind}/{id}/invitations/{organizationId}', {
        params: { path: { ...of, organizationId } },
      }),
    onSuccess,
  });
  return { invite, withdraw };
}

const SAID_EVERY = 20_000;

/** Says that the record is open here, again and again while the page is in view, and hears who else has it open. */
export function usePresence({ kind, id }: RecordRef, editing: boolean): Schemas['PresentPerson'][] {
  const { data } = useQuery({
    queryKey: ['presence', kind, id, editing],
    queryFn: async () => {
      const { data: answer } = await api.PUT('/api/records/{kind}/{id}/presence', {
        params: { path: { kind, id } },
        body: { editing },
        // Looking at a page is no work: it does not keep a session alive.
        headers: { 'x-lianqun-background': '1' },
      });
      return answer?.others ?? [];
    },
    enabled: id !== '',
    refetchInterval: SAID_EVERY,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return data ?? [];
}
