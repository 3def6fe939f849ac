export const enterpriseOrigin = {
  tab: 'Origin of values',
  title: 'Where each value came from',
  note: 'The import and row, or the person, that wrote it last',
  field: 'Field',
  from: 'From',
  at: 'When',
  row: '{{file}}, row {{row}}',
  origin: {
    request: 'Entered',
    import: 'Import',
    merge: 'Merging',
    sample: 'Sample data',
    reference: 'Reference data',
    system: 'System',
  },
} as const;
