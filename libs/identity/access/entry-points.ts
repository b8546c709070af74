import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { entryPoint } from './declarations.js';

/** A method that a caller can reach directly. */
export interface EntryPoint {
  readonly target: { readonly name: string };
  readonly method: string;
  readonly handler: object;
  readonly kind: string;
}

/** Every root field, reference and route of an application that is wired, each once. */
export function entryPointsOf(app: INestApplicationContext): EntryPoint[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  const targets = new Set(
    [...discovery.getProviders(), ...discovery.getControllers()]
      .map(({ metatype }) => metatype)
      .filter((target) => typeof target === 'function' && target.prototype),
  ) as Set<{ readonly name: string; readonly prototype: Record<string, object> }>;
  return [...targets].flatMap((target) =>
    scanner.getAllMethodNames(target.prototype).flatMap((method) => {
      const handler = target.prototype[method]!;
      const kind = entryPoint(handler);
      return kind ? [{ target, method, handler, kind }] : [];
    }),
  );
}
