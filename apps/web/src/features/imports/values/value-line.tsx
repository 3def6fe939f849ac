import { Button, Select } from 'antd';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { count, none } from '../../../shared/formats.js';
import type { UnmatchedValue } from '../import-queries.js';
import { takesSeveral, type Entry, type EntryGroup } from './entries.js';

/** What a text is to mean: nothing said yet, left out, or these entries. */
export type Choice = { ids: string[] | null } | null;

interface ValueLineProps {
  value: UnmatchedValue;
  choice: Choice;
  entries: readonly (Entry | EntryGroup)[];
  active: boolean;
  searching: boolean;
  onChoose: (value: UnmatchedValue, choice: Choice) => void;
  onActive: (value: UnmatchedValue) => void;
  onSearching: (open: boolean) => void;
}

/** The two or three entries that the text may mean, each with its digit. */
function Options({ value, choice, onChoose }: Pick<ValueLineProps, 'value' | 'choice' | 'onChoose'>) {
  const { t } = useTranslation();
  if (!value.options) return null;
  return (
    <span className="valueoptions" role="group" aria-label={t('importsPreview.values.choose', { text: value.text })}>
      {value.options.map(({ id, label }, index) => {
        const on = choice?.ids?.length === 1 && choice.ids[0] === id;
        return (
          <Button
            key={id}
            size="small"
            aria-pressed={on}
            type={on ? 'primary' : 'default'}
            onClick={() => onChoose(value, { ids: [id] })}
          >
            {label} <kbd aria-hidden="true">{index + 1}</kbd>
          </Button>
        );
      })}
    </span>
  );
}

function Search({
  value,
  choice,
  entries,
  searching,
  onChoose,
  onSearching,
}: Omit<ValueLineProps, 'active' | 'onActive'>) {
  const { t } = useTranslation();
  const several = takesSeveral(value.field);
  const ids = choice?.ids ?? [];
  const take = (chosen: string | string[] | undefined) => {
    const next = chosen === undefined ? [] : [chosen].flat();
    onChoose(value, next.length > 0 ? { ids: next } : null);
    if (!several) onSearching(false);
  };
  return (
    <Select<string | string[]>
      aria-label={t('importsPreview.values.searchFor', { text: value.text })}
      className="valueselect"
      {...(several ? { mode: 'multiple' as const } : {})}
      open={searching}
      onOpenChange={onSearching}
      allowClear
      showSearch={{ filterOption: (typed, option) => matches(typed, option as unknown as Entry | EntryGroup) }}
      value={several ? ids : ids[0]}
      options={[...entries]}
      onChange={take}
      placeholder={t('importsPreview.values.search')}
      notFoundContent={t('importsPreview.values.emptyFound')}
      popupMatchSelectWidth={320}
    />
  );
}

const matches = (typed: string, option: Entry | EntryGroup | undefined): boolean =>
  option !== undefined && 'words' in option && option.words.includes(typed.trim().toLowerCase());

/** One text of the list, how often it stands there, and what it is to mean. */
export const ValueLine = memo(function ValueLine(props: ValueLineProps) {
  const { value, choice, active, onChoose, onActive } = props;
  const { t } = useTranslation();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const leftOut = choice !== null && choice.ids === null;
  return (
    <tr
      ref={line}
      className={active ? 'selected' : undefined}
      aria-current={active || undefined}
      onClick={() => onActive(value)}
    >
      <th scope="row">
        <b>{value.text || none}</b>
        {!choice && <small className="warn">{t('importsPreview.values.undecided')}</small>}
        {value.meaning?.learned && choice === value.meaning && (
          <small className="muted">{t('importsPreview.columns.remembered')}</small>
        )}
      </th>
      <td className="muted" data-label={t('importsPreview.values.column')}>
        {value.header}
        {value.header !== value.label && <small className="block">{value.label}</small>}
      </td>
      <td className="num" data-label={t('importsPreview.values.rows')}>
        {count(value.count)}
      </td>
      <td data-label={t('importsPreview.values.means')}>
        <span className="valuemeaning">
          <Options value={value} choice={choice} onChoose={onChoose} />
          {leftOut ? <span className="muted">{t('importsPreview.values.leftOut')}</span> : <Search {...props} />}
          <Button size="small" aria-pressed={leftOut} onClick={() => onChoose(value, leftOut ? null : { ids: null })}>
            {leftOut ? t('importsPreview.values.clear') : t('importsPreview.values.leaveOut')}{' '}
            <kbd aria-hidden="true">0</kbd>
          </Button>
        </span>
      </td>
    </tr>
  );
});
