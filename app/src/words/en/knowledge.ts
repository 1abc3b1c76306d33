import type { KnowledgeWords } from '../knowledge.ts';

export const knowledge: KnowledgeWords = {
  title: 'Learn',
  lead: 'Short pages in plain words. Every sentence names where it comes from.',
  groups: {
    medicine: 'The medicine',
    dependence: 'Dependence',
    'coming-off': 'Coming off',
    mixing: 'Overdose and mixing',
    care: 'Finding care',
    people: 'For your situation',
    project: 'About these pages',
  },
  page: {
    keyPoints: 'Key points',
    onThisPage: 'On this page',
    minutes: (minutes) => (minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`),
    updated: (day) => `Last changed ${day}`,
    notReviewed: 'No clinician has reviewed this page yet.',
    reviewedBy: (name, role, day) => `Reviewed by ${name}, ${role}, on ${day}`,
    old: 'This page has not been looked at for more than two years. Check it with your pharmacist.',
    sources: 'Where this comes from',
    sourceNote: (number) => `Source ${number}`,
    related: 'Read next',
    relatedQuestions: 'Related questions',
  },
  ourSources: {
    STEPDOWN: {
      title: 'Stepdown’s own rules',
      edition: 'Decisions of this project, not yet reviewed by a clinician',
    },
    GUIDES: {
      title: 'Public pages on clonazepam, read together',
      edition: 'Five pages, used for names and for what people are told, never for a number',
    },
    RECALLED: {
      title: 'From memory, not yet found in a source',
      edition: 'Used only for warnings, never for a number',
    },
  },
  ledger: {
    title: 'What we hold to be true',
    lead: 'Every fact and piece of advice on this site, with its sources and how sure we are of it.',
    kinds: { fact: 'Fact', advice: 'Advice', warning: 'Warning', policy: 'Our own rule' },
    confidence: {
      V: 'Seen in the source',
      V2: 'Seen in a copy of the source',
      D: 'Worked out by us from what we saw',
      R: 'From memory, not yet looked up. It can only make you more careful.',
    },
    sources: 'Sources',
    checked: (day) => `Checked ${day}`,
    notReviewed: 'Not yet reviewed by a clinician',
    agrees: 'Agrees with',
    conflicts: 'Does not fit with',
    usedOn: 'Used on',
    counts: (claims, unreviewed) => `${claims} claims, of which ${unreviewed} wait for a clinician's review.`,
  },
  conflicts: {
    title: 'What you may read elsewhere',
    lead: 'Public pages disagree, or repeat each other’s slips. This is what we say instead, and on what it rests.',
    read: 'You may read',
    say: 'What we say',
  },
  glossary: { title: 'Words and what they mean', lead: 'Plain meanings of words that you may meet.' },
  check: {
    fit: 'Nothing keeps this content from being published.',
    unfit: (count) => (count === 1 ? '1 thing must be put right.' : `${count} things must be put right.`),
    warnings: (count) => (count === 1 ? '1 thing to look at.' : `${count} things to look at.`),
    pageHead: ['Page', 'Words', 'Minutes', 'Claims', 'Reading level'],
    grade: (value, second) => `grade ${value}, Gunning ${second}`,
    inflesz: (value, second) => `Inflesz ${value}, Fernández Huerta ${second}`,
    counts: (claims, unreviewed, conflicts, terms) =>
      `${claims} claims (${unreviewed} not reviewed), ${conflicts} conflicts settled, ${terms} terms.`,
    looked: (pages, sentences, links, words) =>
      `Looked at: ${pages} pages in both languages, ${sentences} cited sentences, ${links} links, ${words} words to avoid.`,
    findings: {
      'unreadable-file': (about) => `This file cannot be read: ${about}`,
      'wrong-shape': (about, expected) => `"${about}" does not have the right shape: ${expected}`,
      'markup-refused': (about) => `This has no place in a page. Say it in plain Markdown: ${about}`,
      'duplicate-id': (about) => `The id "${about}" is there twice. Give one of them another.`,
      'unknown-source': (about, expected) =>
        `The claim "${about}" names the source "${expected}", which is not in clinical/src/sources.ts.`,
      'recalled-number': (about) =>
        `The claim "${about}" rests on memory. Look it up, or make it a warning without numbers.`,
      'numbers-differ': (about, expected) =>
        `The claim "${about}" has other numbers in each language (${expected}).`,
      'one-sided': (about, expected) => `"${about}" names "${expected}", which does not name it back.`,
      'unknown-claim': (about, expected) => `"${expected}" is not in the ledger. Cited in: ${about}`,
      'unknown-conflict': (about, expected) =>
        `The claim "${about}" settles "${expected}", which is not in conflicts.yaml.`,
      'unsettled-conflict': (about, expected) =>
        `"${about}" and "${expected}" conflict, and no entry of conflicts.yaml is settled by both.`,
      'unused-claim': (about) => `No page, conflict or term uses the claim "${about}".`,
      'uncited-sentence': (about) => `This sentence cites no claim: ${about}`,
      'too-many-plain': (about, expected) =>
        `${about} sentences say that they state no fact. At most ${expected} may.`,
      'number-not-in-claim': (about, expected) =>
        `The number ${expected} is in no claim that this sentence cites: ${about}`,
      'withheld-number': (about, expected) => `We do not use this number. ${about} (${expected})`,
      'word-to-avoid': (about, expected) => `Find other words. ${about} (Say: ${expected})`,
      'unknown-phone': (about) => `"${about}" is not one of the public phone lines.`,
      'empty-cell': (about) => `Something is empty in "${about}".`,
      'dead-link': (about) => `"${about}" leads nowhere.`,
      'unknown-term': (about) => `"${about}" is not in glossary.yaml.`,
      'missing-translation': (about, expected) => `"${about}" is missing in "${expected}".`,
      'structure-differs': (about, expected) =>
        `This differs from the other language: "${about}", where that has "${expected}".`,
      'stale-page': (about) => `Last looked at ${about}, more than 24 months ago.`,
      'stale-claim': (about, expected) =>
        `The claim "${about}" was checked ${expected}, more than 24 months ago.`,
      'too-hard': (about, expected) =>
        `Too hard to read: ${about}, where we aim for ${expected}. Use shorter sentences.`,
      'rather-hard': (about, expected) => `Rather hard to read: ${about}, where we aim for ${expected}.`,
      'odd-length': (about, expected) => `${about} words, where ${expected} is usual.`,
    },
  },
};
