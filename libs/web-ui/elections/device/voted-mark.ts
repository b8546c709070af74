const place = (personRef: string): string => `massline.voted.${personRef}`;

const read = (personRef: string): readonly string[] => {
  try {
    return JSON.parse(localStorage.getItem(place(personRef)) ?? '[]') as string[];
  } catch {
    return [];
  }
};

/** That this person's ballot was put in from this browser; not which one it is. */
export const hasVotedHere = (personRef: string, election: string): boolean => read(personRef).includes(election);

export const noteVoted = (personRef: string, election: string): void =>
  localStorage.setItem(place(personRef), JSON.stringify([...new Set([...read(personRef), election])]));
