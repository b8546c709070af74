import { AddressGuard, type ResolvedAddress } from './address-guard.js';

const dns: Record<string, string[]> = {
  'peer.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'inside.example': ['10.1.2.3'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'mapped.example': ['::ffff:93.184.215.14'],
  localhost: ['127.0.0.1', '::1'],
  'metadata.google.internal': ['169.254.169.254'],
};
const resolver = (hostname: string): Promise<ResolvedAddress[]> => {
  const found = dns[hostname];
  if (!found)
    return Promise.reject(Object.assign(new Error('not found'), { syscall: 'getaddrinfo', code: 'ENOTFOUND' }));
  return Promise.resolve(found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
};
const guard = new AddressGuard([], resolver);
const verdict = async (url: string, by = guard): Promise<string> => {
  const checked = await by.checkBaseUrl(url);
  return checked.ok ? 'accepted' : checked.error.code;
};

describe('a base URL', () => {
  it.each([
    'https://peer.example/',
    'https://peer.example/massline',
    'https://PEER.example:443/',
    'https://peer.example:8443/',
    'https://93.184.215.14/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://192.169.0.1/',
  ])('%s is public', async (url) => {
    expect(await verdict(url)).toBe('accepted');
  });

  it.each<[url: string, code: string]>([
    ['', 'malformed_url'],
    ['peer.example', 'malformed_url'],
    ['//peer.example/', 'malformed_url'],
    ['https://', 'malformed_url'],
    ['https://peer.example/#x', 'malformed_url'],
    ['https://peer.example/?a=1', 'malformed_url'],
    ['https://peer.example/?', 'malformed_url'],
    ['https://peer.example\\@127.0.0.1/', 'malformed_url'],
    [' https://peer.example/', 'malformed_url'],
    ['https://peer.example/\n', 'malformed_url'],
    ['https://pe\ter.example/', 'malformed_url'],
    ['https://ⓛocalhost/', 'malformed_url'],
    ['https://１２７.0.0.1/', 'malformed_url'],
    ['https://127。0。0。1/', 'malformed_url'],
    [`https://peer.example/${'a'.repeat(300)}`, 'malformed_url'],
    ['https://[fe80::1%25eth0]/', 'malformed_url'],
    ['https://[::ffff:127.0.0.1/', 'malformed_url'],
    ['https://127.0.0.256/', 'malformed_url'],
    ['ftp://peer.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme'],
    ['ws://peer.example/', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['https://user@peer.example/', 'credentials'],
    ['https://user:pass@127.0.0.1/', 'credentials'],
    ['https://peer.example@127.0.0.1/', 'credentials'],
    ['https://@peer.example/', 'credentials'],
    ['https://peer.example:22/', 'port'],
    ['https://peer.example:25/', 'port'],
    ['http://peer.example/', 'plain_http'],
    ['http://93.184.215.14/', 'plain_http'],
    ['https://127.0.0.1/', 'private_address'],
    ['https://127.1/', 'private_address'],
    ['https://127.255.255.254/', 'private_address'],
    ['https://2130706433/', 'private_address'],
    ['https://0x7f000001/', 'private_address'],
    ['https://0x7f.1/', 'private_address'],
    ['https://0177.0.0.1/', 'private_address'],
    ['https://017700000001/', 'private_address'],
    ['https://127.0.0.1./', 'private_address'],
    ['https://%31%32%37.0.0.1/', 'private_address'],
    ['https://0/', 'private_address'],
    ['https://0.0.0.0/', 'private_address'],
    ['https://10.0.0.1/', 'private_address'],
    ['https://172.16.0.1/', 'private_address'],
    ['https://172.31.255.255/', 'private_address'],
    ['https://192.168.1.1/', 'private_address'],
    ['https://100.64.0.1/', 'private_address'],
    ['https://100.127.255.255/', 'private_address'],
    ['https://169.254.169.254/latest/meta-data/', 'private_address'],
    ['https://2852039166/', 'private_address'],
    ['https://192.0.0.192/', 'private_address'],
    ['https://192.0.2.1/', 'private_address'],
    ['https://198.18.0.1/', 'private_address'],
    ['https://198.51.100.1/', 'private_address'],
    ['https://203.0.113.1/', 'private_address'],
    ['https://224.0.0.1/', 'private_address'],
    ['https://240.0.0.1/', 'private_address'],
    ['https://255.255.255.255/', 'private_address'],
    ['https://[::]/', 'private_address'],
    ['https://[::1]/', 'private_address'],
    ['https://[0:0:0:0:0:0:0:1]/', 'private_address'],
    ['https://[::127.0.0.1]/', 'private_address'],
    ['https://[::ffff:127.0.0.1]/', 'private_address'],
    ['https://[::ffff:7f00:1]/', 'private_address'],
    ['https://[::ffff:93.184.215.14]/', 'private_address'],
    ['https://[64:ff9b::7f00:1]/', 'private_address'],
    ['https://[2002:7f00:1::]/', 'private_address'],
    ['https://[2001::1]/', 'private_address'],
    ['https://[2001:db8::1]/', 'private_address'],
    ['https://[fe80::1]/', 'private_address'],
    ['https://[fc00::1]/', 'private_address'],
    ['https://[fd00:ec2::254]/', 'private_address'],
    ['https://[fec0::1]/', 'private_address'],
    ['https://[ff02::1]/', 'private_address'],
    ['https://[100::1]/', 'private_address'],
    ['https://localhost/', 'private_address'],
    ['https://inside.example/', 'private_address'],
    ['https://mixed.example/', 'private_address'],
    ['https://mapped.example/', 'private_address'],
    ['https://metadata.google.internal/', 'private_address'],
    ['https://nowhere.example/', 'unresolved'],
  ])('%s is refused: %s', async (url, code) => {
    expect(await verdict(url)).toBe(code);
  });

  it('is not excused by a failure that is no answer of DNS', async () => {
    const broken = new AddressGuard([], () => Promise.reject(new Error('bug')));
    await expect(broken.checkBaseUrl('https://peer.example/')).rejects.toThrow('bug');
  });
});

describe('an allowed network', () => {
  const allowing = new AddressGuard(['127.0.0.0/8', '::1/128', '10.1.0.0/16'], resolver);
  it.each([
    ['http://127.0.0.1:4100/', 'accepted'],
    ['http://localhost:4100/', 'accepted'],
    ['http://[::1]:4100/', 'accepted'],
    ['https://inside.example/', 'accepted'],
    ['http://inside.example:8080/', 'accepted'],
    ['http://10.2.0.1/', 'private_address'],
    ['http://192.168.0.1/', 'private_address'],
    ['http://[::ffff:127.0.0.1]/', 'private_address'],
    ['https://mixed.example/', 'accepted'],
    ['http://mixed.example/', 'plain_http'],
    ['http://peer.example/', 'plain_http'],
    ['https://peer.example/', 'accepted'],
    ['http://user@127.0.0.1/', 'credentials'],
  ])('judges %s: %s', async (url, code) => {
    expect(await verdict(url, allowing)).toBe(code);
  });

  it.each(['127.0.0.1', '127.0.0.1/', 'localhost/8', '127.0.0.0/x', '127.0.0.0/33', '::1/129', '', '/8'])(
    'is not "%s"',
    (block) => {
      expect(() => new AddressGuard([block])).toThrow(/is no CIDR block|out of range/);
    },
  );
});
