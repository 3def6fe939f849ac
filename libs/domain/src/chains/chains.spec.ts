import { describe, expect, it } from '@jest/globals';
import { createIndustryMatcher, type IndustryRecord } from '../industries/index.js';
import { referenceData } from '../testing/reference-data.js';
import { chainNameKey, createChainMatcher, parseBatch, splitList } from './index.js';

const entries = (file: string): { id: string; name: string; aliases: readonly string[] }[] =>
  referenceData(file).map(({ key, name, aliases }) => ({ id: key, name, aliases: aliases ?? [] }));

describe('createChainMatcher', () => {
  const matcher = createChainMatcher({ chains: entries('chains'), clusters: entries('clusters') });

  it('asks where a text is both a chain and a cluster', () => {
    const question = { kind: 'chain-or-cluster', chainId: 'biomedicine', clusterId: 'biomedicine-cluster' };
    expect(['生物医药', '生物医药产业'].map((text) => matcher.match(text))).toEqual([question, question]);
  });

  it.each([
    ['氢能', 'chain', 'hydrogen'],
    ['生物医药产业链', 'chain', 'biomedicine'],
    ['生物医药产业集群', 'cluster', 'biomedicine-cluster'],
    ['工业互联网', 'chain', 'cybersecurity-industrial-internet'],
    ['高端工业母机', 'chain', 'instruments-machine-tools'],
    ['新能源汽车和智能网联汽车', 'chain', 'new-energy-vehicles'],
    ['智能网联新能源汽车', 'cluster', 'intelligent-connected-nev'],
    ['集成电路', 'cluster', 'integrated-circuits'],
    ['robotics', 'chain', 'robotics'],
  ])('%s is the %s %s', (text, kind, id) => {
    expect(matcher.match(text)).toEqual({ kind, id });
  });

  it('does not guess and splits lists', () => {
    expect(matcher.match('新材料')).toEqual({ kind: 'none' });
    expect(splitList('氢能、机器人；氢能/无')).toEqual(['氢能', '机器人']);
  });
});

describe('lists of chains and clusters', () => {
  it('name entries with and without what they are', () => {
    expect(['氢能', '氢能产业链', '氢能产业'].map((name) => chainNameKey('chain', name))).toEqual([
      '氢能',
      '氢能',
      '氢能',
    ]);
    expect(chainNameKey('cluster', '集成电路先进制造业集群')).toBe('集成电路');
    expect(chainNameKey('chain', '产业链')).toBe('产业链');
  });

  it.each([
    ['1', 1],
    ['第 2 批', 2],
    ['首批', 1],
    ['第三批次', 3],
    ['十', 10],
    ['第十二批', 12],
  ])('count %s as batch %s', (text, batch) => {
    expect(parseBatch(text)).toEqual({ ok: true, value: batch });
  });

  it('know what is no batch', () => {
    expect(['批', '', '第零批', '0', '100', '新的'].map((text) => parseBatch(text).ok)).toEqual(Array(6).fill(false));
  });
});

describe('createIndustryMatcher', () => {
  const industries = referenceData('industries') as unknown as IndustryRecord[];
  const matcher = createIndustryMatcher(industries);

  it.each([
    ['C', 'C'],
    ['c39', '39'],
    ['C3911', '3911'],
    ['C35 专用设备制造业', '35'],
    ['制造业/专用设备制造业', '35'],
    ['计算机整机制造', '3911'],
    ['医药制造业', '27'],
    ['0712', '0712'],
  ])('%s is %s', (text, id) => {
    expect(matcher.match(text)).toEqual({ kind: 'match', id });
  });

  it('finds every industry by its code', () => {
    for (const { id } of industries) expect(matcher.match(id)).toEqual({ kind: 'match', id });
  });

  it('finds every industry by its name, itself or the only one below it of that name', () => {
    const byId = new Map(industries.map((industry) => [industry.id, industry]));
    for (const { name } of industries) {
      const match = matcher.match(name);
      const found = match.kind === 'match' ? [match.id] : match.kind === 'ambiguous' ? match.ids : [];
      expect([name, ...found.map((id) => byId.get(id)?.name)]).toEqual([name, ...found.map(() => name)]);
      expect(found.length).toBeGreaterThan(0);
    }
    expect(matcher.match('示例行业')).toEqual({ kind: 'none' });
  });
});
