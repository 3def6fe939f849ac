import { useTranslation } from 'react-i18next';
import type { BulkResult } from '../../../api/bulk.js';
import { count, none } from '../../../formats.js';
import { useMessage } from '../../../use-problem-text.js';

/** What was written, and by name what was not. */
export function BulkOutcome({ result: { changed, stale, refused }, unit }: { result: BulkResult; unit: string }) {
  const { t } = useTranslation();
  const message = useMessage();
  return (
    <div role="status" className="stack">
      <p>
        <b>{changed > 0 ? t('house.bulk.done', { n: count(changed), unit }) : t('house.bulk.doneNone')}</b>
      </p>
      {stale.length > 0 && (
        <div className="warnline">
          <p>{t('house.bulk.stale')}</p>
          <ul>
            {stale.map(({ id, title }) => (
              <li key={id}>{title ?? none}</li>
            ))}
          </ul>
        </div>
      )}
      {refused.length > 0 && (
        <div className="warnline">
          <p>{t('house.bulk.refused')}</p>
          <ul>
            {refused.map(({ id, title, problem }) => (
              <li key={id}>
                {title ?? none}
                {t('record.colon')}
                {message(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
