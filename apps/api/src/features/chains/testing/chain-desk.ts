import type { HistoryList } from '../../audit-record/history.dto.js';
import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { ChainKind } from '../chain-kind.js';
import type { ChainRecord, ChainResponse } from '../chain.dto.js';
import type { LinkResponse, LinkTree } from '../links/link.dto.js';

/** Somebody at the pages of chains and clusters. */
export class ChainDesk {
  constructor(readonly visitor: Visitor) {}

  /** @param role of 产业组 unless an organization is named */
  static async open(t: TestApp, role = 'industry-group', organization = 'industry-group'): Promise<ChainDesk> {
    return new ChainDesk(await t.signedIn(role, organization));
  }

  async list(kind: ChainKind = 'chain', on?: string): Promise<ChainResponse[]> {
    const answer = await this.visitor.get(`/api/${kind}s`).query({ on }).expect(200);
    return (answer.body as { items: ChainResponse[] }).items;
  }

  async nameOn(key: string, on?: string, kind: ChainKind = 'chain'): Promise<string | undefined> {
    return (await this.list(kind, on)).find((one) => one.key === key)?.name;
  }

  async byKey(key: string, kind: ChainKind = 'chain'): Promise<ChainRecord> {
    const found = (await this.list(kind)).find((one) => one.key === key);
    if (!found) throw new Error(key);
    return (await this.visitor.get(`/api/${kind}s/${found.id}`).expect(200)).body as ChainRecord;
  }

  patch({ id, version }: { id: string; version: number }, change: object, kind: ChainKind = 'chain') {
    return this.visitor.patch(`/api/${kind}s/${id}`).send({ version, ...change });
  }

  async change(
    chain: { id: string; version: number },
    change: object,
    kind: ChainKind = 'chain',
  ): Promise<ChainRecord> {
    return (await this.patch(chain, change, kind).expect(200)).body as ChainRecord;
  }

  async created(body: object, kind: ChainKind = 'chain'): Promise<ChainRecord> {
    return (await this.visitor.post(`/api/${kind}s`).send(body).expect(201)).body as ChainRecord;
  }

  async history(path: string): Promise<HistoryList['items']> {
    return ((await this.visitor.get(`/api/${path}/history`).expect(200)).body as HistoryList).items;
  }

  async tree(id: string, kind: ChainKind = 'chain'): Promise<LinkTree> {
    return (await this.visitor.get(`/api/${kind}s/${id}/links`).expect(200)).body as LinkTree;
  }

  async addLink(chainId: string, body: object): Promise<LinkResponse> {
    const answer = await this.visitor
      .post(`/api/chains/${chainId}/links`)
      .send({ position: 'upstream', ...body })
      .expect(201);
    return answer.body as LinkResponse;
  }

  move({ id, version }: LinkResponse, to: object) {
    return this.visitor.post(`/api/chain-links/${id}/move`).send({ version, parentId: null, before: null, ...to });
  }

  editLink({ id, version }: LinkResponse, change: object) {
    return this.visitor.patch(`/api/chain-links/${id}`).send({ version, ...change });
  }

  removeLink({ id, version }: LinkResponse) {
    return this.visitor.delete(`/api/chain-links/${id}`).query({ version });
  }

  saveRoles(chainId: string, items: object[], kind: ChainKind = 'chain') {
    const whole = items.map((one) => ({ version: null, roles: [], strength: null, ...one }));
    return this.visitor.put(`/api/${kind}s/${chainId}/regional-roles`).send({ items: whole });
  }

  place(linkId: string, enterpriseIds: string[], origin = 'person') {
    return this.visitor.post(`/api/chain-links/${linkId}/enterprises`).send({ enterpriseIds, origin });
  }
}
