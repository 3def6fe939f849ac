export { SampleDataModule } from './sample-data.module.js';
export { SampleDataService } from './sample-data.service.js';
