import { describe, expect, it } from '@jest/globals';
import { branchesOf, dropOf, linesOf, putAt, rankOf, stepOf, type Standing } from './tree.js';

const link = (
  id: string,
  position: Standing['position'],
  sortOrder: number,
  parentId: string | null = null,
): Standing => ({
  id,
  parentId,
  position,
  sortOrder,
});

/** 上游: material (ore, smelting → furnace); 中游: cell, pack; 下游 is empty. */
const links = [
  link('pack', 'midstream', 1),
  link('cell', 'midstream', 0),
  link('material', 'upstream', 0),
  link('smelting', 'upstream', 1, 'material'),
  link('ore', 'upstream', 0, 'material'),
  link('furnace', 'upstream', 0, 'smelting'),
];

const order = (all: readonly Standing[]) => linesOf(branchesOf(all)).map(({ link: { id }, level }) => `${level}${id}`);

describe('the tree of links', () => {
  it('stands upstream first, each link before its parts', () => {
    expect(order(links)).toEqual(['1material', '2ore', '2smelting', '3furnace', '1cell', '1pack']);
    expect(linesOf(branchesOf(links), new Set(['material'])).map(({ link: { id } }) => id)).toEqual([
      'material',
      'cell',
      'pack',
    ]);
  });

  it('moves a link past its neighbour, and over into the next part of the chain', () => {
    expect(stepOf(links, 'pack', 'up')).toEqual({ parentId: null, position: 'midstream', before: 'cell' });
    expect(stepOf(links, 'cell', 'down')).toEqual({ parentId: null, position: 'midstream', before: null });
    expect(stepOf(links, 'cell', 'up')).toEqual({ parentId: null, position: 'upstream', before: null });
    expect(stepOf(links, 'material', 'down')).toEqual({ parentId: null, position: 'midstream', before: 'cell' });
    expect(stepOf(links, 'pack', 'down')).toEqual({ parentId: null, position: 'downstream', before: null });
    expect(stepOf(links, 'material', 'up')).toBe('first');
    expect(stepOf(links, 'smelting', 'down')).toBe('last');
  });

  it('moves a link in under the one above it, three levels at most, and out again', () => {
    expect(stepOf(links, 'pack', 'in')).toEqual({ parentId: 'cell', position: 'midstream', before: null });
    expect(stepOf(links, 'smelting', 'in')).toBe('too-deep');
    expect(stepOf(links, 'cell', 'in')).toBe('no-link-above');
    expect(stepOf(links, 'ore', 'out')).toEqual({ parentId: null, position: 'upstream', before: null });
    expect(stepOf(links, 'furnace', 'out')).toEqual({ parentId: 'material', position: 'upstream', before: null });
    expect(stepOf(links, 'cell', 'out')).toBe('at-the-top');
  });

  it('drops a link beside or under another, never under itself or too deep', () => {
    expect(dropOf(links, 'pack', 'ore', 'after')).toEqual({
      parentId: 'material',
      position: 'upstream',
      before: 'smelting',
    });
    expect(dropOf(links, 'pack', 'ore', 'before')).toEqual({
      parentId: 'material',
      position: 'upstream',
      before: 'ore',
    });
    expect(dropOf(links, 'pack', 'ore', 'inside')).toEqual({ parentId: 'ore', position: 'upstream', before: null });
    expect(dropOf(links, 'material', 'furnace', 'inside')).toBeNull();
    expect(dropOf(links, 'material', 'cell', 'inside')).toBeNull();
    expect(dropOf(links, 'pack', 'furnace', 'inside')).toBeNull();
  });

  it('takes everything below a link along', () => {
    const moved = putAt(links, 'material', { parentId: null, position: 'midstream', before: 'pack' });
    expect(order(moved)).toEqual(['1cell', '1material', '2ore', '2smelting', '3furnace', '1pack']);
    expect(moved.filter(({ position }) => position !== 'midstream')).toEqual([]);
    expect(rankOf(moved, 'material')).toEqual({ at: 2, of: 3, level: 1 });
    expect(order(putAt(links, 'pack', { parentId: 'ore', position: 'upstream', before: null }))).toContain('3pack');
  });
});
