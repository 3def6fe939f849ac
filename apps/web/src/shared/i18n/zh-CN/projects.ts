export const projects = {
  title: '项目',
} as const;
