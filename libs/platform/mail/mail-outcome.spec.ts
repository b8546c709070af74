import { outcomeOf, troubleOf, whyOf } from './mail-outcome.js';

const rcpt = (response: string) => ({
  ...{ code: 'EENVELOPE', command: 'RCPT TO', response, responseCode: Number(response.slice(0, 3)) },
});

describe('a letter that did not go out as it should', () => {
  it.each([
    { given: rcpt('550 5.1.1 <ana@example.org>: unknown'), state: 'refused', why: 'EENVELOPE 550 5.1.1' },
    { given: rcpt('552 5.2.2 mailbox full'), state: 'refused', why: 'EENVELOPE 552 5.2.2' },
    { given: rcpt('550 no such user'), state: 'refused', why: 'EENVELOPE 550' },
    { given: rcpt('554 5.7.1 relay access denied'), state: 'not-sent', why: 'EENVELOPE 554 5.7.1' },
    { given: rcpt('450 4.2.1 try later'), state: 'not-sent', why: 'EENVELOPE 450 4.2.1' },
    {
      given: { code: 'EENVELOPE', command: 'MAIL FROM', response: '550 5.1.8 bad sender', responseCode: 550 },
      ...{ state: 'not-sent', why: 'EENVELOPE 550 5.1.8' },
    },
    {
      given: { code: 'EMESSAGE', command: 'DATA', response: '554 5.6.0 no', responseCode: 554 },
      ...{ state: 'not-sent', why: 'EMESSAGE 554 5.6.0' },
    },
    { given: { code: 'ECONNECTION', command: 'CONN' }, state: 'unclear', why: 'ECONNECTION' },
    { given: { code: 'ETIMEDOUT', command: 'CONN' }, state: 'unclear', why: 'ETIMEDOUT' },
  ])('is $state for $why', ({ given, state, why }) => {
    expect(outcomeOf(given, 'sending')).toMatchObject({ state, why });
  });

  it('certainly did not go out before it was spoken of', () => {
    expect(outcomeOf({ code: 'ETIMEDOUT', command: 'CONN' }, 'connecting')).toMatchObject({ state: 'not-sent' });
  });

  it.each([
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'unreachable'],
    [{ code: 'EDNS', originalCode: 'ENOTFOUND' }, 'unreachable'],
    [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'tls'],
    [{ code: 'ETLS' }, 'tls'],
    [{ code: 'EAUTH' }, 'login'],
    [{ code: 'EENVELOPE' }, 'other'],
  ] as const)('of %o has the trouble %s', (fault, trouble) => expect(troubleOf(fault)).toBe(trouble));

  it('tells codes, and none of the words that may hold an address', () => {
    expect(whyOf(rcpt('550 5.1.1 <ana@example.org>: unknown'))).not.toContain('ana');
  });
});
