import { registers } from '../imports/registers.js';
import type { ErrorEntry } from './entry.js';

/** What can be wrong with an import as a whole: the file, its table, or the state of the batch. */
export type ImportErrorCode =
  | 'import-needs-input'
  | 'import-not-ready'
  | 'import-answer-unknown'
  | 'import-row-not-question'
  | 'import-sheet-unknown'
  | 'import-field-unknown'
  | 'import-field-twice'
  | 'file-missing'
  | 'file-not-alone'
  | 'file-empty'
  | 'file-too-large'
  | 'file-is-old-office'
  | 'xls-too-large'
  | 'file-encrypted'
  | 'file-not-spreadsheet'
  | 'file-damaged'
  | 'zip-bomb'
  | 'xml-doctype'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'encoding-unknown'
  | 'quote-not-closed'
  | 'no-sheets'
  | 'no-name-column'
  | 'several-sheets'
  | 'no-data-rows'
  | 'reader-crashed'
  | 'reader-out-of-memory'
  | 'reader-timeout'
  | 'commit-failed'
  | 'undo-failed'
  | 'import-already-committed'
  | 'import-already-undone'
  | 'import-keeper-unknown';

/** Whose list it is: messages name the 企业 or the 项目. */
const ofRegister = { words: { register: registers }, defaults: { register: 'enterprise' } };

