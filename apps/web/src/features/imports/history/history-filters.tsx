import { IMPORT_STATUSES } from '@lianqun/domain';
import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isFiltered, type HistoryFilter } from './history-queries.js';

interface HistoryFiltersProps {
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

/** Which batches: by name of the file, state, day and who has them. */
export function HistoryFilters({ filter, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const change = (part: Partial<HistoryFilter>) => onChange({ ...filter, page: 1, ...part });
  return (
    <div className="filters historyfilters">
      <Input.Search
        key={filter.q}
        className="filtersearch"
        defaultValue={filter.q}
        allowClear
        aria-label={t('importsHistory.search')}
        placeholder={t('importsHistory.search')}
        onSearch={(q) => change({ q: q.trim() })}
      />
      <Select
        mode="multiple"
        className="filterselect"
        aria-label={t('imports.status')}
        placeholder={t('imports.status')}
        value={filter.status}
        options={IMPORT_STATUSES.map((value) => ({ value, label: t(`imports.statusOf.${value}`) }))}
        onChange={(status: string[]) => change({ status })}
        maxTagCount={0}
        maxTagPlaceholder={t('importsHistory.statuses', { n: filter.status.length })}
        popupMatchSelectWidth={false}
      />
      <Checkbox checked={filter.mine} onChange={(event) => change({ mine: event.target.checked })}>
        {t('importsHistory.mine')}
      </Checkbox>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="sm daterange">
          {t(`importsHistory.${end}`)}{' '}
          <Input
            type="date"
            value={filter[end]}
            max="9999-12-31"
            onChange={(event) => change({ [end]: event.target.value })}
          />
        </label>
      ))}
      {isFiltered(filter) && (
        <button
          type="button"
          className="linkbutton sm"
          onClick={() => onChange({ q: '', status: [], from: '', to: '', mine: false, page: 1 })}
        >
          {t('list.clear')}
        </button>
      )}
    </div>
  );
}
