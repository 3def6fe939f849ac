import { describe, expect, it } from '@jest/globals';
import { type SnapshotBuilder, aSnapshot } from '@lianqun/domain/testing';
import type { ReportInput } from './writer.js';
import { aReport } from '../testing/a-report.js';
import { blocksOf, plainText, tableNamed, tablesOf, textOf } from '../testing/plain-text.js';

interface Given {
  month?: SnapshotBuilder;
  year?: SnapshotBuilder;
  fields?: Partial<ReportInput>;
}

const reportOn = (snapshot: SnapshotBuilder, { month, year, fields }: Given = {}) =>
  aReport(snapshot.build(), { month: month?.build() ?? null, year: year?.build() ?? null }, fields);

/** The text under a heading, down to the next one. */
const under = (title: string, ...given: Parameters<typeof reportOn>): string[] => {
  const blocks = blocksOf(reportOn(...given).document);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(title));
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading');
  return rest
    .slice(0, to < 0 ? undefined : to)
    .flatMap((block) => (block.kind === 'paragraph' ? textOf(block.runs) : []));
};

const built = aSnapshot().project({ totalInvestment: '25000', annualPlan: '12000', yearInvestment: '9400' });

describe('总体情况', () => {
  it('tells what there is, what was done and what it compares with', () => {
    const month = aSnapshot().during('2026-09').project({ monthlyInvestment: '80' });
    const year = aSnapshot().during('2025-10').project({ monthlyInvestment: '125', yearInvestment: '9400' });
    expect(under('总体情况', built, { month, year })).toEqual([
      '截至10月31日，三地共有链群协同项目1个，环比持平，总投资2.50亿元，年度计划投资1.20亿元。10月完成投资0.01亿元，环比增长25.0%，同比下降20.0%；本年累计完成0.94亿元，同比持平，投资完成率78.3%，欠序时进度5.0个百分点。',
      '10月没有项目新开工、竣工或投产。',
      '四率：开工率100.0%（应开工1个，其中已开工1个），投资完成率78.3%（年度计划1.20亿元，已完成0.94亿元），资金到位率20.0%（总投资2.50亿元，已到位0.50亿元），按期竣工率—（没有应竣工项目）。',
      '10月没有新增和销号的堵点卡点，数据截止日没有未办结事项。',
    ]);
  });

  it('invents no comparison where there is none, and says why', () => {
    const said = (given: Given) => under('总体情况', built, given).at(-1);
    const other = (first: string, last = first) => aSnapshot().during(first, last).project();
    expect(said({})).toBe('上一调度期和上年同期均没有已锁定的数据，本期不作环比和同比。');
    expect(said({ month: other('2026-09') })).toBe('上年同期没有已锁定的数据，本期不作同比。');
    expect(said({ year: other('2025-10') })).toBe('上一调度期没有已锁定的数据，本期不作环比。');
    const text = plainText(reportOn(built).document);
    expect(text.replaceAll('不作环比和同比', '').replace(/^环比对象.*$/mu, '')).not.toMatch(/环比|同比/u);
  });

  it('compares no flow with a period of another length', () => {
    const march = aSnapshot().during('2026-03').project({ monthlyInvestment: '150' });
    const joint = aSnapshot().during('2026-01', '2026-02').project();
    const [first, , , , last] = under('总体情况', march, { month: joint });
    expect(first).toContain('3月完成投资0.02亿元；本年');
    expect(last).toBe(
      '上期（2026年1—2月）与本期月数不同，当期发生数不作环比。上年同期没有已锁定的数据，本期不作同比。',
    );
  });

  it('tells a change that rounds to nothing from none at all', () => {
    const month = aSnapshot().during('2026-09').project({ monthlyInvestment: '99.99' });
    expect(under('总体情况', built, { month })[0]).toContain('完成投资0.01亿元，环比基本持平；');
  });

  it('writes no rate, plan or gap where there is nothing to divide by', () => {
    const bare = aSnapshot().project({ annualPlan: null, totalInvestment: null, plannedStart: null });
    const [first, , rates] = under('总体情况', bare);
    expect(first).toBe(
      '截至10月31日，三地共有链群协同项目1个，总投资数据暂缺，没有年度计划投资。10月完成投资0.01亿元；本年累计完成0.10亿元。',
    );
    expect(rates).toBe(
      '四率：开工率—（没有应开工项目），投资完成率—（没有年度计划投资），资金到位率—（总投资数据暂缺），按期竣工率—（没有应竣工项目）。',
    );
  });

  it('makes no zero of what nobody filled in', () => {
    const silent = aSnapshot().project({ filled: false, monthlyInvestment: null });
    const month = aSnapshot().during('2026-09').project();
    expect(under('总体情况', silent, { month })[0]).toContain('。10月完成投资数据暂缺；本年累计完成0.10亿元');
    expect(under('氢能产业链', silent, { month })[0]).toContain('；10月完成投资数据暂缺，本年累计');
    const row = tableNamed(reportOn(silent, { month }).document, 'comparison').rows.find(
      ({ id }) => id === 'monthlyInvestment',
    );
    expect(row?.cells.map((cell) => textOf(cell))).toEqual(['当期完成投资', '亿元', '—', '0.01', '—']);
  });

  it('says that there is nothing', () => {
    expect(under('总体情况', aSnapshot())).toEqual([
      '截至10月31日，三地没有在册的链群协同项目。',
      '10月没有新增和销号的堵点卡点，数据截止日没有未办结事项。',
      '上一调度期和上年同期均没有已锁定的数据，本期不作环比和同比。',
    ]);
    expect(under('氢能产业链', aSnapshot())).toEqual(['截至数据截止日没有在册项目和未办结的堵点卡点。']);
    expect(under('填报情况', aSnapshot())).toEqual(['本期没有应填报的项目。']);
    expect(under('需协调事项', aSnapshot())).toEqual(['本期没有项目提出需协调事项。']);
    expect(under('进度滞后项目', aSnapshot())).toEqual(['没有滞后和预警的项目。']);
    expect(under('下一步安排', aSnapshot())).toEqual(['下月没有计划开工、竣工的项目，没有到期的里程碑和堵点卡点。']);
  });

  it('draws the months of the projects that it counts, from the second on', () => {
    const charts = (snapshot: SnapshotBuilder) =>
      blocksOf(reportOn(snapshot).document).flatMap((block) => (block.kind === 'chart' ? block : []));
    expect(charts(aSnapshot().project({ history: [['2026-10', '2026-10', '100']] }))).toEqual([]);
    const [chart] = charts(
      aSnapshot()
        .during('2026-03')
        .project({
          history: [
            ['2025-12', '2025-12', '20000'],
            ['2026-01', '2026-02', '10000'],
          ],
        })
        .project({
          history: [
            ['2026-01', '2026-02', '15000'],
            ['2026-03', '2026-03', '-500'],
          ],
        })
        .project({ stage: 'terminated', history: [['2026-03', '2026-03', '99999']] }),
    );
    expect(chart?.bars).toEqual([
      { label: '12月', value: '2.00', width: 1, current: false },
      { label: '26年1—2月', value: '2.50', width: 2, current: false },
      { label: '3月', value: '-0.05', width: 1, current: true },
    ]);
    expect(chart?.caption).toContain('柱高为月均');
  });
});

