import 'reflect-metadata';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { RESOLVER_PROPERTY_METADATA, RESOLVER_REFERENCE_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { isPermission, type Permission } from '../domain/permissions.js';
import { ALLOW } from './allow.decorator.js';

/** A method or class as Nest hands it out: nothing but its metadata is read. */
type Handler = object;
type Target = object;

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

const isReference = (handler: Handler): boolean => Reflect.getMetadata(RESOLVER_REFERENCE_METADATA, handler) === true;
const isRoute = (handler: Handler): boolean => Reflect.hasMetadata(PATH_METADATA, handler);

/** Routes of the platform, which knows no permissions: they tell a watching machine that the process works. */
const PLATFORM_ROUTES = new Set(['health/live', 'health/ready', 'health/proof', 'metrics']);

export function pathOf(handler: Handler, target: Target): string | null {
  if (!isRoute(handler)) return null;
  const parts: unknown[] = [Reflect.getMetadata(PATH_METADATA, target), Reflect.getMetadata(PATH_METADATA, handler)];
  return parts
    .map((part) => (typeof part === 'string' ? part : '').replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/');
}

/** The declared permission: the handler's own, else its controller's or resolver's. Unknown words declare nothing. */
export function permissionOf(handler: Handler, target: Target): Permission | null {
  const declared: unknown = Reflect.getMetadata(ALLOW, handler) ?? Reflect.getMetadata(ALLOW, target);
  if (typeof declared === 'string') return isPermission(declared) ? declared : null;
  return PLATFORM_ROUTES.has(pathOf(handler, target) ?? '') ? 'public' : null;
}

/** A `@ResolveField`, or the `__resolveType` of an interface: reached through a root field or a reference only. */
export const isFieldResolver = (handler: Handler): boolean =>
  !isRoute(handler) &&
  !isReference(handler) &&
  Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, handler) === true &&
  !ROOT_TYPES.has(Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string);

/** What a caller can reach directly by this handler; null for methods that are none of a transport's. */
export function entryPoint(handler: Handler): string | null {
  if (isReference(handler)) return 'reference';
  if (isRoute(handler)) return 'route';
  const type: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);
  return typeof type === 'string' && ROOT_TYPES.has(type) ? type : null;
}
