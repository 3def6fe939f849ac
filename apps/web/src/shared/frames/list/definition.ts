import type { ReactNode } from 'react';
import type { Column } from '../data-table.js';

export interface FilterOption {
  value: string;
  label: string;
  /** Other ways in which an address may name it, a key instead of an id. */
  aliases?: string[];
}

/** One condition of the filter bar. Without options or a control of its own it shows as a chip alone. */
export interface Filter {
  name: string;
  label: string;
  options?: FilterOption[];
  control?: (value: string[], onChange: (values: string[]) => void) => ReactNode;
  /** What a value is called where the options do not say it. */
  nameOf?: (value: string) => string | undefined;
  /** Stands behind 更多条件: the bar keeps to one line. */
  more?: boolean;
}

/** The three lines of a row on a phone. */
export interface Card {
  title: ReactNode;
  lines: [ReactNode, ReactNode][];
}

/** Sums by the key of their column, and what could not be counted in words. Null sums: too many rows to add up. */
export interface Totals {
  sums: Record<string, string> | null;
  left: string[];
}

export interface ListWords {
  title: string;
  /** What the table is called. */
  table: string;
  /** What the search looks through. */
  search: string;
  /** The measure word: 家, 个, 件. */
  unit: string;
  emptyTitle: string;
  empty: string;
  nothingTitle: string;
  /** Says how many match that other provinces keep to themselves, where 内部 is not the only reason. */
  withheld?: (n: string) => string;
}

/** Everything that tells one list from another; the frame does the rest. */
export interface ListDefinition<Row extends { id: string }, Page> {
  /** Under which this browser remembers columns and row height. */
  key: string;
  words: ListWords;
  filters: Filter[];
  columns: Column<Row>[];
  /** Shown until somebody chooses otherwise; the first column always is. */
  defaultColumns: string[];
  href: (row: Row) => string;
  card: (row: Row) => Card;
  totals?: (page: Page) => Totals;
}

export interface RowPage<Row> {
  items: Row[];
  total: number;
  totalIsExact: boolean;
  /** How many more match that other provinces keep to themselves; null or absent where nothing is known of them. */
  withheld?: number | null;
}
