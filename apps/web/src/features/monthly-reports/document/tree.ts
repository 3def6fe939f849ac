/** The document of a report as the API hands it over: the tree from which the Word file is made too. Types only. */
export type { Block, ChartBlock, OfficialDocument, Run, TableBlock, TableColumn } from '@lianqun/official-document';
