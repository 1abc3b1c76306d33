#!/usr/bin/env node
import './require-node.mjs';
import { enableCompileCache } from 'node:module';

// Pages are always built and served as people get them, whatever started this process.
process.env.NODE_ENV = 'production';

// What was compiled once need not be compiled at the next command.
enableCompileCache();

// Not a static import: what follows is TypeScript, which an older Node cannot even read.
await import('./stepdown.ts');
