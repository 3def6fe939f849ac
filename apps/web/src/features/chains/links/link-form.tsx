import { useQueryClient } from '@tanstack/react-query';
import { Cascader, Form } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import { useIndustries } from '../../../shared/api/reference.js';
import { codeAndName, codePath, codeTree, type CodedEntry, type CodeOption } from '../../../shared/code-tree.js';
import { LongTextField, TextField } from '../../../shared/frames/form/inputs/fields.js';
import type { Bound } from '../../../shared/frames/form/inputs/inputs.js';
import { RecordForm } from '../../../shared/frames/form/record-form.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { text, typed } from '../../../shared/frames/form/values.js';
import { listId } from '../../../shared/list-id.js';
import { useChainFields } from '../chain-fields.js';
import { recordPath } from '../chain-queries.js';
import { WordsField } from '../form/words-field.js';
import type { Link } from '../types.js';
import { LINK_HISTORY, linksKey, linksPath, type LinkBody, type Owner } from './link-queries.js';

interface LinkValues {
  name: string;
  aliases: string[];
  industryIds: string[];
  keywords: string[];
  note: string;
  source: string;
}

const toValues = ({ name, aliases, industryIds, keywords, note, source }: Link): LinkValues => ({
  name,
  aliases,
  industryIds,
  keywords,
  note: typed(note),
  source: typed(source),
});

const toBody = (values: LinkValues): LinkBody => ({
  ...values,
  name: values.name.trim(),
  note: text(values.note),
  source: text(values.source),
});

const record = '/api/chain-links/{id}';

function useLinkForm({ kind }: Owner, link: Link): FormDefinition<LinkValues, LinkBody> {
  const { t } = useTranslation();
  return {
    key: 'chain-link',
    fields: useChainFields(),
    toBody,
    // A link begins with its name alone, in the tree.
    create: () => Promise.resolve(link),
    change: async (id, body) => (await api.PATCH(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: [linksPath[kind], LINK_HISTORY, `${recordPath[kind]}/history`],
    staleTitle: t('chainLinks.staleTitle'),
  };
}

/** Industries whose enterprises may stand on the link; each stands for everything below it. */
function IndustriesInput({ id, value = [], onChange }: Bound<string[]>) {
  const { t } = useTranslation();
  const items = useIndustries().data?.items;
  const options = useMemo(() => codeTree(items ?? [], codeAndName), [items]);
  const paths = useMemo(() => value.map((code) => codePath(items ?? [], code)), [value, items]);
  const matches = (wanted: string, path: readonly CodeOption<CodedEntry>[]) =>
    path.at(-1)?.label.includes(wanted.trim().toUpperCase()) ?? false;
  return (
    <Cascader<CodeOption<CodedEntry>, 'value'>
      {...(id ? { id, popupRender: (menu) => <div id={listId(id)}>{menu}</div> } : {})}
      multiple
      options={options}
      value={paths}
      onChange={(chosen) => onChange?.(chosen.map((codes) => String(codes.at(-1))))}
      showSearch={{ filter: matches, limit: 60 }}
      showCheckedStrategy={Cascader.SHOW_PARENT}
      placeholder={t('list.industrySearch')}
    />
  );
}

/** What is known of a link, by which enterprises are suggested for it. */
export function LinkForm({ owner, link }: { owner: Owner; link: Link }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [{ id, version }] = useState(link);
  const [opened] = useState(() => toValues(link));
  return (
    <RecordForm
      definition={useLinkForm(owner, link)}
      editing={{ id, version, opened }}
      draft={id}
      initial={opened}
      valuesOf={(current) => toValues(current as Link)}
      onSaved={() => undefined}
      onCancel={() => void client.invalidateQueries({ queryKey: linksKey(owner) })}
    >
      <div>
        <TextField name="name" label={t('chains.field.link')} needed={t('chainLinks.nameNeeded')} maxLength={100} />
        <WordsField name="aliases" label={t('chains.field.aliases')} />
        <Form.Item name="industryIds" label={t('chains.field.industries')} extra={t('chainLinks.industriesNote')}>
          <IndustriesInput />
        </Form.Item>
        <WordsField name="keywords" label={t('chains.field.keywords')} extra={t('chainLinks.keywordsNote')} />
        <LongTextField name="note" label={t('chains.field.note')} maxLength={2000} lines={2} />
        <LongTextField name="source" label={t('chains.field.source')} maxLength={500} />
      </div>
    </RecordForm>
  );
}
