// The floors of the house, as data: a folder may import only folders of the floors below it, and itself.
const FLOORS = [
  ['clinical/src', 'directory/src', 'directory/demo'],
  ['app/src/words'],
  ['app/src/store', 'app/src/contract', 'app/src/documents', 'app/src/articles', 'app/src/mail'],
  ['app/src/actions'],
  ['app/src/server', 'app/src/cli', 'app/src/web'],
  ['app/bin'],
];

const floorRules = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `floor-of-${room.replaceAll('/', '-')}`,
    comment: `${room} may import only what is below its floor, and itself: move the shared part down a floor.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: FLOORS.slice(floor)
        .flat()
        .filter((other) => other !== room)
        .map((other) => `^${other}/`),
    },
  })),
);

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be read one at a time: move what both need into a third.',
      severity: 'error',
      // A piece of an article may hold pieces of its own kind: that component shows itself.
      from: { pathNot: 'parts/articles/inlines\\.svelte$' },
      to: { circular: true },
    },
    {
      name: 'libraries-are-pure',
      comment: 'The libraries touch no file, network, clock or process: take it as an argument.',
      severity: 'error',
      from: { path: '^(clinical|directory)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'clinical-has-no-dependencies',
      comment: 'A safety reviewer reads "no dependencies" in two seconds: write it, or put it in the app.',
      severity: 'error',
      from: { path: '^clinical/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: '^(clinical)/' },
    },
    {
      name: 'web-never-sees-the-store',
      comment: "A page's server side calls locals.act, which the server hands in.",
      severity: 'error',
      from: { path: '^app/src/web/', pathNot: '\\.test\\.ts$' },
      to: { path: '^app/src/(store|actions)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['app/build', '\\.svelte-kit'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types', 'svelte'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
