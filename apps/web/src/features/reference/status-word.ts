import { useTranslation } from 'react-i18next';

const words = { published: 'active', candidate: 'candidate', retired: 'retired' } as const;

/** A status of the dictionary in words; an unknown one as it is. */
export function useStatusWord() {
  const { t } = useTranslation();
  return (status: string) => (status in words ? t(`reference.${words[status as keyof typeof words]}`) : status);
}

const levels = ['national', 'joint', 'cultivating', 'five'] as const;

export function useLevelWord() {
  const { t } = useTranslation();
  return (level: string) => {
    const known = levels.find((candidate) => candidate === level);
    return known ? t(`reference.levels.${known}`) : level;
  };
}
