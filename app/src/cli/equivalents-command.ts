import { showEquivalents } from '../actions/show-equivalents.ts';
import type { EquivalentsAnswer } from '../contract/equivalents.ts';
import { tools as enWords } from '../words/en/tools.ts';
import { tools as esWords } from '../words/es/tools.ts';
import type { ToolsWords } from '../words/tools.ts';
import { wrongUse } from './command-failure.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { refuseWords } from './read-request.ts';
import type { Typed } from './read-words.ts';
import { table } from './table.ts';

/** `stepdown equivalents DRUG MG` */
export async function equivalentsCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [drug, mg] = typed.words;
  if (drug === undefined || mg === undefined) throw wrongUse('missing-word', { expected: 'DRUG MG' });
  refuseWords(typed.words, 2);
  const outcome = showEquivalents(drug, mg, context.language);
  if (!outcome.ok) return tellProblem(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const words = { en: enWords, es: esWords }[context.language].equivalents;
  const text = context.json ? JSON.stringify(outcome.value) : equivalentsText(outcome.value, words);
  context.terminal.out(`${text}\n`);
  return EXIT.done;
}

function equivalentsText(answer: EquivalentsAnswer, words: ToolsWords['equivalents']): string {
  const { drug, mg, diazepamMg } = answer;
  const rows = answer.tables.map((row) => [row.source, String(row.year), cellOf(row, words)]);
  return [
    diazepamMg === null
      ? words.silent(drug)
      : words.overall(drug, mg, words.range(diazepamMg.low, diazepamMg.high)),
    '',
    table(words.head, rows, [1, 2]),
    '',
    ...answer.says,
  ].join('\n');
}

function cellOf({ mg, say }: EquivalentsAnswer['tables'][number], words: ToolsWords['equivalents']): string {
  if (mg === null) return say ?? '';
  return typeof mg === 'string' ? mg : words.range(mg.low, mg.high);
}
