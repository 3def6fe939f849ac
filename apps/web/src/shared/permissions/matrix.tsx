import type { Permission } from '@lianqun/domain';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../frames/form/inputs/inputs.js';
import { permissionTables, usePermissionWords, verbOf, type PermissionTable } from './words.js';

interface MatrixProps extends Bound<Permission[]> {
  /** What may be ticked at all; everything that can be given unless it says otherwise. */
  offered?: readonly Permission[];
}

interface GroupProps {
  table: PermissionTable;
  held: ReadonlySet<Permission>;
  onSet: (names: readonly Permission[], held: boolean) => void;
}

function GroupTable({ table: { group, verbs, rows }, held, onSet }: GroupProps) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  return (
    <table className="data compact matrix" aria-label={words.group(group)}>
      <thead>
        <tr>
          <th scope="col">{words.group(group)}</th>
          {verbs.map((verb) => (
            <th key={verb} scope="col">
              {words.verb(verb)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ noun, permissions }) => {
          const count = permissions.filter((name) => held.has(name)).length;
          return (
            <tr key={noun}>
              <th scope="row">
                <Checkbox
                  aria-label={t('permissions.all', { noun: words.noun(noun) })}
                  checked={count === permissions.length}
                  indeterminate={count > 0 && count < permissions.length}
                  onChange={({ target }) => onSet(permissions, target.checked)}
                >
                  {words.noun(noun)}
                </Checkbox>
              </th>
              {verbs.map((verb) => {
                const name = permissions.find((permission) => verbOf(permission) === verb);
                return (
                  <td key={verb} className={name ? undefined : 'matrix-none'}>
                    {name && (
                      <Checkbox
                        aria-label={words.one(name)}
                        checked={held.has(name)}
                        onChange={({ target }) => onSet([name], target.checked)}
                      >
                        <span className="matrix-verb">{words.verb(verb)}</span>
                      </Checkbox>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a role or a token allows: nouns down, verbs across, a table for each group. */
export function PermissionMatrix({ id, value = [], onChange, offered }: MatrixProps) {
  const { t } = useTranslation();
  const held = new Set(value);
  const set = (names: readonly Permission[], wanted: boolean) => {
    const others = value.filter((name) => !names.includes(name));
    onChange?.(wanted ? [...others, ...names] : others);
  };
  return (
    <div id={id} className="matrixes" role="group" aria-label={t('permissions.table')} tabIndex={-1}>
      {permissionTables(offered).map((table) => (
        <GroupTable key={table.group} table={table} held={held} onSet={set} />
      ))}
    </div>
  );
}
