import { lintSchedule } from '../actions/lint-schedule.ts';
import type { LintAnswer } from '../contract/lint.ts';
import { tools as enWords } from '../words/en/tools.ts';
import { tools as esWords } from '../words/es/tools.ts';
import type { ToolsWords } from '../words/tools.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inputText, refuseWords } from './read-request.ts';
import { lastOption, type Typed } from './read-words.ts';
import { table } from './table.ts';

/** The options of `stepdown taper lint`. */
export const TAPER_LINT_OPTIONS = ['drug', 'date-order', 'products'] as const;

/** `stepdown taper lint`, with a schedule on the standard input: words, a table, JSON or FHIR. Done when it has judged, whatever it found. */
export async function taperLintCommand(context: Context, typed: Typed): Promise<ExitCode> {
  refuseWords(typed.words);
  const outcome = lintSchedule(bodyOf(await inputText(context), typed), context.language);
  if (!outcome.ok) return tellLines(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const words = { en: enWords, es: esWords }[context.language];
  const text = context.json ? JSON.stringify(outcome.value) : lintText(context, outcome.value, words.lint);
  context.terminal.out(`${text}\n`);
  return EXIT.done;
}

/** JSON is handed on as what it says; anything else, and JSON that cannot be read, as the text that it is. */
function bodyOf(input: string, typed: Typed): unknown {
  const drug = lastOption(typed, 'drug');
  const dateOrder = lastOption(typed, 'date-order');
  const given = lastOption(typed, 'products');
  const products = given === undefined ? {} : { products: jsonOf(given) };
  if (/^\s*\{/.test(input)) {
    try {
      return { ...(JSON.parse(input) as object), ...(drug === undefined ? {} : { drug }), ...products };
    } catch {
      return { text: input };
    }
  }
  return {
    text: input,
    ...(drug === undefined ? {} : { drug }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...products,
  };
}

/** What cannot be read is handed on as it is, so that the reader says what was expected. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function tellLines(context: Context, problem: Parameters<typeof tellProblem>[1]): ExitCode {
  const { detail: _, ...rest } = problem;
  const exit = tellProblem(context, context.json ? problem : rest);
  for (const { path, given, expected } of context.json ? [] : (problem.faults ?? [])) {
    const where = [path, given === undefined ? '' : `"${given}"`].filter(Boolean).join(' ');
    context.terminal.err(`  ${where === '' ? '' : `${where}: `}${expected}\n`);
  }
  return exit;
}

function lintText({ words }: Context, answer: LintAnswer, say: ToolsWords['lint']): string {
  const { taper } = words;
  const isDated = answer.steps.some(({ from }) => from !== undefined);
  const steps = answer.steps.map(({ from, days, mg, also }, at) => [
    taper.step(at + 1),
    isDated ? (from ?? '') : '',
    days === undefined ? '' : String(days),
    also === undefined ? mg : `${mg} ${answer.drug} + ${also.mg} ${also.drug}`,
  ]);
  const findings = answer.findings.flatMap(({ step, say: sentence, source }) => [
    `- ${step === undefined ? '' : `${taper.step(step + 1)}: `}${sentence}`,
    `  ${say.source(source)}`,
  ]);
  return [
    answer.drug,
    table(['', taper.from, taper.days, taper.daily], steps, [2, 3]),
    ...(answer.days === null ? [] : [say.days(answer.days)]),
    ...(findings.length === 0 ? [] : ['', say.found(answer.findings.length), ...findings]),
    ...(answer.assumptions.length === 0
      ? []
      : ['', say.assumed, ...answer.assumptions.map((row) => `- ${row.say}`)]),
    '',
    ...answer.says,
  ].join('\n');
}
