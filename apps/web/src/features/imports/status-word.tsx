import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';

type Status = Schemas['ImportBatch']['status'];

const tone: Record<Status, { mark: string; className: string }> = {
  reading: { mark: '◌', className: 'muted' },
  'needs-input': { mark: '▲', className: 'warn' },
  ready: { mark: '▲', className: 'warn' },
  committing: { mark: '◌', className: 'muted' },
  committed: { mark: '●', className: 'ok' },
  undoing: { mark: '◌', className: 'muted' },
  undone: { mark: '○', className: 'muted' },
  cancelled: { mark: '○', className: 'muted' },
  failed: { mark: '■', className: 'err' },
};

/** Shape and word beside the colour. */
export function StatusWord({ status }: { status: Status }) {
  const { t } = useTranslation();
  const { mark, className } = tone[status];
  return (
    <span className={`${className} nowrap`}>
      <span aria-hidden="true">{mark}</span> {t(`imports.statusOf.${status}`)}
    </span>
  );
}
