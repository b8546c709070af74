import { Module } from '@nestjs/common';
import { CurriculaService } from './curricula.service.js';
import { CurriculumAdoptEffect } from './effects/curriculum-adopt.effect.js';
import { ObligationChangeEffect } from './effects/obligation-change.effect.js';
import { CurriculaResolver } from './graphql/curricula.resolver.js';
import { ObligationsService } from './obligations.service.js';

/** What people of an organization learn together, and what is asked of whom. */
@Module({
  providers: [CurriculaService, ObligationsService, CurriculumAdoptEffect, ObligationChangeEffect, CurriculaResolver],
})
export class EducationModule {}
