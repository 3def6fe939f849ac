import { entrySetStatuses, type EntrySetStatus } from '@lianqun/domain';
import { useLanguage } from '../../../shared/i18n/index.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';

/** Hollow, grey, amber, light blue, blue: the same five marks as in the bar of the period. */
export function SetStatusWord({ status }: { status: EntrySetStatus }) {
  const language = domainLanguage(useLanguage());
  return (
    <span className="nowrap">
      <i className={`setmark set-${status}`} aria-hidden="true" />
      {entrySetStatuses[status][language]}
    </span>
  );
}
