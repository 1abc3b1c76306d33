type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CONTROLS = 'input:not([type="hidden"], [type="file"]), textarea, select';

/** What the person has typed, ticked or chosen on this page so far. */
const touched = new Set<Control>();

/**
 * Takes note of what the person typed before the page's script was there, and of all that they type from then on.
 * On a slow phone the first answer of a page is early, and a script that takes over writes what the server knew
 * back into the fields: `keepTyped` puts it right.
 */
export function noteTyped(root: Document): void {
  for (const control of root.querySelectorAll<Control>(CONTROLS))
    if (differsFromWritten(control)) touched.add(control);
  root.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.matches(CONTROLS)) touched.add(target as Control);
  });
}

/**
 * What was typed stays, whatever happens between the two calls: fields written anew, or made anew.
 * @returns puts back what was typed when it was called, tells the page's script of it as typing would, and keeps the
 *   cursor in its field
 */
export function keepTyped(root: Document): () => void {
  for (const control of touched) if (!control.isConnected) touched.delete(control);
  const puts = [...touched].map((control) => howToPut(root, control));
  const focused = root.activeElement;
  return () => {
    for (const put of puts) put();
    if (focused && !focused.isConnected && focused.id !== '') root.getElementById(focused.id)?.focus();
  };
}

function differsFromWritten(control: Control): boolean {
  if ('selectedOptions' in control) {
    const { value, options } = control;
    const written = [...options].find((option) => option.defaultSelected) ?? options[0];
    return value !== written?.value;
  }
  if (isBox(control)) return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function howToPut(root: Document, control: Control): () => void {
  const { value, id } = control;
  const checked = isBox(control) && control.checked;
  return () => {
    const now = control.isConnected ? control : (root.getElementById(id) as Control | null);
    if (!now?.matches(CONTROLS)) return;
    if (isBox(now) ? now.checked === checked : now.value === value) return;
    if (isBox(now)) now.checked = checked;
    else now.value = value;
    now.dispatchEvent(new Event('input', { bubbles: true }));
    now.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
