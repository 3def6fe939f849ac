import { exportStatuses } from '../exports/statuses.js';
import type { ErrorEntry } from './entry.js';

/** What can be wrong with an export, or with a form of one's own that it is to fill in. */
export type ExportErrorCode =
  | 'export-in-background'
  | 'export-too-large'
  | 'export-too-many'
  | 'export-column-unknown'
  | 'export-not-ready'
  | 'export-over'
  | 'export-outdated'
  | 'export-not-allowed'
  | 'export-failed'
  | 'export-form-unknown'
  | 'export-form-name-missing'
  | 'export-form-name-taken'
  | 'export-form-too-many'
  | 'export-form-not-xlsx'
  | 'export-form-macros'
  | 'export-form-no-header';

const ofStatus = { words: { status: exportStatuses } };

export const exportErrors: Readonly<Record<ExportErrorCode, ErrorEntry>> = {
  'export-in-background': {
    status: 409,
    zh: '共 {count} 条记录，超过即时导出的上限 {limit} 条，请改用后台导出。',
    en: 'There are {count} records, more than the {limit} that are exported at once. Export them in the background.',
  },
  'export-too-large': {
    status: 409,
    zh: '共 {count} 条记录，超过一个工作表能容纳的 {limit} 条，请缩小筛选范围后分次导出。',
    en: 'There are {count} records, more than the {limit} that fit on a sheet. Narrow the list and export it in parts.',
  },
  'export-too-many': {
    status: 409,
    zh: '您已有 {count} 个导出正在进行，请等待完成或取消其中一个后再试。',
    en: '{count} exports of yours are under way. Wait until one is done, or cancel one.',
  },
  'export-column-unknown': {
    status: 422,
    zh: '台账没有“{column}”这一列，请从列表中选择。',
    en: 'The register has no column “{column}”. Choose from the list.',
  },
  'export-not-ready': {
    status: 409,
    zh: '该导出当前为“{status}”，没有可下载的文件。',
    en: 'The export is “{status}” now: there is no file.',
    ...ofStatus,
  },
  'export-over': {
    status: 409,
    zh: '该导出当前为“{status}”，不能再取消。',
    en: 'The export is “{status}” now and cannot be cancelled.',
    ...ofStatus,
  },
  'export-outdated': {
    status: 409,
    zh: '导出之后您的单位或可查看的范围有变化，该文件不再提供下载，请重新导出。',
    en: 'Your organization, or what you may see, has changed since this was exported. Export it again.',
  },
  'export-not-allowed': {
    status: 403,
    zh: '账号已停用，或不再有导出所需的权限，未生成文件。',
    en: 'The account was disabled or may no longer export: no file was written.',
  },
  'export-failed': {
    status: null,
    zh: '导出时发生内部错误，未生成文件。请重新导出；如仍不成功，请联系系统管理员。',
    en: 'An internal error stopped the export: no file was written. Try again; if it persists, contact the administrator.',
  },
  'export-form-unknown': {
    status: 422,
    zh: '表样不存在或已删除，请重新选择。',
    en: 'The form does not exist or was removed. Choose another.',
  },
  'export-form-name-missing': { status: 422, zh: '请填写表样名称。', en: 'Give the form a name.' },
  'export-form-name-taken': {
    status: 409,
    zh: '本单位已有名为“{name}”的表样，请换一个名称。',
    en: 'Your organization has a form called “{name}” already. Choose another name.',
  },
  'export-form-too-many': {
    status: 409,
    zh: '本单位已有 {limit} 个表样，请先删除不用的。',
    en: 'Your organization has {limit} forms. Remove those not needed first.',
  },
  'export-form-not-xlsx': {
    status: 422,
    zh: '表样须为 Excel 工作簿（.xlsx），请在 Excel 或 WPS 中另存为 .xlsx 后上传。',
    en: 'A form must be an Excel workbook (.xlsx). Save it as .xlsx in Excel or WPS and upload that.',
  },
  'export-form-macros': {
    status: 422,
    zh: '表样含有宏、嵌入的程序或对象，或指向其他文件、数据源的链接，已拒绝。请断开链接并另存为不含宏的 .xlsx 后上传。',
    en: 'The form holds macros, embedded objects, or links to other files or data sources and was refused. Break the links and save it as .xlsx without macros.',
  },
  'export-form-no-header': {
    status: 422,
    zh: '表样中没有找到{register}名称列，请检查表头是否写明“{register}名称”。',
    en: 'No column for the {register} name was found in the form. Check its header.',
    words: { register: { enterprise: { zh: '企业', en: 'enterprise' }, project: { zh: '项目', en: 'project' } } },
    defaults: { register: 'enterprise' },
  },
};
