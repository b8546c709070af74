import { named } from './named.js';

describe('a node and its address on the command line', () => {
  it('is an id and an URL, without a slash at the end', () => {
    expect(named('hill-2=http://hill:4000/')).toEqual({ id: 'hill-2', url: 'http://hill:4000' });
  });

  it.each(['hill', 'hill=', '=http://hill', 'hill=ftp://hill', 'Hill=http://hill', 'hill=http://'])(
    'is not "%s"',
    (text) => {
      expect(() => named(text)).toThrow(`"${text}" is not of the form id=http://host:port`);
    },
  );
});
