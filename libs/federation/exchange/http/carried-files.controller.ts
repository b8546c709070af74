import { Controller, HttpStatus, Param, Post, Body, Res, SetMetadata } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CarriedFiles, type CarryRefusal } from '../carried-files.service.js';

/** What `@Allow` of the accounts' library says, which this one does not know. */
const Allow = (permission: 'exchange:manage') => SetMetadata('massline:allow', permission);

/** Files that people carry where there is no line. A refusal is `422 { code, message }`. */
@Controller('exchange/files')
export class CarriedFilesController {
  constructor(private readonly files: CarriedFiles) {}

  /** Writes the file for a peer: what waits for it and the receipts that it has not got. */
  @Allow('exchange:manage')
  @Post('for/:peer')
  async write(@Param('peer') peer: string, @Res() reply: FastifyReply): Promise<void> {
    const written = await this.files.write(peer);
    if (!written.ok) return refuse(reply, written.error);
    const { file, messages, receipts } = written.value;
    await reply
      .status(HttpStatus.OK)
      .headers({ 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
      .headers({ 'x-messages': String(messages), 'x-receipts': String(receipts) })
      .send(file);
  }

  /** Takes a file in. */
  @Allow('exchange:manage')
  @Post()
  async read(@Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const read = await this.files.read(body instanceof Uint8Array ? body : new Uint8Array());
    if (!read.ok) return refuse(reply, read.error);
    await reply.status(HttpStatus.OK).send(read.value);
  }
}

async function refuse(reply: FastifyReply, { code, message }: CarryRefusal): Promise<void> {
  await reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code, message });
}
