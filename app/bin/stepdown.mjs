#!/usr/bin/env node
import './require-node.mjs';

// Not a static import: what follows is TypeScript, which an older Node cannot even read.
await import('./stepdown.ts');
