import type { Schemas } from '@lianqun/api-client';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { count, none } from '../../shared/formats.js';
import { useMessage } from '../../shared/use-problem-text.js';

/** What a batch did, or would do, in one line. */
export function useOutcome() {
  const { t } = useTranslation();
  const message = useMessage();
  return useCallback(
    ({ result, undo, counts, problem, progress, status }: Schemas['ImportBatch']): string => {
      if (undo) {
        const { removed, restored, left } = undo;
        return t('importsHistory.outcomeUndone', {
          removed: count(removed),
          restored: count(restored),
          left: count(left),
        });
      }
      if (result) {
        return t('imports.outcomeOf', { inserted: count(result.inserted), updated: count(result.updated) });
      }
      if (problem) return message(problem);
      if (progress && status === 'reading') return t('imports.read.rows', { done: count(progress.done) });
      if (counts && status === 'ready') {
        return t('imports.outcomeReady', {
          fresh: count(counts.new),
          update: count(counts.update),
          refused: count(counts.refused),
        });
      }
      return none;
    },
    [t, message],
  );
}
