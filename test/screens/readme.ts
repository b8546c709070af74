export interface Picture {
  readonly group: 'founding' | 'organization' | 'committee';
  readonly file: string;
  readonly says: string;
  readonly wide: boolean;
}

const TITLES = { founding: 'Founding an organization', organization: 'The organization', committee: 'The committee' };
const PHONE_PX = 240;
const DESK_PX = 720;

const shown = ({ file, says, wide }: Picture): string =>
  `<img src="${file}" alt="${says}" title="${says}" width="${wide ? DESK_PX : PHONE_PX}">`;

/** docs/screens/README.md: phones side by side, desks below one another, by group. */
export function readmeOf(pictures: readonly Picture[]): string {
  const groups = Object.entries(TITLES).map(([group, title]) => {
    const own = pictures.filter((picture) => picture.group === group);
    const phones = own.filter(({ wide }) => !wide).map(shown);
    const desks = own.filter(({ wide }) => wide).map(shown);
    return [`## ${title}`, phones.join('\n'), ...desks].filter(Boolean).join('\n\n');
  });
  return `# Screens

Taken by \`npm run screens\` from a real federation with the demo data, whose names are invented, on a phone of 360 px and on a desk, in English and Spanish, light and dark. Nothing is drawn by hand.

${groups.join('\n\n')}
`;
}
