import { memo } from 'react';
import { BarChart } from '../../../shared/frames/bar-chart.js';
import { Runs } from './runs.js';
import { TableView } from './table-view.js';
import type { Block, ChartBlock, OfficialDocument } from './tree.js';

const levels = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

function Chart({ chart }: { chart: ChartBlock }) {
  return (
    <figure className="paperchart" id={chart.id}>
      <div className="trendscroll" role="region" aria-label={chart.caption} tabIndex={0}>
        <BarChart
          label={chart.alt}
          bars={chart.bars.map(({ label, value, width, current }, index) => ({
            key: `${index}${label}`,
            label,
            value,
            months: width ?? 1,
            current: current ?? false,
          }))}
        />
      </div>
      <figcaption>{chart.caption}</figcaption>
    </figure>
  );
}

/** `under`: the heading that the block stands under, by which a table without a caption is called. */
function BlockView({ block, under }: { block: Block; under: string | undefined }) {
  switch (block.kind) {
    case 'heading': {
      const Level = levels[block.level];
      return (
        <Level id={block.id} className={`paperheading level-${block.level}`} tabIndex={-1}>
          {block.text}
        </Level>
      );
    }
    case 'paragraph':
      return (
        <p className={`paper-${block.style ?? 'body'}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'table':
      return <TableView table={block} name={block.caption ?? under} />;
    case 'chart':
      return <Chart chart={block} />;
    case 'page-break':
      return <hr className="pagebreak" />;
  }
}

const headingBefore = (blocks: readonly Block[], at: number): string | undefined =>
  blocks.slice(0, at).findLast((block) => block.kind === 'heading')?.text;

const titleLines = (title: string) => title.split('\n').map((line) => <span key={line}>{line}</span>);

/** The report as a page in the proportions of GB/T 9704, from the tree that the Word file is made of. */
export const DocumentView = memo(function DocumentView({ document }: { document: OfficialDocument }) {
  const { masthead, title, subtitle } = document;
  return document.sections.map((section, index) => (
    <article key={index} className={`paper ${section.orientation}`} lang="zh-CN">
      {index === 0 && (
        <header>
          {masthead && (
            <>
              <p className="issuer">{masthead.issuer}</p>
              <p className="issue">
                <span>{masthead.issue}</span>
                <span>{masthead.date}</span>
              </p>
            </>
          )}
          <p className="papertitle">{titleLines(title)}</p>
          {subtitle && <p className="papersubtitle">{subtitle}</p>}
        </header>
      )}
      {section.blocks.map((block, at) => (
        <BlockView key={at} block={block} under={headingBefore(section.blocks, at)} />
      ))}
    </article>
  ));
});
