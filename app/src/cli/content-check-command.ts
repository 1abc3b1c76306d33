import { formatCivilDay, parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { checkContent, type ContentReport } from '../actions/check-content.ts';
import { contentFiles } from '../actions/content-files.ts';
import type { ContentFinding } from '../articles/finding.ts';
import type { ReadingLevel } from '../articles/reading-level.ts';
import type { KnowledgeWords } from '../words/knowledge.ts';
import { wrongUse } from './command-failure.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';
import { table } from './table.ts';

/** The options of `stepdown content check`. */
export const CONTENT_CHECK_OPTIONS = ['date'] as const;

/** `stepdown content check [--date YYYY-MM-DD]`: judges the content as of a day, today when none is given. */
export async function contentCheckCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [extra] = typed.words;
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const report = checkContent(contentFiles(), dayOf(lastOption(typed, 'date')));
  const text = context.json
    ? JSON.stringify({ ...report, day: formatCivilDay(report.day) })
    : writeContentReport(report, contentWords(context.language).check);
  context.terminal.out(`${text}\n`);
  return report.fit ? EXIT.done : EXIT.refused;
}

/** A report as text: the pages as a table, then what to put right, then what to look at. */
function writeContentReport(report: ContentReport, words: KnowledgeWords['check']): string {
  const rows = report.pages.map(({ file, words: count, minutes, claims, level }) => [
    file,
    String(count),
    String(minutes),
    String(claims),
    sayLevel(level, words),
  ]);
  const failing = report.findings.filter(({ severity }) => severity === 'fail');
  const warning = report.findings.filter(({ severity }) => severity === 'warn');
  const { claims, unreviewed, conflicts, terms } = report.counts;
  return [
    table(words.pageHead, rows, [1, 2, 3]),
    '',
    words.counts(claims, unreviewed, conflicts, terms),
    words.looked(report.looked.pages, report.looked.sentences, report.looked.links, report.looked.words),
    ...(failing.length === 0 ? [] : ['', words.unfit(failing.length), ...lines(failing, words)]),
    ...(warning.length === 0 ? [] : ['', words.warnings(warning.length), ...lines(warning, words)]),
    ...(report.fit ? ['', words.fit] : []),
  ].join('\n');
}

function lines(findings: readonly ContentFinding[], words: KnowledgeWords['check']): string[] {
  return findings.map((finding) => `- ${finding.file}: ${sayFinding(finding, words)}`);
}

/** One finding as a sentence. */
export function sayFinding(
  { kind, about, expected }: ContentFinding,
  words: KnowledgeWords['check'],
): string {
  return words.findings[kind](about, expected ?? '');
}

/** A reading level in words. */
export function sayLevel({ scale, value, second }: ReadingLevel, words: KnowledgeWords['check']): string {
  return scale === 'grade' ? words.grade(value, second) : words.inflesz(value, second);
}

/** The day that was given, or today. */
export function dayOf(given: string | undefined): CivilDay {
  const text = given ?? new Date().toISOString().slice(0, 10);
  const day = parseCivilDay(text);
  if (day.ok) return day.value;
  throw wrongUse('wrong-number', { option: '--date', given: text, expected: day.problem.expected });
}
