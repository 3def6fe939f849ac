import type { Register } from '@lianqun/domain';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViewChanges, type SavedView, type ViewState } from '../../../api/saved-views.js';
import { TextField } from '../../form/inputs/fields.js';
import { StepDialog } from '../../form/step-dialog.js';

interface Values {
  name: string;
  shared: boolean;
}

const inputs = ['name', 'shared'];

interface ViewDialogProps {
  register: Register;
  /** What is changed; absent where the list as it stands becomes a new one. */
  view?: SavedView;
  now: ViewState;
  onSaved: (view: SavedView) => void;
  onClose: () => void;
}

/** What a view is called, and whether others see it. */
export function ViewDialog({ register, view, now, onSaved, onClose }: ViewDialogProps) {
  const { t } = useTranslation();
  const { create, change } = useViewChanges(register);
  const submit = (values: Values) => {
    if (view) change.mutate({ id: view.id, version: view.version, ...values }, { onSuccess: onClose });
    else create.mutate({ ...now, ...values }, { onSuccess: (saved) => saved && onSaved(saved) });
  };
  return (
    <StepDialog<Values>
      title={t(view ? 'house.views.edit' : 'house.views.saveAs')}
      {...(view ? {} : { text: t('house.views.keeps') })}
      action={t('house.views.save')}
      initial={{ name: view?.name ?? '', shared: view?.shared ?? false }}
      fields={inputs}
      step={view ? change : create}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="name" label={t('house.views.name')} needed={t('house.views.nameNeeded')} maxLength={50} />
      <Form.Item name="shared" valuePropName="checked">
        <Checkbox>{t('house.views.share')}</Checkbox>
      </Form.Item>
    </StepDialog>
  );
}
