import { identityToRecipient } from 'age-encryption';
import { joinShares, newRecovery } from './recovery-identity.js';
import { readShare } from './recovery-share.js';

const values = (result: { ok: boolean; value?: unknown; error?: unknown }) => (result.ok ? result.value : result.error);

describe('a recovery identity', () => {
  it('is made again by any two of its three shares, in any order, and by all three', async () => {
    const { recipient, shares } = await newRecovery();
    const [a, b, c] = shares as [string, string, string];
    for (const held of [
      [a, b],
      [b, a],
      [a, c],
      [c, b],
      [a, b, c],
    ]) {
      const joined = await joinShares(held);
      expect(joined.ok && (await identityToRecipient(joined.value))).toBe(recipient);
    }
  });

  it('is not made by one share, the same twice, or shares of two sheets', async () => {
    const { shares } = await newRecovery();
    const other = (await newRecovery()).shares;
    expect(values(await joinShares([shares[0]!]))).toEqual({ code: 'too_few' });
    expect(values(await joinShares([shares[0]!, shares[0]!]))).toEqual({ code: 'same_share' });
    expect(values(await joinShares([shares[0]!, other[1]!]))).toEqual({ code: 'other_sheet' });
  });

  it('is typed in any case, with spaces, O for 0 and I or L for 1', async () => {
    const [share] = (await newRecovery()).shares as [string];
    const typed = share.toLowerCase().replaceAll('-', ' ').replace('share', 'SHARE').replaceAll('0', 'o');
    expect(readShare(typed)).toEqual(readShare(share));
  });

  it('names the group in which any one character was mistyped', async () => {
    const [share] = (await newRecovery()).shares as [string];
    const groups = share.split('-').slice(1);
    for (const [at, group] of groups.entries()) {
      for (let place = 0; place < group.length; place += 1) {
        const wrong = group[place] === 'A' ? 'B' : 'A';
        const changed = groups.with(at, group.slice(0, place) + wrong + group.slice(place + 1));
        const last = at === groups.length - 1;
        expect(values(readShare(`SHARE-${changed.join('-')}`))).toEqual({ code: 'typo', group: at + 1 });
        expect(last).toBe(at === 9);
      }
    }
    expect(values(readShare(`SHARE-${groups.slice(0, 9).join('-')}`))).toEqual({ code: 'incomplete' });
    expect(values(readShare('MASSLINE-1'))).toEqual({ code: 'not_a_share' });
  });
});
