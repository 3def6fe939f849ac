import { Cascader } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../shared/api/reference.js';
import { codePath, codeTree, type CodeOption } from '../../shared/code-tree.js';
import type { Bound } from '../../shared/frames/form/inputs/inputs.js';
import { listId } from '../../shared/list-id.js';
import { regionMatches, type Region } from '../../shared/regions.js';

/** Several regions, each standing for everything below it. */
export function RegionsSelect({ id, value = [], onChange }: Bound<string[]>) {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const options = useMemo(() => codeTree(regions ?? []), [regions]);
  const paths = useMemo(() => value.map((code) => codePath(regions ?? [], code)), [value, regions]);
  const filter = (typed: string, path: CodeOption<Region>[]) => path.some(({ entry }) => regionMatches(typed, entry));
  return (
    <Cascader<CodeOption<Region>, 'value'>
      {...(id ? { id, popupRender: (menu) => <div id={listId(id)}>{menu}</div> } : {})}
      multiple
      options={options}
      value={paths}
      onChange={(chosen) => onChange?.(chosen.map((codes) => String(codes.at(-1))))}
      showSearch={{ filter, limit: 60 }}
      showCheckedStrategy={Cascader.SHOW_PARENT}
      placeholder={t('roles.regionsHint')}
    />
  );
}
