import { createFigures } from '@lianqun/domain';
import { aSnapshot } from '@lianqun/domain/testing';
import { describe, expect, it } from '@jest/globals';
import { figureRows } from '../figure-rows.js';
import { aReport } from '../testing/a-report.js';
import { plainText, tableNamed, textOf } from '../testing/plain-text.js';

const SECRET = '未公开的';

/** What is not shared between the provinces, in every place where a report would name it. */
const hidden = {
  ...{ restricted: true, builder: `${SECRET}单位`, imageProgress: `${SECRET}形象` },
  ...{ progress: `${SECRET}进展`, coordination: `${SECRET}事项`, nextStep: `${SECRET}安排` },
} as const;

const snapshot = aSnapshot()
  .project({ name: '公开项目', monthlyInvestment: '100', coordination: '用地指标' })
  .project({ ...hidden, name: `${SECRET}滞后项目`, monthlyInvestment: '300', yearInvestment: '0' })
  .project({ ...hidden, name: `${SECRET}新开工项目`, actualStart: '2026-10-12', annualPlan: null })
  .project({ ...hidden, name: `${SECRET}未报项目`, filled: false, monthlyInvestment: null })
  .project({ ...hidden, name: `${SECRET}终止项目`, stage: 'terminated' })
  .project({ ...hidden, name: `${SECRET}竣工项目`, plannedCompletion: '2026-11-20', clusters: ['circuits'] })
  .blocker({ title: '公开堵点', deadline: '2026-09-01' })
  .blocker({ title: `${SECRET}堵点`, deadline: '2026-09-01', restricted: true })
  .blocker({ title: `${SECRET}卡点`, kind: 'choke-point', restricted: true, projectIds: ['project-2'] })
  .build();

describe('what is not shared between the provinces', () => {
  it.each(['internal', 'submission'] as const)('is named nowhere in the %s edition', (variant) => {
    const text = plainText(aReport(snapshot, { month: snapshot, year: snapshot }, { variant }).document);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('公开项目');
  });

  it('is counted, and said to be', () => {
    const { document } = aReport(snapshot);
    const text = plainText(document);
    expect(text).toContain('共有链群协同项目5个');
    expect(text).toContain('新开工项目1个（均为未公开项目）');
    expect(text).toContain('未办结堵点2件（公开堵点，另有1件未公开事项计入合计）');
    expect(text).toContain('未办结卡点1件（均为未公开事项）');
    expect(text).toMatch(/超期事项：DD-2026-0001 公开堵点（.*）；另有1件未公开事项计入合计。/u);
    expect(text).toContain('本期应填报而未填报的项目1个：均为未公开项目');
    expect(text).toMatch(/滞后项目：.*未公开项目/u);
    const annex = tableNamed(document, 'annex-1-table');
    expect(annex.rows.map(({ role }) => role)).toEqual(['data', 'total']);
    expect(annex.rows.at(-1)?.cells.map((cell) => textOf(cell))).toContain('合计5个');
    expect(annex.notes?.map((note) => textOf(note))).toContain('注：另有4个未公开项目计入合计，未逐项列出。');
    expect(tableNamed(document, 'annex-3-table').notes?.map((note) => textOf(note))).toEqual([
      '注：另有2件未公开事项计入合计，未逐项列出。',
    ]);
  });

  it('is left out of the rows behind a figure, whose sum stays that of the report', () => {
    const figure = createFigures(snapshot).figure('all', 'monthlyInvestment');
    const list = figureRows(figure, snapshot, '');
    expect(list.items.map(({ name }) => name)).toEqual(['公开项目']);
    expect(list).toMatchObject({ sum: figure.value, withheld: list.total - 1 });
    const open = figureRows(createFigures(snapshot).figure('all', 'blockersOpen'), snapshot, '');
    expect(open).toMatchObject({ items: [{ name: '公开堵点' }], total: 3, withheld: 2 });
  });
});
