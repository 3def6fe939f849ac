/**
 * Prints what is derived from the code: `node dist/derive.js openapi | routes | database`.
 * The first two need no database; the last reads the one in DATABASE_URL, which must be migrated.
 */
import { createApp } from './create-app.js';
import { readConfig } from './foundation/config/config.js';
import { databaseSnapshot } from './foundation/database/snapshot.js';
import { OpenApiDescription } from './foundation/http/openapi.controller.js';
import { routeTable } from './foundation/http/route-table.js';
import { createLogger } from './foundation/logging/logger.js';

async function derive(what: string | undefined): Promise<unknown> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...process.env });
  if (what === 'database') return databaseSnapshot(config.databaseUrl);
  const app = await createApp(config, createLogger('error'), { preview: true });
  if (what === 'openapi') return app.get(OpenApiDescription).document;
  if (what === 'routes') return routeTable(app);
  throw new Error('derive: openapi, routes or database?');
}

derive(process.argv[2]).then(
  (value) => {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
