export const blockers = {
  title: 'Blockers',
} as const;
