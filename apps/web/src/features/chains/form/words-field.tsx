import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';

/** Names that lists use as well, and index words of links: typed one after the other. */
export function WordsField({ name, label, extra }: { name: string; label: string; extra?: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} className="wide" {...(extra ? { extra } : {})}>
      <Select
        mode="tags"
        tokenSeparators={['、', '，', ',', '；', ';']}
        placeholder={t('chains.wordsHint')}
        open={false}
        suffixIcon={null}
      />
    </Form.Item>
  );
}
