/**
 * First letters of the pinyin of a name, so that `tss` finds 唐山市. The browser's own Chinese sort order tells between
 * which two letters a character lies: no table of readings has to be loaded.
 */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀';
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';

let collator: Intl.Collator | null = null;

function initial(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  for (let index = firsts.length - 1; index >= 0; index -= 1) {
    if (collator.compare(firsts.charAt(index), character) <= 0) return letters.charAt(index).toLowerCase();
  }
  return '';
}

const known = new Map<string, string>();

export function initials(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = Array.from(text, initial).join('');
  known.set(text, made);
  return made;
}
