import type { OfficialDocument } from './document/tree.js';

export type ScopeKind = 'all' | 'region' | 'chain' | 'cluster' | 'platform';
export type Variant = 'internal' | 'submission';
export type ReportStatus = 'queued' | 'drafting' | 'draft' | 'issued' | 'superseded' | 'failed';

export interface ReportSummary {
  id: string;
  version: number;
  periodId: string;
  label: string;
  lastMonth: string;
  scope: { kind: ScopeKind; id: string | null; name: string | null };
  variant: Variant;
  edition: number;
  title: string;
  status: ReportStatus;
  progress: { stage: string; done: number; total: number } | null;
  digest: string | null;
  snapshot: { edition: number; digest: string; cutoffOn: string; rowCount: number; takenAt: string };
  createdAt: string;
  createdByName: string | null;
  draftedAt: string | null;
  issuedAt: string | null;
  fileSize: number | null;
  isSample: boolean;
}

export interface FigureOperand {
  key: string;
  label: string;
  value: string | null;
  unit: string;
  text: string;
}

export interface ReportFigure extends FigureOperand {
  rule: string;
  rows: string;
  operands: FigureOperand[];
}

export interface ComparedWith {
  label: string;
  edition: number;
  issued: boolean;
}

export interface Report extends ReportSummary {
  figures: ReportFigure[] | null;
  document: OfficialDocument | null;
  comparedWith: ComparedWith | null;
  yearBefore: ComparedWith | null;
  problem: { code: string; message: string } | null;
}

export interface FigureRow {
  kind: 'project' | 'blocker';
  id: string;
  code: string;
  name: string;
  values: Record<string, string | null>;
  amount: string | null;
}

export interface FigureRows extends ReportFigure {
  columns: { key: string; title: string; align: 'left' | 'right' }[];
  items: FigureRow[];
  total: number;
  sum: string | null;
}
