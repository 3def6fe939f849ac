import { describe, expect, it } from '@jest/globals';
import { canFollow, IMPORT_STATUSES, importStatuses } from './index.js';

describe('import batches', () => {
  it('final states lead nowhere and all others somewhere', () => {
    for (const status of IMPORT_STATUSES)
      expect(importStatuses[status].next.length === 0).toBe(importStatuses[status].final);
  });

  it('every state is reached from reading', () => {
    const reached = new Set(['reading']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const from of IMPORT_STATUSES)
        if (reached.has(from)) importStatuses[from].next.forEach((to) => reached.add(to));
    }
    expect(reached.size).toBe(IMPORT_STATUSES.length);
  });

  it('writes nothing before a person confirms', () => {
    expect(canFollow('reading', 'committing')).toBe(false);
    expect(canFollow('needs-input', 'committing')).toBe(false);
  });
});
