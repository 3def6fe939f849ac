import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine, StateBox } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import type { Batch } from '../import-queries.js';
import type { UnmatchedValue } from '../import-queries.js';
import { useRegister } from '../register.js';
import { useEntries } from './entries.js';
import { useChoices } from './use-choices.js';
import { useValueKeys } from './use-value-keys.js';
import { useMeanings, useValues } from './value-queries.js';
import { ValueLine, type Choice } from './value-line.js';

interface EditorProps {
  batch: Batch;
  values: readonly UnmatchedValue[];
  /** There are more than are listed. */
  more: boolean;
  onApplied: () => void;
}

type Choices = ReturnType<typeof useChoices>;

/** The line that the keys are on, and whether its search is open. */
function useActiveLine(values: readonly UnmatchedValue[], { choiceOf, choose }: Choices) {
  const [active, setActive] = useState(0);
  const [searching, setSearching] = useState(false);
  const value = values[active];
  const settle = useCallback(
    (one: UnmatchedValue, choice: Choice) => {
      choose(one, choice);
      setActive(values.indexOf(one));
    },
    [choose, values],
  );
  /** After a decision by key the next undecided line takes its place. */
  const goOn = () => {
    const next = values.findIndex((one, index) => index > active && choiceOf(one) === null);
    if (next >= 0) setActive(next);
  };
  useValueKeys({
    move: (step) => setActive((now) => Math.min(values.length - 1, Math.max(0, now + step))),
    choose: (digit) => {
      const option = value?.options?.[digit - 1];
      if (!value || (digit > 0 && !option)) return;
      choose(value, { ids: option ? [option.id] : null });
      goOn();
    },
    search: () => setSearching(true),
  });
  const onActive = useCallback((one: UnmatchedValue) => setActive(values.indexOf(one)), [values]);
  return { value, searching, setSearching, settle, onActive };
}

function Lines({ values, choices }: { values: readonly UnmatchedValue[]; choices: Choices }) {
  const { t } = useTranslation();
  const entriesOf = useEntries();
  const line = useActiveLine(values, choices);
  const label = t('importsPreview.values.table');
  return (
    <div className="tablewrap" role="region" aria-label={label} tabIndex={0}>
      <table className="data stacked valuetable" aria-label={label}>
        <colgroup>
          <col style={{ width: '20%' }} />
          <col style={{ width: '14%' }} />
          <col style={{ width: 72 }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('importsPreview.values.written')}</th>
            <th scope="col">{t('importsPreview.values.column')}</th>
            <th scope="col" className="num">
              {t('importsPreview.values.rows')}
            </th>
            <th scope="col">{t('importsPreview.values.means')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <ValueLine
              key={`${value.field} ${value.text}`}
              value={value}
              choice={choices.choiceOf(value)}
              entries={entriesOf(value.field)}
              active={value === line.value}
              searching={line.searching && value === line.value}
              onChoose={line.settle}
              onActive={line.onActive}
              onSearching={(open) => {
                line.onActive(value);
                line.setSearching(open);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Editor({ batch, values, more, onApplied }: EditorProps) {
  const { t } = useTranslation();
  const register = useRegister();
  const meanings = useMeanings(batch.id);
  const choices = useChoices(values);
  const { items, decided } = choices;
  const apply = () => {
    // A callback given to mutate() would be lost: this step goes away as soon as the file is being read again.
    void meanings.mutateAsync({ version: batch.version, items }).then(onApplied, () => undefined);
  };
  return (
    <>
      <div className="stephead">
        <div>
          <h2>{t('importsPreview.values.title')}</h2>
          <p className="muted sm">{t('importsPreview.values.text')}</p>
        </div>
        <span className="muted sm push" role="status">
          {t('importsPreview.values.decided', { done: decided, all: values.length })}
        </span>
      </div>
      <div className="panel">
        <Lines values={values} choices={choices} />
      </div>
      {more && <p className="muted sm">{t('importsPreview.values.more', { n: count(values.length) })}</p>}
      <ProblemLine error={meanings.error} />
      <div className="foot">
        <Button type="primary" disabled={items.length === 0} loading={meanings.isPending} onClick={apply}>
          {t('importsPreview.values.apply')}
        </Button>
        <ButtonLink to={paths.importBatch(batch.id, 'preview', register)}>
          {t('importsPreview.values.toPreview')}
        </ButtonLink>
        <span className="muted sm">{t('importsPreview.values.later')}</span>
        <span className="muted sm push desktop">{t('importsPreview.values.keys')}</span>
      </div>
    </>
  );
}

/** What the list writes and no dictionary knows: each text is decided once for all its rows. */
export function ValuesStep({ batch, onApplied }: { batch: Batch; onApplied: () => void }) {
  const { t } = useTranslation();
  const register = useRegister();
  const values = useValues(batch);
  return (
    <QueryState query={values}>
      {({ items, more }) =>
        items.length > 0 ? (
          <Editor key={batch.version} batch={batch} values={items} more={more} onApplied={onApplied} />
        ) : (
          <StateBox title={t('importsPreview.values.none')}>
            <ButtonLink to={paths.importBatch(batch.id, 'preview', register)}>
              {t('importsPreview.values.toPreview')}
            </ButtonLink>
          </StateBox>
        )
      }
    </QueryState>
  );
}
