import { EnrolmentEntity } from './enrolment.entity.js';
import { Exchange1790000000550 } from './exchange.migration.js';

export const exchangeEntities = [EnrolmentEntity];
export const exchangeMigrations = [Exchange1790000000550];
export { ExchangeModule } from './exchange.module.js';
export { WaitingForHub } from './waiting-for-hub.port.js';
