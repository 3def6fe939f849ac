/** Between what stands in the inputs, text as typed, and what the API takes. */
export const typed = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

/** An amount without the zeros that say nothing. */
export const typedAmount = (value: string | null | undefined) =>
  typed(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

export const text = (value: string | null | undefined) => value?.trim() || null;

/** Digits alone: people separate thousands. */
export const amount = (value: string | null | undefined) => text(value)?.replace(/[,，\s]/g, '') ?? null;

export const integer = (value: string | null | undefined) => {
  const plain = amount(value);
  return plain === null ? null : Number(plain);
};

export const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
