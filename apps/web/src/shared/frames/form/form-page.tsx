import { errorMessage } from '@lianqun/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/index.js';
import { domainLanguage } from '../../use-problem-text.js';
import { ButtonLink } from '../button-link.js';
import { Page } from '../page.js';
import { QueryState } from '../query-state.js';
import { PresenceBar } from '../record/presence-bar.js';
import { savedState } from '../record/record-page.js';
import { StateBox } from '../states.js';
import { RecordForm } from './record-form.js';
import type { FormDefinition } from './use-save.js';

interface FormPageProps<Values extends object, Body extends object> {
  title: string;
  register: { title: string; to: string };
  definition: FormDefinition<Values, Body>;
  /** The page of the record. */
  to: (id: string) => string;
  /** The sections with their fields. */
  children: ReactNode;
}

interface NewRecordProps<Values extends object, Body extends object> extends FormPageProps<Values, Body> {
  initial: Values;
  /** Names the draft where what is new depends on where it began. */
  draft?: string;
  /** Where to go when nothing is saved; else to the page before. */
  back?: string;
}

export function NewRecordPage<Values extends object, Body extends object>(props: NewRecordProps<Values, Body>) {
  const { title, register, definition, to, initial, draft = 'new', back, children } = props;
  const navigate = useNavigate();
  return (
    <Page
      title={title}
      above={
        <p className="crumbs">
          <Link to={register.to}>{register.title}</Link>
        </p>
      }
    >
      <RecordForm
        definition={definition}
        editing={null}
        draft={draft}
        initial={initial}
        onSaved={({ id, warnings }) => void navigate(to(id), { replace: true, state: savedState(warnings) })}
        onCancel={() => void (back ? navigate(back) : navigate(-1))}
      >
        {children}
      </RecordForm>
    </Page>
  );
}

interface Item {
  id: string;
  version: number;
  abilities?: { update?: boolean };
}

/** For whoever has the address of a form and not the record in the own scope. */
function NotYours({ to }: { to: string }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return (
    <StateBox title={t('form.notYours')} text={errorMessage('out-of-scope', {}, language)}>
      <ButtonLink kind="primary" to={to}>
        {t('form.toRecord')}
      </ButtonLink>
    </StateBox>
  );
}

interface EditRecordProps<Record extends Item, Values extends object, Body extends object> extends FormPageProps<
  Values,
  Body
> {
  query: { data: Record | undefined; error: unknown; refetch: () => unknown };
  nameOf: (record: Record) => string;
  toValues: (record: Record) => Values;
}

type EditorProps<Record extends Item, Values extends object, Body extends object> = Pick<
  EditRecordProps<Record, Values, Body>,
  'definition' | 'to' | 'toValues' | 'children'
> & { record: Record };

/** The record as it was when the form opened: what comes in later must not slip under what is being typed. */
function Editor<Record extends Item, Values extends object, Body extends object>(
  props: EditorProps<Record, Values, Body>,
) {
  const { definition, record, to, toValues, children } = props;
  const navigate = useNavigate();
  const [{ id, version }] = useState(record);
  const [opened] = useState(() => toValues(record));
  const toRecord = (state?: object) => void navigate(to(id), { replace: true, state });
  return (
    <RecordForm
      definition={definition}
      editing={{ id, version, opened }}
      draft={id}
      initial={opened}
      valuesOf={(current) => toValues(current as Record)}
      onSaved={({ warnings }) => toRecord(savedState(warnings))}
      onCancel={() => toRecord()}
    >
      {children}
    </RecordForm>
  );
}

export function EditRecordPage<Record extends Item, Values extends object, Body extends object>(
  props: EditRecordProps<Record, Values, Body>,
) {
  const { title, register, query, nameOf, to, ...rest } = props;
  const record = query.data;
  return (
    <Page
      title={title}
      aside={record && <span lang="zh-CN">{nameOf(record)}</span>}
      above={
        <p className="crumbs">
          <Link to={register.to}>{register.title}</Link> <span className="muted">/</span>{' '}
          {record && <Link to={to(record.id)}>{nameOf(record)}</Link>}
        </p>
      }
    >
      <QueryState query={query}>
        {(found) =>
          found.abilities?.update === false ? (
            <NotYours to={to(found.id)} />
          ) : (
            <>
              <PresenceBar path={rest.definition.record} id={found.id} editing />
              <Editor key={found.id} record={found} to={to} {...rest} />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
