import { Cascader, Form, Input, Select, TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndustries, useRegions } from '../../../shared/api/reference.js';
import { large } from '../../../shared/formats.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { listId } from '../../../shared/list-id.js';
import { initials } from '../../../shared/initials.js';
import { regionMatches, regionPath, regionTree, type RegionOption } from '../../../shared/regions.js';

/** Ant Design hands these to the one child of a form item; `onBlur` where the item is checked on leaving it. */
interface Bound<T> {
  id?: string;
  value?: T;
  onChange?: (value: T) => void;
  onBlur?: () => void;
}

export const moneyPattern = /^\s*\d{1,3}(?:[,，]?\d{3})*(?:\.\d{1,6})?\s*$|^\s*\d+(?:\.\d{1,6})?\s*$/;

export function MoneyInput({ id, value = '', onChange, onBlur, label }: Bound<string> & { label?: string }) {
  const { t } = useTranslation();
  const big = large(value.replace(/[,，\s]/g, ''), useLanguage());
  return (
    <Input
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      {...(onBlur ? { onBlur } : {})}
      suffix={
        <span className="unit">
          {big && <span className="yi">{t('unit.large', { value: big })}</span>}
          {t('unit.tenThousandYuan')}
        </span>
      }
    />
  );
}

/** Step by step, or by typing a name, initials or a code. */
export function RegionSelect({ id, value, onChange }: Bound<string | null>) {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const options = useMemo(() => regionTree(regions ?? []), [regions]);
  const path = useMemo(() => (value ? regionPath(regions ?? [], value) : []), [value, regions]);
  const filter = (typed: string, found: RegionOption[]) => {
    const last = found.at(-1);
    return last !== undefined && regionMatches(typed, last.region);
  };
  return (
    <Cascader<RegionOption, 'value'>
      {...(id ? { id, popupRender: (menu) => <div id={listId(id)}>{menu}</div> } : {})}
      options={options}
      value={path}
      onChange={(codes) => onChange?.(codes?.at(-1) ?? null)}
      showSearch={{ filter, limit: 60 }}
      changeOnSelect
      placeholder={t('form.regionHint')}
    />
  );
}

interface IndustryNode {
  value: string;
  title: string;
  words: string;
  children: IndustryNode[];
}

/** GB/T 4754-2017 as a tree; typing looks through names, codes and initials. */
export function IndustrySelect({ id, value, onChange }: Bound<string | null>) {
  const { t } = useTranslation();
  const industries = useIndustries().data?.items;
  const tree = useMemo(() => {
    const nodes = new Map<string, IndustryNode>();
    const roots: IndustryNode[] = [];
    for (const { id: code, name, parentId } of industries ?? []) {
      const node = { value: code, title: `${code} ${name}`, words: `${code} ${name} ${initials(name)}`, children: [] };
      nodes.set(code, node);
      (parentId === null ? roots : (nodes.get(parentId)?.children ?? roots)).push(node);
    }
    return roots;
  }, [industries]);
  return (
    <TreeSelect
      {...(id ? { id, popupRender: (tree) => <div id={listId(id)}>{tree}</div> } : {})}
      treeData={tree}
      {...(value ? { value } : {})}
      onChange={(code?: string) => onChange?.(code ?? null)}
      showSearch={{
        filterTreeNode: (typed, node) => String(node['words']).toLowerCase().includes(typed.trim().toLowerCase()),
      }}
      allowClear
      placeholder={t('form.industryHint')}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 360, maxHeight: 400 } } }}
    />
  );
}

interface OptionsProps {
  name: 'chains' | 'clusters' | 'platformId' | 'registrationStatus';
  options: { value: string; label: string }[];
  many?: boolean;
}

export function OptionField({ name, options, many = false }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={t(`enterprises.field.${name}`)}>
      <Select
        {...(many ? { mode: 'multiple' as const, placeholder: t('form.manyHint') } : { allowClear: true })}
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
      />
    </Form.Item>
  );
}

type TextName =
  'registrationNo' | 'address' | 'legalRepresentative' | 'contactName' | 'contactPhone' | 'contactEmail' | 'source';

const autoComplete: Partial<Record<TextName, string>> = { contactEmail: 'off', contactPhone: 'off' };

export function TextField({ name, wide = false, maxLength }: { name: TextName; wide?: boolean; maxLength: number }) {
  const { t } = useTranslation();
  const email = name === 'contactEmail';
  return (
    <Form.Item
      name={name}
      label={t(`enterprises.field.${name}`)}
      {...(wide ? { className: 'wide' } : {})}
      {...(email
        ? { rules: [{ type: 'email' as const, message: t('form.emailRule') }], validateTrigger: 'onBlur' }
        : {})}
    >
      <Input maxLength={maxLength} autoComplete={autoComplete[name] ?? 'off'} />
    </Form.Item>
  );
}
