import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DocumentView } from './document/document-view.js';
import { FigureContext } from './document/runs.js';
import type { OfficialDocument } from './document/tree.js';
import { FigurePanel, type FigurePlace } from './figure-panel.js';
import { chaptersOf, Outline } from './outline.js';
import { ReportSide } from './report-side.js';
import type { Report } from './types.js';

const cardWidth = 580;

/** Below the figure, and never beyond the edge of what can be seen. */
function placeOf(element: HTMLElement, desk: HTMLElement): FigurePlace {
  const [at, frame] = [element.getBoundingClientRect(), desk.getBoundingClientRect()];
  const left = at.left - frame.left + desk.scrollLeft;
  const room = desk.scrollLeft + desk.clientWidth - cardWidth - 12;
  return { left: Math.max(12, Math.min(left, room)), top: at.bottom - frame.top + desk.scrollTop + 6 };
}

/** The chapter under the upper edge of the desk. */
function chapterAt(desk: HTMLElement, ids: readonly string[]): string | null {
  const edge = desk.getBoundingClientRect().top + 80;
  return (
    ids.findLast((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= edge) ??
    ids[0] ??
    null
  );
}

/** A figure can be named in the address; one that the text does not show is opened at its top. */
function startOf(desk: HTMLElement, key: string): FigurePlace {
  const element = [...desk.querySelectorAll<HTMLElement>('[data-figure]')].find(
    ({ dataset }) => dataset['figure'] === key,
  );
  element?.scrollIntoView({ block: 'center' });
  return element ? placeOf(element, desk) : { left: 12, top: 12 };
}

function useFigures(named: string | null) {
  const desk = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<{ key: string; place: FigurePlace } | null>(null);
  const open = useCallback((key: string, element: HTMLElement) => {
    from.current = element;
    if (desk.current) setShown({ key, place: placeOf(element, desk.current) });
  }, []);
  useEffect(() => {
    // Once the page is drawn: where the figure stands is known only then.
    if (!named) return undefined;
    const frame = requestAnimationFrame(() => {
      if (desk.current) setShown({ key: named, place: startOf(desk.current, named) });
    });
    return () => cancelAnimationFrame(frame);
  }, [named]);
  const close = useCallback(() => {
    setShown(null);
    from.current?.focus();
  }, []);
  const goOn = useCallback((key: string) => setShown((now) => now && { ...now, key }), []);
  return { desk, shown, open, close, goOn };
}

interface ReportViewProps {
  report: Report;
  tree: OfficialDocument;
  /** The figure that the address names. */
  figure: string | null;
}

export function ReportView({ report, tree, figure }: ReportViewProps) {
  const chapters = useMemo(() => chaptersOf(tree), [tree]);
  const { desk, shown, open, close, goOn } = useFigures(figure);
  const [chapter, setChapter] = useState<string | null>(chapters[0]?.id ?? null);
  const key = shown?.key ?? null;
  const figures = useMemo(() => ({ key, open }), [key, open]);
  const go = (id: string) => {
    const heading = document.getElementById(id);
    if (!heading || !desk.current) return;
    // Not into view: a turned sheet is wider than the desk, and its left edge is where reading begins.
    const top = heading.getBoundingClientRect().top - desk.current.getBoundingClientRect().top;
    desk.current.scrollTo({ top: desk.current.scrollTop + top - 16, left: 0 });
    heading.focus({ preventScroll: true });
    setChapter(id);
  };
  return (
    <div className="reportwork">
      <Outline chapters={chapters} current={chapter} onPick={go} />
      <div
        className="desk"
        ref={desk}
        onScroll={({ currentTarget }) =>
          setChapter(
            chapterAt(
              currentTarget,
              chapters.map(({ id }) => id),
            ),
          )
        }
      >
        <FigureContext value={figures}>
          <DocumentView document={tree} />
        </FigureContext>
        {shown && (
          <FigurePanel reportId={report.id} figureKey={shown.key} place={shown.place} onOpen={goOn} onClose={close} />
        )}
      </div>
      <ReportSide report={report} />
    </div>
  );
}
