import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build/pages.js';
import { buildPrograms } from './build/programs.js';
import { buildServices } from './build/services.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Brings dist/ up to date and says on stderr what it built and how long that took: stdout belongs to what runs next. */
export async function build() {
  const start = performance.now();
  const { built, removed } = await buildServices(root);
  if (built + removed > 0) console.error(`Services: ${built} files built, ${removed} removed in ${since(start)}`);
  const programsStart = performance.now();
  const joined = await buildPrograms(root);
  if (joined) console.error(`Programs: joined in ${since(programsStart)}`);
  const pagesStart = performance.now();
  const pages = await buildPages(root);
  if (pages.length > 0) console.error(`Pages: ${pages.join(', ')} built in ${since(pagesStart)}`);
  if (built + removed + pages.length === 0 && !joined) console.error(`Build is up to date (${since(start)})`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
