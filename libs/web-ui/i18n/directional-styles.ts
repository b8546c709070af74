const PROPERTY =
  '(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?(?:left|right)(?:-(?:width|style|color))?';
const CSS = [
  new RegExp(`(?<![\\w-])${PROPERTY}\\s*:`, 'g'),
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
];
/** Mantine's `ml` and its kin have `ms`, `me`, `ps` and `pe` for start and end. */
const TSX = [
  /(?<![\w-])(?:ml|mr|pl|pr)=/g,
  /\b(?:margin|padding|border)(?:Left|Right)\b/g,
  /\b(?:ta|textAlign|float)(?:=|:\s*)["'`](?:left|right)\b/g,
];

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (all) => all.replace(/[^\n]/g, ' '));

/** What in a style sheet or component names left or right where a page from right to left needs start or end: "line: what". */
export function directionalStyles(text: string, kind: 'css' | 'tsx'): string[] {
  const patterns = kind === 'css' ? CSS : TSX;
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      patterns.flatMap((pattern) => [...line.matchAll(pattern)].map(([found]) => `${index + 1}: ${found.trim()}`)),
    );
}
