/// <reference types="node" />
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema that the browser sees. Another file, for trial: `MASSLINE_WEB_SCHEMA=draft.graphql`. Paths are relative to the repository root. */
const SCHEMA = process.env['MASSLINE_WEB_SCHEMA'] ?? 'apps/organizing-committee/schema.graphql';

const preset = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, strictScalars: true },
};

const config: CodegenConfig = {
  schema: SCHEMA,
  // Sign-in, founding and decisions are asked by libs/web-ui, of either node: both schemas must answer them.
  documents: 'libs/web-ui/**/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/committee-web/src/generated/': { ...preset, documents: 'apps/committee-web/src/**/*.graphql' },
  },
};

export default config;
