/** Header names as lists write them, stripped of numbers, marks, units and remarks. */
import { foldText } from '../names/index.js';

/** Header names as a list written with 、, which keeps catalogues readable. */
export const words = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split('、'));

const MARKS = /^[*※★●☆◆#]+|[*※★●☆◆:：]+$/gu;
const NUMBERING = /^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,2}\))/u;
const REQUIRED = /\((?:必填项?|选填|必选|非必填|可选|required|optional)[^()]*\)/gu;
const UNIT =
  /\((?:单位[::]?)?(?:人民币)?(?:[百千]?万?元|亿元|[百千万]?人|个|家|%|名|万|亿)\)|[,/_-](?:[百千]?万?元|亿元|[百千万]?人)$/gu;
const EXAMPLE = /\((?:如|例如|格式|示例|请)[^()]*\)/gu;
const BRACKETS = /\([^()]*\)/gu;

/**
 * Ways of reading a header, from as written to most stripped; duplicates are harmless. `owner` is the word for whose
 * column it is, which headers may put in front: 企业地址, 项目总投资.
 */
export const headerReadings = (header: string, owner: RegExp): string[] => {
  const folded = foldText(header).replace(MARKS, '').replace(NUMBERING, '');
  const bare = folded.replace(REQUIRED, '').replace(UNIT, '').replace(EXAMPLE, '').replace(MARKS, '');
  const unbracketed = bare.replace(BRACKETS, '');
  const lastLine = foldText(
    header
      .trim()
      .split(/[\n\r]+/u)
      .at(-1) ?? '',
  )
    .replace(REQUIRED, '')
    .replace(UNIT, '');
  const lastPart = unbracketed.split(/[/_>-]/u).at(-1) ?? '';
  const withoutOwner = unbracketed.replace(owner, '');
  const withoutTail = unbracketed.replace(/(?:信息|情况|明细)$/u, '');
  return [folded, bare, unbracketed, lastLine, lastPart, withoutOwner, withoutTail].filter((text) => text !== '');
};
