/** Asks the browser to keep the pages that must work without a connection. A browser that cannot goes on without. */
export function keepOffline(browser: Navigator): void {
  // A private window may have none, or may refuse: the pages work without it, as long as there is a connection.
  void browser.serviceWorker?.register('/service-worker.js', { type: 'module' }).catch(() => undefined);
}
