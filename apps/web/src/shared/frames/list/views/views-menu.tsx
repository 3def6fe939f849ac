import type { Register } from '@lianqun/domain';
import { Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useViewChanges, type SavedView } from '../../../api/saved-views.js';
import { ConfirmDialog } from '../../confirm-dialog.js';
import { ProblemLine } from '../../states.js';
import type { ListViews } from './use-view.js';

const ViewDialog = lazy(async () => ({ default: (await import('./view-dialog.js')).ViewDialog }));

const searchOf = ({ id, address }: SavedView) =>
  `?${new URLSearchParams([...new URLSearchParams(address), ['view', id]])}`;

interface ViewLinksProps {
  title: string;
  views: readonly SavedView[];
  open: SavedView | undefined;
  onPick: () => void;
}

function ViewLinks({ title, views, open, onPick }: ViewLinksProps) {
  const { t } = useTranslation();
  if (views.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <Link to={{ search: searchOf(view) }} aria-current={view === open ? 'page' : undefined} onClick={onPick}>
              {view.name}
            </Link>
            <small className="muted">
              {view.own
                ? view.shared && t('house.views.sharedMark')
                : [view.createdByName, view.organizationName].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

type Asking = 'new' | 'edit' | 'delete';

interface MenuProps {
  register: Register;
  views: ListViews;
  onAsk: (asking: Asking) => void;
  onPick: () => void;
}

function Menu({ register, views: { all, open, changed, now }, onAsk, onPick }: MenuProps) {
  const { t } = useTranslation();
  const { change } = useViewChanges(register);
  const action = (key: Asking, text: string) => (
    <button type="button" className="linkbutton" onClick={() => onAsk(key)}>
      {text}
    </button>
  );
  return (
    <div className="viewsmenu">
      <nav aria-label={t('house.views.list')}>
        <Link to={{ search: '' }} aria-current={open ? undefined : 'page'} onClick={onPick}>
          {t('house.views.standard')}
        </Link>
        <ViewLinks title={t('house.views.own')} views={all.filter(({ own }) => own)} open={open} onPick={onPick} />
        <ViewLinks title={t('house.views.shared')} views={all.filter(({ own }) => !own)} open={open} onPick={onPick} />
      </nav>
      {all.length === 0 && <p className="muted sm">{t('house.views.none')}</p>}
      <div className="viewsactions">
        {open?.own && changed && (
          <button
            type="button"
            className="linkbutton"
            disabled={change.isPending}
            onClick={() => change.mutate({ id: open.id, version: open.version, ...now })}
          >
            {t('house.views.update')}
          </button>
        )}
        {action('new', t('house.views.saveAs'))}
        {open?.own && action('edit', t('house.views.edit'))}
        {open?.own && action('delete', t('house.views.delete'))}
      </div>
      <ProblemLine error={change.error} />
    </div>
  );
}

interface DeleteViewProps {
  register: Register;
  view: SavedView;
  onDeleted: () => void;
  onClose: () => void;
}

function DeleteView({ register, view: { id, name }, onDeleted, onClose }: DeleteViewProps) {
  const { t } = useTranslation();
  const { remove } = useViewChanges(register);
  return (
    <ConfirmDialog
      title={t('house.views.deleteTitle', { name })}
      text={t('house.views.deleteText')}
      action={t('house.views.delete')}
      step={remove}
      onConfirm={() => remove.mutate(id, { onSuccess: onDeleted })}
      onClose={onClose}
    />
  );
}

/** The saved views of a list, and what can be done with the open one. */
export function ViewsMenu({ register, views }: { register: Register; views: ListViews }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [listed, setListed] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { open, changed, now } = views;
  const ask = (next: Asking) => {
    setListed(false);
    setAsking(next);
  };
  const close = () => setAsking(null);
  const show = (search: string) => {
    close();
    void navigate({ search }, { replace: true });
  };
  return (
    <>
      <Popover
        open={listed}
        onOpenChange={setListed}
        trigger="click"
        placement="bottomLeft"
        destroyOnHidden
        content={<Menu {...{ register, views }} onAsk={ask} onPick={() => setListed(false)} />}
      >
        <button type="button" className="btn btn-sm viewsbutton" aria-haspopup="dialog" aria-expanded={listed}>
          <span className="cut">
            {open ? t('house.views.applied', { name: open.name }) : t('house.views.menu')}
            {changed && t('house.views.changed')}
          </span>
          <span className="chevron" aria-hidden="true" />
        </button>
      </Popover>
      <Suspense>
        {(asking === 'new' || (asking === 'edit' && open)) && (
          <ViewDialog
            register={register}
            {...(asking === 'edit' && open ? { view: open } : {})}
            now={now}
            onSaved={(view) => show(searchOf(view))}
            onClose={close}
          />
        )}
      </Suspense>
      {asking === 'delete' && open && (
        <DeleteView register={register} view={open} onDeleted={() => show('')} onClose={close} />
      )}
    </>
  );
}
