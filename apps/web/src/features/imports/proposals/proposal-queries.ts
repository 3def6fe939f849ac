import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';
import type { ImportRegister } from '../../../shared/import-register.js';

export type Proposal = Schemas['Proposal'];
export type Box = 'received' | 'sent';
export type ProposalStatus = Proposal['status'];

export interface ProposalFilter {
  box: Box;
  status?: ProposalStatus;
  page: number;
  pageSize: number;
}

/** The API describes proposals once for each register; what it describes is the same. */
const pathOf = (register: ImportRegister): '/api/enterprise-proposals' =>
  `/api/${register}-proposals` as '/api/enterprise-proposals';

export const useProposals = (register: ImportRegister, filter: ProposalFilter) =>
  $api.useQuery('get', pathOf(register), { params: { query: filter } }, { placeholderData: keepPreviousData });

/** How many proposals wait for an answer of one's own, whatever the register. */
export const useOpenProposals = (): number => $api.useQuery('get', '/api/proposals/open', {}).data?.total ?? 0;

interface Answer {
  proposal: Proposal;
  /** The changes to carry out, or why none is. */
  answer: { keys: string[] } | { reason: string };
}

/** Whatever comes of it, lists and records are asked for again: somebody else may have answered, or changed the record. */
export function useAnswerProposal(register: ImportRegister) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ proposal: { id, version, recordVersion }, answer }: Answer) => {
      const params = { path: { id } };
      if ('reason' in answer) {
        const body = { version, reason: answer.reason };
        return (await api.POST(`${pathOf(register)}/{id}/decline`, { params, body })).data;
      }
      const body = { version, recordVersion: recordVersion ?? 0, ...(answer.keys.length > 0 && { keys: answer.keys }) };
      return (await api.POST(`${pathOf(register)}/{id}/accept`, { params, body })).data;
    },
    onSettled: () => client.invalidateQueries(),
  });
}
