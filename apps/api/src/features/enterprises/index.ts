export { EnterprisesModule } from './enterprises.module.js';
export { EnterpriseSamples } from './samples/enterprise-samples.js';
export { FieldWarning, NamedRef } from './enterprise.dto.js';
export { ReferenceNamesRepository } from './reference-names.repository.js';
export { ReferenceRepository } from './reference.repository.js';
export { restricted as restrictedEnterprise } from './enterprise-access.js';
export { refuseDeletedEnterprises } from './living-enterprises.repository.js';
