export interface TestDatabase {
  readonly name: string;
  /** The role of the running application: rows only. */
  readonly appUrl: string;
  /** The role that owns the tables and runs migrations. */
  readonly ownerUrl: string;
  /** For looking behind the scenes in a test, never for the code under test. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** A copy of the migrated template, or of another one (some 15 ms in memory). Call `drop` when the test file is done. */
export function createTestDatabase(options?: { template?: string }): Promise<TestDatabase>;

/**
 * A template with more in it than the migrations, made by `seed` the first time somebody in the run asks.
 * `seed` must leave no connection open. @returns its name, for `createTestDatabase`
 */
export function seededTemplate(seed: (database: TestDatabase) => Promise<void>): Promise<string>;

/** A folder that goes away with the run. */
export function testFolder(): string;
