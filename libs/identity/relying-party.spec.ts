import { relyingPartyOf } from './relying-party.js';

describe('whom a passkey is bound to', () => {
  it.each([
    ['https://north.example/base/', { id: 'north.example', origin: 'https://north.example' }],
    ['https://north.example:8443', { id: 'north.example', origin: 'https://north.example:8443' }],
    ['http://localhost:4100', { id: 'localhost', origin: 'http://localhost:4100' }],
    ['http://north.example', null],
    ['http://127.0.0.1:4100', null],
    ['https://192.0.2.7', null],
    ['https://[2001:db8::7]', null],
  ])('%s', (publicUrl, party) => {
    expect(relyingPartyOf(publicUrl)).toEqual(party);
  });
});
