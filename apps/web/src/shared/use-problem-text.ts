import { ApiProblem } from '@lianqun/api-client';
import { errorMessage, isErrorCode, type ErrorParams } from '@lianqun/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, type Language } from './i18n/index.js';

export const domainLanguage = (language: Language) => (language === 'en' ? 'en' : 'zh');

/** Codes have their words in the domain library; the text that came with a code is used only where it is unknown. */
export function messageOf(
  problem: { code: string; params: Record<string, unknown>; message?: string },
  language: Language,
): string {
  if (isErrorCode(problem.code)) {
    return errorMessage(problem.code, problem.params as ErrorParams, domainLanguage(language));
  }
  return problem.message ?? problem.code;
}

export function useMessage() {
  const language = useLanguage();
  return useCallback(
    (problem: { code: string; params: Record<string, unknown>; message?: string }) => messageOf(problem, language),
    [language],
  );
}

export function useProblemText() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (error: unknown): string => {
      if (!(error instanceof ApiProblem)) return t('state.crash');
      if (error.status === 0) return t('state.unreachable');
      if (!isErrorCode(error.code) && !error.detail) return t('state.failed');
      return messageOf({ code: error.code, params: error.params, message: error.detail }, language);
    },
    [t, language],
  );
}
