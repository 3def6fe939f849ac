import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Locale } from 'antd/lib/locale';
import type { zhCN } from './zh-CN/index.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
    returnNull: false;
  }
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

interface Loaded {
  translation: object;
  antd: Locale;
}

/** Each language is a chunk of its own: only the one in use is fetched. */
const loaders: Record<Language, () => Promise<Loaded>> = {
  'zh-CN': async () => {
    const [words, antd] = await Promise.all([import('./zh-CN/index.js'), import('antd/locale/zh_CN')]);
    return { translation: words.zhCN, antd: antd.default };
  },
  en: async () => {
    const [words, antd] = await Promise.all([import('./en/index.js'), import('antd/locale/en_US')]);
    return { translation: words.en, antd: antd.default };
  },
};

const antdLocales = new Map<string, Locale>();
const storageName = 'lianqun.language';

export function preferredLanguage(): Language {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(storageName);
  } catch {
    // Storage is forbidden here: the browser's own language decides.
  }
  const wanted = stored ?? navigator.language;
  return wanted.startsWith('en') ? 'en' : 'zh-CN';
}

export async function applyLanguage(language: Language): Promise<void> {
  const { translation, antd } = await loaders[language]();
  antdLocales.set(language, antd);
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: { [language]: { translation } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  } else {
    i18next.addResourceBundle(language, 'translation', translation);
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await applyLanguage(language);
  try {
    localStorage.setItem(storageName, language);
  } catch {
    // Not remembered, but in force for this page.
  }
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}

export function useAntdLocale(): Locale | undefined {
  return antdLocales.get(useLanguage());
}
