import type { Viewer } from '@lianqun/domain';

/** Somebody who belongs nowhere: for what is compared or counted whoever asks, where names do not matter. */
export const NOBODY: Viewer = {
  accountId: '00000000-0000-0000-0000-000000000000',
  organizationId: null,
  organizationPath: [],
  provinceId: null,
};