describe('主要指标对比', () => {
  it('sets every main figure beside the periods before, as far as there are any', () => {
    const month = aSnapshot().during('2026-09').project({ yearInvestment: '800' });
    const { document } = reportOn(built, { month });
    const table = tableNamed(document, 'comparison');
    expect(table.columns.map(({ title }) => title)).toEqual(['指标', '单位', '2026年10月', '2026年9月', '环比']);
    const rows = Object.fromEntries(
      table.rows.map(({ id, cells }) => [id, cells.slice(2).map((cell) => textOf(cell))]),
    );
    expect(rows).toMatchObject({
      projects: ['1', '1', '0'],
      totalInvestment: ['2.50', '1.00', '150.0%'],
      completionRate: ['78.3', '66.7', '11.6'],
      gap: ['-5.0', '-8.3', '3.3'],
      onTimeRate: ['—', '—', '—'],
    });
    expect(tablesOf(reportOn(built).document).map(({ id }) => id)).not.toContain('comparison');
  });

  it('does not compare what began again in January', () => {
    const january = aSnapshot().during('2026-01').project({ yearInvestment: '100' });
    const { document } = reportOn(january, { month: aSnapshot().during('2025-12').project() });
    const row = tableNamed(document, 'comparison').rows.find(({ id }) => id === 'yearInvestment');
    expect(row?.cells.map((cell) => textOf(cell))).toEqual(['本年累计完成投资', '亿元', '0.01', '—', '—']);
  });
});

