import type { Permission } from '@lianqun/domain';
import { Body, Controller, Get, Param, ParseIntPipe, Put, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ImportBatchResponse } from '../import.dto.js';
import { Candidates } from './candidates.service.js';
import {
  AnsweredRowsResponse,
  AnswersRequest,
  CandidateList,
  ChangedRowsResponse,
  CountedProblemList,
  ImportModeRequest,
  RowModeRequest,
} from './deciding.dto.js';
import { DecidingService } from './deciding.service.js';

/** Makes the controller of what people decide about one register's imports: its path, its permission, and nothing else. */
export function decidingControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-imports`)
  @Controller(`${register}-imports/:id`)
  class DecidingController {
    constructor(
      private readonly service: DecidingService,
      private readonly candidates: Candidates,
    ) {}

    /** What becomes of values that the register has already. */
    @Put('mode')
    @ApiOkResponse({ type: ImportBatchResponse })
    @RequirePermission(permission)
    mode(
      @Param('id', idPipe) id: string,
      @Body() body: ImportModeRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportBatchResponse> {
      return this.service.setMode(register, id, body, principal);
    }

    /** The same for one row, or for all that would change the same fields. */
    @Put('rows/:rowNumber/mode')
    @ApiOkResponse({ type: ChangedRowsResponse })
    @RequirePermission(permission)
    async rowMode(
      @Param('id', idPipe) id: string,
      @Param('rowNumber', ParseIntPipe) rowNumber: number,
      @Body() body: RowModeRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ChangedRowsResponse> {
      return { changed: await this.service.setRowMode(register, id, rowNumber, body, principal) };
    }

    /** What was found about the rows, each once with its count. */
    @Get('problems')
    @ApiOkResponse({ type: CountedProblemList })
    @RequirePermission(permission)
    async problems(
      @Param('id', idPipe) id: string,
      @CurrentPrincipal() principal: Principal,
    ): Promise<CountedProblemList> {
      return { items: await this.service.problems(register, id, principal) };
    }

    /** One answer to every open question that is alike. */
    @Put('answers')
    @ApiOkResponse({ type: AnsweredRowsResponse })
    @RequirePermission(permission)
    answers(
      @Param('id', idPipe) id: string,
      @Body() body: AnswersRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<AnsweredRowsResponse> {
      return this.service.answerAlike(register, id, body, principal);
    }

    /** The records of the register that a row may mean, to be looked at beside it. */
    @Get('rows/:rowNumber/candidates')
    @ApiOkResponse({ type: CandidateList })
    @RequirePermission(permission)
    async beside(
      @Param('id', idPipe) id: string,
      @Param('rowNumber', ParseIntPipe) rowNumber: number,
      @CurrentPrincipal() principal: Principal,
    ): Promise<CandidateList> {
      return { items: await this.candidates.of(register, id, rowNumber, principal) };
    }
  }
  // Names the operations in the description of the API.
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}DecidingController`;
  return Object.defineProperty(DecidingController, 'name', { value: name });
}
