/** Places on a chain. Lists name them by the three words or by a link of their own, which is kept as written. */
import { foldText } from '../names/index.js';
import { isAbsent, tidy } from '../text/index.js';

export const CHAIN_LINKS = ['upstream', 'midstream', 'downstream'] as const;

export type ChainLink = (typeof CHAIN_LINKS)[number];

export const chainLinks: Readonly<Record<ChainLink, { readonly zh: string; readonly en: string }>> = {
  upstream: { zh: '上游', en: 'Upstream' },
  midstream: { zh: '中游', en: 'Midstream' },
  downstream: { zh: '下游', en: 'Downstream' },
};

const words = new Map<string, string>(
  CHAIN_LINKS.flatMap((link) => {
    const { zh, en } = chainLinks[link];
    return [zh, `${zh}环节`, `产业链${zh}`, `${zh}企业`, en, link].map((word) => [foldText(word), zh] as const);
  }),
);

/**
 * The links of a cell, as kept in the register: 上游, 中游, 下游 in one spelling, anything else as written
 * (半导体封测). Each once.
 */
export const readLinks = (text: string): string[] => {
  const spread = tidy(text)
    .replace(/上中下游/u, '上游、中游、下游')
    .replace(/上下游/u, '上游、下游')
    .replace(/中下游/u, '中游、下游');
  const parts = spread.split(/[、,，;；/|+\n]+/u).map((part) => part.trim());
  return [...new Set(parts.filter((part) => !isAbsent(part)).map((part) => words.get(foldText(part)) ?? part))];
};
