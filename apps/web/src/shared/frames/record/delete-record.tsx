import { ApiProblem } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDelete } from '../../api/bin.js';
import { paths } from '../../paths.js';
import { ConfirmDialog } from '../confirm-dialog.js';

interface DeleteRecordProps {
  register: Register;
  id: string;
  version: number;
  /** What the record is called. */
  name: string;
}

/** Puts a record into the recycle bin; says beforehand what that means, and afterwards what stands against it. */
export function DeleteRecord({ register, id, version, name }: DeleteRecordProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const remove = useDelete(register);
  const gone = () => void navigate(paths.bin(register));
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('house.bin.delete')}
      </button>
      {open && (
        <ConfirmDialog
          title={t('house.bin.deleteTitle', { name })}
          text={t('house.bin.deleteText')}
          action={t('house.bin.delete')}
          step={remove}
          disabled={remove.error instanceof ApiProblem && remove.error.code === 'stale-version'}
          onConfirm={() => remove.mutate({ id, version }, { onSuccess: gone })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
