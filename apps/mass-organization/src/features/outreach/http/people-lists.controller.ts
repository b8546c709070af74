import { csvCell } from '#domain-kit';
import { type Actor, Allow, CurrentActor, LimitedExport } from '#identity';
import { Body, Controller, Get, HttpStatus, Param, ParseUUIDPipe, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { bytesOf, fileRefusal } from '../../resources/index.js';
import { ImportedInvitations } from '../imported-invitations.service.js';
import { messageOf } from '../outreach.refusals.js';
import { PeopleImports } from '../people-imports.service.js';

/** Takes a list of people to be previewed, and gives a list back. Nobody is invited before `readPeopleList`. */
@Controller('people-lists')
export class PeopleListsController {
  constructor(
    private readonly imports: PeopleImports,
    private readonly invitations: ImportedInvitations,
  ) {}

  @Allow('volunteer:invite')
  @Post()
  async upload(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const bytes = bytesOf(body);
    const uploaded = bytes && (await this.imports.upload(actor.personRef, bytes));
    if (uploaded?.ok) return void (await reply.status(HttpStatus.CREATED).send(uploaded.value));
    const refused = uploaded ? uploaded.error : fileRefusal('NOT_UTF8');
    const message = 'message' in refused ? refused.message : messageOf(refused);
    await reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code: refused.code, message });
  }

  /** Whoever has not answered, as an import takes it back without adding anybody. */
  @Allow('volunteer:invite')
  @Get(':id/invitations.csv')
  @LimitedExport()
  export(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): StreamableFile {
    return new StreamableFile(Readable.from(this.csv(actor.personRef, id), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="invitations.csv"',
    });
  }

  private async *csv(personRef: string, id: string): AsyncGenerator<string> {
    yield 'name,contact\r\n';
    for await (const { name, contact } of this.invitations.all(personRef, id))
      yield `${csvCell(name)},${csvCell(contact)}\r\n`;
  }
}
