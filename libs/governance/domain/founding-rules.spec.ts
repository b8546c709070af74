import * as fc from 'fast-check';
import type { FoundingRulesDraft } from './founding.js';
import { checkFoundingRules } from './founding-rules.js';

const bylaws = {
  bodies: [{ code: 'assembly' }, { code: 'finance' }],
  offices: [
    { code: 'secretary', body: 'assembly' },
    { code: 'treasurer', body: 'finance' },
    { code: 'auditor', body: 'finance' },
  ],
};
const founder = (...offices: string[]) => ({ displayName: 'Ana', memberSince: '2026-03-10', offices });
const founders = [founder('secretary'), founder('treasurer', 'auditor'), founder('auditor')];
const check = (...drafts: readonly FoundingRulesDraft[]) => checkFoundingRules(drafts, founders, bylaws);
const assembly = (change: Partial<FoundingRulesDraft> = {}) => ({ body: 'assembly', quorum: '1/2', ...change });
const finance = (change: Partial<FoundingRulesDraft> = {}) => ({ body: 'finance', quorum: '1/2', ...change });

describe('rules that come with a founding', () => {
  it('are read for each body, the usual where nothing is said', () => {
    const read = check(assembly({ noticeDays: null, recall: null, byName: ['recall'] }), finance({ quorum: '2' }));
    expect(read).toMatchObject({
      ok: true,
      value: [
        { body: 'assembly', rules: { noticeDays: 0, thresholds: { recall: 'majority' }, byName: ['recall'] } },
        { body: 'finance', rules: { quorum: { kind: 'people', people: 2 }, amendedBy: null } },
      ],
    });
    expect(check()).toEqual({ ok: true, value: [] });
  });

  const INVALID = 'INVALID';
  const OUT = 'RULES_OUT_OF_REACH';
  it.each([
    { drafts: [assembly({ body: 'senate' })], code: INVALID, field: 'bodyRules.0.body' },
    { drafts: [assembly(), finance(), assembly()], code: INVALID, field: 'bodyRules.2.body' },
    { drafts: [assembly({ quorum: '3/2' })], code: INVALID, field: 'bodyRules.0.quorum' },
    { drafts: [assembly(), finance({ recall: 'rotation' })], code: INVALID, field: 'bodyRules.1.recall' },
    { drafts: [assembly({ byName: ['offices'] })], code: INVALID, field: 'bodyRules.0.byName' },
    { drafts: [assembly({ confidenceDays: 1 })], code: INVALID, field: 'bodyRules.0.confidenceDays' },
    { drafts: [assembly({ quorum: '4' })], code: OUT, field: 'bodyRules.0.quorum' },
    { drafts: [assembly({ minimumElectorate: 4 })], code: OUT, field: 'bodyRules.0.minimumElectorate' },
    { drafts: [assembly(), finance({ quorum: '3' })], code: OUT, field: 'bodyRules.1.quorum' },
  ])('are refused at $field: $code', ({ drafts, code, field }) => {
    expect(check(...drafts)).toEqual({ ok: false, error: { code, field } });
  });

  it('may be given to a body that nobody is in yet, if one person could keep them', () => {
    const nobody = (draft: FoundingRulesDraft) => checkFoundingRules([draft], [founder('secretary')], bylaws);
    expect(nobody(finance()).ok).toBe(true);
    expect(nobody(finance({ quorum: '2' }))).toMatchObject({ error: { code: OUT } });
  });

  it('never ask for more people than found', () => {
    const people = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(people, people, people, (quorum, minimumElectorate, count) => {
        const all = Array.from({ length: count }, () => founder());
        const rules = { body: 'assembly', quorum: String(quorum), minimumElectorate };
        expect(checkFoundingRules([rules], all, bylaws).ok).toBe(quorum <= count && minimumElectorate <= count);
      }),
    );
  });
});
