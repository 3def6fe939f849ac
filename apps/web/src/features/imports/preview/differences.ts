/** A stretch of text, and whether the other text says something else there. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** What stands behind the name proper: a difference in it is shown as a whole word, not as single characters. */
const legalForm = /(?:(?:集团)?(?:股份)?有限(?:责任)?公司|集团公司|总公司|公司|集团|厂)$/u;

const characters = (text: string) => [...text];

function sharedStart(left: string[], right: string[]): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
}

const stretch = (parts: string[], differs: boolean): Stretch[] =>
  parts.length > 0 ? [{ text: parts.join(''), differs }] : [];

function middleOf(text: string[], start: number, end: number): Stretch[] {
  return [
    ...stretch(text.slice(0, start), false),
    ...stretch(text.slice(start, text.length - end), true),
    ...stretch(text.slice(text.length - end), false),
  ];
}

function split(text: string): { core: string[]; form: string } {
  const form = legalForm.exec(text)?.[0] ?? '';
  return { core: characters(text.slice(0, text.length - form.length)), form };
}

/** Two texts that resemble each other, each cut where they part. */
export function differences(mine: string, theirs: string): [Stretch[], Stretch[]] {
  const [left, right] = [split(mine), split(theirs)];
  const start = sharedStart(left.core, right.core);
  const rest = Math.min(left.core.length, right.core.length) - start;
  const end = Math.min(rest, sharedStart([...left.core].reverse(), [...right.core].reverse()));
  const formDiffers = left.form !== right.form;
  const written = ({ core, form }: { core: string[]; form: string }) => [
    ...middleOf(core, start, end),
    ...stretch(form ? [form] : [], formDiffers),
  ];
  return [written(left), written(right)];
}
