import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ChainKind } from '../chain-kind.js';
import type { ChainList, ChainResponse } from '../chain.dto.js';
import { factsOf, LISTED_COLUMNS } from '../chain.sql.js';
import { type ChainFilter, condition, orderOf, standing } from './chain-list.sql.js';

/** Which part of a list is asked for; all of it without a size. */
export interface ChainPage {
  page: number;
  pageSize?: number;
}

/** Numbers the values of one statement. */
function binding() {
  const parameters: unknown[] = [];
  return { parameters, bind: (value: unknown) => `$${String(parameters.push(value))}` };
}

/** Lists of chains and clusters, as they are or as they were on a day. */
@Injectable()
export class ChainListRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(
    kind: ChainKind,
    on: string | null,
    filter: ChainFilter,
    sort: string,
    { page, pageSize }: ChainPage,
  ): Promise<ChainList> {
    const { bind, parameters } = binding();
    const from = `${kind} e ${factsOf(on === null ? null : bind(on))}`;
    const where = condition(filter, bind);
    const reader = await this.unitOfWork.reader();
    const part = pageSize ? `limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}` : '';
    const items: ChainResponse[] = await reader.query(
      `select ${LISTED_COLUMNS}, coalesce(s.count, 0) as "enterpriseCount"
         from ${from} left join (${standing(kind)}) s on s.id = e.id where ${where} order by ${orderOf(sort)} ${part}`,
      parameters,
    );
    if (!pageSize) return { items, total: items.length, totalIsExact: true };
    const [counted]: { total: number }[] = await reader.query(
      `select count(*)::int as total from ${from} where ${where}`,
      parameters,
    );
    return { items, total: counted?.total ?? 0, totalIsExact: true };
  }
}
