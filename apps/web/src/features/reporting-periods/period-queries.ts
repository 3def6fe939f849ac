import type { PeriodMonths } from '@lianqun/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { usePermission } from '../../shared/api/session.js';
import { untyped } from '../../shared/api/untyped.js';
import type { Period, PeriodStep } from './types.js';

const periodsKey = ['reporting-periods'] as const;

/** Every period, newest first, or those of one year. */
export function usePeriods(year?: number) {
  const allowed = usePermission('reporting-period.read');
  return useQuery({
    queryKey: [...periodsKey, year ?? 'all'],
    queryFn: async () =>
      (await untyped.GET<{ items: Period[] }>('/api/reporting-periods', { params: { query: { year } } })).data,
    enabled: allowed,
    staleTime: 60_000,
  });
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

export const usePeriodStep = () =>
  usePeriodMutation(({ period, step, reason }: { period: Period; step: PeriodStep; reason?: string }) =>
    untyped.POST(`/api/reporting-periods/{id}/${step}`, {
      params: { path: { id: period.id } },
      body: { version: period.version, ...(reason ? { reason } : {}) },
    }),
  );

export interface PeriodDates {
  opensOn: string;
  closesOn: string;
  cutoffOn: string;
}

export const useChangeDates = () =>
  usePeriodMutation(({ period, dates }: { period: Period; dates: PeriodDates }) =>
    untyped.PATCH('/api/reporting-periods/{id}', {
      params: { path: { id: period.id } },
      body: { version: period.version, ...dates },
    }),
  );

export const useMakeYear = () =>
  usePeriodMutation((body: { year: number; januaryAndFebruaryTogether: boolean }) =>
    untyped.POST('/api/reporting-periods', { body }),
  );
