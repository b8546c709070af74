import { notesToSave } from './notes-draft.js';

describe('notes of an item', () => {
  it('are those that are saved, until somebody types', () => {
    const untouched = { notes: 'It leaks.', before: 'It leaks.' };
    expect(notesToSave(untouched, 'It is loud.')).toEqual({
      ...{ notes: 'It is loud.', before: 'It is loud.', isSaved: true, isBehind: false },
    });
  });

  it('keep what was typed, and say that another device saved other words', () => {
    const typed = { notes: 'It leaks since March.', before: 'It leaks.' };
    expect(notesToSave(typed, 'It leaks.')).toEqual({ ...typed, isSaved: false, isBehind: false });
    expect(notesToSave(typed, 'It is loud.')).toEqual({ ...typed, isSaved: false, isBehind: true });
    expect(notesToSave(typed, 'It leaks since March.')).toEqual({ ...typed, isSaved: true, isBehind: false });
  });
});
