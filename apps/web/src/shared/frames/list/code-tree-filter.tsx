import { Cascader } from 'antd';
import { useId, useMemo } from 'react';
import { codePath, codeTree, type CodedEntry, type CodeOption } from '../../code-tree.js';
import { listId } from '../../list-id.js';

const none: readonly never[] = [];

interface CodeTreeFilterProps<T extends CodedEntry> {
  label: string;
  entries: readonly T[] | undefined;
  labelOf?: (entry: T) => string;
  /** Whether what was typed finds the last entry of a path. */
  matches: (typed: string, path: readonly CodeOption<T>[]) => boolean;
  nothing: string;
  itemWidth: number;
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several entries of a classification at once; each stands for everything below it. */
export function CodeTreeFilter<T extends CodedEntry>(props: CodeTreeFilterProps<T>) {
  const { label, entries = none, labelOf, matches, nothing, itemWidth, value, onChange } = props;
  const id = useId();
  const options = useMemo(() => codeTree(entries, labelOf), [entries, labelOf]);
  const selected = useMemo(() => value.map((code) => codePath(entries, code)), [value, entries]);
  return (
    <Cascader<CodeOption<T>, 'value'>
      id={id}
      popupRender={(menu) => <div id={listId(id)}>{menu}</div>}
      multiple
      className="filterselect"
      options={options}
      value={selected}
      onChange={(chosen) => onChange(chosen.map((codes) => String(codes.at(-1))))}
      showSearch={{ filter: matches, limit: 60 }}
      showCheckedStrategy={Cascader.SHOW_PARENT}
      maxTagCount={0}
      maxTagPlaceholder={label}
      placeholder={label}
      aria-label={label}
      notFoundContent={nothing}
      styles={{ popup: { listItem: { minWidth: itemWidth } } }}
      allowClear={false}
    />
  );
}
