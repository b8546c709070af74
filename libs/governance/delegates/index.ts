import { DelegateSeatEntity } from './delegate-seat.entity.js';
import { DelegateReturns1790000282000 } from './delegate-returns.migration.js';
import { Delegates1790000268000 } from './delegates.migration.js';
import { DelegationEntity } from './delegation.entity.js';
import { DelegationMessages1790000274000 } from './delegation-messages.migration.js';

export const delegateEntities = [DelegationEntity, DelegateSeatEntity];
export const delegateMigrations = [
  Delegates1790000268000,
  DelegationMessages1790000274000,
  DelegateReturns1790000282000,
];
