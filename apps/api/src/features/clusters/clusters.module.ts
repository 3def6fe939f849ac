import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { chainControllersOf, ChainsModule } from '../chains/index.js';
import { Cluster } from './cluster.entity.js';
import { ClusterSearchSource } from './cluster-search.js';

/** Clusters have a table of their own, and everything else from the chains. */
@Module({
  imports: [ChainsModule, TypeOrmModule.forFeature([Cluster])],
  controllers: chainControllersOf('cluster'),
  providers: [ClusterSearchSource],
})
export class ClustersModule {}
