/** The shipped reference data, for specs that check the rules against it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface ReferenceRecord {
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly fullName?: string;
  readonly level?: number | string;
  readonly parentId?: string | null;
  readonly parentKey?: string | null;
  readonly aliases?: readonly string[];
  readonly status?: string;
  readonly source?: string;
  readonly regionId?: string | null;
  readonly relatedKeys?: readonly string[];
  readonly inFiveClusters?: boolean;
  readonly categories?: readonly {
    readonly key: string;
    readonly name: string;
    readonly plannedCount: number | null;
  }[];
  readonly systems?: readonly { readonly system: string; readonly category: string }[];
}

const folder = path.resolve(__dirname, '../../../../apps/api/reference-data');

export const referenceData = (file: string): ReferenceRecord[] =>
  JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as ReferenceRecord[];
