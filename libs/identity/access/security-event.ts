import { type CallHandler, type ExecutionContext, Injectable, mixin } from '@nestjs/common';
import { type NestInterceptor, type Type, UseInterceptors } from '@nestjs/common';
import { AppError } from '#domain-kit';
import { type Observable, tap } from 'rxjs';
import { DONE, type SecurityEventName, SecurityEvents } from '../security-events.service.js';

const isRefusal = (answer: unknown): answer is { readonly code: string } =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;

function counting(event: SecurityEventName): Type<NestInterceptor> {
  @Injectable()
  class CountingInterceptor implements NestInterceptor {
    constructor(private readonly events: SecurityEvents) {}

    intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
      return next.handle().pipe(
        tap({
          next: (answer) => this.events.count(event, isRefusal(answer) ? answer.code : DONE),
          error: (error: unknown) => this.events.count(event, error instanceof AppError ? error.code : 'FAILED'),
        }),
      );
    }
  }
  return mixin(CountingInterceptor);
}

/** Counts how each call of a handler comes out: done, or the code of its refusal. */
export const SecurityEvent = (event: SecurityEventName): MethodDecorator => UseInterceptors(counting(event));
