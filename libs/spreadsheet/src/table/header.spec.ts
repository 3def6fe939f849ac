import { describe, expect, it } from '@jest/globals';
import { headerKey, parseHeader, unitOf } from './header.js';

describe('a header', () => {
  it.each([
    ['注册资本(万元)', '注册资本', '万元', false],
    ['注册资本（单位：万元）', '注册资本', '万元', false],
    ['＊注册资本\n（万元）（必填）', '注册资本', '万元', true],
    ['注册资本/万元', '注册资本', '万元', false],
    ['注册资本：亿元', '注册资本', '亿元', false],
    ['用地面积（㎡）', '用地面积', 'm2', false],
    ['职工人数【人】', '职工人数', '人', false],
    ['持股比例(%)', '持股比例', '%', false],
    ['企业名称(必填)', '企业名称', null, true],
    ['联系人(所属类型填写时必填)', '联系人', null, false],
    ['备注（选填）', '备注', null, false],
    ['名 称', '名称', null, false],
    ['User  ID', 'User ID', null, false],
    ['证监会行业(2012版)', '证监会行业(2012版)', null, false],
    ['省/市', '省/市', null, false],
    ['荣誉,资质', '荣誉,资质', null, false],
    ['是否(是/否)', '是否(是/否)', null, false],
    ['成立日期:', '成立日期', null, false],
    ['(万元)', '', '万元', false],
    ['', '', null, false],
  ])('%j', (text, name, unit, required) => expect(parseHeader(text)).toEqual({ name, unit, required }));

  it('has one key for all its spellings', () => {
    const spellings = ['企业名称', ' 企 业\n名称', '*企业名称（必填）', '企业名称：'];
    expect(new Set(spellings.map(headerKey))).toEqual(new Set(['企业名称']));
    expect(headerKey('User_ID')).toBe(headerKey('ＵＳＥＲ id'));
  });

  it('names units only where they are units', () => {
    expect(['万元', '单位：万元', ' 亿 元', 'KW'].map(unitOf)).toEqual(['万元', '万元', '亿元', 'KW']);
    expect(['万元户', '2023', '', '必填'].map(unitOf)).toEqual([null, null, null, null]);
  });
});
