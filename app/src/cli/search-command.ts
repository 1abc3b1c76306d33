import { actOver } from '../actions/actions.ts';
import type { PlaceHit, PlacesAnswer } from '../contract/places.ts';
import { placesQuerySchema } from '../contract/places.ts';
import { readAs } from '../contract/read.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';
import type { ServeParts } from './serve-parts.ts';
import { table } from './table.ts';

/** The options of `stepdown search`. */
export const SEARCH_OPTIONS = ['near', 'need', 'code', 'not', 'limit', 'offset'] as const;

/** `stepdown search [WORDS] --near PLACE --need NEED` */
export async function searchCommand(
  context: Context,
  typed: Typed,
  prepare: ServeParts['prepare'],
): Promise<ExitCode> {
  const asked = readAs(placesQuerySchema, queryOf(typed));
  if (!asked.ok) return tellProblem(context, asked.problem);
  const { progress, words } = context;
  const found = await context.withStore(async (store) => {
    const act = actOver(store.db);
    if ((await act.currentEdition()) === null) {
      await prepare(store, {
        demo: () => progress.say(words.progress.loadingDemo),
        publish: () => progress.say(words.progress.publishing),
      });
      progress.done();
    }
    return act.searchPlaces(asked.value, context.language);
  });
  if (!found.ok) {
    const { problem, choices } = found;
    const exit = tellProblem(context, problem, choices === undefined ? {} : { choices });
    for (const choice of choices ?? []) context.terminal.err(`  --near "${choice.near}"\n`);
    return exit;
  }
  tellDanger(context, found.value.danger);
  context.terminal.out(
    context.json ? `${JSON.stringify(found.value)}\n` : `${written(context, found.value)}\n`,
  );
  return found.value.total === 0 ? EXIT.refused : EXIT.done;
}

function queryOf(typed: Typed): Record<string, unknown> {
  const given = {
    text: typed.words.join(' ') || undefined,
    near: lastOption(typed, 'near'),
    need: lastOption(typed, 'need'),
    any: typed.options.get('code'),
    not: lastOption(typed, 'not'),
    limit: lastOption(typed, 'limit'),
    offset: lastOption(typed, 'offset'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function written({ words }: Context, answer: PlacesAnswer): string {
  const say = words.search;
  const head = answer.place === null ? [] : [say.near(answer.place.label)];
  const notices = answer.notices.map((notice) => notice.say);
  if (answer.total === 0) {
    const ways = answer.wayOut.map((way) => say.dropping(way.say));
    return [...head, say.none, ...ways, ...notices].join('\n');
  }
  const rows = answer.hits.map((hit) => [
    milesOf(hit),
    hit.name,
    `${hit.city}, ${hit.state} ${hit.zip}`,
    phoneOf(hit),
  ]);
  const isApproximate = answer.hits.some((hit) => hit.approximate && hit.miles !== null);
  return [
    ...head,
    say.showing(answer.hits.length, answer.total),
    '',
    table([say.miles, say.name, say.town, say.phone], rows, [0]),
    '',
    ...(isApproximate ? [say.approximate] : []),
    ...(answer.hits.some((hit) => hit.fictional) ? [say.fictional] : []),
    ...notices,
  ].join('\n');
}

function milesOf(hit: PlaceHit): string {
  if (hit.miles === null) return '';
  return `${hit.approximate ? '~' : ''}${hit.miles.toFixed(1)}`;
}

function phoneOf(hit: PlaceHit): string {
  return hit.phones[0]?.number ?? '';
}
