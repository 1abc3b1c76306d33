/**
 * The number of letters to insert, delete, replace or swap with a neighbour to turn one word into the other (optimal
 * string alignment), or `limit + 1` as soon as it must exceed the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/**
 * How many wrong letters a word of a length may have and still be taken for another: none in short words.
 * @param narrowed whether something else, such as the state, already leaves few words to choose from.
 */
export function forgivenEdits(length: number, narrowed = false): number {
  if (length < 4) return 0;
  return length < (narrowed ? 6 : 8) ? 1 : 2;
}
