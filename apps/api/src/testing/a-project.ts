import type { PartyRole, ProjectStage } from '@lianqun/domain';
import type { CreateProjectRequest } from '../features/projects/project.dto.js';
import type { SavedProject } from '../features/projects/project-response.dto.js';
import type { Visitor } from './test-app.js';

let made = 0;

type Body = CreateProjectRequest;

/** Dates with which a project may stand in a stage. */
const stageDates: Partial<Record<ProjectStage, Partial<Body>>> = {
  'under-construction': { actualStart: '2025-03-01' },
  completed: { actualStart: '2025-03-01', actualCompletion: '2026-03-01' },
  'in-production': { actualStart: '2025-03-01', actualCompletion: '2026-03-01', actualProduction: '2026-06-01' },
};

/** `aProject().named('…').onChain('hydrogen').inStage('signed')`: each step returns a new one, so that parts can be shared. */
export class ProjectFactory {
  constructor(private readonly fields: Partial<Body>) {}

  with(fields: Partial<Body>): ProjectFactory {
    return new ProjectFactory({ ...this.fields, ...fields });
  }

  named(name: string): ProjectFactory {
    return this.with({ name });
  }

  /** Key, name, alias or id. */
  onChain(...chains: string[]): ProjectFactory {
    return this.with({ chains: [...(this.fields.chains ?? []), ...chains] });
  }

  inCluster(...clusters: string[]): ProjectFactory {
    return this.with({ clusters: [...(this.fields.clusters ?? []), ...clusters] });
  }

  /** 建设地 */
  inRegion(regionCode: string): ProjectFactory {
    return this.with({ regionCode });
  }

  /** With the dates that the stage needs. */
  inStage(stage: ProjectStage): ProjectFactory {
    return this.with({ ...stageDates[stage], stage });
  }

  /** 责任单位: id or key. */
  ownedBy(organizationId: string): ProjectFactory {
    return this.with({ organizationId });
  }

  /** 万元 */
  worth(totalInvestment: string | null): ProjectFactory {
    return this.with({ totalInvestment });
  }

  /** 年度计划投资 of a year, 万元. */
  planned(year: number, amount: string): ProjectFactory {
    return this.with({ plans: [...(this.fields.plans ?? []), { year, amount }] });
  }

  /** An enterprise by its id, or somebody by name. */
  withParty(role: PartyRole, party: { enterpriseId: string } | { name: string }): ProjectFactory {
    return this.with({ parties: [...(this.fields.parties ?? []), { role, ...party }] });
  }

  builtBy(name: string): ProjectFactory {
    return this.withParty('builder', { name });
  }

  body(): Body {
    return { name: `津冀示例${String(++made)}号项目`, type: 'introduced', ...this.fields };
  }

  /** Saved through the API; a refusal fails the test with the whole answer. */
  async savedBy(visitor: Visitor): Promise<SavedProject> {
    const answer = await visitor.post('/api/projects').send(this.body());
    if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
    return answer.body as SavedProject;
  }
}

export const aProject = () => new ProjectFactory({});
