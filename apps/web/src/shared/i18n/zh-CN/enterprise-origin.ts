export const enterpriseOrigin = {
  tab: '数据来源',
  title: '每项数据的来源',
  note: '最近一次写入该项的导入批次与行，或修改人',
  field: '项目',
  from: '来源',
  at: '时间',
  row: '{{file}} 第 {{row}} 行',
  origin: {
    request: '页面填写',
    import: '导入',
    merge: '合并企业',
    sample: '示例数据',
    reference: '基础数据',
    system: '系统',
  },
} as const;
