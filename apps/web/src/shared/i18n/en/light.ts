export const light = { green: 'On track', yellow: 'At risk', red: 'Behind', none: 'Not applicable' } as const;
