import { Cascader } from 'antd';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndustries } from '../../api/reference.js';
import { industryPath, industryTree, type IndustryOption } from '../../industries.js';
import { listId } from '../../list-id.js';

interface IndustryFilterProps {
  label: string;
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several industries at once; each stands for everything below it. */
export function IndustryFilter({ label, value, onChange }: IndustryFilterProps) {
  const { t } = useTranslation();
  const id = useId();
  const industries = useIndustries().data?.items;
  const options = useMemo(() => industryTree(industries ?? []), [industries]);
  const selected = useMemo(() => value.map((code) => industryPath(industries ?? [], code)), [value, industries]);
  const filter = (typed: string, path: IndustryOption[]) => path.at(-1)?.label.includes(typed.trim()) ?? false;
  return (
    <Cascader<IndustryOption, 'value'>
      id={id}
      popupRender={(menu) => <div id={listId(id)}>{menu}</div>}
      multiple
      className="filterselect"
      options={options}
      value={selected}
      onChange={(chosen) => onChange(chosen.map((codes) => String(codes.at(-1))))}
      showSearch={{ filter, limit: 60 }}
      showCheckedStrategy={Cascader.SHOW_PARENT}
      maxTagCount={0}
      maxTagPlaceholder={label}
      placeholder={label}
      aria-label={label}
      notFoundContent={t('list.industrySearch')}
      styles={{ popup: { listItem: { minWidth: 160 } } }}
      allowClear={false}
    />
  );
}
