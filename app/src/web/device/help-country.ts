/** The name under which a device keeps the country that a person chose. It is gone with everything else. */
const COUNTRY = 'country';

/** The country that was chosen on this device; null where none was. */
export function chosenCountry(storage: Pick<Storage, 'getItem'>): string | null {
  return storage.getItem(COUNTRY);
}

/**
 * Shows the numbers of the country that the address asks for, or that was chosen before, and keeps the choice. The page holds the
 * numbers of every country, so that this works without a connection; without script the server shows the one that is asked for.
 */
export function showChosenCountry(page: Document, storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-country]')];
  if (blocks.length === 0) return;
  const asked = new URLSearchParams(page.location.search).get('country');
  const country = asked ?? chosenCountry(storage);
  if (country === null || !blocks.some(({ dataset }) => dataset['country'] === country)) return;
  if (asked !== null) storage.setItem(COUNTRY, asked);
  for (const block of blocks) block.hidden = block.dataset['country'] !== country;
  const choice = page.querySelector<HTMLSelectElement>('select[name="country"]');
  if (choice) choice.value = country;
}
