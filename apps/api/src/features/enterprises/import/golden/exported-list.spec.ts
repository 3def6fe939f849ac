import { expect, it } from '@jest/globals';
import { aRow } from '../testing/a-row.js';

const ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

it('a list of our own brings the ids and versions of its records back', async () => {
  expect(await aRow({ 记录标识: ID.toUpperCase(), 记录版本: '7', 备注: '一' })).toMatchObject({
    record: { recordId: ID, recordVersion: 7, note: '一' },
    problems: [],
  });
});

it('an id that is none is not used, and said', async () => {
  expect(await aRow({ 记录标识: '0190a1b2', 记录版本: 'x' })).toMatchObject({
    record: {},
    problems: ['warning record-id-unreadable'],
  });
});
