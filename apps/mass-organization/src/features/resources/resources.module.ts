import { Module } from '@nestjs/common';
import { ImportsResolver } from './graphql/imports.resolver.js';
import { NamesLoader } from './graphql/names.loader.js';
import { NamesResolver } from './graphql/names.resolver.js';
import { RecordsResolver } from './graphql/records.resolver.js';
import { ImportsController } from './http/imports.controller.js';
import { RecordsExportController } from './http/records-export.controller.js';
import { ImportRunner } from './import-runner.service.js';
import { ImportSweep } from './import-sweep.service.js';
import { ImportsService } from './imports.service.js';
import { ImportFileProcessor } from './jobs/import-file.processor.js';
import { SweepImportsProcessor } from './jobs/sweep-imports.processor.js';
import { NamesService } from './names.service.js';
import { RecordsExport } from './records-export.service.js';
import { RecordsList } from './records-list.service.js';
import { RecordsService } from './records.service.js';
import { ResourceFigures } from './resource-figures.service.js';

/** Daily records. Needs PlatformModule and IdentityModule at the root. */
@Module({
  controllers: [ImportsController, RecordsExportController],
  providers: [
    ImportRunner,
    ImportSweep,
    ImportsService,
    NamesService,
    RecordsExport,
    RecordsList,
    RecordsService,
    ResourceFigures,
    ImportFileProcessor,
    SweepImportsProcessor,
    ImportsResolver,
    NamesLoader,
    NamesResolver,
    RecordsResolver,
  ],
  exports: [ResourceFigures, NamesService],
})
export class ResourcesModule {}
