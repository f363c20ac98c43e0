/**
 * The direction rules of ARCHITECTURE.md: rooms look left (generated ← db ← server ← domain ← handlers), systems are strangers.
 * `npm run check` runs them; tests/generation/directions.test.ts proves each with a snippet that violates it.
 */

const typeOnly = ['type-only']

/** A room may not see the rooms to its right, nor the tools and tests beside the grid. */
const looksLeft = (room, right, except = {}) => ({
  name: `${room}-looks-left`,
  comment: `${room}/ may import only rooms to its left`,
  severity: 'error',
  from: { path: `^${room}/`, ...except },
  to: { path: `^(${[...right, 'scripts', 'tests', 'sdk'].join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    looksLeft('generated', ['db', 'server', 'domain', 'handlers'], { pathNot: '^generated/[^/]+/handlers\\.ts$' }),
    {
      name: 'generated-handlers-see-the-agreement',
      comment: 'generated/<api>/handlers.ts may import types of server/contract.ts and nothing else of another room',
      severity: 'error',
      from: { path: '^generated/[^/]+/handlers\\.ts$' },
      to: { path: '^(db|server|domain|handlers|scripts|tests|sdk)/', pathNot: '^server/contract\\.ts$' },
    },
    {
      name: 'generated-handlers-see-types-only',
      severity: 'error',
      from: { path: '^generated/' },
      to: { path: '^server/', dependencyTypesNot: typeOnly },
    },
    looksLeft('db', ['server', 'domain', 'handlers']),
    looksLeft('server', ['domain', 'handlers'], { pathNot: '^server/main\\.ts$' }),
    looksLeft('domain', ['handlers']),
    looksLeft('handlers', []),
    {
      name: 'systems-are-strangers',
      comment: 'what knows two systems is server/main.ts, or a mistake',
      severity: 'error',
      from: { path: '^(?:db|domain|handlers)/(?!migrations/|seeds/|shared/)([^/]+)/' },
      to: {
        path: '^(?:generated|db|domain|handlers)/[^/]+/',
        pathNot: '^(?:(?:generated|db|domain|handlers)/(?:$1|shared)/|db/seeds/$1\\.ts$)',
      },
    },
    {
      name: 'seeds-are-strangers',
      severity: 'error',
      from: { path: '^db/seeds/([^/]+)\\.ts$' },
      to: { path: '^(?:generated|db)/[^/]+/', pathNot: '^(?:generated|db)/(?:$1|shared)/' },
    },
    {
      name: 'generated-systems-are-strangers',
      severity: 'error',
      from: { path: '^generated/([^/]+)/' },
      to: { path: '^generated/[^/]+/', pathNot: '^generated/$1/' },
    },
    {
      name: 'shared-knows-no-system',
      comment: 'db/shared/ is below every system',
      severity: 'error',
      from: { path: '^db/shared/' },
      to: { path: '^(?:generated|db)/[^/]+/', pathNot: '^db/shared/' },
    },
    {
      name: 'server-knows-no-system',
      comment: 'the kernel knows no system by name',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/main\\.ts$' },
      to: { path: '^(?:generated|db)/[^/]+/', pathNot: '^db/shared/' },
    },
    {
      name: 'sql-is-built-in-db',
      comment: 'kysely at run time only in db/ and server/database.ts; its types anywhere',
      severity: 'error',
      from: { path: '^(server|domain|handlers|generated)/', pathNot: '^server/database\\.ts$' },
      to: { path: 'node_modules/kysely/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'http-is-served-in-server',
      comment: 'express and openapi-backend only in server/',
      severity: 'error',
      from: { path: '^(generated|db|domain|handlers|sdk)/' },
      to: { path: 'node_modules/(express|openapi-backend)/' },
    },
    {
      name: 'sdk-stands-alone',
      comment: 'sdk/ imports nothing from outside sdk/',
      severity: 'error',
      from: { path: '^sdk/' },
      to: { path: '^(generated|db|server|domain|handlers|scripts|tests)/' },
    },
    {
      name: 'tests-are-imported-by-tests',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle with an import of types only is none when the program runs',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(sdk/[^/]+/dist|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['accord-source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
