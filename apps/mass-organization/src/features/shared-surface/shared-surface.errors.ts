import { AppError } from '#domain-kit';

/** The shared surface was asked by anybody but the hub. */
export class HubOnlyError extends AppError {
  readonly code = 'FORBIDDEN';
}

/** The organization does not share this part. The code stands in the contract: readers tell it from a failure. */
export class PartSwitchedOffError extends AppError {
  readonly code = 'part_switched_off';
}
