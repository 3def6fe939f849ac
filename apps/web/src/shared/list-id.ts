/**
 * The id that the input of a cascade or a tree names as its list. Ant Design gives it to no element there, so whoever
 * renders the popup does.
 */
export const listId = (inputId: string) => `${inputId}_list`;
