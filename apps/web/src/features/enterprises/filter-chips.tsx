import { useTranslation } from 'react-i18next';
import { useChains, useRegions } from '../../shared/api/reference.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { kindName } from '../../shared/ledger/honours.js';
import { filterNames, isFiltered, type FilterName, type ListState, type useListState } from './list-state.js';

/** What a value of a filter is called; its own text until the reference data is there. */
function useFilterValueName() {
  const language = useLanguage();
  const regions = useRegions().data?.items;
  const chains = useChains().data?.items;
  return (name: FilterName, value: string): string => {
    switch (name) {
      case 'region':
        return regions?.find((region) => region.id === value)?.fullName ?? value;
      case 'chain':
        return chains?.find((chain) => chain.id === value || chain.key === value)?.name ?? value;
      case 'tag':
        return kindName(value, language);
    }
  };
}

export function FilterChips({ state, list }: { state: ListState; list: ReturnType<typeof useListState> }) {
  const { t } = useTranslation();
  const valueName = useFilterValueName();
  if (!isFiltered(state)) return null;
  const chips = filterNames.flatMap((name) =>
    state.filters[name].map((value) => ({
      key: `${name}:${value}`,
      text: t('enterprises.chip', { name: t(`enterprises.filter.${name}`), value: valueName(name, value) }),
      drop: () =>
        list.setFilter(
          name,
          state.filters[name].filter((kept) => kept !== value),
        ),
    })),
  );
  if (state.q) {
    const text = t('enterprises.chip', { name: t('enterprises.filter.q'), value: state.q });
    chips.unshift({ key: 'q', text, drop: () => list.change({ q: '' }) });
  }
  return (
    <ul className="chips" aria-label={t('enterprises.filters')}>
      {chips.map(({ key, text, drop }) => (
        <li key={key} className="chip">
          {text}
          <button type="button" aria-label={t('action.remove', { what: text })} onClick={drop}>
            ×
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="linkbutton sm" onClick={list.clear}>
          {t('enterprises.clearAll')}
        </button>
      </li>
    </ul>
  );
}
