import { CONFIDENTIALITIES, confidentialities } from '@lianqun/domain';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.js';
import { domainLanguage } from '../../use-problem-text.js';

/** Shared between the provinces or 内部; a field `confidentiality` of the form. `may` is the ability of the record. */
export function ConfidentialityField({ may }: { may: boolean }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const chosen: unknown = Form.useWatch('confidentiality');
  const hint = t(chosen === 'internal' ? 'record.sharing.internalHint' : 'record.sharing.sharedHint');
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
