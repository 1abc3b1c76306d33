import { draftTaper } from '../actions/draft-taper.ts';
import type { PlanAnswer, RefusedAnswer } from '../contract/taper-answer.ts';
import { problem } from '../contract/problem.ts';
import { wrongUse } from './command-failure.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Typed } from './read-words.ts';
import { table } from './table.ts';

/** `stepdown taper draft`, with the request as JSON on the standard input. */
export async function taperDraftCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [extra] = typed.words;
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const input = await context.terminal.readInput();
  if (input === null || input.trim() === '') throw wrongUse('no-input');
  const body = bodyOf(input);
  if (body === undefined) return tellProblem(context, problem('malformed-json'));
  const outcome = draftTaper(body.value, context.language);
  if (!outcome.ok) return tellProblem(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const answer = outcome.value;
  const text =
    answer.outcome === 'plan' ? () => planText(context, answer) : () => refusedText(context, answer);
  context.terminal.out(context.json ? `${JSON.stringify(answer)}\n` : `${text()}\n`);
  return answer.outcome === 'plan' ? EXIT.done : EXIT.refused;
}

function bodyOf(input: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(input) as unknown };
  } catch {
    return undefined;
  }
}

function refusedText({ words }: Context, answer: RefusedAnswer): string {
  return [words.taper.refused, ...answer.refusals.map((refusal) => `- ${refusal.say}`)].join('\n');
}

function planText({ words }: Context, answer: PlanAnswer): string {
  const say = words.taper;
  const rows = answer.steps.map((step) => [
    step.from,
    step.days === null ? say.held : String(step.days),
    step.also === undefined || step.also.dailyMg === '0'
      ? step.dailyMg
      : `${step.dailyMg} ${answer.drug} + ${step.also.dailyMg} ${step.also.drug}`,
    step.cutPercent,
  ]);
  const [header, rule, ...lines] = table([say.from, say.days, say.daily, say.cut], rows, [2, 3]).split('\n');
  const steps = answer.steps.flatMap((step, at) => [lines[at], ...takeLines(step, answer)]);
  const findings = answer.findings.map((finding) => {
    const where = finding.step === undefined ? '' : `${say.step(finding.step + 1)}: `;
    return `- ${where}${finding.say}`;
  });
  return [
    answer.status,
    '',
    header,
    rule,
    ...steps,
    '',
    say.floor(answer.floorMg),
    ...(findings.length === 0 ? [] : ['', say.findings, ...findings]),
  ].join('\n');
}

/** What is taken on a day of a step, by time; each drug is named where a step has two. */
function takeLines(
  { times, also }: PlanAnswer['steps'][number],
  { drug, change }: PlanAnswer,
): readonly string[] {
  const own = times.map((time) => ({ ...time, drug }));
  const other = (also?.times ?? []).map((time) => ({ ...time, drug: also?.drug ?? '' }));
  return [...own, ...other]
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((time) => {
      const pieces = time.pieces.map((piece) => piece.say).join(' + ') || '0';
      return `    ${time.at}  ${change === undefined ? '' : `${time.drug}: `}${pieces}`;
    });
}
