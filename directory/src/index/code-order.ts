/**
 * One order of all codes in which the lists of nearly every facility ascend, so that a row of bits also tells the order in
 * which the source named them. Found from how often which code directly follows which, so that a few lists of a source with
 * an order of its own do not undo the order of thousands; equal claims are settled by name.
 * @param weights how many facilities have each list; one each where it is not said
 */
export function commonOrder(
  lists: readonly (readonly string[])[],
  weights?: readonly number[],
): readonly string[] {
  const met = new Set<string>();
  for (const list of lists) for (const code of list) met.add(code);
  const names = [...met].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const follows = new Int32Array(names.length * names.length);
  lists.forEach((list, at) => {
    let last = -1;
    for (const code of list) {
      const next = number.get(code) ?? 0;
      const pair = last * names.length + next;
      if (last >= 0) follows[pair] = (follows[pair] as number) + (weights?.[at] ?? 1);
      last = next;
    }
  });
  const lead = (a: number, b: number): number =>
    Math.max(0, (follows[a * names.length + b] as number) - (follows[b * names.length + a] as number));
  const left = new Set(names.keys());
  const leaders = names.map((_, b) => names.reduce((sum, _name, a) => sum + lead(a, b), 0));
  const order: string[] = [];
  while (left.size > 0) {
    let first = -1;
    for (const i of left) if (first < 0 || (leaders[i] as number) < (leaders[first] as number)) first = i;
    left.delete(first);
    order.push(names[first] as string);
    for (const i of left) leaders[i] = (leaders[i] as number) - lead(first, i);
  }
  return order;
}
