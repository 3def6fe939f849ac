// The names of a new slice in every form in which they are written.
import { Refusal } from '../lib/say.mjs';

const KEBAB = /^[a-z]+(?:-[a-z]+)*$/;

const pascal = (kebab) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const camel = (kebab) => kebab.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * The stamp of a migration that runs after those that are there: theirs count in steps of a hundred.
 * @param {readonly string[]} files
 */
export function nextStamp(files) {
  const stamps = files.flatMap((file) => /^(\d{14})-/.exec(file)?.[1] ?? []).sort();
  return String(BigInt(stamps.at(-1)) + 100n);
}

/**
 * @param {readonly string[]} given singular and plural as kebab-case, the Chinese and the English name
 * @param {readonly string[]} migrations the files of the migrations
 */
export function wordsOf(given, migrations) {
  const [noun, nouns, zh, en] = given;
  if (!KEBAB.test(noun ?? '') || !KEBAB.test(nouns ?? '') || noun === nouns || !zh || !en) {
    throw new Refusal(
      '用法：npm run generate -- <单数> <复数> <中文名> <英文名>，如 site-visit site-visits 走访 "site visit"',
      'Usage: npm run generate -- <singular> <plural> <Chinese name> <English name>',
    );
  }
  const quoted = /['`\\]/;
  if (quoted.test(zh) || quoted.test(en)) throw new Refusal('名称中不能有引号', 'Names must hold no quotes');
  return {
    noun,
    nouns,
    zh,
    en,
    En: en[0].toUpperCase() + en.slice(1),
    Noun: pascal(noun),
    Nouns: pascal(nouns),
    nounVar: camel(noun),
    nounsVar: camel(nouns),
    table: noun.replaceAll('-', '_'),
    stamp: nextStamp(migrations),
  };
}
