/// <reference types="node" />
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema that the browser sees. Another file, for trial: `MASSLINE_WEB_SCHEMA=draft.graphql`. Paths are relative to the repository root. */
const SCHEMA = process.env['MASSLINE_WEB_SCHEMA'] ?? 'apps/mass-organization/schema.graphql';

const preset = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, strictScalars: true },
};

const FEATURES = 'apps/organization-web/src/features';

/** Documents in a feature's `*.page.graphql` come with its pages; all others come with the first load. */
const ofPages = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.page.graphql'))
  .map((file) => `${FEATURES}/${dirname(file)}`);

const SHARED = 'libs/web-ui';
const ofSharedPages = readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.page.graphql'))
  .map((file) => `${SHARED}/${dirname(file)}`);

const shared = 'libs/web-ui/**/!(*.page).graphql';

const config: CodegenConfig = {
  schema: SCHEMA,
  emitLegacyCommonJSImports: false,
  generates: {
    // Sign-in, founding and decisions are asked by libs/web-ui, of either node: both schemas must answer them.
    'apps/organization-web/src/generated/': {
      ...preset,
      documents: [shared, 'apps/organization-web/src/**/!(*.page).graphql'],
    },
    ...Object.fromEntries(
      [...new Set([...ofPages, ...ofSharedPages])].map((folder) => [
        `${folder}/generated/`,
        { ...preset, documents: `${folder}/*.page.graphql` },
      ]),
    ),
    'libs/web-ui/generated/': { ...preset, documents: shared },
  },
};

export default config;
