import { sharing } from './sharing.js';

/** What every record page says, whatever it shows. */
export const record = {
  overview: 'Overview',
  history: 'History',
  recent: 'Latest changes',
  allHistory: 'Whole history',
  sample: 'Sample',
  saved: 'Saved at {{time}}',
  warnings: 'Saved; please check the following',
  notFilledIn: 'not filled in for this period',
  semicolon: '; ',
  colon: ': ',
  sharing,
  changes: {
    created: 'Created',
    updated: 'Changed',
    deleted: 'Deleted',
    system: 'System',
    byImport: 'Import of {{file}}',
    byUndo: 'Import of {{file}} undone',
    row: 'row {{row}}',
    sample: 'Sample data',
    reference: 'Reference data update',
    request: 'Entered by hand',
    empty: 'No changes recorded yet',
    unset: 'empty',
    table: 'Change history',
    filledFields: '{{n}} fields filled in: {{fields}}',
  },
} as const;
