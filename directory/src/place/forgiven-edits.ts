/**
 * How many wrong letters a word of a length may have and still be taken for another: none in short words.
 * @param narrowed whether something else, such as the state, already leaves few words to choose from.
 */
export function forgivenEdits(length: number, narrowed = false): number {
  if (length < 4) return 0;
  return length < (narrowed ? 6 : 8) ? 1 : 2;
}
