import { Cascader } from 'antd';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../api/reference.js';
import { listId } from '../../list-id.js';
import { regionMatches, regionPath, regionTree, type RegionOption } from '../../regions.js';

interface RegionFilterProps {
  label: string;
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several regions at once; a province stands for everything below it. */
export function RegionFilter({ label, value, onChange }: RegionFilterProps) {
  const { t } = useTranslation();
  const id = useId();
  const regions = useRegions().data?.items;
  const options = useMemo(() => regionTree(regions ?? []), [regions]);
  const selected = useMemo(() => value.map((code) => regionPath(regions ?? [], code)), [value, regions]);
  const filter = (typed: string, path: RegionOption[]) => path.some((option) => regionMatches(typed, option.region));
  return (
    <Cascader<RegionOption, 'value'>
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
      notFoundContent={t('list.regionSearch')}
      styles={{ popup: { listItem: { minWidth: 120 } } }}
      allowClear={false}
    />
  );
}
