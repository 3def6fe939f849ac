import { createContext, useContext } from 'react';

/** The columns that the list around shows now, be they this browser's choice or those of an open view. */
export const ShownColumns = createContext<readonly string[]>([]);

export const useShownColumns = () => useContext(ShownColumns);
