import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { oneOf } from '../../shared/api/one-of.js';
import { useOrganizations } from '../../shared/api/reference.js';
import { usePermission } from '../../shared/api/session.js';
import type { LeadingTerm, Organization } from './types.js';

export const useOrganization = (id: string) => oneOf(useOrganizations(), id);

/** A change of the tree shows in every picker, list and title. */
function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries() });
}

const path = (id: string) => ({ params: { path: { id } } });

export const useEnding = () =>
  useChange(({ organization: { id, version }, endedOn }: { organization: Organization; endedOn: string | null }) =>
    api.PATCH('/api/organizations/{id}', { ...path(id), body: { version, endedOn } }),
  );

export const useLeadingTerms = () => $api.useQuery('get', '/api/leading-terms', {});

export const useSaveTerm = () =>
  useChange(({ term, body }: { term: LeadingTerm | null; body: Schemas['CreateLeadingTerm'] }) =>
    term
      ? api.PATCH('/api/leading-terms/{id}', { ...path(term.id), body: { ...body, version: term.version } })
      : api.POST('/api/leading-terms', { body }),
  );

export const useRemoveTerm = () =>
  useChange((term: LeadingTerm) => api.DELETE('/api/leading-terms/{id}', path(term.id)));

/** How many accounts it has, those below it included; for whoever may read them. */
export function useAccountCount(organizationId: string): number | undefined {
  const enabled = usePermission('account.read');
  const query = { organizationId, page: 1, pageSize: 1 };
  return $api.useQuery('get', '/api/accounts', { params: { query } }, { enabled }).data?.total;
}
