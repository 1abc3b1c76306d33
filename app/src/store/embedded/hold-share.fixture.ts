import { once } from 'node:events';
import { joinEmbedded } from './embedded.ts';

const share = await joinEmbedded(process.argv[2] ?? '', 'kept');
process.stdout.write(`${share.address.port}\n`);
await once(process.stdin.resume(), 'end');
await share.release();
