import { Input, Popover, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePainted } from '../../use-painted.js';
import type { Filter } from './definition.js';
import type { ListControl } from './list-state.js';

interface SearchFieldProps {
  value: string;
  label: string;
  onChange: ListControl['find'];
}

/** Typing searches by itself after a short rest and leaves one step in the history, not one per letter. */
function SearchField({ value, label, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [applied, setApplied] = useState(value);
  if (value !== applied) {
    setApplied(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(typed.trim(), { replace: value !== '' }), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <Input
      className="filtersearch"
      type="search"
      value={typed}
      aria-label={label}
      placeholder={label}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onChange(typed.trim())}
    />
  );
}

interface FilterControlProps {
  filter: Filter;
  value: string[];
  onChange: (values: string[]) => void;
}

function FilterControl({ filter, value, onChange }: FilterControlProps) {
  const { label, options, control } = filter;
  if (control) return control(value, onChange);
  if (!options) return null;
  const known = (wanted: string) => options.find((option) => option.aliases?.includes(wanted))?.value ?? wanted;
  return (
    <Select
      mode="multiple"
      className="filterselect"
      aria-label={label}
      placeholder={label}
      value={value.map(known)}
      options={options.map((option) => ({ value: option.value, label: option.label }))}
      onChange={onChange}
      maxTagCount={0}
      maxTagPlaceholder={label}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
    />
  );
}

interface FilterBarProps {
  filters: Filter[];
  searchLabel: string;
  list: ListControl;
}

export function FilterBar({ filters, searchLabel, list }: FilterBarProps) {
  const { t } = useTranslation();
  const { state, find, setFilter } = list;
  const painted = usePainted();
  const control = (filter: Filter) => (
    <FilterControl
      key={filter.name}
      filter={filter}
      value={state.filters[filter.name] ?? []}
      onChange={(values) => setFilter(filter.name, values)}
    />
  );
  const more = filters.filter((filter) => filter.more && (filter.options ?? filter.control));
  return (
    <>
      <SearchField value={state.q} label={searchLabel} onChange={find} />
      {painted && filters.filter((filter) => !filter.more).map(control)}
      {more.length > 0 && (
        <Popover
          content={<div className="morefilters">{more.map(control)}</div>}
          trigger="click"
          placement="bottomLeft"
        >
          <button type="button" className="btn btn-sm" aria-haspopup="dialog">
            {t('list.more')}
          </button>
        </Popover>
      )}
    </>
  );
}
