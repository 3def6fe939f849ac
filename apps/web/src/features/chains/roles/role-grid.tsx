import { CHAIN_LINKS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useChainWords } from '../words.js';
import { RoleCell } from './role-cell.js';
import type { RoleSheet } from './use-role-sheet.js';

/** Links by regions, filled in like a sheet. */
export function RoleGrid({ sheet }: { sheet: RoleSheet }) {
  const { t } = useTranslation();
  const word = useChainWords();
  const { rows, columns } = sheet;
  return (
    <div className="frame roleframe" role="region" aria-label={t('chainRoles.table')} tabIndex={-1}>
      <table className="rolegrid" aria-label={t('chainRoles.table')} style={{ minWidth: 120 + columns.length * 116 }}>
        <caption className="visually-hidden">{t('chainRoles.keysHelp')}</caption>
        <colgroup>
          <col className="linkcolumn" />
          {columns.map(({ code }) => (
            <col key={code} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('chains.field.link')}</th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col" lang="zh-CN">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {CHAIN_LINKS.map((position) => {
          const here = rows.map((line, row) => ({ ...line, row })).filter(({ link }) => link.position === position);
          if (here.length === 0) return null;
          return (
            <tbody key={position}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="rolegroup">
                  {word.position(position)}
                </th>
              </tr>
              {here.map(({ link, level, row }) => (
                <tr key={link.id} className={sheet.active?.row === row ? 'chosen' : undefined}>
                  <th scope="row" className={`ro level-${level}`} lang="zh-CN">
                    {link.name}
                  </th>
                  {columns.map((region, column) => (
                    <RoleCell key={region.code} sheet={sheet} link={link} region={region} row={row} column={column} />
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
