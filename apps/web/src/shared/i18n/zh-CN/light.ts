export const light = { green: '正常', yellow: '预警', red: '滞后', none: '不适用' } as const;
