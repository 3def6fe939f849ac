import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { UnitOfWork } from './unit-of-work.js';

@Entity('ledger_number')
export class LedgerNumber {
  @PrimaryColumn('text') series: string;
  @Column('integer') last: number;
}

/** Running numbers by series, each given once. */
@Injectable()
export class LedgerNumberRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes the next numbers of a series in the running unit of work; who comes second waits for it to end.
   * @returns the first of them
   */
  async take(series: string, count = 1): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const rows: { last: number }[] = await writer.query(
      `insert into ledger_number as n (series, last) values ($1, $2)
       on conflict (series) do update set last = n.last + excluded.last returning last`,
      [series, count],
    );
    const [row] = rows;
    if (!row) throw new Error(`no number of the series ${series}`);
    return row.last - count + 1;
  }
}
