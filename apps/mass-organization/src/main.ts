import { assertEveryFieldDeclared } from '#identity';
import { createNode } from '#platform';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from './app.module.js';
import { loadEnv } from './config/env.js';

/** Beside the compiled services: dist/web. */
const page = join(import.meta.dirname, '..', '..', '..', 'web', 'organization-web');

const env = loadEnv();
const app = await createNode(AppModule.forRoot(env), env, existsSync(page) ? { webRoot: page } : {});
assertEveryFieldDeclared(app);
await app.listen(env.PORT, env.HOST);
