import type { Schemas } from '@lianqun/api-client';

export type ReportSummary = Schemas['ReportSummary'];
export type Report = Schemas['MonthlyReport'];
export type ReportFigure = Schemas['ReportFigure'];
export type FigureOperand = Schemas['FigureOperand'];
export type FigureRow = Schemas['FigureRow'];
export type FigureRows = Schemas['FigureRows'];
export type ComparedWith = Schemas['ComparedWith'];

export type ReportStatus = ReportSummary['status'];
export type Variant = ReportSummary['variant'];
export type ScopeKind = ReportSummary['scope']['kind'];
