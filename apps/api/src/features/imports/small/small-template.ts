import { type PlainColumn, yearOf } from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import type { ListLookups } from '../reading/values/dictionary-readers.js';
import {
  SAMPLE_MARK,
  SEVERAL,
  type TemplateEntry,
  templateLists,
  type TemplateLists,
} from '../template/template-words.js';
import type { SmallRegister } from './small-register.js';

const text = (note: string): TemplateEntry => ({ note, kind: 'text' });

const chosen = (options: readonly string[], note = ''): TemplateEntry => ({ ...text(`下拉选择。${note}`), options });

/** What belongs into the columns, by the kind of their values. */
function entryOf(column: PlainColumn, lists: TemplateLists): TemplateEntry {
  switch (column.kind) {
    case 'name':
      return { ...text('必填，写全称。'), width: 32 };
    case 'code':
      return text('本系统的编号。新增不填，由系统编号；填写则更新该条。');
    case 'credit-code':
      return { ...text('18 位。本列为文本格式，请勿改为数字，否则末几位会丢失。'), width: 24 };
    case 'money':
      return { note: '单位：万元，可带小数。', kind: 'number' };
    case 'area':
      return { note: `单位：${column.area?.unit ?? ''}，可带小数。`, kind: 'number' };
    case 'integer':
      return { note: '整数。', kind: 'number' };
    case 'date':
      return { note: '年-月-日。例：2026-03-01', kind: 'date', width: 14 };
    case 'term':
      return chosen(Object.values(column.terms ?? {}).map(({ zh }) => zh));
    case 'boolean':
      return chosen(['是', '否']);
    case 'region':
      return { ...chosen(lists.regions, '也可直接填写省市县。'), width: 30 };
    case 'platform':
      return chosen(lists.platforms);
    case 'organization':
      return chosen(lists.organizations);
    case 'chain':
      return chosen(lists.chains);
    case 'chains':
      return chosen(lists.chains, SEVERAL);
    case 'words':
      return text(`文字，${SEVERAL}`);
    case 'person':
      return text('姓名。');
    case 'phone':
      return text('手机或带区号的座机。本列为文本格式。');
    case 'text':
    case 'own':
      return { ...text('文字。'), ...(column.wide === true && { width: 30 }) };
  }
}

const unitOf = ({ kind, area }: PlainColumn): string =>
  kind === 'money' ? '（万元）' : area ? `（${area.unit}）` : '';

/** The columns of the workbook: those of the ledger that are imported, figures by year for this one. */
export function smallTemplate({ ledger, samples }: SmallRegister, lookups: ListLookups): TemplateColumn[] {
  const lists = templateLists(lookups);
  const year = yearOf(lookups.today);
  return ledger.columns
    .filter(({ derived }) => derived !== true)
    .map((column) => {
      const { note, sample = null, options } = samples[column.field] ?? {};
      const entry = entryOf(column, lists);
      const named = `${column.yearly === true ? `${String(year)}年` : ''}${column.label.zh}${unitOf(column)}`;
      return {
        header: named,
        ...entry,
        ...(note !== undefined && { note }),
        ...(options && { options }),
        sample: column.kind === 'name' ? `${String(sample ?? '')}${SAMPLE_MARK}` : sample,
      };
    });
}
