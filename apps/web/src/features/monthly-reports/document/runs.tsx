import { createContext, Fragment, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from './tree.js';

interface OpenFigure {
  key: string | null;
  open: (key: string, element: HTMLElement) => void;
}

/** Which figure is open, and how one is opened. The same place can be named twice; both are marked. */
export const FigureContext = createContext<OpenFigure>({ key: null, open: () => undefined });

const lines = (text: string) =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));

function Figure({ figureKey, text }: { figureKey: string; text: string }) {
  const { t } = useTranslation();
  const figure = use(FigureContext);
  // No <button>: that is a box in the line, and a comma after it could begin the next line.
  return (
    <span
      role="button"
      tabIndex={0}
      className="reportfigure"
      data-figure={figureKey}
      aria-haspopup="dialog"
      aria-expanded={figure.key === figureKey}
      title={t('monthlyReports.openRows')}
      onClick={({ currentTarget }) => figure.open(figureKey, currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        figure.open(figureKey, event.currentTarget);
      }}
    >
      {text}
    </span>
  );
}

export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    if (run.kind === 'figure') return <Figure key={index} figureKey={run.key} text={run.text} />;
    const words = lines(run.text);
    const shown = run.strong ? <strong>{words}</strong> : words;
    return run.colour ? (
      <span key={index} className={`colour-${run.colour}`}>
        {shown}
      </span>
    ) : (
      <Fragment key={index}>{shown}</Fragment>
    );
  });
}
