export const progressEntries = {
  title: '月度填报',
} as const;
