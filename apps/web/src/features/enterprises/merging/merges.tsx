import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import type { Enterprise } from '../enterprise-queries.js';
import { useMerges, useUndoMerge } from './merge-queries.js';

/** Which enterprises became part of this one; each can be taken apart again. */
export function Merges({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const query = useMerges(enterprise.id);
  const undo = useUndoMerge(enterprise.id);
  const { version } = enterprise;
  // Most enterprises are the only one that they ever were: then nothing is said.
  if (query.data?.items.length === 0) return null;
  return (
    <Panel title={t('enterpriseMerge.merges')} note={t('enterpriseMerge.mergesNote')} padded>
      <ProblemLine error={undo.error} />
      <QueryState query={query}>
        {({ items }) => (
          <ul className="exportlist">
            {items.map(({ id, mergedName, at, byName, undoneAt, abilities }) => (
              <li key={id}>
                <span>
                  {mergedName}
                  <br />
                  <span className="muted sm">
                    {t('enterpriseMerge.mergedBy', { at: dateTime(at), name: byName ?? '' })}
                    {undoneAt && ` · ${t('enterpriseMerge.undone', { at: dateTime(undoneAt) })}`}
                  </span>
                </span>
                {abilities.undo && (
                  <Button
                    size="small"
                    loading={undo.isPending && undo.variables.mergeId === id}
                    aria-label={t('enterpriseMerge.undoOne', { name: mergedName })}
                    onClick={() => undo.mutate({ mergeId: id, version })}
                  >
                    {t('enterpriseMerge.undo')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}
