/** One string of the words that a person reads: where it stands in its domain, and what it says. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** Stands in for every value that a sentence is made with: a word without a number, whatever is asked of it. */
const VALUE: unknown = standIn(() => 'one');
/** The same, for sentences that ask a value of a value. */
const VALUE_OF_VALUES: unknown = standIn((self) => self);

function standIn(valueOf: (self: unknown) => unknown): unknown {
  const self: unknown = new Proxy(() => 'one', {
    get: (_, name) => {
      if (name === Symbol.toPrimitive || name === 'toString') return () => 'one';
      if (name === 'map') return () => ['one'];
      return name === 'length' ? 1 : valueOf(self);
    },
  });
  return self;
}

/** Every string of a domain of words, with its path of keys; a function is called with stand-ins for its values. */
export function saidIn(words: unknown, path = ''): Said[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') return saidIn(called(words as (...args: unknown[]) => unknown), path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => saidIn(value, path === '' ? key : `${path}.${key}`));
}

function called(sentence: (...args: unknown[]) => unknown): string {
  for (const value of [VALUE, VALUE_OF_VALUES]) {
    try {
      const text = sentence(...Array.from({ length: Math.max(1, sentence.length) }, () => value));
      if (typeof text === 'string') return text;
    } catch {
      // Some sentences need values of a certain shape: the second stand-in, or else a test of their own, covers those.
    }
  }
  return '';
}
