import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Cluster } from './cluster.entity.js';
import { ClusterRepository } from './cluster.repository.js';
import { ClustersController } from './clusters.controller.js';
import { ClusterSearchSource } from './cluster-search.js';

@Module({
  imports: [TypeOrmModule.forFeature([Cluster])],
  controllers: [ClustersController],
  providers: [ClusterSearchSource, ClusterRepository],
})
export class ClustersModule {}
