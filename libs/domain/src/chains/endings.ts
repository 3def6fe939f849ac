/** What lists write behind the name of an entry, which says only what kind of entry it is. */
export const CHAIN_ENDING = /(?:重点)?(?:产业)?链(?:条)?$/u;
export const CLUSTER_ENDING = /(?:先进制造业|产业)?(?:集)?群$/u;
export const INDUSTRY_ENDING = /(?:产业|行业|领域)$/u;
