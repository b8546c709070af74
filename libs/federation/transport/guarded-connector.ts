import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { type AddressGuard } from './address-guard.js';
import { TransportError } from './transport-error.js';

interface ConnectorSettings {
  readonly guard: AddressGuard;
  readonly connectTimeoutMs: number;
  readonly ca?: string;
}

/**
 * Connects to exactly the addresses that were checked: the guard is the socket's only way to resolve a name, so that an answer
 * of DNS which changes between a check and a connection changes nothing. An address literal is never looked up; it is checked
 * here.
 */
export function guardedConnector({ guard, connectTimeoutMs, ca }: ConnectorSettings): buildConnector.connector {
  const connectorFor = (protocol: string): buildConnector.connector =>
    buildConnector({
      lookup: guardedLookup(guard, protocol),
      timeout: connectTimeoutMs,
      allowH2: false,
      ...(ca === undefined ? {} : { ca }),
    });
  const tls = connectorFor('https:');
  const plain = connectorFor('http:');
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[(.*)\]$/, '$1');
    const checked = isIP(literal) === 0 ? undefined : guard.checkAddress(literal, options.protocol);
    if (checked?.ok === false) callback(new TransportError('address_refused', { cause: checked.error }), null);
    else (options.protocol === 'https:' ? tls : plain)(options, callback);
  };
}

const guardedLookup =
  (guard: AddressGuard, protocol: string): LookupFunction =>
  (hostname, options, callback) => {
    guard.resolve(hostname, protocol).then(
      (resolved) => {
        if (!resolved.ok) callback(new TransportError('address_refused', { cause: resolved.error }), []);
        else if (options.all) callback(null, [...resolved.value]);
        else callback(null, resolved.value[0]!.address, resolved.value[0]!.family);
      },
      (error: unknown) => callback(new TransportError('unreachable', { cause: error }), []),
    );
  };
