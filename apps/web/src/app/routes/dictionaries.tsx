import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { DictionaryMenu } from '../../features/dictionaries/dictionary-menu.js';
import { useEntry } from '../../features/dictionaries/dictionary-queries.js';
import { EntryList } from '../../features/dictionaries/entry-list.js';
import { EntryPanel, NewEntryPanel } from '../../features/dictionaries/entry-panel.js';
import { dictionaryNamed, NEW_ENTRY, type DictionaryName } from '../../features/dictionaries/types.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { useIsPhone } from '../../shared/use-media.js';
import { NotFoundRoute } from './not-found.js';

/** Beside the entries, or over them on a phone. */
function Side({ dictionary, title, children }: { dictionary: DictionaryName; title: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = useIsPhone();
  if (!phone) {
    return (
      <aside className="panel panel-body orgpanel" aria-label={t('dictionaries.entry')}>
        {children ? <h2 lang="zh-CN">{title}</h2> : null}
        {children ?? <p className="muted">{t('dictionaries.pick')}</p>}
      </aside>
    );
  }
  return (
    <Drawer
      open={children !== null}
      getContainer={pageRoot}
      size="large"
      title={title}
      onClose={() => void navigate(paths.dictionaries(dictionary), { replace: true })}
    >
      <div className="orgpanel">{children}</div>
    </Drawer>
  );
}

function OpenEntry({ dictionary, id }: { dictionary: DictionaryName; id: string }) {
  const name = useEntry(dictionary, id).data?.name;
  return (
    <Side dictionary={dictionary} title={name ?? ''}>
      <EntryPanel key={id} dictionary={dictionary} id={id} />
    </Side>
  );
}

function Selected({ dictionary, id }: { dictionary: DictionaryName; id: string | null }) {
  const { t } = useTranslation();
  if (id === null) {
    return (
      <Side dictionary={dictionary} title="">
        {null}
      </Side>
    );
  }
  if (dictionary !== 'tags' || id !== NEW_ENTRY) return <OpenEntry dictionary={dictionary} id={id} />;
  return (
    <Side dictionary={dictionary} title={t('dictionaries.newTag')}>
      <Can permission="dictionary.manage">
        <NewEntryPanel />
      </Can>
    </Side>
  );
}

export function DictionariesRoute() {
  const { t } = useTranslation();
  const dictionary = dictionaryNamed(useParams()['name']);
  const [address] = useSearchParams();
  if (!dictionary) return <NotFoundRoute />;
  const selected = address.get('id');
  return (
    <Page
      title={t('dictionaries.title')}
      aside={t(`dictionaries.note.${dictionary}`)}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
      actions={
        dictionary === 'tags' && (
          <Can permission="dictionary.manage">
            <ButtonLink kind={selected === null ? 'primary' : 'default'} to={paths.dictionaries('tags', NEW_ENTRY)}>
              {t('dictionaries.newTag')}
            </ButtonLink>
          </Can>
        )
      }
    >
      <div className="dictcols">
        <DictionaryMenu current={dictionary} />
        <section className="dictentries" aria-label={t(`dictionaries.name.${dictionary}`)}>
          <EntryList key={dictionary} dictionary={dictionary} selected={selected} />
        </section>
        <Selected dictionary={dictionary} id={selected} />
      </div>
    </Page>
  );
}
