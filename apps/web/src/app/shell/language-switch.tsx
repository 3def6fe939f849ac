import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage, type Language } from '../../shared/i18n/index.js';

const names: { language: Language; name: string }[] = [
  { language: 'zh-CN', name: '中文' },
  { language: 'en', name: 'EN' },
];

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <div className="languages" role="group" aria-label={t('top.language')}>
      {names.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void changeLanguage(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
