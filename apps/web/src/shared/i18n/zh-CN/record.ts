import { sharing } from './sharing.js';

/** What every record page says, whatever it shows. */
export const record = {
  overview: '概况',
  history: '记录',
  recent: '最近变更',
  allHistory: '全部记录',
  sample: '示例',
  saved: '已保存 {{time}}',
  warnings: '已保存，请核对以下内容',
  notFilledIn: '本期未填',
  semicolon: '；',
  colon: '：',
  sharing,
  changes: {
    created: '新建',
    updated: '修改',
    deleted: '删除',
    system: '系统',
    byImport: '导入 {{file}}',
    byUndo: '撤销导入 {{file}}',
    row: '第 {{row}} 行',
    sample: '示例数据',
    reference: '基础数据更新',
    request: '页面填写',
    empty: '还没有变更记录',
    unset: '未填',
    table: '变更记录',
    filledFields: '填写 {{n}} 项：{{fields}}',
  },
} as const;
