import { pageLanguage } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Allow } from '#identity';
import { Body, Controller, Get, Header, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { keptPage, type KeptState } from '../domain/kept-page.js';
import { Kept } from '../kept.service.js';

/** Read without an account and without a script. The code is the only secret, and stands in no address. */
@Allow('public')
@Controller('kept')
export class KeptController {
  constructor(
    private readonly kept: Kept,
    private readonly record: FoundingRecord,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  ask(@Query('lang') lang: unknown, @Headers('accept-language') accepted?: string): Promise<string> {
    return this.page({ shows: 'question', says: null }, lang, accepted);
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @Body() body: unknown,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    return this.page(await this.kept.of(codeIn(body)), lang, accepted);
  }

  @Post('stop')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', 'text/html; charset=utf-8')
  async stop(
    @Body() body: unknown,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    return this.page(await this.kept.stop(codeIn(body)), lang, accepted);
  }

  private async page(state: KeptState, lang: unknown, accepted: string | undefined): Promise<string> {
    const organization = (await this.record.find())?.displayName ?? '';
    return keptPage(state, organization, pageLanguage(lang, accepted));
  }
}

const LONGEST_CODE = 60;

/** A form comes as bytes: `code=…`. */
const codeIn = (body: unknown): string =>
  body instanceof Uint8Array
    ? (new URLSearchParams(new TextDecoder().decode(body)).get('code') ?? '').slice(0, LONGEST_CODE)
    : '';
