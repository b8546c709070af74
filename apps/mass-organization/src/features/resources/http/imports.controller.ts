import { Allow } from '#identity';
import { Body, Controller, Headers, HttpStatus, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bytesOf, fileRefusal, type FileRefusal } from '../csv/decode-csv.js';
import type { SuggestedMapping } from '../domain/suggest-mapping.js';
import { ImportsService } from '../imports.service.js';

/** Takes a CSV to be previewed. Nothing becomes a record before `startImport`. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Allow('records:write')
  @Post()
  async upload(
    @Body() body: unknown,
    @Headers('x-file-name') fileName: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = bytesOf(body);
    if (bytes === null) return refuse(reply, fileRefusal('NOT_UTF8'));
    const uploaded = await this.imports.upload(plainName(fileName ?? ''), bytes);
    if (!uploaded.ok) return refuse(reply, uploaded.error);
    const suggestedMapping = mappingNames(uploaded.value.suggestedMapping);
    await reply.status(HttpStatus.CREATED).send({ ...uploaded.value, suggestedMapping });
  }
}

/** The suggestion as `ImportMappingInput` takes it back: its enumerations by their names in the API. */
const mappingNames = ({ dateOrder, defaultDirection, ...columns }: SuggestedMapping): object => ({
  ...columns,
  ...(dateOrder && { dateOrder: nameOf(dateOrder) }),
  defaultDirection: nameOf(defaultDirection),
});

const nameOf = (value: string): string => value.toUpperCase().replaceAll('-', '_');

async function refuse(reply: FastifyReply, { code, message }: FileRefusal): Promise<void> {
  await reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code, message });
}

/** Header values are ASCII: the page sends the name percent-encoded. */
function plainName(encoded: string): string {
  const name = /%[0-9a-f]{2}/i.test(encoded) ? decoded(encoded) : encoded;
  return (
    name
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, '')
      .trim() || 'records.csv'
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
