export const blockers = {
  title: '堵点卡点',
} as const;
