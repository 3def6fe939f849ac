import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Public, RequirePermission } from './permissions.js';
import { routeTable } from './route-table.js';

@Controller('declared')
class Declared {
  @Get() @RequirePermission('reference.read') list() {
    return [];
  }
  @Get(':id') @Public('anybody may see one') one() {
    return null;
  }
  notARoute() {
    return null;
  }
}

@Controller('careless')
class Careless {
  @Get() @RequirePermission('reference.read') list() {
    return [];
  }
  @Post(':id/forgotten') forgotten() {
    return null;
  }
}

async function service(...controllers: (typeof Declared | typeof Careless)[]) {
  return Test.createTestingModule({ controllers }).compile();
}

describe('the route table', () => {
  it('names each route with what it asks for, or why it is public', async () => {
    expect(routeTable(await service(Declared))).toEqual([
      { method: 'GET', path: '/api/declared', access: 'reference.read' },
      { method: 'GET', path: '/api/declared/:id', access: 'public: anybody may see one' },
    ]);
  });

  it('is refused when a route says nothing: such a service does not start', async () => {
    const careless = await service(Declared, Careless);
    expect(() => routeTable(careless)).toThrow(
      'routes without a declared permission: POST /api/careless/:id/forgotten',
    );
  });
});
