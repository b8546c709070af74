import { type Actor, Allow, CurrentActor, PageArgs, type RequestContext } from '#identity';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { remedyOf } from '../domain/problems.js';
import { ImportsService } from '../imports.service.js';
import {
  Import,
  ImportPage,
  ImportProblemPage,
  ImportRefused,
  ImportStarted,
  StartImportResult,
} from './import.type.js';
import { ImportMappingInput, mappingOf } from './import-mapping.input.js';
import { readerLanguage } from './reader-language.js';

@Resolver(() => Import)
export class ImportsResolver {
  constructor(private readonly files: ImportsService) {}

  @Allow('records:read')
  @Query(() => Import, { nullable: true })
  async importOf(@Args('id', { type: () => ID }) id: string): Promise<Import | null> {
    const file = await this.files.find(id);
    return file && Import.from(file);
  }

  @Allow('records:read')
  @Query(() => ImportPage, { description: 'Latest first.' })
  async imports(@Args() page: PageArgs): Promise<ImportPage> {
    return ImportPage.from(await this.files.page(page));
  }

  @Allow('records:write')
  @Mutation(() => StartImportResult, { description: 'Begins to bring an uploaded file into the records.' })
  async startImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('mapping') mapping: ImportMappingInput,
  ): Promise<ImportStarted | ImportRefused> {
    const started = await this.files.start(id, mappingOf(mapping));
    return started.ok ? ImportStarted.from(started.value) : ImportRefused.from(started.error);
  }

  @Allow('records:write')
  @Mutation(() => Import, {
    description: 'Stops an import and forgets its file. Records that came of it by then stay.',
  })
  async cancelImport(@Args('id', { type: () => ID }) id: string): Promise<Import> {
    return Import.from(await this.files.cancel(id));
  }

  /** A bad cell may name a person: only who may write records sees what stands in it. */
  @ResolveField(() => ImportProblemPage)
  async problems(
    @Parent() { id }: Import,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @CurrentActor() { permissions }: Actor,
  ): Promise<ImportProblemPage> {
    const language = readerLanguage(context);
    const { items, ...rest } = await this.files.problems(id, page);
    const shown = items.map(({ line, columnName, code, value }) => ({
      line,
      column: columnName,
      code,
      value: permissions.has('records:write') ? value : null,
      remedy: remedyOf(code, language),
    }));
    return { ...rest, items: shown };
  }
}
