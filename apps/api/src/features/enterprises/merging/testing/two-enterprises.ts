import { aCreditCode, anEnterprise } from '../../../../testing/an-enterprise.js';
import type { Visitor } from '../../../../testing/test-app.js';
import type { EnterpriseRecord, SavedEnterprise } from '../../enterprise.dto.js';

interface Looked {
  id: string;
  version: number;
}

/** 曹妃甸区 of 唐山. */
export const inTangshan = () => anEnterprise().inRegion('130209');

/** Two that say much alike, of which the second has the code. */
export async function twoEnterprises(by: Visitor): Promise<[SavedEnterprise, SavedEnterprise]> {
  const left = await inTangshan()
    .named(`唐山示例${aCreditCode().slice(-4)}有限公司`)
    .formerly('原甲有限公司')
    .onChain('hydrogen')
    .tagged('high-tech', 2022)
    .with({
      address: '甲地',
      years: [{ year: 2024, revenue: '10' }],
      extra: { 园区: '一号' },
      contactPhone: '13900001111',
    })
    .savedBy(by);
  const right = await inTangshan()
    .named(`唐山示范${aCreditCode().slice(-4)}有限公司`)
    .withCode()
    .formerly('原乙有限公司', '原甲有限公司')
    .onChain('robotics')
    .tagged('high-tech', 2022)
    .tagged('lead')
    .with({
      address: '乙地',
      employees: 30,
      years: [
        { year: 2024, revenue: '11', tax: '1' },
        { year: 2025, revenue: '20' },
      ],
      extra: { 园区: '二号', 备用: '是' },
      contactName: '王某',
    })
    .savedBy(by);
  return [left, right];
}

/** The answer to merging the right into the left. */
export const merge = (by: Visitor, left: Looked, right: Looked, take = {}) =>
  by
    .post(`/api/enterprises/${left.id}/merge`)
    .send({ version: left.version, otherId: right.id, otherVersion: right.version, take });

/** The left with the right in it. */
export const merged = async (by: Visitor, left: Looked, right: Looked, take = {}): Promise<EnterpriseRecord> =>
  (await merge(by, left, right, take).expect(200)).body as EnterpriseRecord;
