import { metricsAllowed } from './metrics-access.js';

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as never;
const TOKEN = 'a token of some length';

describe('who may read the metrics', () => {
  it.each([
    { given: 'this machine', asked: request('127.0.0.1'), token: undefined, allowed: true },
    { given: 'this machine over IPv6', asked: request('::1'), token: undefined, allowed: true },
    { given: 'another machine', asked: request('10.0.0.7'), token: undefined, allowed: false },
    {
      given: 'a proxy on this machine',
      asked: request('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }),
      token: undefined,
      allowed: false,
    },
    { given: 'this machine without the token', asked: request('127.0.0.1'), token: TOKEN, allowed: false },
    {
      given: 'another machine with the token',
      asked: request('10.0.0.7', { authorization: `Bearer ${TOKEN}` }),
      token: TOKEN,
      allowed: true,
    },
    {
      given: 'a wrong token',
      asked: request('10.0.0.7', { authorization: 'Bearer no' }),
      token: TOKEN,
      allowed: false,
    },
  ])('$given: $allowed', ({ asked, token, allowed }) => {
    expect(metricsAllowed(asked, token)).toBe(allowed);
  });
});
