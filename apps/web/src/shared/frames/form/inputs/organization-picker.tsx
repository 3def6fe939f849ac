import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizations, useRegions } from '../../../api/reference.js';
import { initials } from '../../../initials.js';
import { hasEnded } from '../../../organizations.js';
import type { Bound } from './inputs.js';

interface Option {
  value: string;
  label: string;
  place: string;
  words: string;
}

/** Those that have ended cannot be chosen anew; one that stands in the record keeps its name. */
function useOptions(chosen: readonly string[]): Option[] {
  const organizations = useOrganizations().data?.items;
  const regions = useRegions().data?.items;
  const keptIds = chosen.join(' ');
  return useMemo(() => {
    const kept = keptIds.split(' ');
    const places = new Map(regions?.map(({ id, fullName }) => [id, fullName]));
    const offered = (organizations ?? []).filter((one) => !hasEnded(one) || kept.includes(one.id));
    return offered.map(({ id, name, shortName, regionId }) => ({
      value: id,
      label: name,
      place: (regionId && places.get(regionId)) ?? '',
      words: [name, shortName, initials(name), initials(shortName)].join(' ').toLowerCase(),
    }));
  }, [organizations, regions, keptIds]);
}

interface PickerProps {
  label?: string;
  many?: boolean;
}

/** Departments and groups: there are few enough to look through here, by name, short name or initials. */
function Picker<Value extends string | string[] | null>(props: Bound<Value> & PickerProps) {
  const { id, value, onChange, label, many = false } = props;
  const { t } = useTranslation();
  const options = useOptions(typeof value === 'string' ? [value] : (value ?? []));
  return (
    <Select<Value, Option>
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(many ? { mode: 'multiple' as const } : { allowClear: true })}
      {...(value === undefined ? {} : { value })}
      options={options}
      showSearch={{
        filterOption: (typed, option) => option?.words.includes(typed.trim().toLowerCase()) ?? false,
      }}
      placeholder={t('form.organizationHint')}
      notFoundContent={t('form.pickerEmpty')}
      optionRender={({ data }) => (
        <span className="pickerline">
          {data.label}
          {data.place && <small className="muted">{data.place}</small>}
        </span>
      )}
      popupMatchSelectWidth={false}
      onChange={(chosen: Value | undefined) => onChange?.((chosen ?? null) as Value)}
    />
  );
}

export const OrganizationPicker = (props: Bound<string | null> & Pick<PickerProps, 'label'>) => <Picker {...props} />;

export const OrganizationsPicker = (props: Bound<string[]> & Pick<PickerProps, 'label'>) => <Picker {...props} many />;
