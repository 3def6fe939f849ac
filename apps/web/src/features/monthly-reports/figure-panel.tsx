import { Drawer } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../../shared/page-root.js';
import { useIsPhone } from '../../shared/use-media.js';
import { FigureBody, FigureTitle } from './figure-rows.js';

export interface FigurePlace {
  /** Below the figure, from the corner of the page that scrolls. */
  left: number;
  top: number;
}

interface FigurePanelProps {
  reportId: string;
  figureKey: string;
  place: FigurePlace;
  onOpen: (key: string) => void;
  onClose: () => void;
}

function Card({ reportId, figureKey, place, onOpen, onClose }: FigurePanelProps) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, [figureKey]);
  // Its height is known once the rows are there.
  useEffect(() => {
    const seen = new ResizeObserver(() => card.current?.scrollIntoView({ block: 'nearest' }));
    if (card.current) seen.observe(card.current);
    return () => seen.disconnect();
  }, []);
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={t('monthlyReports.rowsBehind')}
      tabIndex={-1}
      className="figurecard"
      style={{ left: place.left, top: place.top }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <span>
          <FigureTitle reportId={reportId} figureKey={figureKey} />
        </span>
        <button type="button" className="linkbutton push" aria-label={t('monthlyReports.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <FigureBody reportId={reportId} figureKey={figureKey} onOpen={onOpen} />
    </div>
  );
}

/** The rows behind a figure: a card below it, a drawer from the bottom on a phone. */
export function FigurePanel(props: FigurePanelProps) {
  const { reportId, figureKey, onOpen, onClose } = props;
  const phone = useIsPhone();
  if (!phone) return <Card {...props} />;
  return (
    <Drawer
      open
      placement="bottom"
      size="70%"
      getContainer={pageRoot}
      onClose={onClose}
      className="figuredrawer"
      title={<FigureTitle reportId={reportId} figureKey={figureKey} />}
    >
      <FigureBody reportId={reportId} figureKey={figureKey} onOpen={onOpen} />
    </Drawer>
  );
}
