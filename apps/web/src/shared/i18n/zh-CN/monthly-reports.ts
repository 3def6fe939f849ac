export const monthlyReports = {
  title: '月报',
} as const;
