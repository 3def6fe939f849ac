import { Input } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { MOST, useEntries, useParts } from './dictionary-queries.js';
import { EntriesTable } from './entries-table.js';
import { EntryTree } from './entry-tree.js';
import { treeLines, type Parts } from './tree-lines.js';
import { isTree, type DictionaryName, type Entry } from './types.js';

/** What was typed, once nobody types on. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(later);
  }, [text]);
  return settled;
}

interface ListProps {
  dictionary: DictionaryName;
  selected: string | null;
}

function Tree({ dictionary, selected, top }: ListProps & { top: readonly Entry[] }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const parents = useMemo(() => [...open], [open]);
  const queries = useParts(dictionary, parents);
  const onToggle = useCallback(
    (id: string, opens: boolean) =>
      setOpen((now) => new Set(opens ? [...now, id] : [...now].filter((one) => one !== id))),
    [],
  );
  const parts = new Map(
    parents.map((id, index): [string, Parts] => {
      const query = queries[index];
      return [id, { items: query?.data?.items, failed: query?.isError === true }];
    }),
  );
  return (
    <EntryTree
      {...{ dictionary, selected, open, onToggle }}
      lines={treeLines(top, parts)}
      onRetry={() => void Promise.all(queries.filter(({ isError }) => isError).map(({ refetch }) => refetch()))}
    />
  );
}

/** The entries of a dictionary: all, a tree that opens step by step, or what is found. */
export function EntryList({ dictionary, selected }: ListProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const query = useEntries(dictionary, q);
  const tree = isTree(dictionary);
  return (
    <>
      <div className="filters">
        <Input
          type="search"
          className="filtersearch"
          aria-label={t(tree ? 'dictionaries.searchTree' : 'dictionaries.search')}
          placeholder={t(tree ? 'dictionaries.searchTree' : 'dictionaries.search')}
          maxLength={100}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {q && query.data && (
          <span className="muted sm" role="status">
            {query.data.total > MOST
              ? t('dictionaries.foundMore', { n: count(query.data.total), shown: MOST })
              : t('dictionaries.found', { n: count(query.data.total) })}
          </span>
        )}
        {tree && !q && <span className="push muted sm desktop">{t('list.treeHint')}</span>}
      </div>
      <QueryState query={query}>
        {({ items }) => (
          <div className="panel">
            {items.length === 0 ? (
              <p className="panel-body muted" role="status">
                {q ? t('dictionaries.nothing', { q }) : t('dictionaries.empty')}
              </p>
            ) : tree && !q ? (
              <Tree dictionary={dictionary} selected={selected} top={items} />
            ) : (
              <EntriesTable dictionary={dictionary} entries={items} selected={selected} />
            )}
          </div>
        )}
      </QueryState>
    </>
  );
}
