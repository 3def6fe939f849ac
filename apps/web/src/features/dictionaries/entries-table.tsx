import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { EntryMarks } from './entry-marks.js';
import { isTree, type DictionaryName, type Entry } from './types.js';

interface CellProps {
  dictionary: DictionaryName;
  entry: Entry;
}

/** The name of an entry, which opens it, with where it stands and, on a phone, what else it is called. */
export function EntryName({ dictionary, entry, withPath = false }: CellProps & { withPath?: boolean }) {
  const { t } = useTranslation();
  const { id, name, path, aliases } = entry;
  return (
    <span className="entryname">
      {withPath && path.length > 0 && (
        <span className="muted sm" lang="zh-CN">
          {path.join(' / ')}
        </span>
      )}
      <span>
        <Link to={paths.dictionaries(dictionary, id)} replace data-line={id} lang="zh-CN">
          {name}
        </Link>{' '}
        <EntryMarks entry={entry} />
      </span>
      {aliases.length > 0 && (
        <span className="muted sm phone-only" lang="zh-CN">
          {aliases.join(t('list.separator'))}
        </span>
      )}
    </span>
  );
}

export function EntryCells({ dictionary, entry: { key, aliases, uses } }: CellProps) {
  const { t } = useTranslation();
  const names = aliases.join(t('list.separator'));
  return (
    <>
      {isTree(dictionary) && <td className="desktop codecell">{key}</td>}
      <td className="desktop entryaliases" title={names} lang="zh-CN">
        {names || none}
      </td>
      <td className="num">{count(uses)}</td>
    </>
  );
}

export function EntryHeads({ dictionary }: { dictionary: DictionaryName }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('dictionaries.field.name')}</th>
        {isTree(dictionary) && (
          <th scope="col" className="desktop">
            {t('dictionaries.field.key')}
          </th>
        )}
        <th scope="col" className="desktop">
          {t('dictionaries.field.aliases')}
        </th>
        <th scope="col" className="num">
          {t('dictionaries.field.uses')}
        </th>
      </tr>
    </thead>
  );
}

interface TableProps {
  dictionary: DictionaryName;
  entries: readonly Entry[];
  selected: string | null;
}

/** Entries that stand beside one another: those of a dictionary without levels, or what was found in a tree. */
export function EntriesTable({ dictionary, entries, selected }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="data treetable dicttable" aria-label={t(`dictionaries.name.${dictionary}`)}>
      <EntryHeads dictionary={dictionary} />
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} className={entry.id === selected ? 'chosen' : undefined}>
            <th scope="row">
              <EntryName dictionary={dictionary} entry={entry} withPath />
            </th>
            <EntryCells dictionary={dictionary} entry={entry} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
