import { useTranslation } from 'react-i18next';
import { labelIn, type BulkField, type BulkItem, type BulkPreview } from '../../../api/bulk.js';
import { count, none } from '../../../formats.js';
import { useLanguage } from '../../../i18n/index.js';
import { useMessage } from '../../../use-problem-text.js';
import { DataTable } from '../../data-table.js';
import { useValueText } from './use-value-text.js';

/** More than anybody reads; the numbers above say the rest. */
const LISTED = 200;

interface PreviewProps {
  preview: BulkPreview;
  field: BulkField;
  unit: string;
}

function Counts({ preview: { changed, unchanged, refused }, unit }: PreviewProps) {
  const { t } = useTranslation();
  const said = (key: 'will' | 'unchanged' | 'cannot', n: number) =>
    n > 0 ? [t(`house.bulk.${key}`, { n: count(n), unit })] : [];
  const parts = [...said('will', changed), ...said('unchanged', unchanged), ...said('cannot', refused)];
  return (
    <p role="status">
      <b>{parts.join(t('house.bulk.comma'))}</b>
    </p>
  );
}

/** Each record as it is and as it would be; what cannot be changed comes first, with the reason. */
export function BulkPreviewTable(props: PreviewProps) {
  const { preview, field } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useValueText();
  const message = useMessage();
  const ordered = [...preview.items].sort((a, b) => Number(b.problem !== null) - Number(a.problem !== null));
  const value = (values: Record<string, unknown>) => text(field, values[field.field]) ?? t('house.bulk.unset');
  const after = ({ problem, before, after: next }: BulkItem) => {
    if (problem) return <span className="err">{message(problem)}</span>;
    return value(before) === value(next) ? (
      <span className="muted">{t('house.bulk.same')}</span>
    ) : (
      <ins>{value(next)}</ins>
    );
  };
  return (
    <>
      <Counts {...props} />
      <div className="bulkpreview">
        <DataTable
          compact
          label={t('house.bulk.previewTable')}
          rows={ordered.slice(0, LISTED)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'record', title: t('house.bulk.record'), width: 240, cell: ({ title }) => title ?? none },
            {
              key: 'before',
              title: `${labelIn(language, field)} · ${t('house.bulk.before')}`,
              width: 170,
              cell: (item) => <del>{value(item.before)}</del>,
            },
            { key: 'after', title: t('house.bulk.after'), width: 230, cell: after },
          ]}
        />
      </div>
      {ordered.length > LISTED && (
        <p className="muted sm">{t('house.bulk.more', { n: count(ordered.length - LISTED) })}</p>
      )}
      {preview.changed > 0 && <p className="muted sm">{t('house.bulk.writes')}</p>}
    </>
  );
}
