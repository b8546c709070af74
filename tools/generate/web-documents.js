import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The web apps' typed documents, from their schemas and `.graphql` files. An app without a schema yet is passed over. */
const WEBS = [
  { web: 'committee-web', schema: 'apps/organizing-committee/schema.graphql' },
  { web: 'organization-web', schema: 'apps/mass-organization/schema.graphql' },
];

export async function webFiles(root) {
  const files = [];
  for (const { web, schema } of WEBS) {
    const config = join(root, 'apps', web, 'codegen.ts');
    if (!existsSync(config) || !existsSync(join(root, schema))) continue;
    const { generate, loadContext } = await import('@graphql-codegen/cli');
    const context = await loadContext(config);
    context.updateConfig({ cwd: root, silent: true });
    for (const { filename, content } of await generate(context, false))
      files.push([relative(root, join(root, filename)), withoutEffects(content)]);
  }
  return files;
}

/** Says that making a document does nothing else, so that a page is not sent the documents of others. */
const withoutEffects = (content) =>
  content.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(');
