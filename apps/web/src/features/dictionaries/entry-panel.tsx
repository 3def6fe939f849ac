import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePermission } from '../../shared/api/session.js';
import { clock, count } from '../../shared/formats.js';
import { RecordForm } from '../../shared/frames/form/record-form.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';
import { entryOptions, useEntry } from './dictionary-queries.js';
import { EntryFields, entryValues, useEntryForm } from './entry-form.js';
import { EntryMarks } from './entry-marks.js';
import { isTree, type DictionaryName, type Entry } from './types.js';

interface EditorProps {
  dictionary: DictionaryName;
  entry: Entry;
  onSaved: (saved: Entry) => void;
  onCancel: () => void;
}

/** The entry as it was when it was opened: what others change meanwhile must not slip under what is being typed. */
function Editor({ dictionary, entry, onSaved, onCancel }: EditorProps) {
  const [{ id, version }] = useState(entry);
  const [opened] = useState(() => entryValues(entry));
  return (
    <RecordForm
      definition={useEntryForm(dictionary)}
      editing={{ id, version, opened }}
      draft={`${dictionary}.${id}`}
      initial={opened}
      valuesOf={(current) => entryValues(current as Entry)}
      onSaved={(saved) => onSaved(saved as Entry)}
      onCancel={onCancel}
    >
      <EntryFields />
    </RecordForm>
  );
}

function Facts({
  dictionary,
  entry,
  withAliases,
}: Omit<EditorProps, 'onSaved' | 'onCancel'> & { withAliases: boolean }) {
  const { t } = useTranslation();
  const { key, path, source, shipped, uses, aliases } = entry;
  const tree = isTree(dictionary);
  const code: [string, string][] = tree ? [[t('dictionaries.field.key'), key]] : [];
  const above: [string, string][] = path.length > 0 ? [[t('dictionaries.field.path'), path.join(' / ')]] : [];
  const names: [string, string][] = withAliases
    ? [[t('dictionaries.field.aliases'), aliases.join(t('list.separator'))]]
    : [];
  return (
    <>
      {(entry.edited || !shipped) && (
        <p>
          <EntryMarks entry={entry} />
        </p>
      )}
      <Pairs
        items={[
          ...names,
          ...code,
          ...above,
          [t('dictionaries.field.source'), source ?? t(shipped ? 'dictionaries.shipped' : 'dictionaries.addedHere')],
          [
            t('dictionaries.field.uses'),
            t(tree ? 'dictionaries.usesBelow' : 'dictionaries.usesOf', { n: count(uses) }),
          ],
        ]}
      />
    </>
  );
}

interface PanelProps {
  dictionary: DictionaryName;
  id: string;
}

/** One entry: where it comes from, how much it is used, and what it is called. */
export function EntryPanel({ dictionary, id }: PanelProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const mayManage = usePermission('dictionary.manage');
  const query = useEntry(dictionary, id);
  const [saved, setSaved] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const startAgain = () => setRound((now) => now + 1);
  return (
    <QueryState query={query}>
      {(entry) => (
        <>
          <Facts dictionary={dictionary} entry={entry} withAliases={!mayManage} />
          {mayManage && (
            <Editor
              key={round}
              dictionary={dictionary}
              entry={entry}
              onSaved={(now) => {
                client.setQueryData(entryOptions(dictionary, id).queryKey, now);
                setSaved(new Date().toISOString());
                startAgain();
              }}
              onCancel={() => void query.refetch().then(startAgain)}
            />
          )}
          <p role="status" className="muted sm">
            {saved && t('dictionaries.saved', { time: clock(saved) })}
          </p>
        </>
      )}
    </QueryState>
  );
}

/** A kind of honours that is yet to be made. */
export function NewEntryPanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <p className="muted sm">{t('dictionaries.newTagText')}</p>
      <RecordForm
        definition={useEntryForm('tags')}
        editing={null}
        draft="tags.new"
        initial={{ name: '', aliases: [] }}
        onSaved={({ id }) => void navigate(paths.dictionaries('tags', id), { replace: true })}
        onCancel={() => void navigate(paths.dictionaries('tags'), { replace: true })}
      >
        <EntryFields />
      </RecordForm>
    </>
  );
}
