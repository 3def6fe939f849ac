import { CONFIDENTIALITIES, confidentialities } from '@lianqun/domain';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/index.js';
import { domainLanguage } from '../../../use-problem-text.js';

interface ConfidentialityFieldProps {
  /** The ability of the record. */
  may: boolean;
  /** What sharing means for this record, where it is not simply that all see it. */
  shared?: string | undefined;
}

/** Shared between the provinces or 内部; a field `confidentiality` of the form. */
export function ConfidentialityField({ may, shared }: ConfidentialityFieldProps) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const chosen: unknown = Form.useWatch('confidentiality');
  const hint = chosen === 'internal' ? t('record.sharing.internalHint') : (shared ?? t('record.sharing.sharedHint'));
  return (
    <Form.Item
      name="confidentiality"
      label={t('record.sharing.field')}
      extra={may ? hint : t('record.sharing.othersOnly')}
    >
      <Radio.Group
        disabled={!may}
        options={CONFIDENTIALITIES.map((value) => ({ value, label: confidentialities[value][language] }))}
      />
    </Form.Item>
  );
}
