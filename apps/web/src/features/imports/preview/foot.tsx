import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { CancelImport } from '../cancel-import.js';
import { useCommit, type Batch } from '../import-queries.js';
import { refusedHref } from '../result-view.js';
import { useRegister } from '../register.js';

type Asked = Batch['outside'][number];

const sumOf = (outside: readonly Asked[], rows: (one: Asked) => number) =>
  outside.reduce((sum, one) => sum + rows(one), 0);

/** Rows that others are asked about as a whole, and rows of which they are asked a part. */
function useOutsideWords(outside: readonly Asked[]): string {
  const { t } = useTranslation();
  const words = (key: 'outside' | 'outsidePart', rows: (one: Asked) => number) => {
    const asked = outside.filter((one) => rows(one) > 0);
    const organizations = asked.map(({ organization }) => organization).join(t('list.separator'));
    return asked.length ? t(`imports.foot.${key}`, { n: count(sumOf(asked, rows)), organizations }) : '';
  };
  return words('outside', ({ whole }) => whole) + words('outsidePart', ({ rows, whole }) => rows - whole);
}

/** Says beforehand what confirming writes and what it leaves out. */
function useWords({ counts, outside, unmatched }: Batch): { words: string; nothing: boolean } {
  const { t } = useTranslation();
  const passedOn = useOutsideWords(outside);
  if (!counts) return { words: '', nothing: true };
  const total = counts.new + counts.update;
  const question = counts.question - sumOf(outside, ({ whole }) => whole);
  if (total === 0 && passedOn) return { words: passedOn, nothing: false };
  if (total === 0) return { words: t('imports.foot.nothing'), nothing: true };
  const left =
    question + counts.refused > 0
      ? t('imports.foot.left', { question: count(question), refused: count(counts.refused) })
      : t('imports.foot.leftNone');
  const will = t('imports.foot.will', { total: count(total), fresh: count(counts.new), update: count(counts.update) });
  const blank = unmatched > 0 ? t('importsPreview.foot.unmatched', { n: count(unmatched) }) : '';
  const words = t('imports.foot.words', { will, left });
  return { words: [passedOn + words, blank, t('importsPreview.foot.undo')].filter(Boolean).join(' '), nothing: false };
}

export function Foot({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const register = useRegister();
  const commit = useCommit(batch.id);
  const { words, nothing } = useWords(batch);
  const leftOut = batch.counts ? batch.counts.refused + batch.counts.question : 0;
  return (
    <>
      <ProblemLine error={commit.error} />
      <div className="foot">
        <ButtonLink to={paths.importBatch(batch.id, batch.unmatched > 0 ? 'values' : 'columns', register)}>
          {t(batch.unmatched > 0 ? 'importsPreview.foot.toValues' : 'imports.foot.back', { n: count(batch.unmatched) })}
        </ButtonLink>
        {leftOut > 0 && (
          <a className="btn" href={refusedHref(register, batch.id)} download>
            {t(batch.counts?.question ? 'imports.foot.downloadBoth' : 'imports.foot.download', { n: count(leftOut) })}
          </a>
        )}
        <CancelImport batch={batch} />
        <span className="muted sm push" id="commit-words">
          {words}
        </span>
        <Tooltip title={nothing ? words : ''}>
          <Button
            type="primary"
            disabled={nothing}
            loading={commit.isPending}
            aria-describedby="commit-words"
            onClick={() => commit.mutate(undefined)}
          >
            {t('imports.foot.commit')}
          </Button>
        </Tooltip>
      </div>
    </>
  );
}
