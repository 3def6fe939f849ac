import type { Schemas } from '@lianqun/api-client';
import { importModes } from '@lianqun/domain';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/use-word.js';
import type { Batch } from '../import-queries.js';

const ModeDialog = lazy(async () => ({ default: (await import('./mode-dialog.js')).ModeDialog }));

interface ModeButtonProps {
  batch: Batch;
  fields: readonly Schemas['ImportField'][];
  editable: boolean;
}

/** How the list is written, with its exceptions; opens the choice. */
export function ModeButton({ batch, fields, editable }: ModeButtonProps) {
  const { t } = useTranslation();
  const word = useWord();
  const [open, setOpen] = useState(false);
  const excepted = Object.keys(batch.fieldModes).length;
  const words = [word(importModes[batch.mode]), excepted > 0 && t('importsPreview.mode.excepted', { n: excepted })]
    .filter(Boolean)
    .join(t('importsPreview.compare.comma'));
  return (
    <span className="modebutton">
      <span className="muted">{t('importsPreview.mode.title')}</span>
      {editable ? (
        <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
          {words}
          <span className="chevron" aria-hidden="true" />
        </Button>
      ) : (
        <b>{words}</b>
      )}
      {open && (
        <Suspense>
          <ModeDialog batch={batch} fields={fields} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