describe('主要进展', () => {
  it('tells of a chain: figures, what moved by name, progress, blockers by kind', () => {
    const snapshot = aSnapshot()
      .project({ actualStart: '2026-10-08', progress: '主体结构封顶，设备进场。下月安装。' })
      .project({ progress: '  ；；' })
      .project({ progress: null, actualCompletion: '2026-10-30' })
      .blocker({ title: '缺少碳纸供应商' })
      .blocker({ kind: 'choke-point', title: '质子交换膜依赖进口' });
    expect(under('氢能产业链', snapshot)).toEqual([
      '在册项目3个，总投资3.00亿元；10月完成投资0.03亿元，本年累计完成0.30亿元，投资完成率83.3%，超序时进度11.1个百分点。新开工项目1个（示例项目1）。竣工项目1个（示例项目3）。',
      '项目进展。示例项目1：主体结构封顶，设备进场。',
      '堵点招商。未办结堵点1件（缺少碳纸供应商）。卡点攻关。未办结卡点1件（质子交换膜依赖进口）。',
    ]);
  });

  it('tells of a chain that has only closed blockers that nothing is left', () => {
    const snapshot = aSnapshot().blocker({ status: 'closed', closedOn: '2026-03-01' });
    expect(under('氢能产业链', snapshot)).toEqual(['截至数据截止日没有在册项目和未办结的堵点卡点。']);
  });

  it('tells of the three that moved most, to the fen, in the order of the ledger', () => {
    const amounts = ['100.000001', '99', '1000', '100.000002', '-3'];
    const snapshot = amounts.reduce(
      (all, monthlyInvestment, index) => all.project({ monthlyInvestment, progress: `进展${String(index + 1)}` }),
      aSnapshot(),
    );
    expect(under('氢能产业链', snapshot)[1]).toBe('项目进展。示例项目1：进展1；示例项目3：进展3；示例项目4：进展4。');
  });

  it('numbers its headings in order, however many there are', () => {
    const chains = Array.from({ length: 12 }, (_, index) => ({
      key: `chain-${String(index)}`,
      id: String(index),
      name: `第${String(index + 1)}`,
      status: 'published',
      sortOrder: index,
    }));
    const { document } = reportOn(
      aSnapshot()
        .with({ chains })
        .project({ clusters: ['circuits'] }),
    );
    const titles = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? block.text : []));
    expect(titles.filter((title) => /^[一二三四]、/u.test(title)).map((title) => title.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
    ]);
    expect(titles.slice(2, 16).map((title) => title.replace(/）.*$/u, '）'))).toEqual(
      ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'].map(
        (one) => `（${one}）`,
      ),
    );
    expect(titles.slice(-3)).toEqual(['附表1 项目', '附表3 堵点卡点', '数据来源']);
    const ids = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? block.id : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in a note what a total does not say', () => {
    const snapshot = aSnapshot()
      .project({ chains: ['hydrogen', 'robots', 'bio'], clusters: ['circuits', 'health'] })
      .project({ chains: ['robots', 'bio'] })
      .project({ chains: [], totalInvestment: '10049' });
    const { document } = reportOn(snapshot);
    const notes = (id: string) => (tableNamed(document, id).notes ?? []).map((note) => textOf(note));
    expect(notes('by-chain')).toEqual([
      '注：列入多个产业链的项目在各行分别计入，“合计”行只计一次；各行重复计入共3项次。',
    ]);
    expect(notes('by-cluster')).toEqual([
      '注：列入多个集群的项目在各行分别计入，“合计”行只计一次；各行重复计入共1项次。',
      '注：“合计”行含未列入以上各行的项目2个。',
    ]);
    expect(notes('by-region')).toEqual([]);
    const rounded = aSnapshot()
      .project({ totalInvestment: '49' })
      .project({ totalInvestment: '49', regionPath: ['110000'] });
    expect((tableNamed(reportOn(rounded).document, 'by-region').notes ?? []).map((note) => textOf(note))).toEqual([
      '注：因四舍五入，部分数据分项之和与合计存在尾差。',
    ]);
  });
});

