import { Cascader, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../../api/reference.js';
import { codePath, codeTree, type CodeOption } from '../../../code-tree.js';
import { large } from '../../../formats.js';
import { useLanguage } from '../../../i18n/index.js';
import { listId } from '../../../list-id.js';
import { regionMatches, type Region } from '../../../regions.js';

/** Ant Design hands these to the one child of a form item; `onBlur` where the item is checked on leaving it. */
export interface Bound<T> {
  id?: string;
  value?: T;
  onChange?: (value: T) => void;
  onBlur?: () => void;
}

export function MoneyInput({ id, value = '', onChange, onBlur, label }: Bound<string> & { label?: string }) {
  const { t } = useTranslation();
  const big = large(value.replace(/[,，\s]/g, ''), useLanguage());
  return (
    <Input
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      {...(onBlur ? { onBlur } : {})}
      suffix={
        <span className="unit">
          {big && <span className="yi">{t('unit.large', { value: big })}</span>}
          {t('unit.tenThousandYuan')}
        </span>
      }
    />
  );
}

/** Step by step, or by typing a name, initials or a code. */
export function RegionSelect({ id, value, onChange }: Bound<string | null>) {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const options = useMemo(() => codeTree(regions ?? []), [regions]);
  const path = useMemo(() => (value ? codePath(regions ?? [], value) : []), [value, regions]);
  const filter = (typed: string, found: CodeOption<Region>[]) => {
    const last = found.at(-1);
    return last !== undefined && regionMatches(typed, last.entry);
  };
  return (
    <Cascader<CodeOption<Region>, 'value'>
      {...(id ? { id, popupRender: (menu) => <div id={listId(id)}>{menu}</div> } : {})}
      options={options}
      value={path}
      onChange={(codes) => onChange?.(codes?.at(-1) ?? null)}
      showSearch={{ filter, limit: 60 }}
      changeOnSelect
      placeholder={t('form.regionHint')}
    />
  );
}