export const importErrors: Readonly<Record<ImportErrorCode, ErrorEntry>> = {
  'import-needs-input': {
    status: 409,
    zh: '尚不能导入：{reason}请先在“列对应”中确认工作表、表头行和{register}名称列。',
    en: 'This cannot be imported yet. {reason}Confirm the sheet, the header row and the {register} name column first.',
    ...ofRegister,
  },
  'import-not-ready': {
    status: 409,
    zh: '该批次当前为“{status}”，不能进行此操作。',
    en: 'The batch is “{status}” now, so this is not possible.',
  },
  'import-answer-unknown': {
    status: 422,
    zh: '该问题没有这一选项，可选：{options}。',
    en: 'That is not an answer to this question. Options: {options}.',
  },
  'import-row-not-question': {
    status: 409,
    zh: '第 {row} 行没有待确认的问题。',
    en: 'Row {row} has no open question.',
  },
  'import-sheet-unknown': { status: 422, zh: '文件中没有这一工作表。', en: 'The file has no such sheet.' },
  'import-field-unknown': {
    status: 422,
    zh: '台账没有“{field}”这一项，请从列表中选择。',
    en: 'The register has no field “{field}”. Choose one from the list.',
  },
  'import-field-twice': {
    status: 422,
    zh: '两列同时对应“{field}”，请只保留一列。',
    en: 'Two columns are mapped to “{field}”. Keep only one.',
  },
  'file-missing': { status: 422, zh: '请选择要上传的文件。', en: 'Choose a file to upload.' },
  'file-not-alone': {
    status: 422,
    zh: '一次只能上传一个文件，请分开上传。',
    en: 'Upload one file at a time.',
  },
  'file-empty': {
    status: 422,
    zh: '文件是空的，请检查后重新上传。',
    en: 'The file is empty. Check it and upload again.',
  },
  'file-too-large': {
    status: 413,
    zh: '文件超过 {limit} 的上限，请拆分后分批上传。',
    en: 'The file exceeds the limit of {limit}. Split it and upload the parts.',
  },
  'file-is-old-office': {
    status: null,
    zh: '这是 WPS 表格（.et）或较早的 Office 文件，系统不能直接读取，请在 WPS 或 Excel 中另存为 .xlsx 后重新上传。',
    en: 'This is a WPS (.et) or an older Office file. Save it as .xlsx in WPS or Excel and upload that.',
  },
  'xls-too-large': {
    status: null,
    zh: '旧版 Excel 文件（.xls）不能超过 {limit}，请在 Excel 或 WPS 中另存为 .xlsx 后重新上传。',
    en: 'An old Excel file (.xls) may have {limit} at most. Save it as .xlsx in Excel or WPS and upload that.',
  },
  'file-encrypted': {
    status: null,
    zh: '文件已加密，需要密码才能打开。请在 Excel 或 WPS 中取消密码并保存后重新上传。',
    en: 'The file is protected with a password. Remove the password and upload it again.',
  },
  'file-not-spreadsheet': {
    status: null,
    zh: '文件实际是{actual}，不是 Excel 或 CSV 表格。请另存为 .xlsx 或 .csv 后上传。',
    en: 'The file is really {actual}, not an Excel or CSV table. Upload an .xlsx or .csv file.',
  },
  'file-damaged': {
    status: null,
    zh: '文件已损坏，无法读取。请在 Excel 或 WPS 中打开并另存后重新上传。',
    en: 'The file is damaged and cannot be read. Open it in Excel or WPS, save it again and upload that.',
  },
  'zip-bomb': {
    status: null,
    zh: '文件解压后超过 {limit}，为保护系统已拒绝。请删除多余内容后重新上传。',
    en: 'The file unpacks to more than {limit} and was refused to protect the system. Remove what is not needed.',
  },
  'xml-doctype': {
    status: null,
    zh: '文件含有不允许的外部声明（DOCTYPE），已拒绝。请在 Excel 或 WPS 中另存后重新上传。',
    en: 'The file holds a forbidden declaration (DOCTYPE) and was refused. Save it again in Excel or WPS.',
  },
  'too-many-rows': {
    status: null,
    zh: '工作表超过 {limit} 行，请拆分后分批上传。',
    en: 'The sheet has more than {limit} rows. Split it and upload the parts.',
  },
  'too-many-columns': {
    status: null,
    zh: '工作表有内容的列超过 {limit} 列，请删除无关的列后重新上传。',
    en: 'The sheet has more than {limit} columns with content. Remove those not needed.',
  },
  'too-many-cells': {
    status: null,
    zh: '有内容的单元格超过 {limit} 个，请拆分后分批上传。',
    en: 'There are more than {limit} cells with content. Split the file and upload the parts.',
  },
  'cell-too-long': {
    status: null,
    zh: '有单元格的内容超过 {limit} 个字，请删减后重新上传。',
    en: 'A cell holds more than {limit} characters. Shorten it and upload again.',
  },
  'encoding-unknown': {
    status: null,
    zh: '无法识别文字编码（既不是 UTF-8，也不是 GBK），请另存为 UTF-8 编码的 CSV 后重新上传。',
    en: 'The text encoding is neither UTF-8 nor GBK. Save the file as CSV in UTF-8 and upload again.',
  },
  'quote-not-closed': {
    status: null,
    zh: '第 {row} 行有一个引号没有配对，其后的内容无法分列。请补上或删去这个引号后重新上传。',
    en: 'In row {row} a quotation mark opens that is never closed. Close or remove it and upload the file again.',
  },
  'no-sheets': { status: null, zh: '文件中没有工作表。', en: 'The file has no sheets.' },
  'no-name-column': {
    status: null,
    zh: '没有找到{register}名称列，请在“列对应”中指定哪一列是{register}名称。',
    en: 'No column with {register} names was found. Say which column holds the name.',
    ...ofRegister,
  },
  'several-sheets': {
    status: null,
    zh: '有多个工作表都像{register}名单：{sheets}。请选择要导入的一个。',
    en: 'Several sheets look like {register} lists: {sheets}. Choose the one to import.',
    ...ofRegister,
  },
  'no-data-rows': {
    status: null,
    zh: '表头以下没有数据行，请检查工作表和表头行是否选对。',
    en: 'There are no data rows below the header. Check the sheet and the header row.',
  },
  'reader-crashed': {
    status: null,
    zh: '读取文件时程序意外中断，系统未受影响。请将文件另存后重试。',
    en: 'Reading the file stopped unexpectedly; the system is not affected. Save the file again and retry.',
  },
  'reader-out-of-memory': {
    status: null,
    zh: '文件内容过多，读取时超出内存上限。请拆分后分批上传。',
    en: 'The file holds more than can be read within the memory limit. Split it and upload the parts.',
  },
  'reader-timeout': {
    status: null,
    zh: '读取文件超过 {minutes} 分钟，已停止。请拆分后分批上传。',
    en: 'Reading the file took more than {minutes} minutes and was stopped. Split it and upload the parts.',
  },
  'commit-failed': {
    status: null,
    zh: '写入失败，本批次未写入任何数据。请重试；如仍不成功，请联系系统管理员。',
    en: 'Writing failed and nothing of this batch was written. Try again; if it persists, contact the administrator.',
  },
  'undo-failed': {
    status: null,
    zh: '撤销失败，本批次仍为已导入，台账未作任何改动。请重试；如仍不成功，请联系系统管理员。',
    en: 'Undoing failed and changed nothing: the batch is imported as before. Try again, or contact the administrator.',
  },
  'import-already-committed': {
    status: 409,
    zh: '写入已经完成，不能再取消；如需退回，请撤销本次导入。',
    en: 'Writing has ended, so it cannot be cancelled. Undo the import to take it back.',
  },
  'import-already-undone': {
    status: 409,
    zh: '撤销已经完成，不能再取消；如需恢复，请重新导入。',
    en: 'Undoing has ended, so it cannot be cancelled. Import the file again to restore it.',
  },
  'import-keeper-unknown': {
    status: 422,
    zh: '请从名单中选择本单位或下属单位中有导入权限的人员。',
    en: 'Choose somebody of your organization, or of one below it, who may import.',
  },
};
