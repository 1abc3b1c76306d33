import { tick } from 'svelte';

/** After an answer was worked out on the page: the eye, the keyboard and the screen reader go to what it led to. */
export async function showResult(): Promise<void> {
  await tick();
  const found =
    document.querySelector<HTMLElement>('#main [role="alert"]') ??
    document.querySelector<HTMLElement>('#result');
  found?.focus();
  found?.scrollIntoView({ block: 'start' });
}

/** After another part of a guided page came up: to its problem, or to its top. */
export async function showTop(): Promise<void> {
  await tick();
  const first =
    document.querySelector<HTMLElement>('#main [role="alert"]') ??
    document.querySelector<HTMLElement>('#main h1');
  first?.focus();
  if (first?.tagName === 'H1') scrollTo({ top: 0 });
}
