import type { Type } from '@nestjs/common';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf } from '../bulk/index.js';
import { type ChainKind, MANAGE } from './chain-kind.js';
import { chainsControllerOf } from './chains.controller.js';
import { linksControllerOf } from './links/links.controller.js';

/** The controllers of the chains, and those of the clusters. What is changed many at once is what binds everybody. */
export const chainControllersOf = (kind: ChainKind): Type<unknown>[] => [
  chainsControllerOf(kind),
  binControllerOf(kind, MANAGE),
  bulkControllerOf(kind, MANAGE),
  linksControllerOf(kind),
];
