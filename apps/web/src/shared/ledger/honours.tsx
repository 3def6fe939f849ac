import type { Schemas } from '@lianqun/api-client';
import { TAG_KINDS, tagKinds, tagLevels, type TagKind, type TagLevel } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { domainLanguage } from '../use-problem-text.js';
import { useLanguage, type Language } from '../i18n/index.js';

type Tag = Schemas['EnterpriseTag'];

const isKind = (kind: string): kind is TagKind => TAG_KINDS.some((known) => known === kind);
const isLevel = (level: string | null): level is TagLevel => level !== null && Object.hasOwn(tagLevels, level);

export const kindName = (kind: string, language: Language) =>
  isKind(kind) ? tagKinds[kind][domainLanguage(language)] : kind;

export function honourName(tag: Tag, language: Language): string {
  const level = isLevel(tag.level) ? tagLevels[tag.level][domainLanguage(language)] : (tag.level ?? '');
  const kind = kindName(tag.kind, language);
  if (language === 'en') return [level, kind, tag.year && `(${tag.year})`].filter(Boolean).join(' ');
  return `${level}${kind}${tag.year ? `（${tag.year}年）` : ''}`;
}

/** The short words beside a name; the whole honour with level and year is in the title. */
export function HonourTags({ tags, limit = 1 }: { tags: readonly Tag[]; limit?: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = TAG_KINDS.filter((kind) => tags.some((tag) => tag.kind === kind));
  const all = tags.map((tag) => honourName(tag, language)).join('\n');
  return (
    <>
      {kinds.slice(0, limit).map((kind) => (
        <span key={kind} className={kind === 'lead' ? 'tag tag-lead' : 'tag'} title={all}>
          {t(`enterprises.tag.${kind}`)}
        </span>
      ))}
      {kinds.length > limit && (
        <span className="tag" title={all}>
          +{kinds.length - limit}
        </span>
      )}
    </>
  );
}
