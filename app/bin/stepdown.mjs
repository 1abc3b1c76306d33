#!/usr/bin/env node
import './require-node.mjs';
import module from 'node:module';

// Pages are always built and served as people get them, whatever started this process.
process.env.NODE_ENV = 'production';

// What was compiled once need not be compiled at the next command. Not imported by its name: an older Node, which has none,
// would stop at that before it is told which Node is needed.
module.enableCompileCache();

// Not a static import: what follows is TypeScript, which an older Node cannot even read.
await import('./stepdown.ts');
