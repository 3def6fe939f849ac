import { CreateAuditRecord20261122000100 } from './20261122000100-create-audit-record.js';
import { CreateReferenceData20261122000200 } from './20261122000200-create-reference-data.js';
import { CreateAccounts20261122000300 } from './20261122000300-create-accounts.js';
import { CreateEnterprises20261122000400 } from './20261122000400-create-enterprises.js';
import { CreateImports20261122000500 } from './20261122000500-create-imports.js';
import { CreateProjects20261122000600 } from './20261122000600-create-projects.js';
import { CreateBlockers20261122000700 } from './20261122000700-create-blockers.js';
import { CreateReporting20261122000800 } from './20261122000800-create-reporting.js';
import { LimitByOrganization20261122000900 } from './20261122000900-limit-by-organization.js';
import { SealAuditRecord20261122001000 } from './20261122001000-seal-audit-record.js';
import { CreateNotifications20261122001100 } from './20261122001100-create-notifications.js';
import { CreateProposals20261122001200 } from './20261122001200-create-proposals.js';
import { WidenImports20261122001300 } from './20261122001300-widen-imports.js';
import { FindSimilarNames20261122001350 } from './20261122001350-find-similar-names.js';
import { MergeEnterprises20261122001400 } from './20261122001400-merge-enterprises.js';
import { CreateExports20261122001500 } from './20261122001500-create-exports.js';
import { EditDictionaries20261122001600 } from './20261122001600-edit-dictionaries.js';
import { KeepPartitionsApart20261122001700 } from './20261122001700-keep-partitions-apart.js';
import { DateChains20261122001800 } from './20261122001800-date-chains.js';
import { WidenPlatforms20261122001900 } from './20261122001900-widen-platforms.js';
import { CreateRelocations20261122002000 } from './20261122002000-create-relocations.js';
import { AttachToRecords20261122002100 } from './20261122002100-attach-to-records.js';
import { ImportChains20261122002200 } from './20261122002200-import-chains.js';
import { OrderBulkEdits20261122002400 } from './20261122002400-order-bulk-edits.js';
import { AskBothSides20261122002900 } from './20261122002900-ask-both-sides.js';
import { KeepColumnsOfBlockers20261122002950 } from './20261122002950-keep-columns-of-blockers.js';

/** Every migration in the order in which it runs; written by hand and listed explicitly. */
export const migrations = [
  CreateAuditRecord20261122000100,
  CreateReferenceData20261122000200,
  CreateAccounts20261122000300,
  CreateEnterprises20261122000400,
  CreateImports20261122000500,
  CreateProjects20261122000600,
  CreateBlockers20261122000700,
  CreateReporting20261122000800,
  LimitByOrganization20261122000900,
  SealAuditRecord20261122001000,
  CreateNotifications20261122001100,
  CreateProposals20261122001200,
  WidenImports20261122001300,
  FindSimilarNames20261122001350,
  MergeEnterprises20261122001400,
  CreateExports20261122001500,
  EditDictionaries20261122001600,
  KeepPartitionsApart20261122001700,
  DateChains20261122001800,
  WidenPlatforms20261122001900,
  CreateRelocations20261122002000,
  AttachToRecords20261122002100,
  ImportChains20261122002200,
  OrderBulkEdits20261122002400,
  AskBothSides20261122002900,
  KeepColumnsOfBlockers20261122002950,
];
