import type { Schemas } from '@lianqun/api-client';
import { isShippedTagKind, shippedTagKinds, tagKinds, tagLevels, type TagLevel } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useTagKinds } from '../api/reference.js';
import { domainLanguage } from '../use-problem-text.js';
import { useLanguage, type Language } from '../i18n/index.js';

type Tag = Schemas['EnterpriseTag'];
type Kind = Pick<Schemas['TagKind'], 'id' | 'name' | 'aliases' | 'edited'>;

const isLevel = (level: string | null): level is TagLevel => level !== null && Object.hasOwn(tagLevels, level);

/** What a kind is called as it ships; the id of one that staff added is the name that it was given first. */
export const kindName = (kind: string, language: Language) =>
  isShippedTagKind(kind) ? tagKinds[kind][domainLanguage(language)] : kind;

const shipped: readonly Kind[] = shippedTagKinds.map(({ id, name, aliases = [] }) => ({
  id,
  name,
  aliases: [...aliases],
  edited: false,
}));

export interface KindOfHonour {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Whether staff renamed or added it: then it is called the same in every language. */
  own: boolean;
}

/** The kinds of honours in their order, by the dictionary; those that ship until it is there. */
export function useKindsOfHonours(): KindOfHonour[] {
  const language = useLanguage();
  const kinds: readonly Kind[] = useTagKinds().data?.items ?? shipped;
  return kinds.map(({ id, name, aliases, edited }) => {
    const own = edited && !(isShippedTagKind(id) && tagKinds[id].zh === name);
    return { id, name: own ? name : kindName(id, language), aliases, own };
  });
}

/** What the dictionary calls a kind. */
export function useKindName(): (kind: string) => string {
  const language = useLanguage();
  const names = new Map(useKindsOfHonours().map(({ id, name }) => [id, name]));
  return (kind) => names.get(kind) ?? kindName(kind, language);
}

/** @param nameOf what the dictionary calls a kind; the names as they ship unless given */
export function honourName(tag: Tag, language: Language, nameOf?: (kind: string) => string): string {
  const level = isLevel(tag.level) ? tagLevels[tag.level][domainLanguage(language)] : (tag.level ?? '');
  const kind = nameOf?.(tag.kind) ?? kindName(tag.kind, language);
  if (language === 'en') return [level, kind, tag.year && `(${tag.year})`].filter(Boolean).join(' ');
  return `${level}${kind}${tag.year ? `（${tag.year}年）` : ''}`;
}

/** An honour as text, by the dictionary. */
export function useHonourName(): (tag: Tag) => string {
  const language = useLanguage();
  const nameOf = useKindName();
  return (tag) => honourName(tag, language, nameOf);
}

/** All honours of an enterprise in one line. */
export function HonourLine({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation();
  const nameOf = useHonourName();
  return <span lang="zh-CN">{tags.map(nameOf).join(t('list.separator'))}</span>;
}

/** The short words beside a name; the whole honour with level and year is in the title. */
export function HonourTags({ tags, limit = 1 }: { tags: readonly Tag[]; limit?: number }) {
  const { t } = useTranslation();
  const nameOf = useHonourName();
  const kinds = useKindsOfHonours().filter(({ id }) => tags.some((tag) => tag.kind === id));
  const all = tags.map(nameOf).join('\n');
  return (
    <>
      {kinds.slice(0, limit).map(({ id, name, own }) => (
        <span key={id} className={id === 'lead' ? 'tag tag-lead' : 'tag'} title={all}>
          {isShippedTagKind(id) && !own ? t(`enterprises.tag.${id}`) : name}
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
