import type { DirectoryDeskWords } from '../directory-desk.ts';

const DONE = {
  changed: 'The listing was changed and published',
  declined: 'The report was put aside',
  checked: 'The call was written down',
  undone: 'The decision was taken back',
} as const;

export const directoryDesk: DirectoryDeskWords = {
  status: {
    head: ['Source', 'Edition', 'Taken in', 'Places', 'Not taken'],
    none: 'There is no directory yet. Run "stepdown import".',
    served: (hash, places, size) => `Served: ${places} places, ${size}, ${hash}`,
    notServed: 'Nothing is served yet. Run "stepdown directory publish".',
    stale: 'The served index is older than the data. Run "stepdown directory publish".',
    fresh: 'The served index is of the data as they stand.',
    fictional: 'These places are made up. Take in a real file with "stepdown import".',
    old: (source, months) => `${source} is ${months} months old. Look for a newer edition.`,
    waiting: (count) =>
      count === 1 ? '1 report waits for a decision.' : `${count} reports wait for a decision.`,
  },
  published: (hash) => `Published: ${hash}`,
  publishedAlready: (hash) => `Nothing to do: ${hash} is of the data as they stand.`,
  diff: {
    counts: ({ added, removed, moved, phone, other, same }) =>
      `Added ${added}, removed ${removed}, moved ${moved}, phone changed ${phone}, otherwise changed ${other}, unchanged ${same}.`,
    titles: { added: 'Added', removed: 'Removed', moved: 'Moved', phoneChanged: 'Phone changed' },
    more: (count) => `  … and ${count} more. Use --json for all of them.`,
  },
  corrections: {
    none: 'No report waits.',
    waiting: (count) => (count === 1 ? '1 report waits' : `${count} reports wait`),
    now: 'now',
    proposed: 'proposed',
    done: (line, kind) => `${DONE[kind]} (line ${line} of the log).`,
    log: ['Line', 'When', 'What', 'Field', 'Before', 'After', 'Who'],
  },
};
