// The one small script that every page runs: it keeps the pages for when there is no connection, and leaves fast.
import { keepOffline } from './keep-offline.ts';
import { listenForLeaving } from './leave.ts';

const { neutralTitle = '', leaveHint = '' } =
  (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};

if (neutralTitle !== '') listenForLeaving(document, neutralTitle, leaveHint);
keepOffline(navigator);
