import { Allow } from '#identity';
import { BadRequestException, Body, ConflictException, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SURVEY_MESSAGES } from '../survey.refusals.js';
import { Surveys } from '../surveys.service.js';

/** Where the papers of a survey are put in, which asks nobody who they are. */
@Controller('surveys')
export class SurveyController {
  constructor(private readonly surveys: Surveys) {}

  /** Refuses whoever says who they are, as ballots do. */
  @Allow('public')
  @Post('answers')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async answer(@Body() sheet: unknown, @Req() { headers }: FastifyRequest): Promise<{ readonly counted: true }> {
    if (headers.cookie !== undefined || headers.authorization !== undefined) {
      const message = 'Send answers without signing in: without cookies, without authorization.';
      throw new BadRequestException({ code: 'ANSWERS_NAME_SENDER', message });
    }
    const answered = await this.surveys.answer(sheet);
    if (!answered.ok) throw new ConflictException({ code: answered.error, message: SURVEY_MESSAGES[answered.error] });
    return { counted: true };
  }
}
