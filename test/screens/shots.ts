/** How somebody looks at a page. */
export const LOOKS = {
  phone: { viewport: { width: 360, height: 640 }, locale: 'en-US', colorScheme: 'light' },
  'phone-es-dark': { viewport: { width: 360, height: 640 }, locale: 'es-ES', colorScheme: 'dark' },
  desk: { viewport: { width: 1280, height: 720 }, locale: 'en-US', colorScheme: 'light' },
  'desk-es-dark': { viewport: { width: 1280, height: 720 }, locale: 'es-ES', colorScheme: 'dark' },
} as const;

export type Look = keyof typeof LOOKS;
export type Side = 'organization' | 'committee';

/** One page, and each way in which a picture of it is taken. */
export interface Shot {
  readonly side: Side;
  /** Part of the file's name: `organization-today-phone.png`. */
  readonly name: string;
  /** What a reader of docs/screens/README.md is told of it. */
  readonly says: string;
  /** Parameters are those of `Prepared`. */
  readonly path: string;
  readonly looks: readonly Look[];
}

type Row = readonly [name: string, path: string, says: string, ...looks: Look[]];

const ORGANIZATION: readonly Row[] = [
  ['today', '/', 'Today: what is open for the reader', 'phone', 'phone-es-dark', 'desk'],
  ['people', '/people', 'Who takes part', 'phone'],
  ['volunteers', '/people/volunteers', 'Inviting volunteers', 'phone-es-dark'],
  ['study', '/study', 'What to learn, and with whom', 'phone', 'desk-es-dark'],
  ['unity', '/unity/points-of-unity', 'What the organization unites on, clause by clause', 'phone'],
  ['privacy', '/settings/privacy', 'What is held about whom, and one’s own data', 'phone'],
  ['records', '/resources', 'What came in and went out', 'phone'],
  ['record-by-hand', '/resources/add', 'Recording by hand', 'phone'],
  ['import', '/resources/import', 'A file, and what was wrong in it', 'phone'],
  ['reports', '/reports', 'The months', 'phone-es-dark'],
  ['approve', '/reports/:drafted', 'A report before its approval: exactly what will leave', 'phone', 'desk'],
  ['receipt', '/reports/:sent', 'A report that was sent, with the committee’s receipt', 'phone-es-dark'],
  ['guidance', '/guidance', 'Questions and guidance', 'phone'],
  ['question', '/guidance/question/:question', 'A question to answer', 'phone-es-dark'],
  ['federation', '/federation', 'The exchange with the committee', 'phone'],
  ['democracy', '/democracy', 'Whose turn it is, and why', 'phone', 'desk-es-dark'],
  ['record', '/record', 'Who held which office, by which decision', 'phone'],
  ['settings', '/settings', 'Settings', 'phone-es-dark'],
];

const COMMITTEE: readonly Row[] = [
  ['today', '/', 'Today, with the figures of the last year', 'phone', 'desk'],
  ['organizations', '/organizations', 'Organizations, and who needs a call', 'phone', 'desk'],
  ['organization', '/organizations/:organization', 'One organization, live and reported', 'phone-es-dark'],
  ['month', '/organizations/:organization/:sent', 'One month of one organization', 'phone'],
  ['figures', '/figures', 'Figures', 'phone', 'desk', 'desk-es-dark'],
  ['guidance', '/guidance', 'Questions and guidance', 'phone-es-dark'],
  ['exchange', '/exchange', 'Admission and exchange', 'phone'],
  ['record', '/record', 'The record, and the button that checks it', 'desk'],
];

const of =
  (side: Side) =>
  ([name, path, says, ...looks]: Row): Shot => ({ side, name, path, says, looks });

export const SHOTS: readonly Shot[] = [...ORGANIZATION.map(of('organization')), ...COMMITTEE.map(of('committee'))];
