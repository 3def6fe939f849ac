import { todayInShanghai } from '@lianqun/domain';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { none } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useAddNote } from './blocker-queries.js';
import type { BlockerDetail } from './blocker-types.js';

interface Values {
  text: string;
  notedOn: string;
}

function NoteForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const add = useAddNote(id);
  const [form] = Form.useForm<Values>();
  const today = todayInShanghai(new Date());
  return (
    <Form
      form={form}
      className="noteform"
      layout="vertical"
      initialValues={{ notedOn: today }}
      onFinish={(values) => add.mutate(values, { onSuccess: () => form.resetFields() })}
    >
      <ProblemLine error={add.error} />
      <Form.Item name="text" rules={[{ required: true, whitespace: true, message: t('blockers.note.needed') }]}>
        <Input.TextArea
          aria-label={t('blockers.note.text')}
          placeholder={t('blockers.note.text')}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
        />
      </Form.Item>
      <div className="row">
        <Form.Item name="notedOn" noStyle>
          <Input type="date" className="datefield" max={today} aria-label={t('blockers.note.day')} />
        </Form.Item>
        <Button htmlType="submit" loading={add.isPending}>
          {t('blockers.note.add')}
        </Button>
      </div>
    </Form>
  );
}

/** How it goes, written down as it happens; the light asks for one in every month. */
export function Notes({ blocker: { id, notes, status, abilities } }: { blocker: BlockerDetail }) {
  const { t } = useTranslation();
  const newest = [...notes].sort(
    (a, b) => b.notedOn.localeCompare(a.notedOn) || b.createdAt.localeCompare(a.createdAt),
  );
  return (
    <Panel title={t('blockers.note.title')} note={t('blockers.note.count', { n: notes.length })}>
      {abilities.note && status !== 'closed' && <NoteForm id={id} />}
      {notes.length === 0 && <p className="panel-body muted">{t('blockers.note.none')}</p>}
      <ol className="steplist" aria-label={t('blockers.note.title')}>
        {newest.map((note) => (
          <li key={note.id}>
            <time className="muted" dateTime={note.notedOn}>
              {note.notedOn}
            </time>
            <div>
              <p className="longtext">{note.text}</p>
              <p className="sm muted">{note.createdByName ?? none}</p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
