import { readMg } from './phrases.ts';
import type { ReadPaper } from './paper.ts';
import type { FrameName } from './sentence-names.ts';
import { FRAME_EN } from './sentences-en.ts';
import { FRAME_ES } from './sentences-es.ts';
import type { Report } from './verdict.ts';

/** The kinds of paper by what stands around the figures. */
export type PaperKind = 'plan' | 'page' | 'sheet' | 'packet' | 'visit-sheet' | 'events' | 'table';

const ENDS: readonly FrameName[] = ['endingAsk', 'findingsHeading', 'rules'];

/** Every sentence that must stand on a kind of paper beside its title, each once. */
const MUST: Readonly<Record<PaperKind, readonly FrameName[]>> = {
  plan: ['intro', ...ENDS],
  page: ['intro', ...ENDS],
  sheet: [
    'intro',
    'doseAxis',
    'stepsHeading',
    'holdNote',
    'weeksHeading',
    'callHeading',
    'callEmergency',
    'callCrisis',
    'callPrescriber',
    'callOldDose',
    ...ENDS,
  ],
  packet: [
    'packetIntro',
    'tableHead',
    'sigsHeading',
    'supplyHeading',
    'supplyNote',
    'decisionsHeading',
    'decideSteps',
    'decideWays',
    'decideChecks',
    'signHeading',
    'signName',
    'signature',
    'signDate',
    'signChanges',
    ...ENDS,
  ],
  'visit-sheet': ['intro', 'stepsHeading', ...ENDS],
  events: ['endingAsk'],
  table: [],
};
/** A page of the site may show the plan as a table too. */
const MAY: Partial<Record<PaperKind, readonly FrameName[]>> = { page: ['tableHead'] };
/** On a sheet with two drugs: one chart each, and how a day of two is written. */
const OF_TWO: readonly FrameName[] = ['doseAxis', 'chartTitle', 'chartTitle', 'weeksChange'];

/** What must stand around the figures stands there once, in one language, and nothing else does. */
export function judgeFrame(paper: ReadPaper, kind: PaperKind, report: Report): void {
  const isTwo = paper.factor !== null;
  const due = new Map<FrameName, number>();
  const must = [...titleOf(kind, isTwo), ...MUST[kind], ...(kind === 'sheet' && isTwo ? OF_TWO : [])];
  for (const name of must) due.set(name, (due.get(name) ?? 0) + 1);
  const found = new Map<FrameName, number>();
  const languages = new Set<'en' | 'es'>();
  for (const said of paper.said ?? []) {
    if (said.kind !== 'frame') continue;
    found.set(said.name, (found.get(said.name) ?? 0) + 1);
    languages.add(said.language);
  }
  const sentences = languages.has('es') ? FRAME_ES : FRAME_EN;
  for (const [name, count] of due) {
    if ((found.get(name) ?? 0) < count) report('line-missing', 'paper', sentences[name], 'nothing');
  }
  for (const [name, count] of found) {
    const most = due.get(name) ?? (MAY[kind]?.includes(name) ? 1 : 0);
    if (count <= most) continue;
    if (most === 0) report('line-not-understood', 'paper', 'a sentence of such a paper', sentences[name]);
    else report('line-doubled', 'paper', 'one such line', sentences[name]);
  }
  if (languages.size > 1) report('line-not-understood', 'paper', 'one language', [...languages].join(', '));
  const tables = [
    ['sheet', 'weeksHeading', paper.weeks],
    ['packet', 'tableHead', paper.rows],
    ['packet', 'supplyHeading', paper.supplies],
  ] as const;
  for (const [of, name, rows] of tables) {
    if (kind === of && rows.length === 0) report('line-missing', 'paper', sentences[name], 'nothing');
  }
}

function titleOf(kind: PaperKind, isTwo: boolean): readonly FrameName[] {
  if (kind === 'events' || kind === 'table') return [];
  if (kind === 'packet') return [isTwo ? 'packetChangeTitle' : 'packetTitle'];
  return [isTwo ? 'changeTitle' : 'title'];
}

/** Beside a chart stand its doses, evenly down to 0, and the first days of its months below them; nothing else. */
export function judgeAxes(lines: readonly string[], charts: number, report: Report): void {
  let doses: number[] = [];
  let seen = 0;
  for (const line of lines) {
    const dose = / /.test(line) || /^\d{4}$/.test(line) || /\p{L}/u.test(line) ? null : readMg(line);
    if (dose !== null) {
      doses.push(dose);
      continue;
    }
    const tick = doses.at(-2) ?? 0;
    const isEven = doses.every((each, index) => each === tick * (doses.length - 1 - index));
    if (doses.length < 2 || tick === 0 || !isEven)
      report(
        'line-not-understood',
        'chart',
        'doses evenly down to 0',
        doses.map((each) => each / 1000).join(' '),
      );
    doses = [];
    seen += 1;
  }
  if (seen !== charts || doses.length > 0)
    report('line-not-understood', 'chart', `the axes of ${charts} charts`, lines.slice(-3).join(' / '));
}
