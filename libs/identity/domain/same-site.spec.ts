import { isFromOwnPages } from './same-site.js';

const own = 'https://node.example';
const csrf = { 'x-massline-csrf': '1' };

describe('a request that changes something', () => {
  it.each([
    { given: 'reading', method: 'GET', headers: {}, passes: true },
    { given: 'no header', method: 'POST', headers: {}, passes: false },
    { given: 'the header, no origin', method: 'POST', headers: csrf, passes: true },
    { given: 'the header, own origin', method: 'POST', headers: { ...csrf, origin: own }, passes: true },
    {
      given: 'the header, another origin',
      method: 'POST',
      headers: { ...csrf, origin: 'https://other.example' },
      passes: false,
    },
    { given: 'the header, a null origin', method: 'POST', headers: { ...csrf, origin: 'null' }, passes: false },
    { given: 'another value', method: 'POST', headers: { 'x-massline-csrf': '0' }, passes: false },
    { given: 'another method', method: 'delete', headers: {}, passes: false },
  ])('with $given passes: $passes', ({ method, headers, passes }) => {
    expect(isFromOwnPages({ method, headers }, own)).toBe(passes);
  });
});
