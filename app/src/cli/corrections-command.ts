import { deskOver } from '../actions/directory-desk.ts';
import { hearDanger, withDanger } from '../actions/hear-danger.ts';
import type { Outcome } from '../contract/act.ts';
import type { ListingLogLine, WaitingReportLine } from '../contract/corrections.ts';
import type { DirectoryDeskWords } from '../words/directory-desk.ts';
import { wrongUse } from './command-failure.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { deskWords } from './directory-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';
import { table } from './table.ts';

/** The options of `stepdown corrections …`. */
export const CORRECTION_OPTIONS = ['by', 'note', 'field', 'value', 'answered-by', 'confirmed'] as const;

const VERBS = ['list', 'accept', 'decline', 'check', 'log', 'undo'] as const;
type Verb = (typeof VERBS)[number];

/** `stepdown corrections list | accept ID | decline ID | check PLACE | log | undo LINE`, each decision with `--by NAME`. */
export async function correctionsCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [word, about, extra] = typed.words;
  const verb = VERBS.find((known) => known === word);
  if (verb === undefined) throw wrongUse('missing-word', { expected: VERBS.join(' | ') });
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const words = deskWords(context).corrections;
  return context.withStore(async (store) => {
    const desk = deskOver(store.db);
    if (verb === 'list')
      return tell(context, { waiting: await desk.listWaiting() }, (it) => waitingText(it.waiting, words));
    if (verb === 'log')
      return tell(context, { lines: await desk.listLog() }, (it) => logText(it.lines, words));
    const said = CORRECTION_OPTIONS.map((name) => lastOption(typed, name));
    const heard = hearDanger(said, context.language);
    const outcome = withDanger(heard, await decide(desk, verb, about ?? '', typed));
    if (!outcome.ok) return tellProblem(context, outcome.problem);
    tellDanger(context, heard);
    return tell(context, outcome.value, ({ id, kind }) => words.done(id, kind));
  });
}

function decide(
  desk: ReturnType<typeof deskOver>,
  verb: Exclude<Verb, 'list' | 'log'>,
  about: string,
  typed: Typed,
): Promise<Outcome<ListingLogLine>> {
  if (about === '') throw wrongUse('missing-word', { expected: verb === 'undo' ? 'LINE' : 'ID' });
  const option = (name: (typeof CORRECTION_OPTIONS)[number]) => lastOption(typed, name);
  const given = (names: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
  const reviewed = given({ reviewer: option('by') ?? '', note: option('note') });
  switch (verb) {
    case 'undo':
      return desk.undo(Number(about), reviewed);
    case 'check':
      return desk.recordCheck(about, {
        ...reviewed,
        ...given({ answeredBy: option('answered-by') ?? '', confirmed: option('confirmed') ?? '' }),
      });
    default:
      return desk.decide(about, {
        ...reviewed,
        decision: verb,
        ...given({ field: option('field'), value: option('value') }),
      });
  }
}

function tell<T>({ terminal, json }: Context, value: T, write: (value: T) => string): ExitCode {
  terminal.out(`${json ? JSON.stringify(value) : write(value)}\n`);
  return EXIT.done;
}

function waitingText(
  waiting: readonly WaitingReportLine[],
  words: DirectoryDeskWords['corrections'],
): string {
  if (waiting.length === 0) return words.none;
  const reports = waiting.map(({ id, name, place, field, said, proposed, now, receivedAt }) =>
    [
      `${id}  ${receivedAt.slice(0, 10)}`,
      `  ${name} (${place})`,
      `  ${field} – ${words.now}: ${now}`,
      ...(proposed === null ? [] : [`  ${words.proposed}: ${proposed}`]),
      ...(said === '' ? [] : [`  “${said}”`]),
    ].join('\n'),
  );
  return [words.waiting(waiting.length), ...reports].join('\n\n');
}

function logText(lines: readonly ListingLogLine[], words: DirectoryDeskWords['corrections']): string {
  const rows = lines.map(({ id, at, kind, field, before, after, reviewer }) => [
    String(id),
    at.slice(0, 16).replace('T', ' '),
    kind,
    field,
    before,
    after,
    reviewer,
  ]);
  return table(words.log, rows, [0]);
}
