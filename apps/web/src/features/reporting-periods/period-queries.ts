import type { PeriodMonths } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';
import type { Period, PeriodStep } from './types.js';

/** Every period, newest first. */
export function usePeriods() {
  const allowed = usePermission('reporting-period.read');
  return $api.useQuery('get', '/api/reporting-periods', {}, { enabled: allowed, staleTime: 60_000 });
}

/** The period that people fill in or review now: the open one, else the newest that is closed but not locked. */
export const currentPeriod = (periods: readonly Period[]): Period | undefined =>
  periods.find(({ status }) => status === 'open') ?? periods.find(({ status }) => status === 'closed');

/** Where the month page opens: the current period, else the newest that has begun. */
export const periodToShow = (periods: readonly Period[]): Period | undefined =>
  currentPeriod(periods) ?? periods.find(({ status }) => status !== 'planned');

export const yearOfPeriod = ({ lastMonth }: PeriodMonths): number => Number(lastMonth.slice(0, 4));

/** A change of a period shows in the top bar, on the month page and on the home page. */
function usePeriodMutation<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries() });
}

interface StepInput {
  period: Period;
  step: PeriodStep;
  reason?: string;
}

function takeStep({ period: { id, version }, step, reason }: StepInput) {
  const options = { params: { path: { id } }, body: { version, ...(reason ? { reason } : {}) } };
  switch (step) {
    case 'open':
      return api.POST('/api/reporting-periods/{id}/open', options);
    case 'close':
      return api.POST('/api/reporting-periods/{id}/close', options);
    case 'lock':
      return api.POST('/api/reporting-periods/{id}/lock', options);
    case 'reopen':
      return api.POST('/api/reporting-periods/{id}/reopen', options);
  }
}

export const usePeriodStep = () => usePeriodMutation(takeStep);

export interface PeriodDates {
  opensOn: string;
  closesOn: string;
  cutoffOn: string;
}

export const useChangeDates = () =>
  usePeriodMutation(({ period: { id, version }, dates }: { period: Period; dates: PeriodDates }) =>
    api.PATCH('/api/reporting-periods/{id}', { params: { path: { id } }, body: { version, ...dates } }),
  );

export const useMakeYear = () =>
  usePeriodMutation((body: { year: number; januaryAndFebruaryTogether: boolean }) =>
    api.POST('/api/reporting-periods', { body }),
  );
