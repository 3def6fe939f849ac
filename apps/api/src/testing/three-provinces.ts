import { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { FileStore } from '../foundation/files/file-store.js';
import { aProject } from './a-project.js';
import { anEnterprise } from './an-enterprise.js';
import type { TestApp, Visitor } from './test-app.js';

/** The organizations of the little world, with the place that their records stand in. */
export const PLACES = {
  'industry-group': null,
  'beijing-department': '110114',
  'tianjin-department': '120116',
  'hebei-department': '130000',
  'tangshan-bureau': '130209',
  'xiongan-committee': '133100',
} as const;

export type Owner = keyof typeof PLACES;

export const OWNERS = Object.keys(PLACES) as Owner[];

/** Kinds of records with an id in an address. */
export type RecordKind = 'enterprise' | 'project' | 'blocker' | 'import' | 'report' | 'set' | 'entry';

/** What one organization has: of each kind a record for all, and one that it keeps to itself. */
export interface Belongings {
  account: string;
  clerk: Visitor;
  shared: Record<RecordKind, string>;
  restricted: Record<RecordKind, string>;
}

export interface ThreeProvinces {
  periodId: string;
  of: Readonly<Record<Owner, Belongings>>;
  /** Texts that stand in a record kept by its owner to itself, and nowhere else. */
  secrets: Readonly<Record<Owner, string[]>>;
}

/** What a record that is kept back is called: found nowhere but where its own side reads. */
const secretName = (owner: Owner, kind: string) => `未公开${owner.replaceAll('-', '')}${kind}`;

const sharedName = (owner: Owner, kind: string) => `共享${owner.replaceAll('-', '')}${kind}`;

/** Three provinces that share most, keep some to themselves, and are in the middle of filling in a month. */
export async function threeProvinces(t: TestApp): Promise<ThreeProvinces> {
  const secrets = {} as Record<Owner, string[]>;
  const of = {} as Record<Owner, Belongings>;
  for (const owner of OWNERS) {
    const username = `clerk-of-${owner}`;
    const account = await t.account(username, ['clerk'], { organizationKey: owner });
    const clerk = await t.signIn(username);
    secrets[owner] = ['enterprise', 'project', 'blocker'].map((kind) => secretName(owner, kind));
    of[owner] = {
      account,
      clerk,
      shared: await registers(t, owner, clerk, false),
      restricted: await registers(t, owner, clerk, true),
    };
  }
  const periodId = await openMonth(t);
  await addMonth(t, of, periodId);
  return { periodId, of, secrets };
}

/** An enterprise, a project, a blocker and an import of one organization. */
async function registers(t: TestApp, owner: Owner, clerk: Visitor, restricted: boolean): Promise<Belongings['shared']> {
  const name = restricted ? secretName : sharedName;
  const region = PLACES[owner];
  const enterprise = await anEnterprise()
    .named(name(owner, 'enterprise'))
    .with({ regionCode: region, contactName: '联系人甲', contactPhone: '13900001111' })
    .savedBy(clerk);
  const project = await aProject()
    .named(name(owner, 'project'))
    .inStage(restricted ? 'negotiating' : 'signed')
    .with({ regionCode: region, responsiblePerson: '责任人乙', responsiblePhone: '13900002222' })
    .savedBy(clerk);
  const { body: blocker } = await clerk
    .post('/api/blockers')
    .send({ kind: 'choke-point', level: 'province', title: name(owner, 'blocker'), regionCode: region })
    .expect(201);
  if (restricted) {
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [enterprise.id]);
    await t.sql(`update blocker set confidentiality = 'internal' where id = $1`, [blocker.id]);
  }
  return {
    enterprise: enterprise.id,
    project: project.id,
    blocker: blocker.id,
    import: await anImport(t, `clerk-of-${owner}`),
    report: '',
    set: '',
    entry: '',
  };
}

/** A batch that waits for its file to be read again; what is in it is nobody else's. */
async function anImport(t: TestApp, username: string): Promise<string> {
  const id = uuid();
  const { sha256, size } = await t.app.get(FileStore).store(Readable.from(['企业名称\n']));
  await t.sql(
    `insert into import_batch (id, register, status, file_name, file_size, file_sha256, organization_id, region_id, created_by)
     select $1, 'enterprise', 'failed', '名单.csv', $3, $4, a.organization_id, o.region_id, a.id
       from account a join organization o on o.id = a.organization_id where a.username = $2`,
    [id, username, size, sha256],
  );
  return id;
}

async function openMonth(t: TestApp): Promise<string> {
  const admin = await t.signedIn('industry-group');
  const { body } = await admin
    .post('/api/reporting-periods')
    .send({ year: 2031, januaryAndFebruaryTogether: false })
    .expect(201);
  const [period] = (body as { items: { id: string; version: number; firstMonth: string }[] }).items;
  if (!period) throw new Error('no period was made');
  const { body: moved } = await admin
    .patch(`/api/reporting-periods/${period.id}`)
    .send({ version: period.version, closesOn: '2199-12-31' })
    .expect(200);
  await admin.post(`/api/reporting-periods/${period.id}/open`).send({ version: moved.version }).expect(200);
  return period.id;
}

/** Sets and entries: each organization's is filled in and not yet approved; an issued and an unissued report of each. */
async function addMonth(t: TestApp, of: Record<Owner, Belongings>, periodId: string): Promise<void> {
  const snapshot = uuid();
  await t.sql(
    `insert into period_snapshot (id, period_id, edition, schema_version, cutoff_on, digest, row_count)
     values ($1, $2, 1, 1, '2031-01-31', '', 0)`,
    [snapshot, periodId],
  );
  let edition = 0;
  for (const owner of OWNERS) {
    const { shared, restricted, account } = of[owner];
    const [entry] = await t.sql<{ id: string; set: string }>(
      `select e.id, s.id as set from progress_entry e
         join entry_set s on s.period_id = e.period_id and s.organization_id = e.organization_id
        where e.project_id = $1`,
      [shared.project],
    );
    for (const side of [shared, restricted]) Object.assign(side, { entry: entry?.id, set: entry?.set });
    for (const status of ['issued', 'draft']) {
      const id = uuid();
      await t.sql(
        `insert into monthly_report (id, period_id, snapshot_id, scope_kind, scope_id, variant, edition, title, status,
                                     issued_at, organization_id, region_id, created_by, figures, document)
         select $1, $2, $3, 'region', o.region_id, 'submission', $4, '月报', $5,
                case when $5 = 'issued' then now() end, o.id, o.region_id, a.id, '[]', null
           from account a join organization o on o.id = a.organization_id where a.id = $6`,
        [id, periodId, snapshot, ++edition, status, account],
      );
      (status === 'issued' ? shared : restricted).report = id;
    }
  }
}
