import { publishedParts } from './published-parts.js';

const shown = {
  stage: 'founding',
  offices: [{ code: 'secretary', title: 'Secretary', endsOn: null, holderName: 'Somebody' }],
  sites: [{ name: 'North kitchen' }],
};

describe('what a node without an address publishes of itself', () => {
  it('never names who holds an office', () => {
    expect(JSON.stringify(publishedParts(shown, new Set()))).not.toContain('Somebody');
    expect(publishedParts(shown, new Set()).offices).toEqual([{ code: 'secretary', title: 'Secretary', endsOn: null }]);
  });

  it.each(['stage', 'offices', 'sites'] as const)('leaves out %s where it is switched off', (part) => {
    expect(publishedParts(shown, new Set([part]))).not.toHaveProperty(part);
    expect(publishedParts(shown, new Set())).toHaveProperty(part);
  });

  it('says whether the cells of its reports may be shown', () => {
    expect(publishedParts(shown, new Set()).showsCells).toBe(true);
    expect(publishedParts(shown, new Set(['releasedCells'])).showsCells).toBe(false);
  });

  it('stays within what a message may carry', () => {
    const sites = Array.from({ length: 600 }, () => ({ name: 'n'.repeat(200) }));
    const parts = publishedParts({ ...shown, sites: [{ name: '' }, ...sites] }, new Set());
    expect(parts.sites).toHaveLength(500);
    expect(new Set(parts.sites?.map(({ name }) => name.length))).toEqual(new Set([120]));
  });
});
