import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import type { OfficialDocument } from './document/tree.js';

interface Chapter {
  id: string;
  text: string;
  level: number;
  /** Rows of the annex; null for a chapter of text. */
  rows: number | null;
}

/** The headings of the first two levels; an annex says how many rows it has. */
export function chaptersOf(document: OfficialDocument): Chapter[] {
  return document.sections.flatMap(({ orientation, blocks }) => {
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).length;
    return blocks.flatMap((block): Chapter[] =>
      block.kind === 'heading' && block.level <= 2
        ? [{ id: block.id, text: block.text, level: block.level, rows: orientation === 'landscape' ? rows : null }]
        : [],
    );
  });
}

interface OutlineProps {
  chapters: readonly Chapter[];
  current: string | null;
  onPick: (id: string) => void;
}

export function Outline({ chapters, current, onPick }: OutlineProps) {
  const { t } = useTranslation();
  return (
    <nav className="panel outline" aria-label={t('monthlyReports.chapters')}>
      <header>
        <h2>{t('monthlyReports.chapters')}</h2>
      </header>
      <ul lang="zh-CN">
        {chapters.map(({ id, text, level, rows }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={level > 1 ? 'sub' : undefined}
              title={text}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onPick(id);
              }}
            >
              <span className="cut">{text}</span>
              {rows !== null && <small className="muted">{count(rows)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
