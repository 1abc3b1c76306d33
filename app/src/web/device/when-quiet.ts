/**
 * Does something once the page stands and the device has nothing better to do: what can be fetched ahead must not slow what is
 * read now. Returns the undoing.
 */
export function whenQuiet(view: Window, then: () => void): () => void {
  let isOff = false;
  const act = (): void => {
    if (!isOff) then();
  };
  const wait = (): void => {
    // Safari has no idle callback.
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(act, { timeout: 2000 });
    else view.setTimeout(act, 500);
  };
  if (view.document.readyState === 'complete') wait();
  else view.addEventListener('load', wait, { once: true });
  return () => {
    isOff = true;
  };
}
