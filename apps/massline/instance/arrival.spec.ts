import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginArrival, completeArrival } from './arrival.js';
import { findInstance, type InstanceWish } from './instance.js';

describe('a node on its way into a home', () => {
  let home: string;
  const wish = (): InstanceWish => ({ home, id: 'river-school', kind: 'study-circle', port: 4999 });

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-arrival-'));
  });
  afterEach(async () => {
    delete process.env['NODE_KEY_FILE'];
    await rm(home, { recursive: true, force: true });
  });

  it('lives there once all of it is there, and not before', async () => {
    const arrival = await beginArrival(wish(), 'restore');
    await expect(findInstance({ home })).rejects.toThrow(`Run again: npx massline restore FILE --home ${home}`);
    await completeArrival(arrival, { keyFile: 'key\n', recipient: 'age1x' });
    expect(await findInstance({ home })).toMatchObject({ id: 'river-school', kind: 'study-circle', port: 4999 });
    expect((await readdir(home)).toSorted()).toEqual(['backup-recipient', 'instance.json', 'node.key']);
    await expect(beginArrival(wish(), 'restore')).rejects.toThrow('holds a node already');
  });

  it('stopped while its files were written is begun anew, and finds its database by the same token', async () => {
    const { token } = await beginArrival(wish(), 'restore');
    const mark = await readFile(join(home, 'arriving.json'), 'utf8');
    for (const name of ['instance.json', 'node.key', 'backup-recipient']) await writeFile(join(home, name), 'left\n');
    const again = await beginArrival({ ...wish(), id: 'hill-school' }, 'import-instance');
    expect(again.token).toBe(token);
    expect(mark).toContain(token);
    await completeArrival(again, { keyFile: 'key\n' });
    expect(await findInstance({ home })).toMatchObject({ id: 'hill-school' });
    expect((await readdir(home)).toSorted()).toEqual(['instance.json', 'node.key']);
  });

  it('touches no key of another node', async () => {
    await beginArrival(wish(), 'restore');
    const foreign = join(home, 'foreign.key');
    await writeFile(foreign, 'theirs\n');
    process.env['NODE_KEY_FILE'] = foreign;
    await expect(beginArrival(wish(), 'restore')).rejects.toThrow('is the key of another node');
    expect(await readFile(foreign, 'utf8')).toBe('theirs\n');
  });
});
