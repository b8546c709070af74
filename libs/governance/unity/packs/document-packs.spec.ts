import { LANGUAGES } from '#domain-kit';
import { checkClauses } from '../../domain/document-clauses.js';
import { DOCUMENT_PACKS, findPack, packTexts } from './document-packs.js';

/** Documents of organizations refer to these hashes: a pack is never changed, another one is added. */
const RELEASED: Readonly<Record<string, string>> = {
  'five-points.en': '0e899d6f99cd87724b6147a0b3afa70256b1deeadb8749e036d47daaba1dfc77',
  'five-points.es': '67b39d172582714741d057317453a2dbb2c1f0c5c464c5a29080d144e1933579',
  'five-points.fr': '0b21274b0c7c9843a94eb02a2fe1fa3ac47fde8aa7dd97315f5bcb98130fde8c',
  'member-obligations.en': '6aa65a7acad257e3205a8de6fe91c5b95e0a5669918b530bac5134d57d67cbbd',
  'member-obligations.es': '0adc6c0e44a2b7c4bd9fddbe65a59681689a29d2722fc37585e5631d26fc52ab',
  'member-obligations.fr': '739bb10cda0452aade6aee6e848a10fa3c2c920112963396356ff0446a87b662',
  'working-rules-short.en': 'b63d8244b2ca896752581d7241adf7cf98c567270deddc36043b539b7394b5b7',
  'working-rules-short.es': 'd3c3f2ae7e30b5102e660a4db083e75ece46a227dbc97c893b0979fde5ecf57c',
  'working-rules-short.fr': '32aa2d7fc1cfee76db4228f9c12fe2936475bb1c303d084915043b16e10efbca',
  'working-rules.en': '8a1b72ef87ee9d140e20275b67a5d9506b1a8b9862a541ac50fa23e10daa3474',
  'working-rules.es': '4b44846c06c3e5231ed7d1996bbf9e5c5acba24cf5365cd3d2708464612f1e0a',
  'working-rules.fr': 'c127137be811fd5b5922c9718375df8d45307c0090d15829ee98685211018649',
};

describe('a pack', () => {
  it('stays as it was released', () => {
    const hashes = packTexts.map(({ code, language, hash }) => [`${code}.${language}`, hash]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED);
  });

  it.each(DOCUMENT_PACKS)('$code says the same clauses in each language, and could be adopted', ({ code, clauses }) => {
    expect(findPack(code)?.clauses).toBe(clauses);
    for (const language of LANGUAGES) {
      expect(clauses[language]).toHaveLength(clauses.en.length);
      expect(checkClauses(clauses[language])).toEqual({ ok: true, value: clauses[language] });
    }
  });

  it.each(DOCUMENT_PACKS.filter(({ kind }) => kind === 'working-rules'))(
    '$code of working rules tells how to complain and how to leave, and asks for no agreement with anything else',
    ({ clauses }) => {
      const [en, es, fr] = [JSON.stringify(clauses.en), JSON.stringify(clauses.es), JSON.stringify(clauses.fr)];
      expect(en).toMatch(/complaint.*leav/is);
      expect(es).toMatch(/queja.*irse/is);
      expect(fr).toMatch(/plainte.*part/is);
      expect(fr).toMatch(/pas besoin de partager|n’ont pas à adhérer/);
      expect(en).toMatch(/need not (share|join)/);
      expect(es).toMatch(/no hace falta que compartas|ni tienen que afiliarse/);
    },
  );
});
