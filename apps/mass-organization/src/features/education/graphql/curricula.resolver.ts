import { FoundingRecord } from '#governance';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurriculaService } from '../curricula.service.js';
import { ObligationsService } from '../obligations.service.js';
import {
  Curriculum,
  CurriculumImported,
  CurriculumImportRefused,
  ImportCurriculumResult,
  StudyModule,
} from './curriculum.type.js';
import { StudyObligation } from './obligation.type.js';

@Resolver()
export class CurriculaResolver {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly obligations: ObligationsService,
    private readonly record: FoundingRecord,
  ) {}

  @Allow('study:take')
  @Query(() => [Curriculum], { description: 'At most 200.' })
  async curriculumList(): Promise<Curriculum[]> {
    return (await this.curricula.all()).map((one) => Curriculum.from(one));
  }

  @Allow('study:take')
  @Query(() => String, { nullable: true, description: 'The pack as JSON in canonical form, to be imported elsewhere.' })
  curriculumPack(@Args('contentHash', { type: () => ID }) contentHash: string): Promise<string | null> {
    return this.curricula.exportPack(contentHash);
  }

  @Allow('study:take')
  @Query(() => StudyModule, { nullable: true })
  async studyModule(
    @Args('curriculum', { type: () => String }) curriculum: string,
    @Args('module', { type: () => String }) module: string,
    @Args('language', { type: () => String, defaultValue: 'en' }) language: string,
  ): Promise<StudyModule | null> {
    const modules = await this.curricula.modules(language);
    const found = modules.find((one) => one.curriculum === curriculum && one.module === module);
    return found ? StudyModule.from(found) : null;
  }

  @Allow('study:take')
  @Query(() => [StudyObligation], { description: 'The rules in force today.' })
  async studyObligations(): Promise<StudyObligation[]> {
    return (await this.obligations.on(await this.record.today())).map((one) => StudyObligation.from(one));
  }

  @Allow('decision:record')
  @Mutation(() => ImportCurriculumResult, { description: 'Brings a curriculum here. It holds once a body adopts it.' })
  async importCurriculum(
    @CurrentActor() actor: Actor,
    @Args('pack', { type: () => String, description: 'JSON, as another organization exported it.' }) pack: string,
  ): Promise<CurriculumImported | CurriculumImportRefused> {
    const imported = await this.curricula.importPack(actor.personRef, pack);
    return imported.ok ? CurriculumImported.from(imported.value) : CurriculumImportRefused.from(imported.error);
  }
}
