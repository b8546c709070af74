import { defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { cssVariables, theme } from './theme.js';

const block = (selector: string, variables: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(variables).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
};

/**
 * The theme's variables as a style sheet. Mantine would write them into a `<style>` element at start;
 * as a file they need no exception in the content security policy (`style-src 'self'`).
 */
export function staticThemeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const [base, own] = [defaultCssVariablesResolver(merged), cssVariables(merged)];
  const scheme = (name: string): string => `:root[data-mantine-color-scheme='${name}']`;
  return [
    '/* Made from theme.ts by theme.spec.ts. */\n',
    block(':root', { ...base.variables, ...own.variables }),
    block(`:root, ${scheme('light')}`, { ...base.light, ...own.light }),
    block(scheme('dark'), { ...base.dark, ...own.dark }),
  ].join('');
}
