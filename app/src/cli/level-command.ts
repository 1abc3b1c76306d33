import { showLevel } from '../actions/show-level.ts';
import type { LevelAnswer } from '../contract/level.ts';
import { level as enLevel } from '../words/en/level.ts';
import { tools as enWords } from '../words/en/tools.ts';
import { level as esLevel } from '../words/es/level.ts';
import { tools as esWords } from '../words/es/tools.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inputJson, refuseWords } from './read-request.ts';
import type { Typed } from './read-words.ts';
import { table } from './table.ts';

/** `stepdown level`, with the regimen as JSON on the standard input. */
export async function levelCommand(context: Context, typed: Typed): Promise<ExitCode> {
  refuseWords(typed.words);
  const input = await inputJson(context);
  if ('exit' in input) return input.exit;
  const outcome = showLevel(input.body, context.language);
  if (!outcome.ok) return tellProblem(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const text = context.json ? JSON.stringify(outcome.value) : levelText(context, outcome.value);
  context.terminal.out(`${text}\n`);
  return EXIT.done;
}

function levelText({ language }: Context, answer: LevelAnswer): string {
  const words = { en: enLevel, es: esLevel }[language];
  const { hour, ngMl } = { en: enWords, es: esWords }[language].level;
  const figures: readonly (readonly [string, number])[] = [
    [`${words.peak}, ${ngMl}`, answer.peakNgMl],
    [words.peakHour, answer.peakH],
    [`${words.trough}, ${ngMl}`, answer.troughNgMl],
    [`${words.average}, ${ngMl}`, answer.averageNgMl],
    [`${words.auc[answer.aucOver]}, ${ngMl} × h`, answer.auc],
    [words.halfLife, answer.halfLifeH],
    [words.accumulation, answer.accumulation],
  ];
  const daily = answer.series.filter(([at]) => at % 24 === 0);
  return [
    answer.drug,
    ...figures.map(([name, value]) => `${name}: ${shown(value)}`),
    '',
    table(
      [hour, ngMl],
      daily.map(([at, value]) => [String(at), shown(value)]),
      [0, 1],
    ),
    '',
    ...answer.says,
  ].join('\n');
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
