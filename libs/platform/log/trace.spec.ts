import { currentTraceId, currentTraceparent, withTrace } from './trace.js';

const header = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('the trace of a request (W3C Trace Context)', () => {
  it('does not exist outside one', () => {
    expect(currentTraceparent()).toBeUndefined();
  });

  it('keeps the id and the flags, and is a step of its own', () => {
    const sent = withTrace(header, currentTraceparent);
    expect(sent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
    expect(sent).not.toBe(header);
  });

  it.each([
    { given: 'no header', value: undefined },
    { given: 'another version', value: header.replace('00-', 'ff-') },
    { given: 'an id of zeros', value: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
    { given: 'anything else', value: 'canary' },
  ])('begins anew with $given', ({ value }) => {
    const sent = withTrace(value, currentTraceparent);
    expect(sent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(sent).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it('goes along with what is started in it', async () => {
    const id = await withTrace(header, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return currentTraceId();
    });
    expect(id).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });
});
