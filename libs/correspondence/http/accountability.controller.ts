import { pageLanguage } from '#domain-kit';
import { Allow } from '#identity';
import { Controller, Get, Header, Headers, NotFoundException, Query } from '@nestjs/common';
import { AccountabilityReader } from '../accountability-reader.service.js';
import { accountabilityPage } from '../domain/accountability-page.js';

/** The committee accounts to everyone: no session is asked for, and none is looked at. */
@Controller()
export class AccountabilityController {
  constructor(private readonly reader: AccountabilityReader) {}

  @Allow('public')
  @Get('accountability')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'Accept-Language')
  async page(@Query('lang') asked: unknown, @Headers('accept-language') accepted: string | undefined): Promise<string> {
    return accountabilityPage(await this.reader.account(), pageLanguage(asked, accepted));
  }
}

/** An organization has no such page, and its web pages must not look as if it had. */
@Controller()
export class NoAccountabilityController {
  @Allow('public')
  @Get('accountability')
  page(): never {
    throw new NotFoundException();
  }
}
