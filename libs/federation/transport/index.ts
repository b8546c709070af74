export {
  AddressGuard,
  type AddressRefusal,
  type AddressRefusalCode,
  type ResolvedAddress,
  type Resolver,
} from './address-guard.js';
export { endpointOf, PATHS } from './endpoint.js';
export {
  type Answer,
  type CallOptions,
  type ClientSettings,
  FederationClient,
  type PostOptions,
} from './federation-client.js';
export { TransportError, type TransportErrorCode } from './transport-error.js';
