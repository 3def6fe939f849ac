import { CHAIN_LINKS, type ChainLink as Position } from '@lianqun/domain';
import { Fragment, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TreeGrid } from '../../../shared/frames/tree-grid.js';
import type { Link, LinkSet } from '../types.js';
import { useChainWords } from '../words.js';
import { InlineName } from './inline-name.js';
import { LinkLine } from './link-line.js';
import type { Owner } from './link-queries.js';
import { branchesOf, linesOf, type Branch, type Direction, type Place } from './tree.js';
import { useTreeMoves } from './use-tree-moves.js';

const steps: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

/** Where a new link is being typed. */
export interface Adding {
  parentId: string | null;
  position: Position;
}

export interface TreeActions {
  put: (link: Link, place: Place) => void;
  rename: (link: Link, name: string) => void;
  add: (to: Adding, name: string) => void;
  remove: (link: Link) => void;
}

interface LinkTreeProps {
  owner: Owner;
  set: LinkSet;
  selected: string | null;
  adding: Adding | null;
  onAdding: (to: Adding | null) => void;
  actions: TreeActions;
}

const lineOf = (target: EventTarget) => (target as HTMLElement).dataset['line'];

/** The last line below a link: what is new under it is typed there. */
const lastBelow = ({ link, parts }: Branch<Link>, closed: ReadonlySet<string>): string => {
  const last = closed.has(link.id) ? undefined : parts.at(-1);
  return last ? lastBelow(last, closed) : link.id;
};

interface NewLineProps {
  to: Adding;
  level: number;
  label: string;
  onAdd: (name: string) => void;
  onEnd: () => void;
}

function NewLine({ to, level, label, onAdd, onEnd }: NewLineProps) {
  const { t } = useTranslation();
  return (
    <tr aria-level={level}>
      <th scope="row" colSpan={3}>
        <span className="treename" style={{ paddingInlineStart: (level - 1) * 20 + 20 }}>
          <InlineName
            key={`${to.parentId}${to.position}`}
            again
            label={label}
            placeholder={t('chainLinks.newHint')}
            onDone={onAdd}
            onCancel={onEnd}
          />
        </span>
      </th>
    </tr>
  );
}

/** 上游, 中游 or 下游 above its links. */
function GroupLine({ name, n, onAdd }: { name: string; n: number; onAdd?: () => void }) {
  const { t } = useTranslation();
  return (
    <tr aria-level={1} aria-expanded="true" className="treegroup">
      <th scope="rowgroup" colSpan={3}>
        {name} <span className="muted">{n}</span>
        {onAdd && (
          <button
            type="button"
            className="linkbutton sm"
            aria-label={t('chainLinks.addTo', { where: name })}
            onClick={onAdd}
          >
            {t('chainLinks.add')}
          </button>
        )}
      </th>
    </tr>
  );
}

function Heads() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('chains.field.link')}</th>
        <th scope="col">{t('chains.field.roleSummary')}</th>
        <th scope="col" className="num">
          {t('chains.field.enterprises')}
        </th>
      </tr>
    </thead>
  );
}

/** The links of a chain as a tree that is edited where it stands. */
export function LinkTree({ owner, set, selected, adding, onAdding, actions }: LinkTreeProps) {
  const { t } = useTranslation();
  const word = useChainWords();
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  // Under a link that takes a new one everything is in view.
  const closed = new Set([...shut].filter((id) => id !== adding?.parentId));
  const [renaming, setRenaming] = useState<string | null>(null);
  const { items, abilities } = set;
  const { frame, said, step, handlers, dragged, drop } = useTreeMoves(items, actions.put);
  const branches = branchesOf(items);
  const lines = linesOf(branches, closed);
  const toggle = (id: string, open: boolean) =>
    setShut((now) => new Set(open ? [...now].filter((one) => one !== id) : [...now, id]));
  const onKeyDown = (event: KeyboardEvent) => {
    const id = lineOf(event.target);
    const link = items.find((one) => one.id === id);
    if (!link || !abilities.update) return;
    const by = event.altKey ? steps[event.key] : undefined;
    if (by) step(link.id, by);
    else if (event.key === 'F2') setRenaming(link.id);
    else if (event.key === 'Delete') actions.remove(link);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const endRenaming = (link: Link, name: string | null) => {
    if (name !== null) actions.rename(link, name);
    setRenaming(null);
  };
  const newLine = (level: number) =>
    adding && (
      <NewLine
        to={adding}
        level={level}
        label={t('chainLinks.newIn', {
          where: items.find(({ id }) => id === adding.parentId)?.name ?? word.position(adding.position),
        })}
        onAdd={(name) => actions.add(adding, name)}
        onEnd={() => onAdding(null)}
      />
    );
  const parentBranch = adding?.parentId ? linesOf(branches).find(({ link }) => link.id === adding.parentId) : undefined;
  const line = ({ link, level, parts }: Branch<Link>) => (
    <Fragment key={link.id}>
      <LinkLine
        owner={owner}
        link={link}
        level={level + 1}
        parts={parts.length}
        open={parts.length > 0 && !closed.has(link.id)}
        selected={link.id === selected}
        editable={abilities.update}
        renaming={renaming === link.id}
        className={link.id === dragged ? 'dragged' : drop?.id === link.id ? `drop-${drop.edge}` : undefined}
        onToggle={toggle}
        onRename={endRenaming}
      />
      {parentBranch && lastBelow(parentBranch, closed) === link.id && newLine(parentBranch.level + 2)}
    </Fragment>
  );
  return (
    <div ref={frame} className="linktree panel" onKeyDownCapture={onKeyDown} {...handlers}>
      <TreeGrid
        label={t('chainLinks.tree')}
        lines={lines.map(({ link, parts }) => ({
          id: link.id,
          parentId: link.parentId,
          parts: parts.length,
          open: parts.length > 0 && !closed.has(link.id),
        }))}
        onToggle={toggle}
      >
        <Heads />
        {CHAIN_LINKS.map((position) => {
          const here = lines.filter(({ link }) => link.position === position);
          return (
            <tbody key={position}>
              <GroupLine
                name={word.position(position)}
                n={here.length}
                {...(abilities.update ? { onAdd: () => onAdding({ parentId: null, position }) } : {})}
              />
              {here.map(line)}
              {adding?.parentId === null && adding.position === position && newLine(2)}
            </tbody>
          );
        })}
      </TreeGrid>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
