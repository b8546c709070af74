import { LANGUAGES } from '#domain-kit';
import { DEFAULT_OFFICES } from '../default-offices.js';
import { readRules, writeRules } from '../domain/body-rules.js';
import { readPolicy } from '../domain/office-policy.js';
import { BYLAWS_TEMPLATES, DEFAULT_BYLAWS, findBylaws } from './bylaws-templates.js';

const CODE = /^[a-z][a-z0-9-]{1,39}$/;

describe.each(BYLAWS_TEMPLATES.map((template) => [template.code, template] as const))(
  'the bylaws %s',
  (_, template) => {
    it('have codes that the record takes, each once', () => {
      const bodies = template.bodies.map(({ code }) => code);
      const offices = template.offices.map(({ code }) => code);
      for (const code of [template.code, ...bodies, ...offices]) expect(code).toMatch(CODE);
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(new Set(offices).size).toBe(offices.length);
      for (const { body } of template.offices) expect(bodies).toContain(body);
    });

    it('say everything in each language, and not the same', () => {
      const texts = [
        template.title,
        template.summary,
        ...template.bodies.map(({ name }) => name),
        ...template.offices.flatMap(({ title, duties }) => [title, duties]),
      ];
      for (const words of texts) {
        for (const language of LANGUAGES) expect(words[language].trim().length).toBeGreaterThan(3);
        expect(words.es).not.toBe(words.en);
        expect(words.fr).not.toBe(words.en);
      }
    });

    it('have policies that a decision could set', () => {
      for (const { policy, termDays } of template.offices) {
        if (!policy) continue;
        const { understudy, handOver, appointedBy, ...rest } = policy;
        const payload = { ...rest, understudy: Number(understudy), handOver: Number(handOver), appointedBy };
        expect(readPolicy(payload)).toEqual({ ok: true, value: policy });
        expect(termDays).toBe(policy.termDays);
      }
    });

    it('have rules for each body that a decision could set', () => {
      for (const { code, rules } of template.bodies)
        expect([code, readRules(writeRules(code, rules))]).toEqual([code, { ok: true, value: rules }]);
    });

    it('let two persons record and second, and somebody approve a report and keep the exchange', () => {
      const conferring = (permission: string): number =>
        template.offices.filter(({ permissions }) => permissions.some((one) => one === permission)).length;
      expect(conferring('decision:record')).toBeGreaterThan(1);
      expect(conferring('decision:second')).toBeGreaterThan(1);
      expect(conferring('report:approve')).toBeGreaterThan(0);
      expect(conferring('exchange:manage')).toBeGreaterThan(0);
    });
  },
);

it('The default is what a founding always began with', () => {
  const [body] = findBylaws(DEFAULT_BYLAWS)!.bodies;
  expect(body).toMatchObject({ code: 'assembly', name: { en: 'Assembly' } });
  const offices = findBylaws(DEFAULT_BYLAWS)!.offices.map(({ code, title, duties, termDays, permissions, policy }) => ({
    charter: { code, title: title.en, duties: duties.en, termDays, permissions },
    policy,
  }));
  expect(offices).toEqual(DEFAULT_OFFICES.map((charter) => ({ charter, policy: null })));
});

it('Outside the plain assembly the secretary rotates and committees are elected', () => {
  for (const { code, offices } of BYLAWS_TEMPLATES.filter(({ code: one }) => one !== DEFAULT_BYLAWS)) {
    expect([code, offices.find((office) => office.code === 'secretary')?.policy?.method]).toEqual([code, 'rotation']);
    const committees = offices.filter(({ body }) => ['coordination', 'finance'].includes(body));
    for (const { policy } of committees) expect(policy?.method).toBe('election');
  }
});
