import { registers, type Register, REGISTERS } from '@lianqun/domain';
import { writeTemplate } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import { ImportTargets } from '../import-target.js';

/** The workbook that a register gives out to be filled in. */
@Injectable()
export class ImportTemplate {
  constructor(private readonly targets: ImportTargets) {}

  async of(register: string): Promise<{ fileName: string; content: Uint8Array }> {
    const target = this.targets.get(register);
    const known: Register = REGISTERS.find((one) => one === register) ?? 'enterprise';
    const sheetName = `${registers[known].zh}名单`;
    const columns = target.template(await target.lookups());
    return { fileName: `${sheetName}模板.xlsx`, content: await writeTemplate({ sheetName, columns }) };
  }
}
