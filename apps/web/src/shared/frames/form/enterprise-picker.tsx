import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { shortRegion } from '../../regions.js';
import type { Bound } from './inputs.js';

/** A record chosen by search: the id for the program, the name for people, also in a draft. */
export interface Picked {
  id: string;
  name: string;
}

interface Option {
  value: string;
  label: string;
  /** What tells namesakes apart: code and place. */
  beside: string;
}

const toOption = ({ id, name }: Picked): Option => ({ value: id, label: name, beside: '' });

/** What was typed, a short rest later. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}

function useFound(typed: string) {
  const q = useRested(typed.trim());
  const query = { q, page: 1, pageSize: 20 };
  const { data, isFetching } = $api.useQuery(
    'get',
    '/api/enterprises',
    { params: { query } },
    { enabled: q !== '', placeholderData: keepPreviousData, staleTime: 30_000 },
  );
  const options = q
    ? (data?.items ?? []).map(({ id, name, creditCode, registrationNo, regionName }): Option => {
        const beside = [creditCode ?? registrationNo, shortRegion(regionName)].filter(Boolean).join(' · ');
        return { value: id, label: name, beside };
      })
    : [];
  return { options, waiting: q !== typed.trim() || isFetching };
}

function Line({ label, beside }: Pick<Option, 'label' | 'beside'>) {
  return (
    <span className="pickerline">
      {label}
      {beside && <small className="muted">{beside}</small>}
    </span>
  );
}

interface PickerProps {
  label?: string;
}

/** One enterprise of the register, by name, former name, code or pinyin. */
export function EnterprisePicker({ id, value, onChange, label }: Bound<Picked | null> & PickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { options, waiting } = useFound(typed);
  return (
    <Select<{ value: string; label: string } | null, Option>
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      labelInValue
      allowClear
      value={value ? { value: value.id, label: value.name } : null}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={typed !== '' && waiting}
      placeholder={t('form.enterpriseHint')}
      notFoundContent={t(typed && !waiting ? 'form.pickerEmpty' : 'form.pickerType')}
      optionRender={({ data }) => <Line {...data} />}
      popupMatchSelectWidth={false}
      onChange={(chosen) => onChange?.(chosen ? { id: chosen.value, name: chosen.label } : null)}
    />
  );
}

/** Several enterprises, each by search. */
export function EnterprisesPicker({ id, value = [], onChange, label }: Bound<Picked[]> & PickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { options, waiting } = useFound(typed);
  return (
    <Select<{ value: string; label: string }[], Option>
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      mode="multiple"
      labelInValue
      value={value.map(toOption)}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={typed !== '' && waiting}
      placeholder={t('form.enterpriseHint')}
      notFoundContent={t(typed && !waiting ? 'form.pickerEmpty' : 'form.pickerType')}
      optionRender={({ data }) => <Line {...data} />}
      popupMatchSelectWidth={false}
      onChange={(chosen) => onChange?.(chosen.map((one) => ({ id: one.value, name: one.label })))}
    />
  );
}
