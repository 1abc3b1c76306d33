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

/** The longest word whose edits fit the bits of one number. */
const MOST_LETTERS = 31;

/**
 * A way of counting the edits between one word and many others, a whole column of the table at a time as the bits of a
 * number. Source of the method: Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic
 * Journal of Computing 10 (2003).
 */
export function editsFrom(word: string): (other: string) => number {
  if (word.length > MOST_LETTERS || word.length === 0) {
    return (other) => editsBetween(word, other, Math.max(word.length, other.length));
  }
  const places = new Int32Array(128);
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) & 127;
    places[letter] = (places[letter] as number) | (1 << i);
  }
  const last = 1 << (word.length - 1);
  return (other) => {
    let edits = word.length;
    let rising = -1;
    let falling = 0;
    let diagonal = 0;
    let before = 0;
    for (let j = 0; j < other.length; j++) {
      const here = places[other.charCodeAt(j) & 127] as number;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & rising) + rising) ^ rising) | here | falling | swapped | 0;
      const up = falling | ~(diagonal | rising);
      const down = diagonal & rising;
      if ((up & last) !== 0) edits++;
      else if ((down & last) !== 0) edits--;
      const shiftedUp = (up << 1) | 1;
      rising = (down << 1) | ~(diagonal | shiftedUp);
      falling = shiftedUp & diagonal;
      before = here;
    }
    return edits;
  };
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
