import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Link } from '../types.js';
import { useChainWords } from '../words.js';
import { dropOf, putAt, rankOf, stepOf, type Direction, type Edge, type Place } from './tree.js';

export interface Drop {
  id: string;
  edge: Edge;
}

const lineAt = (target: EventTarget) =>
  (target as HTMLElement).closest('tr')?.querySelector<HTMLElement>('a[data-line]')?.dataset['line'];

/** The upper and lower quarter of a line are beside it, the rest is below it in the tree. */
function edgeAt(event: DragEvent): Edge {
  const row = (event.target as HTMLElement).closest('tr')?.getBoundingClientRect();
  const share = row ? (event.clientY - row.top) / row.height : 0.5;
  return share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'inside';
}

/** Moving links by keys and by hand, said aloud; the keyboard stays on the link that moved. */
export function useTreeMoves(links: readonly Link[], put: (link: Link, place: Place) => void) {
  const { t } = useTranslation();
  const word = useChainWords();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const kept = useRef<string | null>(null);
  useEffect(() => {
    // A line that changes its place in the table loses the keyboard.
    const away = document.activeElement === document.body;
    if (kept.current && away) frame.current?.querySelector<HTMLElement>(`a[data-line="${kept.current}"]`)?.focus();
  }, [links]);
  const move = (link: Link, place: Place) => {
    const after = putAt(links, link.id, place);
    const parent = links.find(({ id }) => id === place.parentId);
    const where = parent ? t('chainLinks.said.below', { name: parent.name }) : word.position(place.position);
    setSaid(t('chainLinks.said.moved', { name: link.name, where, ...rankOf(after, link.id) }));
    kept.current = link.id;
    put(link, place);
  };
  const step = (id: string, by: Direction) => {
    const link = links.find((one) => one.id === id);
    if (!link) return;
    const place = stepOf(links, id, by);
    if (typeof place === 'string') setSaid(t(`chainLinks.said.${place}`, { name: link.name }));
    else move(link, place);
  };
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const id = (event.target as HTMLElement).closest<HTMLElement>('[data-drag]')?.dataset['drag'];
      if (!id) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      const id = lineAt(event.target);
      const edge = edgeAt(event);
      const fits = dragged && id && id !== dragged && dropOf(links, dragged, id, edge);
      setDrop((now) => (!fits ? null : now?.id === id && now.edge === edge ? now : { id, edge }));
      if (fits) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const link = links.find(({ id }) => id === dragged);
      const place = link && drop && dropOf(links, link.id, drop.id, drop.edge);
      if (link && place) move(link, place);
    },
    onDragEnd: () => {
      setDragged(null);
      setDrop(null);
    },
  };
  return { frame, said, setSaid, step, handlers, dragged, drop };
}
