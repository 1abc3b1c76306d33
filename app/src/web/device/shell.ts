// The one small script that every page runs: it keeps the pages for when there is no connection, leaves fast, and locks what was left open.
import { showChosenCountry } from './help-country.ts';
import { keepOffline } from './keep-offline.ts';
import { listenForLeaving } from './leave.ts';
import { lockWhenLeft } from './tab-key.ts';
import { whenQuiet } from './when-quiet.ts';

// A module has no `currentScript`; the words of the page's language stand on its own tag.
const { neutralTitle, leaveHint } =
  document.querySelector<HTMLElement>('script[data-neutral-title]')?.dataset ?? {};

if (neutralTitle !== undefined) listenForLeaving(document, neutralTitle, leaveHint ?? '');
try {
  showChosenCountry(document, localStorage);
} catch {
  // A browser that refuses its storage shows the numbers that the page came with.
}
try {
  lockWhenLeft(globalThis as unknown as Parameters<typeof lockWhenLeft>[0], sessionStorage, Date.now);
} catch {
  // A browser that refuses its storage holds no key.
}
// A dozen pages and all their files: they wait for the one that is being read. Who reads a frame on another site did not come for them.
if (window.top === window) whenQuiet(window, () => keepOffline(navigator));
