/**
 * The number of edits between two words when it is at most `most`, else `most + 1`. An edit is a letter added, dropped
 * or changed, or two neighbours swapped.
 */
export function editsBetween(a: string, b: string, most: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const rows = endA - start;
  const columns = endB - start;
  if (rows === 0 || columns === 0) return Math.min(most + 1, rows + columns);
  if (Math.abs(rows - columns) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, j) => j);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let least = i;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= columns; j++) {
      const other = b.charCodeAt(start + j - 1);
      const changed = (last[j - 1] as number) + (letter === other ? 0 : 1);
      let cost = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(most + 1, last[columns] as number);
}

/** One bit per letter that a word holds, and one for anything else: an edit changes at most two of them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** Whether a word shortens another: same first letter, and every letter found in order (`trtmnt` for `treatment`). */
export function shortens(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short.charCodeAt(0) !== long.charCodeAt(0))
    return false;
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) {
    if (long.charCodeAt(i) === short.charCodeAt(at)) at++;
  }
  return at === short.length;
}
