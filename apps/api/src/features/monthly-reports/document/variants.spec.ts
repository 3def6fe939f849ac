import { describe, expect, it } from '@jest/globals';
import { anySnapshot, aSnapshot } from '@lianqun/domain/testing';
import fc from 'fast-check';
import { aReport } from '../testing/a-report.js';
import { plainText, runsOf, blocksOf, tableNamed } from '../testing/plain-text.js';

/** What one's own people need to hear and a paper that goes up does not say. */
const INTERNAL_WORDS = /亮灯|滞后|预警|落后|未填|逾期|免报|内部|[●▲■○]/u;

const troubled = aSnapshot()
  .project({ yearInvestment: '0' })
  .project({ filled: false, monthlyInvestment: null })
  .project({ late: true })
  .blocker({ deadline: '2026-10-01', title: '变电站用地未落实' })
  .with({ sets: [{ organizationId: 'organization-2', status: 'excused', reason: '机构调整' }] })
  .build();

describe('报送版', () => {
  it('has no lights, nobody behind, late or silent, whatever the data (property)', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { document, figures } = aReport(snapshot, {}, { variant: 'submission' });
        expect(plainText(document)).not.toMatch(INTERNAL_WORDS);
        expect(
          blocksOf(document)
            .flatMap(runsOf)
            .filter((run) => run.kind === 'text' && run.colour),
        ).toEqual([]);
        expect(figures.map(({ key }) => key)).not.toContain('all.behind');
      }),
      { numRuns: 50 },
    );
  });

  it('counts what is overdue and names it only in the internal one', () => {
    const named = (variant: 'internal' | 'submission') => plainText(aReport(troubled, {}, { variant }).document);
    expect(named('submission')).toContain('超期1件');
    expect(named('submission')).not.toContain('超期事项');
    expect(named('internal')).toContain('超期事项：DD-2026-0001 变电站用地未落实');
  });

  it('tells the same figures as the internal one', () => {
    const of = (variant: 'internal' | 'submission') => aReport(troubled, {}, { variant }).figures;
    const internal = new Map(of('internal').map(({ key, value }) => [key, value]));
    for (const { key, value } of of('submission')) expect([key, internal.get(key)]).toEqual([key, value]);
  });
});

describe('内部调度版', () => {
  it('says what it is, shows lights with shape and word, and names who has not filled in', () => {
    const { document } = aReport(troubled);
    expect(document.subtitle).toBe('内部调度版');
    const [red, missing] = tableNamed(document, 'annex-1-table').rows;
    const light = tableNamed(document, 'annex-1-table').columns.findIndex(({ title }) => title === '亮灯');
    expect(red?.cells[light]).toEqual([{ kind: 'text', text: '■ 滞后', colour: 'red' }]);
    expect(missing?.cells[light]).toEqual([{ kind: 'text', text: '■ 滞后', colour: 'red' }]);
    expect(plainText(document)).toMatch(/未填报的项目1个：示例项目2/u);
  });
});

describe('a report on a part', () => {
  it('leaves out chains and places where it has nothing', () => {
    const snapshot = aSnapshot()
      .project({ chains: ['robots'] })
      .build();
    const { document } = aReport(snapshot, {}, { scoped: true, about: '河北省' });
    const text = plainText(document);
    expect(text).toContain('河北省共有链群协同项目1个');
    expect(text).toContain('（一）机器人产业链');
    expect(text).not.toContain('氢能');
    expect(tableNamed(document, 'by-region').rows.map(({ id }) => id)).toEqual(['region-130000', 'all']);
  });
});
