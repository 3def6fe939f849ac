export const reportingPeriods = {
  title: '调度期',
} as const;
