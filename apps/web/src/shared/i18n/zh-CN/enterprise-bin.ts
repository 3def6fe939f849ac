export const enterpriseBin = {
  title: '企业回收站',
  note: '删除的企业不再出现在台账和统计中，可以随时恢复；再导入同一企业时会询问是否恢复。变更记录一直保留。',
  deletedAt: '删除时间',
  deletedBy: '删除人',
  action: '操作',
  restore: '恢复',
  restoreOne: '恢复{{name}}',
  mergedInto: '已并入 {{name}}',
  empty: '回收站是空的',
  emptyText: '删除或合并的企业会出现在这里。',
} as const;
