import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from '../domain/permissions.js';

/** Other layers that know nothing of identity may set this key themselves, as health routes do with `public`. */
export const ALLOW = 'massline:allow';

/** Who may call a root field, a reference, a route, or a field resolver: whoever holds `permission` at that moment. */
export const Allow = (permission: Permission): CustomDecorator => SetMetadata(ALLOW, permission);
