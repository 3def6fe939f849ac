import type { KeyboardEvent } from 'react';
import type { Move } from './moves.js';

export type CellKey = { move: Move } | 'copy-last' | 'revert' | 'open' | null;

const arrows: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/**
 * What a key means in a cell. Before anything is typed the arrows move between cells; while typing, left and right move
 * in the text. `open` begins to change what is there instead of replacing it.
 */
export function cellKey(event: KeyboardEvent, typing: boolean): CellKey {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return event.key === 'ArrowDown' ? 'copy-last' : null;
  if (event.key === 'Enter') return { move: event.shiftKey ? 'up' : 'down' };
  if (event.key === 'Tab') return { move: event.shiftKey ? 'previous' : 'next' };
  if (event.key === 'Escape') return 'revert';
  if (event.key === 'F2') return 'open';
  const arrow = event.shiftKey ? undefined : arrows[event.key];
  if (!arrow || (typing && (arrow === 'left' || arrow === 'right'))) return null;
  return { move: arrow };
}
