import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Warm greys: paper rather than screen. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0ea',
  '#e8e3db',
  '#d8d1c6',
  '#bfb6a8',
  '#8f8577',
  '#736a5f',
  '#5a5249',
  '#433d36',
  '#2b2723',
];
const dark: MantineColorsTuple = [
  '#ece7df',
  '#cfc8bd',
  '#b3aa9e',
  '#857c70',
  '#5d554c',
  '#443e37',
  '#332f2a',
  '#282420',
  '#1f1c19',
  '#151311',
];
/** The one deep red: the main action of a page and nothing else. */
const action: MantineColorsTuple = [
  '#fbeeec',
  '#f3d6d2',
  '#e5aba4',
  '#d67d73',
  '#c7564a',
  '#b23a30',
  '#a52d24',
  '#8f1f18',
  '#741611',
  '#5a0f0b',
];
/** Information: links, focus, progress, chart lines, what went well. */
const info: MantineColorsTuple = [
  '#ebf3f6',
  '#d5e5eb',
  '#adccd8',
  '#82b2c4',
  '#5c98af',
  '#3d8099',
  '#2d6a82',
  '#22586e',
  '#184657',
  '#0f3240',
];
/** What wants attention: refusals, gaps, what is overdue. Never without a word. */
const attention: MantineColorsTuple = [
  '#fdf5e6',
  '#f8e6c4',
  '#eccb8b',
  '#dfae52',
  '#cf9430',
  '#b37a1a',
  '#946211',
  '#784d0c',
  '#5d3b09',
  '#422a06',
];

const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

export const theme = createTheme({
  colors: { gray, dark, action, info, attention },
  primaryColor: 'info',
  primaryShade: { light: 7, dark: 5 },
  black: '#2b2723',
  autoContrast: false,
  defaultRadius: 'md',
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontFamily, fontWeight: '650', textWrap: 'balance' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { variant: 'default', size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf9f6',
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-error': attention[7],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-anchor': info[7],
    '--m-surface': '#ffffff',
    '--m-surface-quiet': gray[1],
    '--m-border': gray[3],
    '--m-info-text': info[7],
    '--m-info-surface': info[0],
    '--m-attention-text': attention[7],
    '--m-attention-surface': attention[0],
  },
  dark: {
    '--mantine-color-body': dark[9],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-error': attention[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-anchor': info[2],
    '--m-surface': dark[8],
    '--m-surface-quiet': dark[7],
    '--m-border': dark[5],
    '--m-info-text': info[2],
    '--m-info-surface': '#16272e',
    '--m-attention-text': attention[2],
    '--m-attention-surface': '#2d2310',
  },
});
