export const progressEntries = {
  title: 'Monthly entries',
} as const;
