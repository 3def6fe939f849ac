import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndustries } from '../../../shared/api/reference.js';
import type { Bound } from '../../../shared/frames/form/inputs.js';
import { initials } from '../../../shared/initials.js';
import { listId } from '../../../shared/list-id.js';

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
      placeholder={t('enterpriseForm.industryHint')}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 360, maxHeight: 400 } } }}
    />
  );
}
