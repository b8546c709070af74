import type { Language } from '#domain-kit';

interface Sheet {
  readonly id: string;
  readonly shares: readonly string[];
  readonly day: string;
}

type SheetWord = 'title' | 'lead' | 'purpose' | 'how' | 'holder' | 'date';
type SheetWords = Readonly<Record<SheetWord, string>> & { readonly part: (n: number) => string };

const TEXTS: Readonly<Record<Language, SheetWords>> = {
  en: {
    title: 'Recovery sheet',
    lead: 'Print this page, cut it along the lines, and give each part to another mandate-holder. It is not shown again.',
    part: (n: number) => `Part ${n} of 3`,
    purpose:
      'Any two of the three parts open every backup of this node, and so all that it holds. One part alone opens nothing.',
    how: 'Keep it where nobody reads it, and not together with another part. When your mandate ends, hand it over to whoever follows you. To use it: npx massline restore',
    holder: 'Given to:',
    date: 'On:',
  },
  es: {
    title: 'Hoja de recuperación',
    lead: 'Imprime esta página, córtala por las líneas y da cada parte a otra persona con mandato. No se muestra otra vez.',
    part: (n: number) => `Parte ${n} de 3`,
    purpose:
      'Dos de las tres partes abren cualquier copia de este nodo, y con ella todo lo que guarda. Una parte sola no abre nada.',
    how: 'Guárdala donde nadie la lea, y no junto a otra parte. Cuando termine tu mandato, entrégala a quien te siga. Para usarla: npx massline restore',
    holder: 'Entregada a:',
    date: 'El:',
  },
  fr: {
    title: 'Feuille de secours',
    lead: 'Imprime cette page, coupe-la le long des lignes, et donne chaque partie à une autre personne mandatée. Elle n’est pas montrée de nouveau.',
    part: (n: number) => `Partie ${n} de 3`,
    purpose:
      'Deux des trois parties ouvrent toute sauvegarde de ce nœud, et donc tout ce qu’elle contient. Une partie seule n’ouvre rien.',
    how: 'Garde-la là où personne ne la lit, et pas avec une autre partie. Quand ton mandat finit, remets-la à la personne qui te suit. Pour s’en servir : npx massline restore',
    holder: 'Remise à :',
    date: 'Le :',
  },
};

const STYLE = `body{font-family:system-ui,sans-serif;max-width:44rem;margin:1.5rem auto;padding:0 1rem;line-height:1.5}
section{border-top:2px dashed #777;padding:1rem 0;break-inside:avoid}code{display:block;font-size:1.15rem;
letter-spacing:.04em;overflow-wrap:anywhere;padding:.75rem;border:1px solid #777}.line{border-bottom:1px solid #777;
height:2rem}@media print{.screen{display:none}}`;

/** Nothing in it comes from people: ids, days and shares are letters, digits and hyphens. */
export function sheetPage(language: Language, { id, shares, day }: Sheet): string {
  const t = TEXTS[language];
  const parts = shares.map(
    (share, index) => `<section><h2>${t.part(index + 1)} · ${id} · ${day}</h2><p>${t.purpose}</p>
<code>${share.replaceAll('-', '-<wbr>')}</code><p>${t.how}</p><p class="line">${t.holder}</p><p class="line">${t.date}</p></section>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${t.title} · ${id}</title><style>${STYLE}</style></head><body><h1>${t.title}</h1><p class="screen">${t.lead}</p>${parts.join('\n')}</body></html>`;
}
