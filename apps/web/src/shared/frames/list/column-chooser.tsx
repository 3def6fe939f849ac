import { Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';

interface ColumnChooserProps {
  all: { key: string; title: string }[];
  shown: string[];
  defaults: string[];
  onChange: (keys: string[]) => void;
}

/** The first column stays: it is the link to the record. */
export function ColumnChooser({ all, shown, defaults, onChange }: ColumnChooserProps) {
  const { t } = useTranslation();
  const [first, ...choices] = all;
  const content = (
    <fieldset className="columnchooser">
      <legend>{t('list.columnsTitle')}</legend>
      <Checkbox.Group
        value={shown}
        options={choices.map((column) => ({ value: column.key, label: column.title }))}
        onChange={(keys) => onChange([first?.key ?? '', ...keys.map(String).filter((key) => key !== first?.key)])}
      />
      <button type="button" className="linkbutton sm" onClick={() => onChange(defaults)}>
        {t('list.columnsReset')}
      </button>
    </fieldset>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <button type="button" className="btn btn-sm" aria-haspopup="dialog">
        {t('list.columns', { shown: shown.length, all: all.length })}
      </button>
    </Popover>
  );
}
