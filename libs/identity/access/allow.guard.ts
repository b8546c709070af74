import { type CanActivate, type ExecutionContext, HttpException, Injectable } from '@nestjs/common';
import type { Permission } from '../domain/permissions.js';
import {
  AccessError,
  ForbiddenError,
  SecondFactorNeededError,
  SignInRequiredError,
  UndeclaredAccessError,
  WithheldError,
} from '../identity.errors.js';
import { SecurityEvents } from '../security-events.service.js';
import { ActorsService } from './actors.service.js';
import { entryPoint, isFieldResolver, permissionOf } from './declarations.js';
import { isGraphql, requestOf } from './request.js';

/**
 * Denies by default: a root field, an entity reference or an HTTP route without `@Allow` answers nobody. A field
 * resolver without one passes, because nothing reaches it but a root field or a reference that was allowed.
 * References need `fieldResolverEnhancers: ['guards']`; `secureGraphql` sets it.
 */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly actors: ActorsService,
    private readonly events: SecurityEvents,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    try {
      await this.assertAllowed(context);
      return true;
    } catch (error) {
      if (error instanceof AccessError) this.events.count('access', error.code);
      if (!(error instanceof AccessError) || isGraphql(context)) throw error;
      const { code, message, httpStatus } = error;
      throw new HttpException({ code, message }, httpStatus, { cause: error });
    }
  }

  private async assertAllowed(context: ExecutionContext): Promise<void> {
    const handler = context.getHandler();
    const permission = permissionOf(handler, context.getClass());
    if (permission === 'public') return this.assertOwnPage(context, handler);
    if (permission) await this.assertHolds(context, permission);
    else if (!isFieldResolver(handler)) throw new UndeclaredAccessError();
  }

  /**
   * A mutation that asks nobody who they are is taken from the node's own page alone: what is founded, accepted or opened
   * under another address could not be used there.
   */
  private assertOwnPage(context: ExecutionContext, handler: object): void {
    const request = entryPoint(handler) === 'Mutation' ? requestOf(context) : null;
    if (request) this.actors.assertOwnPage(request);
  }

  private async assertHolds(context: ExecutionContext, permission: Permission): Promise<void> {
    const request = requestOf(context);
    const actor = request && (await this.actors.of(request));
    if (!actor) throw new SignInRequiredError();
    if (actor.waiting.has(permission)) throw new SecondFactorNeededError(permission);
    if (permission === 'signed-in' || actor.permissions.has(permission)) return;
    const withheld = await this.actors.withheld(actor, permission);
    throw withheld ? new WithheldError(withheld) : new ForbiddenError(permission);
  }
}
