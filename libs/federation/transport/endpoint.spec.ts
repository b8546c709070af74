import { endpointOf, PATHS } from './endpoint.js';

describe('an endpoint', () => {
  it.each([
    ['https://centre.example', 'https://centre.example/federation/inbox'],
    ['https://centre.example/', 'https://centre.example/federation/inbox'],
    ['https://CENTRE.example:443/', 'https://centre.example/federation/inbox'],
    ['https://centre.example/massline', 'https://centre.example/massline/federation/inbox'],
    ['https://centre.example/massline/', 'https://centre.example/massline/federation/inbox'],
    ['http://127.0.0.1:4100', 'http://127.0.0.1:4100/federation/inbox'],
  ])('under %s is %s', (base, url) => {
    expect(endpointOf(base, PATHS.inbox)).toBe(url);
    expect(endpointOf(base, `/${PATHS.inbox}`)).toBe(url);
  });
});
