import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Cluster } from './cluster.entity.js';
import { ClusterRepository } from './cluster.repository.js';
import { ClustersController } from './clusters.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Cluster])],
  controllers: [ClustersController],
  providers: [ClusterRepository],
})
export class ClustersModule {}
