export const reportingPeriods = {
  title: 'Reporting months',
} as const;
