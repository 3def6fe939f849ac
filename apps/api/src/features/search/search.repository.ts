import type { Viewer } from '@lianqun/domain';
import type { SearchTerm } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { SearchOwner } from './search.dto.js';
import { recordsStatement, searchStatement } from './search.sql.js';
import type { SearchSource } from './search-sources.js';

export interface FoundRecord {
  kind: string;
  id: string;
  title: string;
  otherNames: string[] | null;
  code: string | null;
  line: string | null;
  state: string | null;
  owner: SearchOwner | null;
  /** How well it matches; see `searchStatement`. */
  place: number;
  /** How many of this kind match, counted up to a limit. */
  total: number;
}

@Injectable()
export class SearchRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By kind, the best of each first. */
  async find(
    sources: readonly SearchSource[],
    terms: readonly SearchTerm[],
    viewer: Viewer,
    limit: number,
  ): Promise<FoundRecord[]> {
    if (!sources.length || !terms.length) return [];
    const reader = await this.unitOfWork.reader();
    const { text, parameters } = searchStatement(sources, terms, viewer, limit);
    return reader.query(text, parameters);
  }

  /** Those of these records that are there and that the viewer may see, in no order. */
  async records(
    sources: readonly SearchSource[],
    idsOf: (kind: string) => readonly string[],
    viewer: Viewer,
  ): Promise<FoundRecord[]> {
    if (!sources.length) return [];
    const { text, parameters } = recordsStatement(sources, idsOf, viewer);
    return (await this.unitOfWork.reader()).query(text, parameters);
  }
}
