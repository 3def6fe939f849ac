import { useTranslation } from 'react-i18next';
import type { Filter } from './definition.js';
import { isFiltered, type ListControl } from './list-state.js';

/** What a value is called; its own text until the reference data is there. */
function valueName({ options, nameOf }: Filter, value: string): string {
  const option = options?.find((candidate) => candidate.value === value || candidate.aliases?.includes(value));
  return option?.label ?? nameOf?.(value) ?? value;
}

/** The conditions in force, each of which can be taken off. */
export function FilterChips({ filters, list }: { filters: Filter[]; list: ListControl }) {
  const { t } = useTranslation();
  const { state, find, setFilter, clear } = list;
  if (!isFiltered(state)) return null;
  const chips = filters.flatMap((filter) => {
    const values = state.filters[filter.name] ?? [];
    return values.map((value) => ({
      key: `${filter.name}:${value}`,
      text: t('list.chip', { name: filter.label, value: valueName(filter, value) }),
      drop: () =>
        setFilter(
          filter.name,
          values.filter((kept) => kept !== value),
        ),
    }));
  });
  if (state.q) {
    const text = t('list.chip', { name: t('list.search'), value: state.q });
    chips.unshift({ key: 'q', text, drop: () => find('') });
  }
  return (
    <ul className="chips" aria-label={t('list.filters')}>
      {chips.map(({ key, text, drop }) => (
        <li key={key} className="chip">
          {text}
          <button type="button" aria-label={t('action.remove', { what: text })} onClick={drop}>
            ×
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="linkbutton sm" onClick={clear}>
          {t('list.clear')}
        </button>
      </li>
    </ul>
  );
}
