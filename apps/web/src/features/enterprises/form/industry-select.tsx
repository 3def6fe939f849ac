import type { Schemas } from '@lianqun/api-client';
import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndustries } from '../../../shared/api/reference.js';
import { codeAndName, codeTree, type CodeOption } from '../../../shared/code-tree.js';
import type { Bound } from '../../../shared/frames/form/inputs/inputs.js';
import { initials } from '../../../shared/initials.js';
import { listId } from '../../../shared/list-id.js';

type Industry = Schemas['Industry'];
type Searched = Industry & { words: string };

/** GB/T 4754-2017 as a tree; typing looks through names, codes and initials. */
export function IndustrySelect({ id, value, onChange }: Bound<string | null>) {
  const { t } = useTranslation();
  const industries = useIndustries().data?.items;
  const tree = useMemo(() => {
    const words = ({ id: code, name }: Industry) => `${code} ${name} ${initials(name)}`.toLowerCase();
    return codeTree(
      (industries ?? []).map((industry) => ({ ...industry, words: words(industry) })),
      codeAndName,
    );
  }, [industries]);
  return (
    <TreeSelect<string, CodeOption<Searched>>
      {...(id ? { id, popupRender: (tree) => <div id={listId(id)}>{tree}</div> } : {})}
      treeData={tree}
      {...(value ? { value } : {})}
      onChange={(code?: string) => onChange?.(code ?? null)}
      showSearch={{
        filterTreeNode: (typed, node) => node.entry.words.includes(typed.trim().toLowerCase()),
      }}
      allowClear
      placeholder={t('enterpriseForm.industryHint')}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 360, maxHeight: 400 } } }}
    />
  );
}
