/** Verifies the audit record of a database and says what it finds. @returns 1 when anything is wrong */
export function verifyDatabase(root: string, database: string, heads?: string[]): Promise<number>;
