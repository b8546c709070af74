/** Made by `textsByLanguage` of `libs/web-ui/texts-by-language` when the pages are built. */
declare module 'virtual:texts' {
  export const TEXTS: import('./text-sources.js').TextSources;
}
