import { i18n } from './instance.js';
import { fetchFirstTexts, fetchTexts, forgetFailedTexts, readTextsFrom, TextsMissingError } from './text-sources.js';

describe('the texts of a language', () => {
  let offline = false;
  let fetches = 0;
  beforeAll(async () => {
    await i18n.init({ lng: 'fr', resources: {}, fallbackLng: false });
    const record = (): Promise<Record<string, string>> => {
      fetches += 1;
      return offline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ title: 'Registre' });
    };
    readTextsFrom({ fr: { first: async () => ({ shell: { skip: 'Aller au contenu' } }), others: { record } } });
  });

  it('are there at once where the first load brought them', async () => {
    await fetchFirstTexts('fr');
    expect(i18n.t('skip', { ns: 'shell' })).toBe('Aller au contenu');
    expect(fetchTexts('fr', 'shell')).toMatchObject({ status: 'fulfilled' });
    expect(i18n.t('skip', { ns: 'shell' })).toBe('Aller au contenu');
  });

  it('that could not be fetched are missed until somebody tries again, and then fetched once', async () => {
    offline = true;
    await expect(fetchTexts('fr', 'record')).rejects.toThrow(TextsMissingError);
    offline = false;
    await expect(fetchTexts('fr', 'record')).rejects.toThrow(TextsMissingError);
    forgetFailedTexts();
    const fetching = fetchTexts('fr', 'record');
    expect(fetchTexts('fr', 'record')).toBe(fetching);
    await fetching;
    expect(fetching).toMatchObject({ status: 'fulfilled' });
    expect(i18n.t('title', { ns: 'record' })).toBe('Registre');
    expect(fetches).toBe(2);
  });

  it('that nobody translated are English', async () => {
    await fetchTexts('fr', 'new', { title: 'New' });
    expect(i18n.t('title', { ns: 'new' })).toBe('New');
  });
});
