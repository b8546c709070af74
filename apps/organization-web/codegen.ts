/// <reference types="node" />
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema that the browser sees. Another file, for trial: `MASSLINE_WEB_SCHEMA=draft.graphql`. Paths are relative to the repository root. */
const SCHEMA = process.env['MASSLINE_WEB_SCHEMA'] ?? 'apps/mass-organization/schema.graphql';

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
    'apps/organization-web/src/generated/': { ...preset, documents: 'apps/organization-web/src/**/*.graphql' },
    'libs/web-ui/generated/': preset,
  },
};

export default config;
