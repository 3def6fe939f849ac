import type { Schemas } from '@lianqun/api-client';

export type Project = Schemas['Project'];
export type ProjectItem = Schemas['ProjectItem'];
export type ProjectPage = Schemas['ProjectPage'];
export type ProjectMonth = Schemas['ProjectMonth'];
export type ProjectBlocker = Schemas['ProjectBlocker'];
export type Milestone = Schemas['ProjectMilestone'];
export type Party = Schemas['ProjectParty'];
