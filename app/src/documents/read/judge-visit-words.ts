import { readChecks } from './visit-lines.ts';
import type { ReadVisit, ReadVisitPart } from './visit.ts';
import {
  AFTER_CHECKS,
  EFFECTS,
  NALOXONE,
  NO_DRAFT,
  NOT_IN_LIST,
  QUESTIONS,
  SAFETY,
  STANDINGS,
  TIERS,
} from './visit-sentences.ts';
import type { Report } from './verdict.ts';

const TAKEN: readonly RegExp[] = [
  /^(?:\p{L}[\p{L}-]*(?:, [\d.,]+ mg (?:a day in all|al día en total))?|Not said\.|No se dijo\.)$/u,
  /^(?:Doses of the day|Dosis del día): (?:(?:\d{1,2}:\d{2} )?[\d.,]+ mg(?:, |$))+$/u,
  /^(?:On \d days? a week|\d días? a la semana)$/u,
  /^(?:For|Desde hace) \d+ (?:weeks?|months?|years?|semanas?|meses|mes|años?)$/u,
];

/** The parts that are not in the person's own words say what such a page says, and nothing else stands on it. */
export function judgeVisitWords({ parts, plan, strays }: ReadVisit, report: Report): void {
  const strange = (where: ReadVisitPart | 'paper', found: string): void => {
    report('line-not-understood', where, 'what such a page says', found);
  };
  for (const line of strays) strange('paper', line);
  for (const [index, line] of (parts.take ?? []).entries()) {
    const shape = TAKEN.findIndex((pattern) => pattern.test(line));
    if (shape < 0 || (index === 0) !== (shape === 0)) strange('take', line);
  }
  for (const line of parts.now ?? []) if (!isOf(STANDINGS, line)) strange('now', line);
  for (const line of parts.mix ?? []) if (!isMix(line)) strange('mix', line);
  for (const line of parts.checks ?? [])
    if (!isOf(AFTER_CHECKS, line) && !isCheck(line)) strange('checks', line);
  judgeQuestions(parts.ask ?? [], report);
  const draft = parts.draft ?? [];
  if (plan !== null) for (const line of draft) strange('draft', line);
  else if (draft[0] !== undefined && !isOf(NO_DRAFT, draft[0])) strange('draft', draft[0]);
}

function judgeQuestions(lines: readonly string[], report: Report): void {
  const fits = QUESTIONS.some(
    (questions) =>
      questions.length === lines.length &&
      questions.every((question, at) => isOf([question], lines[at] ?? '')),
  );
  if (!fits) report('sentence-wrong', 'ask', 'the questions of such a page', lines.join(' '));
}

/** A line may have been broken anywhere between two letters that a page breaks at, so spaces say nothing. */
function isOf(sentences: readonly string[], line: string): boolean {
  return sentences.some((sentence) => squeezed(sentence) === squeezed(line));
}

function isMix(line: string): boolean {
  const whole = squeezed(line);
  const ends = EFFECTS.flatMap((effect) => TIERS.map((tier) => squeezed(`: ${effect} ${tier}`)));
  return (
    isOf(NALOXONE, line) ||
    NOT_IN_LIST.some((end) => whole.endsWith(squeezed(end)) && /^[“«]/u.test(whole)) ||
    ends.some((end) => whole.endsWith(end))
  );
}

/** A check, with nothing behind its total but where to call. */
function isCheck(line: string): boolean {
  const plain = SAFETY.reduce((text, safety) => {
    const at = squeezed(text).lastIndexOf(squeezed(safety));
    return at < 0 ? text : cutBehind(text, at);
  }, line);
  const [check] = readChecks([plain]);
  return check !== undefined && (check.total === null || /(?:of|de) \d+\.?$/u.test(check.says.trim()));
}

/** The text up to so many letters, spaces not counted. */
function cutBehind(text: string, letters: number): string {
  let seen = 0;
  for (const [index, sign] of [...text].entries()) {
    if (seen === letters) return [...text].slice(0, index).join('').trim();
    if (!/\s/u.test(sign)) seen += 1;
  }
  return text;
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}
