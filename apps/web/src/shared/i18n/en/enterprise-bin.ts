export const enterpriseBin = {
  title: 'Recycle bin of enterprises',
  note: 'What is deleted stands in no list or sum until it is restored; an import of it asks. Its history stays.',
  deletedAt: 'Deleted',
  deletedBy: 'Deleted by',
  action: 'Action',
  restore: 'Restore',
  restoreOne: 'Restore {{name}}',
  mergedInto: 'Merged into {{name}}',
  empty: 'The recycle bin is empty',
  emptyText: 'What is deleted or merged will appear here.',
} as const;
