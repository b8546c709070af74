import { clearAllDrafts, clearDraft, type DraftStore, readDraft, writeDraft } from './drafts.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const empty = { day: '', count: 0, isOpen: false, site: null as string | null };

function storage(): DraftStore & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (index) => [...all.keys()][index] ?? null,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

describe('a draft', () => {
  it('comes back as it was typed, for its own place only', () => {
    const store = storage();
    const typed = { day: '2026-01-02', count: 3, isOpen: true, site: 'north' };
    writeDraft('ana.add', typed, { store, now: 0 });
    expect(readDraft('ana.add', empty, { store, now: DAY_MS })).toEqual(typed);
    expect(readDraft('ben.add', empty, { store, now: DAY_MS })).toBeNull();
  });

  it.each([
    { days: 7, kept: true },
    { days: 8, kept: false },
  ])('after $days days is kept: $kept', ({ days, kept }) => {
    const store = storage();
    writeDraft('ana.add', empty, { store, now: 0 });
    expect(readDraft('ana.add', empty, { store, now: days * DAY_MS }) !== null).toBe(kept);
  });

  it.each([
    { given: 'no JSON', text: '{' },
    { given: 'no values', text: '{"at":0}' },
    { given: 'another thing', text: '[1]' },
  ])('with $given is none', ({ text }) => {
    const store = storage();
    store.setItem('massline.draft.ana.add', text);
    expect(readDraft('ana.add', empty, { store, now: 0 })).toBeNull();
  });

  it('leaves out what the form no longer has, or has in another kind', () => {
    const store = storage();
    const values = { day: 5, count: 4, gone: 'x', site: { nested: true } };
    store.setItem('massline.draft.ana.add', JSON.stringify({ at: 0, values }));
    expect(readDraft('ana.add', empty, { store, now: 0 })).toEqual({ ...empty, count: 4 });
  });

  it('goes when it is sent, and all go at the sign-out; other things stay', () => {
    const store = storage();
    store.setItem('massline.language', 'es');
    for (const place of ['ana.add', 'ana.ask', 'ben.add']) writeDraft(place, empty, { store, now: 0 });
    clearDraft('ana.add', store);
    expect([...store.all.keys()]).toEqual(['massline.language', 'massline.draft.ana.ask', 'massline.draft.ben.add']);
    clearAllDrafts(store);
    expect([...store.all.keys()]).toEqual(['massline.language']);
  });

  it('of a browser that refuses storage is none', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const store = { ...storage(), getItem: refuse, setItem: refuse };
    writeDraft('ana.add', empty, { store, now: 0 });
    expect(readDraft('ana.add', empty, { store, now: 0 })).toBeNull();
  });
});
