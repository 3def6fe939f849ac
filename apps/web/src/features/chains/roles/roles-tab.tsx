import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../../shared/api/reference.js';
import { RegionSelect } from '../../../shared/frames/form/inputs/inputs.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine, StateBox } from '../../../shared/frames/states.js';
import { useLinks, type Owner } from '../links/link-queries.js';
import type { LinkSet } from '../types.js';
import { useChainWords } from '../words.js';
import { CellPane } from './cell-pane.js';
import { RoleGrid } from './role-grid.js';
import { useRoleSheet, type RoleSheet } from './use-role-sheet.js';
import { STRENGTHS } from '@lianqun/domain';

const keys = [
  ['1–4', 'strength'],
  ['5–8', 'roles'],
  ['0', 'empty'],
  ['Enter', 'edit'],
  ['Ctrl V', 'paste'],
  ['Ctrl Z', 'undo'],
  ['Ctrl S', 'save'],
] as const;

function Keys() {
  const { t } = useTranslation();
  const word = useChainWords();
  return (
    <p className="sm muted desktop">
      {keys.map(([key, what]) => (
        <Fragment key={key}>
          <span className="nowrap">
            <kbd>{key}</kbd>{' '}
            {what === 'strength' ? STRENGTHS.map((one) => word.strength(one)).join(' ') : t(`chainRoles.keys.${what}`)}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** A city or district gets a column of its own once somebody has something to say of it. */
function AddRegion({ sheet }: { sheet: RoleSheet }) {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{t('chainRoles.addRegion')}</Button>;
  return (
    <span className="addregion">
      <label htmlFor="addregion" className="visually-hidden">
        {t('chainRoles.addRegion')}
      </label>
      <RegionSelect
        id="addregion"
        value={null}
        onChange={(code) => {
          const region = regions?.find(({ id }) => id === code);
          if (region) sheet.addRegion({ code: region.id, name: region.fullName });
        }}
      />
      <Button type="link" onClick={() => setOpen(false)}>
        {t('action.close')}
      </Button>
    </span>
  );
}

function SaveBar({ sheet }: { sheet: RoleSheet }) {
  const { t } = useTranslation();
  const { drafts, clashes, unread } = sheet;
  const reason =
    clashes > 0
      ? t('chainRoles.clashes', { n: clashes })
      : unread > 0
        ? t('chainRoles.unreadCells', { n: unread })
        : null;
  return (
    <div className="row rolebar">
      <AddRegion sheet={sheet} />
      <span className={reason ? 'err sm' : 'muted sm'} role="status">
        {reason ?? (drafts > 0 ? t('chainRoles.dirty', { n: drafts }) : sheet.said)}
      </span>
      <span className="push row">
        <Button disabled={!sheet.mayUndo} onClick={sheet.undo}>
          {t('chainRoles.undo')}
        </Button>
        <Button disabled={drafts === 0} onClick={sheet.discard}>
          {t('chainRoles.discard')}
        </Button>
        <Button type="primary" disabled={!sheet.maySave} loading={sheet.saving} onClick={sheet.save}>
          {drafts > 0 ? t('chainRoles.save', { n: drafts }) : t('action.save')}
        </Button>
      </span>
    </div>
  );
}

function RoleWork({ owner, set }: { owner: Owner; set: LinkSet }) {
  const { t } = useTranslation();
  const sheet = useRoleSheet(owner, set);
  if (set.items.length === 0) return <StateBox title={t('chains.atlas.empty')} text={t('chains.atlas.emptyHint')} />;
  return (
    <>
      {sheet.mayEditSome ? <SaveBar sheet={sheet} /> : <p className="muted sm">{t('chainRoles.readOnly')}</p>}
      <ProblemLine error={sheet.clashes === 0 ? sheet.error : null} />
      <p role="status" className="visually-hidden">
        {sheet.said}
      </p>
      <div className="rolecols">
        <div className="rolemain">
          <RoleGrid sheet={sheet} />
          {sheet.mayEditSome && <Keys />}
        </div>
        <CellPane sheet={sheet} />
      </div>
    </>
  );
}

/** 区域分工: what each region does on each link and how strong it is there. */
export function RolesTab({ owner }: { owner: Owner }) {
  return <QueryState query={useLinks(owner)}>{(set) => <RoleWork owner={owner} set={set} />}</QueryState>;
}
