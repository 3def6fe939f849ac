import { SaxesParser } from 'saxes';

/** An element as it stands in a file. `text` is what it holds itself, `children` in order. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** @throws where the text is not well-formed */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element of that name inside, in the order of the file. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const first = (element: Element, name: string): Element => {
  const found = all(element, name)[0];
  if (!found) throw new Error(`No ${name} in ${element.name}`);
  return found;
};

export const children = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The `w:val` of the first element of that name inside, where there is one. */
export const valueOf = (element: Element, name: string): string | undefined =>
  all(element, name)[0]?.attributes['w:val'];

export const textIn = (element: Element): string => element.text + element.children.map(textIn).join('');
