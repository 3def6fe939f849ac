import { periodLabel, projectFieldLabels, type ProjectFieldKey } from '@lianqun/domain';
import { useLanguage } from '../../shared/i18n/index.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import { useWord } from '../../shared/use-word.js';
import type { ProjectItem, ProjectMonth } from './project-types.js';

/** What the ledger calls a field of a project. */
export function useFieldLabel() {
  const word = useWord();
  return (field: ProjectFieldKey) => word(projectFieldLabels[field]);
}

export function usePeriodLabel() {
  const language = domainLanguage(useLanguage());
  return (period: Pick<ProjectMonth, 'firstMonth' | 'lastMonth'>) => periodLabel(period, language);
}

/** 氢能 / 中游、电解槽 */
export const chainsWithLinks = ({ chains, links }: Pick<ProjectItem, 'chains' | 'links'>) =>
  [chains.map(({ name }) => name).join('、'), links.join('、')].filter(Boolean).join(' / ');

/** The short name of a department where it has one. */
export const organizationName = (organization: ProjectItem['organization']) =>
  organization && (organization.shortName || organization.name);
