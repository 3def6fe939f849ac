export { ProjectsModule } from './projects.module.js';
export { type JudgedProject, lightTold, ProjectLights } from './project-lights.js';
export { EnterpriseRef, LightResponse, OrganizationRef } from './project-response.dto.js';
export { type ProjectSampleDraft, ProjectSamples } from './project-samples.js';
