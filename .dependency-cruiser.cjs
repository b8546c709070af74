/**
 * Who may import whom. `domain ← service + entity ← graphql | jobs ← module ← app`, and for libraries
 * `apps → correspondence → notices → {governance, reporting} → {identity, federation} → platform → domain-kit`; `ballots` and `ledger` import domain-kit only.
 */
const feature = '^(?:apps/[^/]+/src/features|libs)/([^/]+)/';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** A library may reach itself, the listed libraries and npm packages. */
const libraryReaches = (library, allowed) =>
  forbid(
    `${library}-keeps-its-layer`,
    `libs/${library} may import only: ${allowed.join(', ') || 'itself'}`,
    { path: `^libs/${library}/`, pathNot: ['\\.(spec|e2e-spec)\\.ts$', '^libs/[^/]+/test/'] },
    { path: '^(libs|apps)/', pathNot: [library, ...allowed].map((name) => `^libs/${name}/`) },
  );

module.exports = {
  forbidden: [
    forbid(
      'domain-is-pure',
      'A rule is facts in, decision out: domain/ imports itself and domain-kit, nothing else.',
      { path: `${feature}domain/`, pathNot: '\\.spec\\.ts$' },
      { pathNot: ['^apps/[^/]+/src/features/$1/domain/', '^libs/$1/domain/', '^libs/domain-kit/', '^(node:)?crypto$'] },
    ),
    forbid(
      'transport-is-a-leaf',
      'Only a module wires graphql/ and jobs/ in; nothing depends on a transport.',
      { pathNot: ['/(graphql|jobs)/', '\\.module\\.ts$', '^apps/[^/]+/test/', '\\.(spec|e2e-spec)\\.ts$'] },
      { path: '^(apps/[^/]+/src/features|libs)/[^/]+/(graphql|jobs)/' },
    ),
    forbid(
      'feature-by-its-front-door',
      'A feature or library is reached through its index.ts alone. (The services of a test run start before its specs, without the decorators behind an index.)',
      { path: feature, pathNot: '^libs/testing/services/' },
      {
        path: feature,
        pathNot: [
          '^apps/[^/]+/src/features/$1/',
          '^libs/$1/',
          '/features/[^/]+/index\\.ts$',
          '^libs/[^/]+/index\\.ts$',
          '^libs/(ballots/(device|rotation)|domain-kit/languages|federation/(recovery|credentials)|governance/caucuses/device|web-ui/(affiliations|caucuses|record|democracy|democracy-pages|settings|guidance|keys|exchange|people|recovery|privacy|unity|notices|meetings|proposals|tables|texts-by-language))/index\\.ts$',
        ],
      },
    ),
    forbid(
      'library-by-its-front-door',
      'Everything outside libs reaches a library through its index.ts.',
      { path: '^(apps|test|bench)/' },
      {
        path: '^libs/',
        pathNot: [
          '^libs/[^/]+/index\\.ts$',
          '^libs/(ballots/(device|rotation)|domain-kit/languages|federation/(recovery|credentials)|governance/caucuses/device|web-ui/(affiliations|caucuses|record|democracy|democracy-pages|settings|guidance|keys|exchange|people|recovery|privacy|unity|notices|meetings|proposals|tables|texts-by-language))/index\\.ts$',
          '^libs/federation/contract/',
        ],
      },
    ),
    forbid(
      'apps-meet-in-the-graph',
      'No app imports an app.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'verifier-shares-rules-only',
      'Who checks an election shares with the server that held it the rules of ballots and of ledgers, and nothing else.',
      { path: '^apps/massline/verify-election/', pathNot: '\\.spec\\.ts$' },
      { path: '^(apps|libs)/', pathNot: ['^apps/massline/verify-election/', '^libs/(ballots|ledger|domain-kit)/'] },
    ),
    forbid('libs-never-import-apps', 'A library knows no app.', { path: '^libs/' }, { path: '^apps/' }),
    forbid(
      'service-desk-asks-nobody',
      'Whoever needs something gets it (R10, R108): giving out knows neither accounts nor people nor what they have studied.',
      { path: '^apps/[^/]+/src/features/service-desk/' },
      { path: '^(apps/[^/]+/src/features/(people|education|unity|recruiting)|libs/identity)/' },
    ),
    forbid('no-cycles', 'A cycle is one module in two files.', {}, { circular: true }),
    forbid(
      'no-tests-in-product',
      'The product never imports its tests.',
      { path: '^(apps|libs)/', pathNot: ['\\.(spec|e2e-spec)\\.ts$', '^libs/testing/', '/test/'] },
      { path: '^(libs/testing|test|bench)/' },
    ),
    libraryReaches('domain-kit', []),
    libraryReaches('ledger', ['domain-kit']),
    libraryReaches('ballots', ['domain-kit']),
    libraryReaches('platform', ['domain-kit']),
    libraryReaches('identity', ['platform', 'domain-kit']),
    libraryReaches('federation', ['platform', 'domain-kit']),
    libraryReaches('governance', ['identity', 'federation', 'ledger', 'ballots', 'platform', 'domain-kit']),
    libraryReaches('notices', ['governance', 'identity', 'platform', 'domain-kit']),
    libraryReaches('correspondence', [
      'notices',
      'governance',
      'identity',
      'federation',
      'ledger',
      'platform',
      'domain-kit',
    ]),
    libraryReaches('reporting', ['identity', 'federation', 'platform', 'domain-kit']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['massline-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
