/**
 * Readings of Chinese characters for search. pinyin-pro knows the readings; asking it for every name would be slow,
 * so each character is asked once and each doubtful character once per pair of neighbours, and both are remembered.
 */
import { pinyin } from 'pinyin-pro';

/**
 * Characters that enterprise and place names really read in more than one way. All other characters take their
 * usual reading: the full table of pinyin-pro holds archaic readings that nobody types.
 */
const DOUBTFUL: Readonly<Record<string, readonly string[]>> = {
  重: ['zhong', 'chong'],
  长: ['chang', 'zhang'],
  行: ['hang', 'xing'],
  乐: ['le', 'yue', 'lao'],
  朝: ['chao', 'zhao'],
  单: ['dan', 'shan'],
  曾: ['zeng', 'ceng'],
  厦: ['xia', 'sha'],
  蔚: ['wei', 'yu'],
  泊: ['bo', 'po'],
  晟: ['sheng', 'cheng'],
  盛: ['sheng', 'cheng'],
  调: ['tiao', 'diao'],
  藏: ['cang', 'zang'],
  传: ['chuan', 'zhuan'],
  弹: ['tan', 'dan'],
  会: ['hui', 'kuai'],
  解: ['jie', 'xie'],
  查: ['cha', 'zha'],
  尉: ['wei', 'yu'],
  翟: ['zhai', 'di'],
  大: ['da', 'dai'],
  铅: ['qian', 'yan'],
  柏: ['bai', 'bo'],
  堡: ['bao', 'pu', 'bu'],
  六: ['liu', 'lu'],
  番: ['fan', 'pan'],
  率: ['lv', 'shuai'],
  模: ['mo', 'mu'],
  降: ['jiang', 'xiang'],
  塞: ['sai', 'se'],
  术: ['shu', 'zhu'],
  校: ['xiao', 'jiao'],
  宿: ['su', 'xiu'],
  轧: ['zha', 'ya'],
  粘: ['zhan', 'nian'],
  参: ['can', 'shen'],
  仇: ['chou', 'qiu'],
  乾: ['qian', 'gan'],
  觉: ['jue', 'jiao'],
  系: ['xi', 'ji'],
  奇: ['qi', 'ji'],
  种: ['zhong', 'chong'],
  省: ['sheng', 'xing'],
  阿: ['a', 'e'],
  卡: ['ka', 'qia'],
  区: ['qu', 'ou'],
};

/** These read so rarely in their second way that the second is offered only where the neighbours ask for it. */
const SECOND_ONLY_IN_CONTEXT = new Set(['大', '会', '区', '系', '奇', '省', '解', '种', '传', '降']);

const CACHE_LIMIT = 200_000;
const usual = new Map<string, readonly string[]>();
const inContext = new Map<string, readonly string[]>();

/** pinyin-pro writes ü as v, which is what people type; some type u instead (铝业 → lvye, luye). */
const withU = (reading: string): readonly string[] =>
  reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];

const NONE: readonly string[] = [];

const usualReading = (char: string): readonly string[] => {
  const known = usual.get(char);
  if (known !== undefined) return known;
  const [reading] = pinyin(char, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  const readings = reading !== undefined && /^[a-z]+$/u.test(reading) ? withU(reading) : NONE;
  usual.set(char, readings);
  return readings;
};

const doubtfulReading = (before: string, char: string, after: string, all: readonly string[]): readonly string[] => {
  const phrase = before + char + after;
  const key = `${before.length}${phrase}`;
  const known = inContext.get(key);
  if (known !== undefined) return known;
  const [...readings] = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
  const first = readings[Array.from(before).length] ?? all[0] ?? '';
  const rest = SECOND_ONLY_IN_CONTEXT.has(char) ? [] : all.filter((reading) => reading !== first);
  const result = [first, ...rest].flatMap(withU);
  if (inContext.size >= CACHE_LIMIT) inContext.clear();
  inContext.set(key, result);
  return result;
};

const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);
const han = new Map<string, boolean>();

const knownHan = (char: string): boolean => {
  const known = han.get(char);
  if (known !== undefined) return known;
  const answer = isHan(char);
  han.set(char, answer);
  return answer;
};

/**
 * The readings of the character at `index`, the likeliest first; empty for anything that is no Chinese character.
 */
export const readingsAt = (chars: readonly string[], index: number): readonly string[] => {
  const char = chars[index] ?? '';
  const code = char.charCodeAt(0);
  if (code < 0x2e80) return NONE;
  const all = DOUBTFUL[char];
  if (all === undefined) return usualReading(char);
  const before = chars[index - 1] ?? '';
  const after = chars[index + 1] ?? '';
  return doubtfulReading(knownHan(before) ? before : '', char, knownHan(after) ? after : '', all);
};
