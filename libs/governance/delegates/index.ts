import { DelegateSeatEntity } from './delegate-seat.entity.js';
import { Delegates1790000268000 } from './delegates.migration.js';
import { DelegationEntity } from './delegation.entity.js';

export const delegateEntities = [DelegationEntity, DelegateSeatEntity];
export const delegateMigrations = [Delegates1790000268000];
