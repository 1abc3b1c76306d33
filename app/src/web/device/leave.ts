/** Where leaving leads: a page that says nothing about the person who opens it. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Counts presses of Shift: true on the third within five seconds. Another key in between starts over, so that typing
 * capitals does not leave the page. Shift is a key that nothing else on a page listens to.
 */
export function countPresses(): (key: string, atMs: number) => boolean {
  let times: readonly number[] = [];
  return (key, atMs) => {
    times = key === 'Shift' ? [...times.filter((at) => atMs - at < WITHIN_MS), atMs] : [];
    if (times.length < PRESSES) return false;
    times = [];
    return true;
  };
}

/** Blanks the page at once, also without a connection, and replaces it in the history; nothing is noted anywhere. */
export function leave(page: Document, neutralTitle: string, to: string = NEUTRAL_PAGE): void {
  page.title = neutralTitle;
  page.body.replaceChildren();
  forgetVisit(page);
  page.documentElement.style.setProperty('background', '#fff');
  page.defaultView?.location.replace(to);
}

/** What was typed in this tab and not kept on the device is gone; a vault that was open is locked. */
function forgetVisit(page: Document): void {
  try {
    page.defaultView?.sessionStorage.clear();
  } catch {
    // A browser that refuses its storage has kept nothing in it.
  }
}

/** Makes the button and the key of a page leave, and lets the button tell of the key; returns the undoing. */
export function listenForLeaving(page: Document, neutralTitle: string, hint: string): () => void {
  const pressed = countPresses();
  const onKey = (event: KeyboardEvent): void => {
    if (!event.repeat && pressed(event.key, event.timeStamp)) leave(page, neutralTitle);
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('#leave') === null) return;
    event.preventDefault();
    leave(page, neutralTitle);
  };
  page.getElementById('leave')?.setAttribute('title', hint);
  // On the page and not on the button: a page that comes to life may make its button anew.
  page.addEventListener('click', onClick);
  page.addEventListener('keyup', onKey);
  return () => {
    page.removeEventListener('click', onClick);
    page.removeEventListener('keyup', onKey);
  };
}
