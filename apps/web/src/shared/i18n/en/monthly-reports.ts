export const monthlyReports = {
  title: 'Monthly reports',
} as const;
