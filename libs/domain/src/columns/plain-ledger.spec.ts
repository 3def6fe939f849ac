import { describe, expect, it } from '@jest/globals';
import { blockerLedger } from '../blockers/index.js';
import { chainLedgers } from '../chains/index.js';
import { platformLedger } from '../platforms/index.js';
import { relocationLedger } from '../relocations/index.js';
import type { PlainLedger } from './plain-ledger.js';

const fieldsOf = (ledger: PlainLedger, headers: string[]) =>
  ledger.map(headers.map((header) => ({ header, samples: [] }))).map((match) => match?.field ?? null);

describe('ledgers as data', () => {
  it('platforms are known by the columns of their ledger', () => {
    expect(
      fieldsOf(platformLedger, [
        ...['名称', '类别', '所在地', '规划面积（平方公里）', '可供地', '标准厂房', '主导产业', '对接单位'],
        ...['本年签约项目', '2025年开工项目', '投产项目数', '协议投资（亿元）', '入驻企业', '配套缺口', '联系人'],
      ]),
    ).toEqual([
      ...['name', 'systems', 'regionCode', 'plannedArea', 'availableLand', 'standardWorkshop', 'leadingIndustries'],
      ...['liaison', 'signedProjects:current', 'startedProjects:2025', 'producingProjects:', 'agreedInvestment:'],
      ...['settledEnterprises:', 'gaps', 'contactName'],
    ]);
  });

  it('relocations are', () => {
    expect(
      fieldsOf(relocationLedger, [
        ...['企业名称', '统一社会信用代码', '行业', '疏解类型', '迁移性质', '原址', '迁入地', '承接平台', '签约日期'],
        ...['工商变更', '税务变更', '开工', '投产/达产', '职工数（原）', '职工数（随迁）', '腾退面积'],
        ...['迁出前三年年均三税', '是否纳入税收分享', '存在问题', '联系人'],
      ]),
    ).toEqual([
      ...['name', 'creditCode', 'industryName', 'subject', 'nature', 'originRegionCode', 'regionCode', 'platformId'],
      ...['signedOn', 'businessRegistrationOn', 'taxRegistrationOn', 'startedOn', 'inProductionOn', 'employees'],
      ...['movedEmployees', 'vacatedArea', 'averageTaxes', 'inTaxSharing', 'problems', 'contactName'],
    ]);
  });

  it('blockers are', () => {
    expect(
      fieldsOf(blockerLedger, [
        ...['编号', '类型', '产业链', '环节', '问题描述', '影响企业', '影响项目', '提出单位', '提出日期', '级别'],
        ...['牵头单位', '配合单位', '责任人', '解决措施', '计划完成时限', '本月进展', '亮灯', '状态', '办结佐证'],
        ...['销号确认人', '销号日期', '催办次数'],
      ]),
    ).toEqual([
      ...['code', 'kind', 'chainId', 'link', 'description', 'enterprises', 'projects', 'organizationId', 'raisedOn'],
      ...['level', 'leadOrganizationId', 'assisting', 'responsiblePerson', 'measures', 'deadline', 'progress'],
      ...['light', 'status', 'resolution', 'closedBy', 'closedOn', null],
    ]);
  });

  it('chains and clusters are', () => {
    const headers = [
      '批次',
      '牵头省市',
      '牵头单位',
      '链长',
      '联系人',
      '电话',
      '公布日期',
      '级别',
      '状态',
      '别称',
      '文号',
    ];
    const fields = [
      ...['batch', 'regionCode', 'organizationId', 'chainLeader', 'contactName', 'contactPhone', 'startsOn', 'level'],
      ...['status', 'aliases', 'source'],
    ];
    expect(fieldsOf(chainLedgers.chain, ['序号', '重点产业链', ...headers])).toEqual([null, 'name', ...fields]);
    expect(fieldsOf(chainLedgers.cluster, ['序号', '集群名称', ...headers])).toEqual([null, 'name', ...fields]);
  });

  it.each([blockerLedger, platformLedger, relocationLedger, chainLedgers.chain, chainLedgers.cluster])(
    '$title knows its own headers again',
    (ledger) => {
      const own = ledger.columns.filter(({ yearly }) => yearly !== true);
      expect(
        fieldsOf(
          ledger,
          own.map(({ label }) => label.zh),
        ),
      ).toEqual(own.map(({ field }) => field));
    },
  );
});
