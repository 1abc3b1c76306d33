import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import about from './package.json' with { type: 'json' };

const SELF = ['self'] as const;

/** What so many parts of the site share travels as one file: on a slow line each file costs a round trip, and most parts are small. */
const SHARED_BY = 7;

export default defineConfig({
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'shared-by-many',
                  // The router's own entries stay apart: its build looks for them by name.
                  test: (id) => !id.includes('/@sveltejs/kit/') && !id.includes('/generated/'),
                  minShareCount: SHARED_BY,
                },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      files: { src: 'src/web', routes: 'src/web/pages', assets: 'src/web/static' },
      // Every page registers it, also one that runs no other script: see device/shell.ts.
      serviceWorker: { register: false },
      // Small sheets travel inside the page: on a slow line each one that a page waits for costs it a round trip.
      inlineStyleThreshold: 12_000,
      // No poll: a page that is open asks the server nothing on its own.
      version: { name: about.version, pollInterval: 0 },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': [...SELF],
          'style-src': [...SELF],
          // The one style attribute that the router's own announcer sets.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': [...SELF, 'data:'],
          'connect-src': [...SELF],
          'manifest-src': [...SELF],
          'worker-src': [...SELF],
          'form-action': [...SELF],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      // A browser that is told `no-referrer` sends `Origin: null` with every form. There is no cookie and no
      // account to ride on; a form that comes from another site is refused in hooks.server.ts by Sec-Fetch-Site.
      csrf: { trustedOrigins: ['null'] },
    }),
  ],
});
