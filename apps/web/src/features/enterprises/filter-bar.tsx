import { TAG_KINDS } from '@lianqun/domain';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChains } from '../../shared/api/reference.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { kindName } from '../../shared/ledger/honours.js';
import type { ListState, useListState } from './list-state.js';
import { RegionFilter } from './region-filter.js';

type List = ReturnType<typeof useListState>;

/** Typing searches by itself after a short rest and leaves one step in the history, not one per letter. */
function SearchField({ value, onChange }: { value: string; onChange: List['change'] }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [applied, setApplied] = useState(value);
  if (value !== applied) {
    setApplied(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onChange({ q: typed.trim() }, { replace: value !== '' }), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <Input
      className="filtersearch"
      type="search"
      value={typed}
      aria-label={t('enterprises.search')}
      placeholder={t('enterprises.search')}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onChange({ q: typed.trim() })}
    />
  );
}

interface ManyProps {
  name: string;
  value: string[];
  options: { value: string; label: string }[];
  onChange: (values: string[]) => void;
}

function Many({ name, value, options, onChange }: ManyProps) {
  return (
    <Select
      mode="multiple"
      className="filterselect"
      aria-label={name}
      placeholder={name}
      value={value}
      options={options}
      onChange={onChange}
      maxTagCount={0}
      maxTagPlaceholder={name}
      optionFilterProp="label"
      popupMatchSelectWidth={false}
    />
  );
}

export function FilterBar({ state, list }: { state: ListState; list: List }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chains = useChains().data?.items ?? [];
  const chainIds = state.filters.chain.map((value) => chains.find((chain) => chain.key === value)?.id ?? value);
  return (
    <>
      <SearchField value={state.q} onChange={list.change} />
      <RegionFilter value={state.filters.region} onChange={(codes) => list.setFilter('region', codes)} />
      <Many
        name={t('enterprises.filter.chain')}
        value={chainIds}
        options={chains.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ids) => list.setFilter('chain', ids)}
      />
      <Many
        name={t('enterprises.filter.tag')}
        value={state.filters.tag}
        options={TAG_KINDS.map((kind) => ({ value: kind, label: kindName(kind, language) }))}
        onChange={(kinds) => list.setFilter('tag', kinds)}
      />
    </>
  );
}
