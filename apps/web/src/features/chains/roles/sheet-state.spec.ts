import { describe, expect, it } from '@jest/globals';
import type { RoleCell } from '../types.js';
import { nothingDrafted, sheetReducer, theirsOf, type Edit, type SheetState } from './sheet-state.js';

const cell = (part: Partial<RoleCell> = {}): RoleCell => ({
  regionCode: '110000',
  regionName: '北京市',
  roles: ['research'],
  strength: 'strong',
  evidence: null,
  evidencedOn: null,
  version: 3,
  ...part,
});

const saved = new Map([['l-1:110000', cell()]]);

const edit = (state: SheetState, change: Edit['change'], typing?: string, key = 'l-1:110000') =>
  sheetReducer(state, { type: 'edit', edits: [{ key, change }], saved, ...(typing ? { typing } : {}) });

describe('the drafts of the sheet', () => {
  it('hold what differs from the register, with the version that it was typed against', () => {
    const weak = edit(nothingDrafted, { strength: 'weak' });
    expect(weak.drafts.get('l-1:110000')).toMatchObject({
      version: 3,
      value: { roles: ['research'], strength: 'weak' },
    });
    expect(edit(weak, { strength: 'strong' }).drafts.size).toBe(0);
    expect(
      edit(nothingDrafted, { text: '配套' }, undefined, 'l-2:120000').drafts.get('l-2:120000')?.version,
    ).toBeNull();
  });

  it('keep what cannot be read as it was typed', () => {
    const draft = edit(nothingDrafted, { text: '强强' }).drafts.get('l-1:110000');
    expect(draft).toMatchObject({ unread: '强强', value: { strength: 'strong' } });
  });

  it('are taken back step by step; the keys of one typing are one step', () => {
    let state = edit(nothingDrafted, { text: '薄' }, 'l-1:110000');
    state = edit(state, { text: '薄弱' }, 'l-1:110000');
    state = sheetReducer(state, { type: 'rest' });
    state = edit(state, { evidence: '2025 年摸底' });
    expect(state.past).toHaveLength(2);
    state = sheetReducer(state, { type: 'undo' });
    expect(state.drafts.get('l-1:110000')?.value).toMatchObject({ strength: 'weak', evidence: '' });
    expect(sheetReducer(state, { type: 'undo' }).drafts.size).toBe(0);
  });

  it('meet what somebody else saved only where it differs', () => {
    const draft = edit(nothingDrafted, { strength: 'weak' }).drafts.get('l-1:110000');
    expect(theirsOf(draft, cell())).toBeNull();
    expect(theirsOf(draft, cell({ version: 4, strength: 'fair' }))).toMatchObject({ strength: 'fair' });
    expect(theirsOf(draft, cell({ version: 4, strength: 'weak' }))).toBeNull();
    expect(theirsOf(draft, undefined)).toMatchObject({ strength: null });
  });

  it('stand on the new version once somebody chose them', () => {
    const state = sheetReducer(edit(nothingDrafted, { strength: 'weak' }), {
      type: 'rebase',
      key: 'l-1:110000',
      cell: cell({ version: 4, strength: 'fair' }),
    });
    expect(theirsOf(state.drafts.get('l-1:110000'), cell({ version: 4, strength: 'fair' }))).toBeNull();
    expect(state.drafts.get('l-1:110000')).toMatchObject({ version: 4, base: { strength: 'fair' } });
  });
});
