import { REGIONAL_ROLES, regionalRoles, STRENGTHS, strengths, todayInShanghai } from '@lianqun/domain';
import { Checkbox, Input, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { none } from '../../../shared/formats.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { useMessage, domainLanguage } from '../../../shared/use-problem-text.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { valueText } from './cell-text.js';
import type { CellValue } from './sheet-state.js';
import type { CellView, RoleSheet } from './use-role-sheet.js';

interface PaneProps {
  sheet: RoleSheet;
  view: CellView;
}

function useCellText() {
  const language = domainLanguage(useLanguage());
  return (value: CellValue) =>
    [valueText(value, language), value.evidence, value.evidencedOn].filter(Boolean).join(' · ') || none;
}

/** Both values, and nothing is saved in the cell until one of them is chosen. */
function Clash({ sheet, view }: PaneProps) {
  const { t } = useTranslation();
  const cellText = useCellText();
  const { key, value, theirs } = view;
  if (!theirs) return null;
  return (
    <div className="conflictcard" role="group" aria-label={t('chainRoles.clash')}>
      <p>
        <b>{t('chainRoles.clash')}</b>
      </p>
      <Pairs
        items={[
          [t('form.stale.theirs'), cellText(theirs)],
          [t('form.stale.mine'), cellText(value)],
        ]}
      />
      <div className="row">
        <button type="button" className="btn btn-sm" onClick={() => sheet.resolve(key, 'theirs')}>
          {t('chainRoles.useTheirs')}
        </button>
        <button type="button" className="btn btn-sm" onClick={() => sheet.resolve(key, 'mine')}>
          {t('chainRoles.useMine')}
        </button>
      </div>
    </div>
  );
}

function Editing({ sheet, view: { key, value } }: PaneProps) {
  const { t } = useTranslation();
  const word = useWord();
  const ids = { evidence: useId(), evidencedOn: useId(), strength: useId(), roles: useId() };
  const change = (part: Partial<CellValue>, typing?: string) => sheet.edit([{ key, change: part }], typing);
  return (
    <div className="cellfields">
      <span id={ids.strength}>{t('chains.field.strength')}</span>
      <Radio.Group
        aria-labelledby={ids.strength}
        value={value.strength ?? ''}
        options={[...optionsOf(STRENGTHS, strengths, word), { value: '' as const, label: t('chainRoles.noStrength') }]}
        onChange={({ target }) => change({ strength: STRENGTHS.find((one) => one === target.value) ?? null })}
      />
      <span id={ids.roles}>{t('chains.field.roles')}</span>
      <Checkbox.Group
        role="group"
        aria-labelledby={ids.roles}
        value={value.roles}
        options={optionsOf(REGIONAL_ROLES, regionalRoles, word)}
        onChange={(roles) => change({ roles: REGIONAL_ROLES.filter((one) => roles.includes(one)) })}
      />
      <label htmlFor={ids.evidence}>{t('chains.field.evidence')}</label>
      <Input.TextArea
        id={ids.evidence}
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={2000}
        placeholder={t('chainRoles.evidenceHint')}
        value={value.evidence}
        onChange={({ target }) => change({ evidence: target.value }, `${key} evidence`)}
        onBlur={sheet.rest}
      />
      <label htmlFor={ids.evidencedOn}>{t('chains.field.evidencedOn')}</label>
      <Input
        id={ids.evidencedOn}
        type="date"
        max={todayInShanghai(new Date())}
        value={value.evidencedOn}
        onChange={({ target }) => change({ evidencedOn: target.value }, `${key} date`)}
      />
    </div>
  );
}

/** The cell that is chosen, in full: what stands behind the strength, and since when. */
export function CellPane({ sheet }: { sheet: RoleSheet }) {
  const { t } = useTranslation();
  const message = useMessage();
  const cellText = useCellText();
  const { active, activeView: view, rows, columns } = sheet;
  const link = active && rows[active.row]?.link;
  const region = active && columns[active.column];
  return (
    <aside className="panel panel-body cellpane" aria-label={t('chainRoles.pane')}>
      {!view || !link || !region ? (
        <p className="muted">{t('chainRoles.pick')}</p>
      ) : (
        <>
          <h2 lang="zh-CN">
            {link.name} · {region.name}
          </h2>
          <Clash sheet={sheet} view={view} />
          {view.draft?.faults.map((fault) => (
            <p key={`${fault.field}${fault.code}`} className="err sm" role="alert">
              {message(fault)}
            </p>
          ))}
          {view.editable ? (
            <Editing sheet={sheet} view={view} />
          ) : (
            <>
              <p>{cellText(view.value)}</p>
              <p className="muted sm">{t('chainRoles.notYours')}</p>
            </>
          )}
        </>
      )}
    </aside>
  );
}
