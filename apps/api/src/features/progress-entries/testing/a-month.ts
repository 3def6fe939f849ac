import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { EntrySetResponse } from '../sets/entry-set.dto.js';
import type { PeriodResponse } from '../periods/period.dto.js';
import type { EntryList, EntryResponse } from '../progress-entry.dto.js';

/** What every entry must say. */
export const COMPLETE = { monthlyInvestment: '100', fundsInPlace: '50', imageProgress: '主体结构施工' };

/** The month as those see it who manage it and who fill in. */
export class Month {
  constructor(
    private readonly admin: Visitor,
    private readonly clerk: Visitor,
  ) {}

  static async of(t: TestApp): Promise<Month> {
    return new Month(await t.signedIn('industry-group'), await t.signedIn('clerk'));
  }

  /** The period of a month; the periods of its year are made if need be. */
  async period(month: string): Promise<PeriodResponse> {
    const year = Number(month.slice(0, 4));
    const { body } = await this.admin
      .post('/api/reporting-periods')
      .send({ year, januaryAndFebruaryTogether: false })
      .expect(201);
    const found = (body as { items: PeriodResponse[] }).items.find((one) => one.firstMonth === month);
    if (!found) throw new Error(`no period of ${month}`);
    return found;
  }

  async show(id: string): Promise<PeriodResponse> {
    const { body } = await this.clerk.get('/api/reporting-periods').expect(200);
    const found = (body as { items: PeriodResponse[] }).items.find((one) => one.id === id);
    if (!found) throw new Error(`no period ${id}`);
    return found;
  }

  /** Sent without judging the answer. */
  async step(id: string, step: 'open' | 'close' | 'lock' | 'reopen', fields: object = {}) {
    const { version } = await this.show(id);
    return this.admin.post(`/api/reporting-periods/${id}/${step}`).send({ version, ...fields });
  }

  /** Opens the period of a month that is filled in until far in the future. */
  async opened(month: string): Promise<PeriodResponse> {
    const { id, version } = await this.period(month);
    await this.admin.patch(`/api/reporting-periods/${id}`).send({ version, closesOn: '2199-12-31' }).expect(200);
    return answered<PeriodResponse>(await this.step(id, 'open'));
  }

  async entries(periodId: string, organizationId?: string): Promise<EntryList> {
    const query = organizationId ? { organizationId } : {};
    const answer = await this.clerk.get(`/api/reporting-periods/${periodId}/entries`).query(query);
    return answered<EntryList>(answer);
  }

  async entryOf(periodId: string, projectId: string): Promise<EntryResponse> {
    const found = (await this.entries(periodId)).items.find((one) => one.project.id === projectId);
    if (!found) throw new Error(`the project owes no entry`);
    return found;
  }

  /** A project that was signed after the opening. */
  async added(periodId: string, projectId: string): Promise<EntryResponse> {
    return answered(await this.clerk.post(`/api/reporting-periods/${periodId}/entries`).send({ projectId }));
  }

  /** Sent without judging the answer. */
  patch(entry: Pick<EntryResponse, 'id' | 'version'>, fields: object) {
    return this.clerk.patch(`/api/progress-entries/${entry.id}`).send({ version: entry.version, ...fields });
  }

  async saved(entry: Pick<EntryResponse, 'id' | 'version'>, fields: object): Promise<EntryResponse> {
    return answered<EntryResponse>(await this.patch(entry, fields));
  }

  /** Fills in every entry, the state of the works other than last month. */
  async fillAll(periodId: string): Promise<void> {
    const { period, items } = await this.entries(periodId);
    const fields = { ...COMPLETE, imageProgress: `${period.label}，主体结构施工` };
    for (const entry of items) await this.saved(entry, fields);
  }

  async sets(periodId: string): Promise<EntrySetResponse[]> {
    const { body } = await this.clerk.get(`/api/reporting-periods/${periodId}/sets`).expect(200);
    return (body as { items: EntrySetResponse[] }).items;
  }

  /** Sent without judging the answer; handing in is the clerk's, the rest the administrator's. */
  setStep(set: Pick<EntrySetResponse, 'id' | 'version'>, step: string, fields: object = {}) {
    const who = step === 'submit' ? this.clerk : this.admin;
    return who.post(`/api/entry-sets/${set.id}/steps`).send({ version: set.version, step, ...fields });
  }

  async setStepped(set: Pick<EntrySetResponse, 'id' | 'version'>, step: string, fields: object = {}) {
    return answered<EntrySetResponse>(await this.setStep(set, step, fields));
  }

  /** Submits and approves every set. */
  async approveAll(periodId: string): Promise<void> {
    for (const set of await this.sets(periodId)) {
      await this.setStepped(await this.setStepped(set, 'submit'), 'approve');
    }
  }

  /** From open to locked, everything filled in. */
  async lockFilled(periodId: string): Promise<PeriodResponse> {
    await this.fillAll(periodId);
    await this.approveAll(periodId);
    answered(await this.step(periodId, 'close'));
    return answered<PeriodResponse>(await this.step(periodId, 'lock'));
  }
}

/** The body of an answer; a refusal fails the test with the whole of it. */
export function answered<T>(answer: { status: number; body: unknown }): T {
  if (answer.status >= 300) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}
