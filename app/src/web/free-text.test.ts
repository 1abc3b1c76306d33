import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const WEB = import.meta.dirname;
const PAGES = 'pages/[[lang=lang]]';

/** Each file that shows a box for words, and the files in which what is typed there is read for danger: with script, and without. */
const READ_IN: Readonly<Record<string, readonly (readonly [file: string, reader: RegExp])[]>> = {
  'parts/articles/page-feedback.svelte': [['../actions/send-feedback.ts', /hearDanger\(noteIn/]],
  'parts/form/question-list.svelte': [
    [`${PAGES}/mix/+page.svelte`, /<DangerWatch>[\s\S]*under-way[\s\S]*<QuestionList/],
    [`${PAGES}/mix/+page.server.ts`, /dangerShown\(\[one\(fields, 'others'\)\]/],
    [`${PAGES}/diary/+page.svelte`, /<DangerWatch>[\s\S]*<QuestionList[\s\S]*under-way/],
    [`${PAGES}/bring/+page.svelte`, /dangerIn\(contents\.answers, PATH_BOXES\)/],
    ['parts/path/path-steps.ts', /dangerIn\(fields, PATH_BOXES\)/],
  ],
  'parts/places/kept-here.svelte': [['parts/places/kept-here.svelte', /<DangerWatch>/]],
  'parts/places/search-form.svelte': [
    ['parts/places/search-form.svelte', /<DangerWatch>[\s\S]*id="text"/],
    ['parts/places/answer-search.ts', /dangerShown\(\[search\.near, search\.text\]/],
  ],
  'parts/taper/life-events.svelte': [
    ['parts/taper/life-events.svelte', /<DangerWatch>/],
    [`${PAGES}/taper/+page.server.ts`, /'event-name', 'event-reason'/],
    [`${PAGES}/prescriber/taper/+page.server.ts`, /'event-name', 'event-reason'/],
  ],
  'parts/tools/prescriber-steps.svelte': [
    [`${PAGES}/prescriber/taper/+page.svelte`, /<DangerWatch>[\s\S]*<PrescriberSteps/],
    [`${PAGES}/prescriber/taper/+page.server.ts`, /'pr-steps', 'pr-products'/],
  ],
  'parts/tools/prescriber-who.svelte': [
    [`${PAGES}/prescriber/taper/+page.svelte`, /<DangerWatch>[\s\S]*<PrescriberWho/],
    [`${PAGES}/prescriber/taper/+page.server.ts`, /'pr-name', 'pr-role', 'pr-reason'/],
  ],
  [`${PAGES}/lint/+page.svelte`]: [
    [`${PAGES}/lint/+page.svelte`, /<DangerWatch>/],
    [`${PAGES}/lint/+page.server.ts`, /one\(fields, 'text'\), one\(fields, 'drug'\)/],
  ],
  [`${PAGES}/places/[id]/report/+page.svelte`]: [
    [`${PAGES}/places/[id]/report/+page.server.ts`, /dangerShown\(\[typed\.said, typed\.proposed\]/],
  ],
  [`${PAGES}/saved/+page.svelte`]: [[`${PAGES}/saved/+page.svelte`, /<DangerWatch>/]],
  [`${PAGES}/search/+page.svelte`]: [
    [`${PAGES}/search/+page.svelte`, /urgencyOfQuestion\(question\)/],
    [`${PAGES}/search/+page.server.ts`, /urgencyOfQuestion\(question\)/],
  ],
  [`${PAGES}/taper/verify/+page.svelte`]: [
    [`${PAGES}/taper/verify/+page.svelte`, /dangerShown\(\[String\(sent\.get\('text'\)/],
    [`${PAGES}/taper/verify/+page.server.ts`, /dangerShown\(\[pasted\]/],
  ],
};

/** Boxes that take no words about a person, and why. */
const NOT_WORDS: Readonly<Record<string, string>> = {};

const textOf = (file: string): string => readFileSync(join(WEB, file), 'utf8');

/** Whether a tag is a box that takes words: a text area, or a line without a kind of number, day or secret. */
function takesWords(tag: string): boolean {
  if (/^<(?:TextBox|textarea)\b/.test(tag)) return true;
  const kind = /\btype="(\w+)"/.exec(tag)?.[1] ?? 'text';
  return (kind === 'text' || kind === 'search') && !/\binputmode=/.test(tag) && !/\{type\}/.test(tag);
}

function boxesIn(svelte: string): readonly string[] {
  return [...svelte.matchAll(/<(?:TextBox|textarea|Field|input)\b[^>]*(?:=>[^>]*)*>/g)]
    .map(([tag]) => tag)
    .filter(takesWords);
}

const files = globSync('{parts,pages}/**/*.svelte', { cwd: WEB }).toSorted();

test('every box that takes words is read for danger, or it is said why not', () => {
  const withBoxes = files.filter((file) => boxesIn(textOf(file)).length > 0);
  const known = [...Object.keys(READ_IN), ...Object.keys(NOT_WORDS)].toSorted();
  expect(
    withBoxes,
    'a page has a new box for words: read it for danger (parts/danger-watch.svelte), then name it here',
  ).toEqual(known);
});

test.each(Object.entries(READ_IN))('%s: what is typed is read', (_, readers) => {
  for (const [file, reader] of readers) expect(textOf(file), file).toMatch(reader);
});
