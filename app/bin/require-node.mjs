// Plain JavaScript on purpose: it must run on whatever Node the machine has, to say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 2)) {
  process.stderr.write(
    `Stepdown runs on Node 24, which "npm ci" brings along; this is Node ${process.versions.node}. ` +
      'Run "npm ci" without --ignore-scripts, then use "npm start", "npm test" or "npx --no-install stepdown".\n',
  );
  process.exit(2);
}
