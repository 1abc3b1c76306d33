// Runs the stages of `npm run check` or `npm test`, shows a line for each, the output of what fails, and a count at the end.
import '../app/bin/require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'stepdown-test-'));
const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A stage is a name and a command; a suite also leaves a JSON report, whose tests are counted. */
const suite = (name, ...args) => {
  const report = join(results, `${name}.json`);
  return {
    name,
    report,
    command: [
      bin('vitest'),
      'run',
      '--project',
      name,
      '--reporter=json',
      `--outputFile=${report}`,
      '--reporter=default',
      ...args,
    ],
  };
};
const stage = (name, ...command) => ({ name, command });

const types = (name, project) => stage(`types: ${name}`, bin('tsc'), '-p', project);

/** Writes the tsconfig that every file of the app stands on; a fresh clone has none, and every other stage needs it. */
const FIRST = [stage('prepare', 'sh', '-c', 'cd app && svelte-kit sync')];

/** Two lanes side by side, for two cores; the stages of a lane run one after another. */
const CHECK = [
  [
    stage('format', bin('prettier'), '--check', '--log-level', 'warn', '.'),
    stage('lint', bin('eslint'), '--max-warnings', '0', '.'),
    stage('types: web', 'sh', '-c', 'cd app && svelte-check --tsconfig tsconfig.json --fail-on-warnings'),
    types('node', 'tsconfig.node.json'),
  ],
  [
    suite('unit', '--maxWorkers=1'),
    stage(
      'floors',
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'clinical/src',
      'directory/src',
      'app/src',
    ),
    types('pure', 'tsconfig.pure.json'),
    types('journeys', 'tsconfig.e2e.json'),
    stage('unused', bin('knip')),
  ],
];
const REST = [
  stage('web build', process.execPath, 'app/bin/stepdown.mjs', 'build'),
  suite('store'),
  suite('e2e'),
];

const failures = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

function run({ name, command }) {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        FORCE_COLOR: '0',
        PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
      },
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
      if (code !== 0) {
        failures.push(name);
        process.stdout.write(Buffer.concat(output).toString('utf8').slice(-20_000) + '\n');
      }
      resolve();
    });
  });
}

function count({ report, name }) {
  if (!report) {
    if (failures.includes(name)) counts.failed++;
    else counts.passed++;
    return;
  }
  if (!existsSync(report)) {
    counts.failed++;
    return;
  }
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += tests.numPassedTests;
  counts.failed += tests.numFailedTests + (tests.numFailedTests === 0 && !tests.success ? 1 : 0);
  counts.skipped += tests.numPendingTests + tests.numTodoTests;
}

async function follow(lane) {
  for (const each of lane) {
    await run(each);
    count(each);
  }
}

await follow(FIRST);
await Promise.all(CHECK.map(follow));
if (process.argv[2] !== 'check') await follow(REST);
rmSync(results, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed === 0 && failures.length === 0 ? 0 : 1);
