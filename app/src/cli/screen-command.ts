import { listScreens, scoreScreen } from '../actions/score-screen.ts';
import { tools as enWords } from '../words/en/tools.ts';
import { tools as esWords } from '../words/es/tools.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inputJson, refuseWords } from './read-request.ts';
import type { Typed } from './read-words.ts';
import { table } from './table.ts';

/** `stepdown screen list` */
export async function screenListCommand(context: Context, typed: Typed): Promise<ExitCode> {
  refuseWords(typed.words);
  const screens = listScreens(context.language);
  const { head } = { en: enWords, es: esWords }[context.language].screens;
  const rows = screens.map(({ screen, name, items, licence }) => [screen, name, String(items), licence]);
  context.terminal.out(`${context.json ? JSON.stringify(screens) : table(head, rows, [2])}\n`);
  return EXIT.done;
}

/** `stepdown screen score`, with the answers as JSON on the standard input. */
export async function screenScoreCommand(context: Context, typed: Typed): Promise<ExitCode> {
  refuseWords(typed.words);
  const input = await inputJson(context);
  if ('exit' in input) return input.exit;
  const outcome = scoreScreen(input.body, context.language);
  if (!outcome.ok) return tellProblem(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const { total, band, says } = outcome.value;
  const result = [total ?? '', band ?? ''].filter((part) => part !== '').join(', ');
  const lines = [...(result === '' ? [] : [result]), ...says];
  context.terminal.out(`${context.json ? JSON.stringify(outcome.value) : lines.join('\n')}\n`);
  return EXIT.done;
}
