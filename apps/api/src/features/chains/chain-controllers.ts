import type { Type } from '@nestjs/common';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf } from '../bulk/index.js';
import { exportControllersOf } from '../exports/index.js';
import { importControllersOf } from '../imports/index.js';
import { type ChainKind, MANAGE } from './chain-kind.js';
import { chainsControllerOf } from './chains.controller.js';
import { chainExportOrdersOf } from './ledger/chain-ledgers.js';
import { linksControllerOf } from './links/links.controller.js';

/** The controllers of the chains, and those of the clusters. What is changed many at once is what binds everybody. */
export const chainControllersOf = (kind: ChainKind): Type<unknown>[] => [
  chainExportOrdersOf(kind),
  chainsControllerOf(kind),
  binControllerOf(kind, MANAGE),
  bulkControllerOf(kind, MANAGE),
  linksControllerOf(kind),
  ...exportControllersOf(kind),
  ...importControllersOf(kind),
];
