import { Button, Drawer } from 'antd';
import { Fragment, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { paths } from '../../../shared/paths.js';
import { useIsPhone } from '../../../shared/use-media.js';
import type { Link, LinkSet } from '../types.js';
import { LinkPanel, LinkRemoval } from './link-panel.js';
import { useLinkChanges, useLinks, type Owner } from './link-queries.js';
import { LinkTree, type Adding } from './link-tree.js';
import { rankOf } from './tree.js';

const keys = [
  ['Alt ↑↓', 'move'],
  ['Alt ←→', 'indent'],
  ['F2', 'rename'],
  ['Delete', 'remove'],
] as const;

function KeysLine() {
  const { t } = useTranslation();
  return (
    <p className="sm muted desktop">
      {keys.map(([key, what]) => (
        <Fragment key={key}>
          <span className="nowrap">
            <kbd>{key}</kbd> {t(`chainLinks.keys.${what}`)}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

interface SideProps {
  owner: Owner;
  link: Link | undefined;
  children: ReactNode;
}

/** Beside the tree, or over it on a phone. */
function Side({ owner, link, children }: SideProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = useIsPhone();
  if (!phone) {
    return (
      <aside className="panel panel-body orgpanel" aria-label={t('chainLinks.open')}>
        {link ? <h2 lang="zh-CN">{link.name}</h2> : <p className="muted">{t('chainLinks.pick')}</p>}
        {children}
      </aside>
    );
  }
  return (
    <Drawer
      open={link !== undefined}
      getContainer={pageRoot}
      size="large"
      title={link?.name}
      onClose={() => void navigate(paths.ofChain(owner.kind, owner.id, { tab: 'links' }), { replace: true })}
    >
      <div className="orgpanel">{children}</div>
    </Drawer>
  );
}

function LinkWork({ owner, set }: { owner: Owner; set: LinkSet }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const phone = useIsPhone();
  const { add, change, move, confirm, remove } = useLinkChanges(owner);
  const [adding, setAdding] = useState<Adding | null>(null);
  const [removing, setRemoving] = useState<Link | null>(null);
  const { items, abilities } = set;
  const open = items.find(({ id }) => id === search.get('link'));
  const drafts = items.filter(({ status }) => status === 'draft').map(({ id }) => id);
  const ask = (link: Link) => {
    remove.reset();
    setRemoving(link);
  };
  return (
    <>
      <div className="row linkbar">
        <span className="muted sm">{t('chainLinks.count', { n: items.length, drafts: drafts.length })}</span>
        {abilities.update && <KeysLine />}
        {abilities.update && drafts.length > 0 && (
          <Button className="push" loading={confirm.isPending} onClick={() => confirm.mutate(drafts)}>
            {t('chainLinks.confirmAll', { n: drafts.length })}
          </Button>
        )}
      </div>
      <ProblemLine error={add.error ?? change.error ?? move.error ?? confirm.error} />
      <div className="linkcols">
        <LinkTree
          owner={owner}
          set={set}
          selected={open?.id ?? null}
          adding={adding}
          onAdding={setAdding}
          actions={{
            put: (link, place) => move.mutate({ link, place }),
            rename: (link, name) => change.mutate({ link, body: { name } }),
            add: (to, name) => add.mutate({ ...to, name }),
            remove: ask,
          }}
        />
        <Side owner={owner} link={open}>
          {open && (
            <LinkPanel
              owner={owner}
              link={open}
              level={rankOf(items, open.id).level}
              editable={abilities.update}
              onConfirm={() => confirm.mutate([open.id])}
              onAddBelow={() => {
                setAdding({ parentId: open.id, position: open.position });
                // On a phone the open link covers the tree.
                if (phone) void navigate(paths.ofChain(owner.kind, owner.id, { tab: 'links' }), { replace: true });
              }}
              onRemove={() => ask(open)}
            />
          )}
        </Side>
      </div>
      {removing && (
        <LinkRemoval
          link={removing}
          removal={remove}
          onRemove={() => remove.mutate(removing, { onSuccess: () => setRemoving(null) })}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

/** 环节: the tree of links, drafts to be confirmed among them. */
export function LinksTab({ owner }: { owner: Owner }) {
  return <QueryState query={useLinks(owner)}>{(set) => <LinkWork owner={owner} set={set} />}</QueryState>;
}