describe('存在问题 and 下一步安排', () => {
  it('tell of blockers by kind, and of the overdue ones by name', () => {
    const snapshot = aSnapshot()
      .blocker({ raisedOn: '2026-10-09' })
      .blocker({ kind: 'factor-shortage', title: '用地指标不足', deadline: '2026-10-15', leadId: 'organization-2' })
      .blocker({ status: 'closed', closedOn: '2026-10-20' });
    expect(under('堵点卡点', snapshot)).toEqual([
      '10月新增1件，销号1件；数据截止日未办结2件，其中堵点1件、要素保障1件；超期1件。',
      '超期事项：DD-2026-0002 用地指标不足（示范区管委会，时限2026-10-15）。',
    ]);
  });

  it('leave the rest to the annex after ten', () => {
    const snapshot = Array.from({ length: 12 }).reduce<SnapshotBuilder>(
      (all) => all.blocker({ deadline: '2026-10-15' }).project({ yearInvestment: '0', coordination: '协调用能。' }),
      aSnapshot(),
    );
    expect(under('堵点卡点', snapshot)[1]).toMatch(/DD-2026-0010 [^；]*；其余2件见附表3。$/u);
    expect(under('进度滞后项目', snapshot)[1]).toMatch(/示例项目10（[^；]*）；其余2个见附表1。$/u);
    expect(under('需协调事项', snapshot)).toEqual([
      '提出需协调事项的项目12个。',
      expect.stringMatching(/^河北省：示例项目1：协调用能；.*示例项目10：协调用能；其余2个见项目台账。$/u),
    ]);
  });

  it('tell who is behind and why, who has not filled in, who was late and who need not', () => {
    const snapshot = aSnapshot()
      .project({ yearInvestment: '100' })
      .project({ filled: false, monthlyInvestment: null, annualPlan: null })
      .project({ late: true })
      .with({ sets: [{ organizationId: 'organization-2', status: 'excused', reason: '机构调整' }] });
    expect(under('进度滞后项目', snapshot)).toEqual([
      '滞后项目1个，预警项目0个。',
      '滞后项目：示例项目1（完成率 8.3%，落后序时进度 75.0 个百分点（10月））。',
    ]);
    expect(under('填报情况', snapshot)).toEqual([
      '本期应填报而未填报的项目1个：示例项目2（示例市工信局）；逾期填报1个。',
      '准予免报的单位：示范区管委会（机构调整）。',
    ]);
    expect(under('填报情况', aSnapshot().project())).toEqual(['本期应填报的项目均已填报。']);
  });

  it('look at the next month', () => {
    const snapshot = aSnapshot()
      .project({ stage: 'planned-start', actualStart: null, plannedStart: '2026-11-20', nextStep: '完成施工许可。' })
      .project({ plannedCompletion: '2026-11-30', regionPath: ['110000'], nextStep: '联合验收' })
      .blocker({ deadline: '2026-11-15' });
    expect(under('下一步安排', snapshot)).toEqual([
      '下月：计划开工项目1个（示例项目1）；计划竣工项目1个（示例项目2）；办理时限到期的堵点卡点1件，由牵头单位按时限办理。',
      '北京市：示例项目2：联合验收。',
      '河北省：示例项目1：完成施工许可。',
    ]);
  });
});

describe('下一步安排', () => {
  it('tells of the three largest plans of a place, in the order of the ledger', () => {
    const snapshot = ['99', '1000', null, '500.5', '500.6'].reduce<SnapshotBuilder>(
      (all, annualPlan, index) => all.project({ annualPlan, nextStep: `安排${String(index + 1)}` }),
      aSnapshot(),
    );
    expect(under('下一步安排', snapshot).at(-1)).toBe('河北省：示例项目2：安排2；示例项目4：安排4；示例项目5：安排5。');
  });
});

