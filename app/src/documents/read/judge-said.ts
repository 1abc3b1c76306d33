import { weekday, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parsePercent } from '@stepdown/clinical/quantity/percent';
import { CEILING } from './counted-share.ts';
import { FEWEST_DAYS, judgeFinding, MOST_DAYS, type Claim } from './judge-findings.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import type { Report } from './verdict.ts';

const WEEKDAYS = ['Mon Tue Wed Thu Fri Sat Sun', 'lun mar mié jue vie sáb dom'];
/** Nobody may ask for more than a year. */
const PACES = Array.from({ length: 366 }, (_, days) => days + 1);

/** Everything that sentences say beside the steps: each finding of its step, with its source, in the figures of the steps. */
export function judgeSaid(paper: ReadPaper, report: Report): void {
  const claims: Claim[] = [];
  let step: ReadStep | undefined;
  let open: 'finding' | 'source' | null = null;
  for (const { kind, slots, ...said } of paper.said ?? []) {
    const due = open;
    open = null;
    if (kind === 'of-step') {
      step = stepSaid(slots['stepNumber'] ?? '', slots['stepsInAll'] ?? '', paper, report);
      open = 'finding';
    } else if (kind === 'finding') {
      claims.push({
        name: 'name' in said ? said.name : '',
        slots,
        step: due === 'finding' ? step : undefined,
      });
      open = 'source';
    } else if (kind === 'weekdays') judgeWeekday(slots['firstWeekday'] ?? '', paper, report);
    const isMissing = due !== null && due !== kind;
    if (isMissing || (kind === 'source' && due !== 'source')) {
      report(
        'line-missing',
        'findings',
        due === 'finding' || due === null ? 'a finding' : 'its source',
        'nothing',
      );
    }
  }
  if (open !== null)
    report('line-missing', 'findings', open === 'source' ? 'its source' : 'a finding', 'nothing');
  for (const claim of claims) judgeFinding(claim, paper, report);
  judgeAsked(claims, paper, report);
  judgeNames(claims, paper, report);
}

function stepSaid(number: string, all: string, { steps }: ReadPaper, report: Report): ReadStep | undefined {
  const step = steps.find((each) => String(each.number) === number);
  if (step === undefined) report('sentence-wrong', 'findings', 'a step of the plan', `step ${number}`);
  if (all !== String(steps.length))
    report('sentence-wrong', 'findings', `${steps.length} steps`, `${all} steps`);
  return step;
}

function judgeWeekday(said: string, { steps }: ReadPaper, report: Report): void {
  const first: CivilDay | null = steps[0]?.from ?? null;
  const names = WEEKDAYS.map((week) => week.split(' ')).find((week) => week.includes(said));
  const expected = first === null ? undefined : names?.[weekday(first)];
  if (expected !== undefined && expected !== said) report('sentence-wrong', 'weeks', expected, said);
}

/** One percentage was asked for; and there is a number of days that was asked for, by which every wait is as long as it says. */
function judgeAsked(claims: readonly Claim[], { names }: ReadPaper, report: Report): void {
  const asked = [...new Set(claims.flatMap(({ slots }) => slots['askedPercent'] ?? []))];
  if (asked.length > 1) report('sentence-wrong', 'findings', asked[0] ?? '', asked.slice(1).join(', '));
  const percent = parsePercent(asked[0] ?? '');
  const waits = claims.filter(({ name }) => name === 'above-asked');
  if (!percent.ok || percent.value === 0 || waits.length === 0) return;
  const isSo = (days: number): boolean =>
    waits.every(({ slots, step }) => {
      const { daily, before } = step ?? { daily: null, before: null };
      if (daily === null || before === null || before === 0) return true;
      const needed = Math.ceil(((before - daily) * 10_000 * days) / (before * percent.value));
      return Math.min(Math.max(needed, days), Math.max(MOST_DAYS, days)) === Number(slots['days']);
    });
  // Only a prescriber may ask for fewer days.
  const fewest = (names ?? []).length > 0 ? 1 : FEWEST_DAYS;
  if (!PACES.some((days) => days >= fewest && isSo(days))) {
    const found = waits.map(({ slots }) => `${slots['days'] ?? ''} days`).join(', ');
    report('sentence-wrong', 'findings', 'waits that go with the cuts', found);
  }
}

/** Findings that tell of a cut above the ceiling, or of why there is one. */
const TELLS_OF_CUT = ['entered-over-25-in-14-days', 'stepped-back'];
/** Findings that give the reason of whoever entered something. */
const REASONED = ['entered-by-prescriber', 'stepped-back'];

/** Whoever is said to have entered or decided something heads the paper, and whoever heads it is said to have entered something. */
function judgeNames(
  claims: readonly Claim[],
  { names, enteredBy, steps, said }: ReadPaper,
  report: Report,
): void {
  if (names === undefined) return;
  const hasFindings = (said ?? []).some((each) => each.kind === 'frame' && each.name === 'findingsHeading');
  const told = claims.flatMap(({ slots }) => slots['name'] ?? []);
  for (const name of [...told, ...(enteredBy ?? [])]) {
    if (!names.includes(name))
      report('entry-mark-missing', 'paper', `a line that names ${name}`, names.join(', '));
  }
  if (!hasFindings) return;
  const given = claims.flatMap(({ name, slots }) => (REASONED.includes(name) ? (slots['name'] ?? []) : []));
  for (const name of names) {
    if (!given.includes(name)) report('line-missing', 'findings', `what ${name} entered`, 'nothing');
  }
  for (const step of steps) {
    const isTold = claims.some((claim) => TELLS_OF_CUT.includes(claim.name) && claim.step === step);
    if (step.entered && step.also === null && (step.within14 ?? 0) > CEILING && !isTold)
      report('line-missing', placeOf(step), 'that more than 25 % within 14 days was entered', 'nothing');
  }
}
