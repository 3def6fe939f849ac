import { createContext, useContext } from 'react';

/** The values of the record as the form opened it, whatever was typed since or came back with a draft. */
export const OpenedValues = createContext<object>({});

export const useOpenedValue = (name: string): unknown => new Map(Object.entries(useContext(OpenedValues))).get(name);
