import type { INestApplicationContext } from '@nestjs/common';
import { permissionOf } from './declarations.js';
import { entryPointsOf } from './entry-points.js';

/**
 * Refuses to go on if any query, mutation, subscription, entity reference or HTTP route lacks `@Allow`, naming all of
 * them. Call it after the modules are wired and before the node listens.
 */
export function assertEveryFieldDeclared(app: INestApplicationContext): void {
  const undeclared = entryPointsOf(app)
    .filter(({ handler, target }) => !permissionOf(handler, target))
    .map(({ target, method, kind }) => `${target.name}.${method} (${kind})`)
    .toSorted();
  if (undeclared.length > 0) throw new Error(`Declare with @Allow who may call: ${undeclared.join(', ')}`);
}
