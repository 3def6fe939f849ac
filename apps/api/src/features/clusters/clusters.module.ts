import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BulkModule } from '../bulk/index.js';
import { chainControllersOf, ChainsModule } from '../chains/index.js';
import { ExportsModule } from '../exports/index.js';
import { ImportsModule } from '../imports/index.js';
import { Cluster } from './cluster.entity.js';
import { ClusterSearchSource } from './cluster-search.js';

/** Clusters have a table of their own, and everything else from the chains. */
@Module({
  imports: [BulkModule, ChainsModule, ExportsModule, ImportsModule, TypeOrmModule.forFeature([Cluster])],
  controllers: chainControllersOf('cluster'),
  providers: [ClusterSearchSource],
})
export class ClustersModule {}
