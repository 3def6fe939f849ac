import { CREDIT_CODE_ALPHABET, creditCodeCheckCharacter, type TagKind } from '@lianqun/domain';
import type { CreateEnterpriseRequest, SavedEnterprise } from '../features/enterprises/enterprise.dto.js';
import type { Visitor } from './test-app.js';

let made = 0;

/** A credit code that passes the check; its region part is in no table. */
export function aCreditCode(number = ++made): string {
  let serial = '';
  for (let rest = number; serial.length < 9; rest = Math.floor(rest / 31)) {
    serial = (CREDIT_CODE_ALPHABET[rest % 31] ?? '0') + serial;
  }
  const body = `91990000${serial}`;
  return body + (creditCodeCheckCharacter(body) ?? '');
}

type Body = CreateEnterpriseRequest;

/** `anEnterprise().named('…').onChain('hydrogen')`: each step returns a new one, so that parts can be shared. */
export class EnterpriseFactory {
  constructor(private readonly fields: Partial<Body>) {}

  with(fields: Partial<Body>): EnterpriseFactory {
    return new EnterpriseFactory({ ...this.fields, ...fields });
  }

  named(name: string): EnterpriseFactory {
    return this.with({ name });
  }

  formerly(...formerNames: string[]): EnterpriseFactory {
    return this.with({ formerNames });
  }

  withCode(creditCode: string | null = aCreditCode()): EnterpriseFactory {
    return this.with({ creditCode });
  }

  inRegion(regionCode: string): EnterpriseFactory {
    return this.with({ regionCode });
  }

  /** Key, name, alias or id. */
  onChain(...chains: string[]): EnterpriseFactory {
    return this.with({ chains: [...(this.fields.chains ?? []), ...chains] });
  }

  inCluster(...clusters: string[]): EnterpriseFactory {
    return this.with({ clusters: [...(this.fields.clusters ?? []), ...clusters] });
  }

  tagged(kind: TagKind, year: number | null = null): EnterpriseFactory {
    return this.with({ tags: [...(this.fields.tags ?? []), { kind, year }] });
  }

  /** 万元 */
  withCapital(registeredCapital: string | null): EnterpriseFactory {
    return this.with({ registeredCapital });
  }

  withEmployees(employees: number | null): EnterpriseFactory {
    return this.with({ employees });
  }

  body(): Body {
    return { name: `津冀示例${String(++made)}号有限公司`, ...this.fields };
  }

  /** Saved through the API; a refusal fails the test with the whole answer. */
  async savedBy(visitor: Visitor): Promise<SavedEnterprise> {
    const answer = await visitor.post('/api/enterprises').send(this.body());
    if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
    return answer.body as SavedEnterprise;
  }
}

export const anEnterprise = () => new EnterpriseFactory({});
