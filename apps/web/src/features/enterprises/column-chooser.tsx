import { Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../shared/frames/data-table.js';
import { defaultColumns } from './columns.js';
import type { Enterprise } from './enterprise-queries.js';

interface ColumnChooserProps {
  all: Column<Enterprise>[];
  shown: string[];
  onChange: (keys: string[]) => void;
}

/** The name stays: it is the link to the record. */
export function ColumnChooser({ all, shown, onChange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const choices = all.filter((column) => column.key !== 'name');
  const content = (
    <fieldset className="columnchooser">
      <legend>{t('enterprises.columnsTitle')}</legend>
      <Checkbox.Group
        value={shown}
        options={choices.map((column) => ({ value: column.key, label: column.title }))}
        onChange={(keys) => onChange(['name', ...keys.map(String).filter((key) => key !== 'name')])}
      />
      <button type="button" className="linkbutton sm" onClick={() => onChange(defaultColumns)}>
        {t('enterprises.columnsReset')}
      </button>
    </fieldset>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <button type="button" className="btn btn-sm" aria-haspopup="dialog">
        {t('enterprises.columns', { shown: shown.length, all: all.length })}
      </button>
    </Popover>
  );
}
