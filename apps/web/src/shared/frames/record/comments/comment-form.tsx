import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { Button, Mentions } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findReaders, type Reader, type Written } from '../../../api/comments.js';
import type { RecordRef } from '../../../api/sharing.js';
import { ProblemLine } from '../../states.js';

const longest = 2000;

/** Who can be mentioned, by what was typed after @. */
function useReaders(of: RecordRef, typed: string | null): readonly Reader[] {
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['readers', of.kind, of.id, typed],
    queryFn: () => findReaders(of, typed ?? ''),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  // Until the answer is there, only those found before who fit what was typed since: Enter must not choose another.
  const fits = ({ name, organization }: Reader) => [name, organization].some((text) => text?.includes(typed ?? ''));
  return (isPlaceholderData ? data?.filter(fits) : data) ?? [];
}

interface CommentFormProps {
  of: RecordRef;
  /** What stands there already; absent for a new one. */
  initial?: { body: string; mentions: readonly { id: string; name: string }[] };
  action: string;
  step: { isPending: boolean; error: unknown };
  onSubmit: (written: Written, done: () => void) => void;
  onCancel?: () => void;
}

/** A text in which people of this record can be named: @ opens their list, the arrow keys and Enter choose. */
export function CommentForm({ of, initial, action, step, onSubmit, onCancel }: CommentFormProps) {
  const { t } = useTranslation();
  const [body, setBody] = useState(initial?.body ?? '');
  const [named, setNamed] = useState<readonly { id: string; name: string }[]>(initial?.mentions ?? []);
  const [typed, setTyped] = useState<string | null>(null);
  const readers = useReaders(of, typed);
  /** The list puts something of its own behind the key of a line. */
  const name = (key: string | undefined) => {
    const reader = readers.find(({ id }) => key?.startsWith(`${id}-`));
    if (reader) setNamed((now) => [...now, reader]);
  };
  const submit = () => {
    if (body.trim() === '' || step.isPending) return;
    const mentions = named.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id);
    onSubmit({ body: body.trim(), mentions: [...new Set(mentions)] }, () => {
      setBody('');
      setNamed([]);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <div className="commentform">
      <Mentions
        aria-label={t('house.comments.write')}
        placeholder={t('house.comments.hint')}
        autoSize={{ minRows: 3, maxRows: 12 }}
        maxLength={longest}
        value={body}
        filterOption={false}
        options={
          readers.length > 0
            ? readers.map(({ id, name, organization }) => ({
                key: id,
                value: name,
                label: organization ? t('house.comments.person', { name, organization }) : name,
              }))
            : [{ key: 'nobody', value: '', label: t('house.comments.nobody'), disabled: true }]
        }
        onChange={setBody}
        onSearch={setTyped}
        onSelect={({ key }) => name(key)}
        onKeyDown={onKeyDown}
      />
      <ProblemLine error={step.error} />
      <div className="row">
        <Button type="primary" disabled={body.trim() === ''} loading={step.isPending} onClick={submit}>
          {action}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('house.comments.cancel')}</Button>}
      </div>
    </div>
  );
}
