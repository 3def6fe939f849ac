export { ProjectsModule } from './projects.module.js';
export { restrictedProject } from './access/project-access.sql.js';
export { type JudgedProject, lightTold, ProjectLights } from './lights/project-lights.js';
export { ProjectProgress, type ProjectProgressMade } from './project-progress.repository.js';
export { EnterpriseRef, LightResponse, OrganizationRef } from './project-response.dto.js';
export { type ProjectSampleDraft, ProjectSamples } from './samples/project-samples.js';
