import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordComment } from './comment.entity.js';
import { CommentRepository } from './comment.repository.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RecordComment])],
  controllers: [CommentsController],
  providers: [CommentRepository, CommentsService],
})
export class CommentsModule {}
