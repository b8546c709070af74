/** Notes as somebody writes them: `before` is what was saved when they began. */
export interface NotesDraft {
  readonly notes: string;
  readonly before: string;
}

export interface NotesToSave extends NotesDraft {
  readonly isSaved: boolean;
  /** Somebody saved other notes meanwhile, which this draft does not know. */
  readonly isBehind: boolean;
}

/** What the form shows: whoever has typed nothing reads what is saved, whoever has typed keeps it. */
export function notesToSave({ notes, before }: NotesDraft, saved: string): NotesToSave {
  const isTyped = notes.trim() !== before;
  if (!isTyped) return { notes: saved, before: saved, isSaved: true, isBehind: false };
  const isSaved = notes.trim() === saved;
  return { notes, before, isSaved, isBehind: !isSaved && before !== saved };
}
