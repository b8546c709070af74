import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { entryPoint, permissionOf } from './declarations.js';

/**
 * Refuses to go on if any query, mutation, subscription, entity reference or HTTP route lacks `@Allow`, naming all of
 * them. Call it after the modules are wired and before the node listens.
 */
export function assertEveryFieldDeclared(app: INestApplicationContext): void {
  const undeclared = undeclaredHandlers(app);
  if (undeclared.length > 0) throw new Error(`Declare with @Allow who may call: ${undeclared.join(', ')}`);
}

function undeclaredHandlers(app: INestApplicationContext): string[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  const found = new Set<string>();
  for (const { metatype } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (typeof metatype !== 'function' || !metatype.prototype) continue;
    const prototype = metatype.prototype as Record<string, object>;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[method]!;
      const kind = entryPoint(handler);
      if (kind && !permissionOf(handler, metatype)) found.add(`${metatype.name}.${method} (${kind})`);
    }
  }
  return [...found].sort();
}
