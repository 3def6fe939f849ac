import { Body, Controller, Get, Param, Patch, type PipeTransform, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { AppError } from '../../foundation/http/app-error.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { DictionariesService } from './dictionaries.service.js';
import {
  CreateTagKindRequest,
  DictionaryEntry,
  DictionaryEntryList,
  DictionaryList,
  DictionaryQuery,
  TagKindList,
  UpdateDictionaryEntryRequest,
} from './dictionary.dto.js';
import { DictionaryRepository } from './dictionary.repository.js';
import { DICTIONARY_NAMES, type DictionaryName } from './dictionary-tables.sql.js';

const namePipe: PipeTransform<string, DictionaryName> = {
  transform(value) {
    const name = DICTIONARY_NAMES.find((one) => one === value);
    if (!name) throw new AppError('not-found');
    return name;
  },
};

/** Codes, UUIDs, or the names of kinds that staff added. */
const entryIdPipe: PipeTransform<string, string> = {
  transform(value) {
    if (!/^\P{C}{1,100}$/u.test(value)) throw new AppError('not-found');
    return value;
  },
};

const NameParam = () => ApiParam({ name: 'name', enum: DICTIONARY_NAMES });

@ApiTags('dictionaries')
@Controller('dictionaries')
export class DictionariesController {
  constructor(
    private readonly dictionaries: DictionaryRepository,
    private readonly service: DictionariesService,
  ) {}

  /** The dictionaries, each with how many entries it has. */
  @Get()
  @ApiOkResponse({ type: DictionaryList })
  @RequirePermission('reference.read')
  async all(): Promise<DictionaryList> {
    return { items: await this.dictionaries.all() };
  }

  /** Entries: the topmost ones, those right below one, or what is found anywhere. */
  @Get(':name')
  @NameParam()
  @ApiOkResponse({ type: DictionaryEntryList })
  @RequirePermission('reference.read')
  list(@Param('name', namePipe) name: DictionaryName, @Query() query: DictionaryQuery): Promise<DictionaryEntryList> {
    const { page, pageSize, ...filter } = query;
    return this.dictionaries.list(name, filter, page, pageSize);
  }

  @Post('tags')
  @ApiCreatedResponse({ type: DictionaryEntry })
  @RequirePermission('dictionary.manage')
  create(@Body() body: CreateTagKindRequest): Promise<DictionaryEntry> {
    return this.service.createTagKind(body);
  }

  @Get(':name/:id')
  @NameParam()
  @ApiOkResponse({ type: DictionaryEntry })
  @RequirePermission('reference.read')
  one(@Param('name', namePipe) name: DictionaryName, @Param('id', entryIdPipe) id: string): Promise<DictionaryEntry> {
    return this.service.get(name, id);
  }

  /** Name and aliases of an entry, as they are to be from now on. */
  @Patch(':name/:id')
  @NameParam()
  @ApiOkResponse({ type: DictionaryEntry })
  @RequirePermission('dictionary.manage')
  update(
    @Param('name', namePipe) name: DictionaryName,
    @Param('id', entryIdPipe) id: string,
    @Body() body: UpdateDictionaryEntryRequest,
  ): Promise<DictionaryEntry> {
    return this.service.update(name, id, body);
  }
}

@ApiTags('dictionaries')
@Controller('tag-kinds')
export class TagKindsController {
  constructor(private readonly dictionaries: DictionaryRepository) {}

  /** The kinds of 资质荣誉 in the order in which screens show them. */
  @Get()
  @ApiOkResponse({ type: TagKindList })
  @RequirePermission('reference.read')
  async list(): Promise<TagKindList> {
    return { items: await this.dictionaries.tagKinds() };
  }
}
