// The table "Layers" of ARCHITECTURE.md, as rules. `npm run boundaries` runs them and checks that modules were seen.

// Tests, and the examples made for them.
const notTests = '\\.(?:test|example)\\.tsx?$';
const npm = (...names) => `node_modules/(?:@types/)?(?:${names.join('|')})(?:/|$)`;

/** A layer may import itself, the listed parts of the tree and the listed packages, and nothing else. */
const layer = (name, { from = `^src/${name}/`, paths = [], packages = [], node = false }) => ({
  name: `${name}-imports-only-what-its-layer-allows`,
  comment: `See the table "Layers" in ARCHITECTURE.md for what src/${name} may import.`,
  severity: 'error',
  from: { path: from, pathNot: notTests },
  to: {
    couldNotResolve: false,
    pathNot: [from, ...paths, ...(packages.length > 0 ? [npm(...packages)] : [])],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
});

const corePackages = [
  'zod', 'immer', 'date-fns', '@date-fns/utc', 'mdast', 'unist',
  'mdast-util-from-markdown', 'mdast-util-to-string', 'mdast-util-gfm', 'micromark-extension-gfm',
'hast', 'hast-util-from-html', 'yaml', 'd3-dsv', 'stemmer',
  'rrule', 'ical.js',
];

module.exports = {
  forbidden: [
    layer('core', { packages: corePackages }),
    layer('documents', { paths: ['^src/core/'], packages: ['react', 'react-dom'] }),
    layer('contract', { paths: ['^src/core/'], packages: ['zod'] }),
    layer('preload', { paths: ['^src/contract/(channels|bridge)\\.ts$'], packages: ['electron'] }),
    layer('main', {
      paths: ['^src/(core|documents|contract)/', '^resources/'],
      packages: ['electron', 'lowdb', '@fontsource/[^/]+'],
      node: true,
    }),
    {
      name: 'renderer-knows-no-process-but-its-own',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: notTests },
      to: { path: ['^src/(main|documents|preload)/', npm('electron', 'lowdb')] },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: notTests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: ['^src/(core|contract)/', '^src/renderer/(features|plan|app)/'] },
    },
    {
      name: 'the-application-knows-no-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: notTests },
      to: { path: '^(tools|tests|scripts|bench)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\?(raw|inline|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
