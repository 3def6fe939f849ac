import { useCallback, useMemo, useRef, useState } from 'react';
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

function useFigures() {
  const desk = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<{ key: string; place: FigurePlace } | null>(null);
  const open = useCallback((key: string, element: HTMLElement) => {
    from.current = element;
    if (desk.current) setShown({ key, place: placeOf(element, desk.current) });
  }, []);
  const close = useCallback(() => {
    setShown(null);
    from.current?.focus();
  }, []);
  const goOn = useCallback((key: string) => setShown((now) => now && { ...now, key }), []);
  return { desk, shown, open, close, goOn };
}

export function ReportView({ report, tree }: { report: Report; tree: OfficialDocument }) {
  const chapters = useMemo(() => chaptersOf(tree), [tree]);
  const { desk, shown, open, close, goOn } = useFigures();
  const [chapter, setChapter] = useState<string | null>(chapters[0]?.id ?? null);
  const key = shown?.key ?? null;
  const figures = useMemo(() => ({ key, open }), [key, open]);
  const go = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
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
