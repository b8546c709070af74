import { readFileSync, writeFileSync } from 'node:fs';
import { staticThemeCss } from './static-theme.js';
import { cssVariables, theme } from './theme.js';

const file = new URL('../generated/theme.css', import.meta.url);

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme', () => {
  it('is written to the style sheet that the pages load (to write it: UPDATE_THEME_CSS=1)', () => {
    if (process.env['UPDATE_THEME_CSS']) writeFileSync(file, staticThemeCss());
    expect(readFileSync(file, 'utf8')).toBe(staticThemeCss());
  });

  const { light, dark }: Record<'light' | 'dark', Record<string, string | undefined>> = cssVariables(theme as never);
  it.each([
    { scheme: 'light', colors: light, text: '#2b2723' },
    { scheme: 'dark', colors: dark, text: '#ece7df' },
  ])('reads at 4.5 to 1 or better in $scheme', ({ colors, text }) => {
    const surfaces = ['--mantine-color-body', '--m-surface', '--m-surface-quiet'].map((name) => colors[name] ?? '');
    const words = [
      '--mantine-color-dimmed',
      '--mantine-color-anchor',
      '--m-info-text',
      '--m-attention-text',
      '--mantine-color-error',
    ];
    const pairs = [
      ...surfaces.flatMap((surface) =>
        [text, ...words.map((name) => colors[name] ?? '')].map((word) => [word, surface]),
      ),
      [colors['--m-info-text'], colors['--m-info-surface']],
      [colors['--m-attention-text'], colors['--m-attention-surface']],
      ['#ffffff', '#8f1f18'],
    ] as [string, string][];
    expect(pairs.filter(([word, surface]) => contrast(word, surface) < 4.5)).toEqual([]);
  });
});
