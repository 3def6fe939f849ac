import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bound } from './inputs.js';

/** A record chosen by search: the id for the program, the name for people, also in a draft. */
export interface Picked {
  id: string;
  name: string;
}

/** What was found, with what tells namesakes apart: code and place. */
export interface Found extends Picked {
  beside: string;
}

export interface Source {
  /** Names what is searched, for the cache. */
  key: string;
  placeholder: string;
  find: (q: string) => Promise<Found[]>;
}

interface Option {
  value: string;
  label: string;
  beside: string;
}

/** What was typed, a short rest later. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}

function useFound({ key, find }: Source) {
  const [typed, setTyped] = useState('');
  const q = useRested(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['picker', key, q],
    queryFn: () => find(q),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const found = q === '' ? [] : (data ?? []);
  return {
    typed,
    setTyped,
    waiting: typed !== '' && (q !== typed.trim() || isFetching),
    options: found.map(({ id, name, beside }): Option => ({ value: id, label: name, beside })),
  };
}

interface PickerProps {
  source: Source;
  label?: string | undefined;
}

function useSelectProps({ source, label }: PickerProps, id: string | undefined) {
  const { t } = useTranslation();
  const { typed, setTyped, waiting, options } = useFound(source);
  return {
    ...(id ? { id } : {}),
    ...(label ? { 'aria-label': label } : {}),
    labelInValue: true,
    options,
    loading: waiting,
    showSearch: { filterOption: false as const, onSearch: setTyped },
    placeholder: source.placeholder,
    notFoundContent: t(typed && !waiting ? 'form.pickerEmpty' : 'form.pickerType'),
    popupMatchSelectWidth: false,
    optionRender: ({ data: { label: name, beside } }: { data: Option }) => (
      <span className="pickerline">
        {name}
        {beside && <small className="muted">{beside}</small>}
      </span>
    ),
  };
}

type Labelled = Pick<Option, 'value' | 'label'>;

const picked = ({ value, label }: Labelled): Picked => ({ id: value, name: label });

/** One record, by search. */
export function SearchPicker({ id, value, onChange, ...props }: Bound<Picked | null> & PickerProps) {
  return (
    <Select<Labelled | null, Option>
      {...useSelectProps(props, id)}
      allowClear
      value={value ? { value: value.id, label: value.name } : null}
      onChange={(chosen) => onChange?.(chosen ? picked(chosen) : null)}
    />
  );
}

/** Several, each by search. */
export function SearchPickers({ id, value = [], onChange, ...props }: Bound<Picked[]> & PickerProps) {
  return (
    <Select<Labelled[], Option>
      {...useSelectProps(props, id)}
      mode="multiple"
      value={value.map(({ id: key, name }) => ({ value: key, label: name }))}
      onChange={(chosen) => onChange?.(chosen.map(picked))}
    />
  );
}