describe('annexes and sources', () => {
  it('name what ended, and what was closed after the cut-off', () => {
    const { document } = reportOn(
      aSnapshot()
        .project()
        .project({ stage: 'terminated' })
        .blocker({ closedLaterOn: '2026-11-03', deadline: '2026-11-30', originalDeadline: '2026-10-30' }),
    );
    const notes = (id: string) => (tableNamed(document, id).notes ?? []).map((note) => textOf(note));
    expect(notes('annex-1-table')).toEqual(['注：已终止项目不计入：XM2026-0002 示例项目2。']);
    expect(notes('annex-3-table')).toEqual([
      '注：数据截止日之后、锁定之前已销号，计入下期：DD-2026-0001（2026-11-03）。',
    ]);
    const [row] = tableNamed(document, 'annex-3-table').rows;
    expect(row?.cells.map((cell) => textOf(cell))).toContain('2026-11-30（已延期）');
  });

  it('list projects by place in the usual order and by number, and tell a chain from a cluster', () => {
    const { document } = reportOn(
      aSnapshot()
        .project({ chains: ['bio'], clusters: ['health'] })
        .project({ regionPath: [] })
        .project({ regionPath: ['120000'] })
        .project({ regionPath: ['110000'] }),
    );
    const rows = tableNamed(document, 'annex-1-table').rows.map(({ cells }) => cells.map((cell) => textOf(cell)));
    expect(rows.map(([number, code]) => [number, code])).toEqual([
      ['1', 'XM2026-0004'],
      ['2', 'XM2026-0003'],
      ['3', 'XM2026-0001'],
      ['4', 'XM2026-0002'],
      ['', ''],
    ]);
    expect(rows[2]).toContain('生物医药、生命健康集群');
  });

  it('end with the data that all was made from and the rule of every figure, once', () => {
    const notes = under('数据来源', built, { month: aSnapshot().during('2026-09').project() });
    expect(notes.slice(0, 4)).toEqual([
      '本月报由2026年10月锁定数据生成：第1次锁定，锁定时间2026-11-08 09:30，数据截止2026-10-31，共40行。项目阶段、堵点卡点状态、办理时限和名称均为数据截止日当日情况。',
      `数据摘要（SHA-256）：${'0123456789abcdef'.repeat(4)}`,
      '环比对象：2026年9月第1次锁定的数据（月报已签发）。同比对象：无。',
      '月报第1版，2026-11-09 00:30由示例人员生成。金额以万元精确计算，正文按亿元保留两位小数；比率由未舍入数计算，四舍五入到一位小数；分母为零或不能比较的记“—”。',
    ]);
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes).toContain('投资完成率：本年累计完成投资 ÷ 年度计划投资。');
    expect(notes.at(-1)).toMatch(/^环比、同比：/u);
    const locked = { month: { label: '2026年9月', edition: 2, sameLength: true, issued: false }, year: null };
    expect(under('数据来源', built, { fields: { comparedWith: locked } })[2]).toContain(
      '环比对象：2026年9月第2次锁定的数据（月报尚未签发）。',
    );
  });
});

describe('every sentence', () => {
  it('ends once, and leaves no unit or bracket alone', () => {
    const rich = built
      .project({
        progress: '设备进场。。',
        coordination: '；',
        nextStep: '。',
        plannedStart: '2026-11-10',
        actualStart: null,
      })
      .project({ annualPlan: null, totalInvestment: null, filled: false, monthlyInvestment: null, regionPath: [] })
      .blocker({ deadline: '2026-10-01', leadId: null })
      .blocker({ status: 'closed', closedOn: '2026-10-02' });
    for (const snapshot of [rich, aSnapshot(), built]) {
      const text = plainText(reportOn(snapshot, { month: rich }).document);
      expect(text).not.toMatch(/。。|；；|，，|；。|，。|：。|（）|、、|—(?:个|件|亿元|万元|%)|undefined|null|NaN/u);
    }
  });
});
