interface Industry {
  id: string;
  name: string;
  parentId: string | null;
}

export interface IndustryOption {
  value: string;
  label: string;
  children?: IndustryOption[];
}

/** The classes of GB/T 4754 as a tree for a cascade: 门类, 大类, 中类, 小类. */
export function industryTree(industries: readonly Industry[]): IndustryOption[] {
  const options = new Map<string, IndustryOption>(
    industries.map(({ id, name }) => [id, { value: id, label: `${id} ${name}` }]),
  );
  const roots: IndustryOption[] = [];
  for (const { id, parentId } of industries) {
    const option = options.get(id);
    if (!option) continue;
    const parent = parentId ? options.get(parentId) : undefined;
    if (parent) (parent.children ??= []).push(option);
    else roots.push(option);
  }
  return roots;
}

/** The codes from the section down to this one: what a cascade takes as its value. */
export function industryPath(industries: readonly Industry[], code: string): string[] {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const path: string[] = [];
  for (let at = byId.get(code); at; at = at.parentId ? byId.get(at.parentId) : undefined) path.unshift(at.id);
  return path.length > 0 ? path : [code];
}
