import { relocationStages } from '@lianqun/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { paths } from '../../shared/paths.js';
import { useWord } from '../../shared/use-word.js';
import type { RelocationDetail } from './relocation-types.js';
import { BackDialog, StageDialog } from './stage-dialogs.js';

/** The next stage where it is for the other side to record: shown with whose turn it is. */
function OthersTurn({ relocation: { otherStages } }: { relocation: RelocationDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const [next] = otherStages;
  if (!next) return null;
  return (
    <>
      <span className="muted sm" id="others-turn">
        {t('relocations.othersTurn')}
      </span>
      <Button disabled aria-describedby="others-turn">
        {word(relocationStages[next])}
      </Button>
    </>
  );
}

/** What this person can do with this relocation now. */
export function RelocationActions({ relocation }: { relocation: RelocationDetail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'stage' | 'back' | null>(null);
  const { id, version, name, abilities, allowedStages } = relocation;
  const close = () => setOpen(null);
  return (
    <>
      {abilities.delete && <DeleteRecord register="relocation" {...{ id, version, name }} />}
      {abilities.back && <Button onClick={() => setOpen('back')}>{t('relocations.back.do')}</Button>}
      {abilities.update && <ButtonLink to={paths.editRelocation(id)}>{t('action.edit')}</ButtonLink>}
      {abilities.update && <OthersTurn relocation={relocation} />}
      {allowedStages.length > 0 && (
        <Button type="primary" onClick={() => setOpen('stage')}>
          {t('relocations.stage.do')}
        </Button>
      )}
      {open === 'stage' && <StageDialog relocation={relocation} onClose={close} />}
      {open === 'back' && <BackDialog relocation={relocation} onClose={close} />}
    </>
  );
}
