import { addScreen } from '../actions/add-screen.ts';
import { screenAdd as enWords } from '../words/en/screen-add.ts';
import { screenAdd as esWords } from '../words/es/screen-add.ts';
import { wrongUse } from './command-failure.ts';
import { tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { bytesOf } from './import-command.ts';
import type { Typed } from './read-words.ts';

/** `stepdown screen add FILE`: checks a published FHIR Questionnaire item by item and shows its wording from then on. */
export async function screenAddCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [path, extra] = typed.words;
  if (path === undefined) throw wrongUse('missing-word', { expected: 'FILE' });
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const words = { en: enWords, es: esWords }[context.language];
  const questionnaire = await readQuestionnaire(path);
  return context.withStore(async (store) => {
    const outcome = await addScreen(store.db, questionnaire);
    if (!outcome.ok) return tellProblem(context, outcome.problem);
    const { screen, language, items, needsPermission } = outcome.value;
    const lines = [words.added(screen, language, items), ...(needsPermission ? [words.needsPermission] : [])];
    context.terminal.out(`${context.json ? JSON.stringify(outcome.value) : lines.join('\n')}\n`);
    return EXIT.done;
  });
}

/** What is not JSON is told as what it is not: a FHIR Questionnaire. */
async function readQuestionnaire(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(path));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
