import { drugById } from '@stepdown/clinical/drugs/drugs';
import { checkInteractions } from '@stepdown/clinical/interactions/check-interactions';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { DIARY_SYMPTOMS } from '@stepdown/clinical/withdrawal/diary-symptoms';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import { CHECK_IDS } from '../checks/check-id.ts';
import { judgeCheck } from '../checks/judge-check.ts';
import { dailyDose } from '../checks/known-for.ts';
import { one, type Fields } from '../taper/fields.ts';
import { DOSE_ROWS } from '../taper/questions.ts';
import { standingOf } from './path-steps.ts';

/** A part of the page for the doctor. */
export interface BringSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const DAYS_SHOWN = 14;

/** What a person has told, said for a doctor: only what is there, in the person's own words where they gave some. */
export function bringLines(contents: Contents, tools: ToolWords): readonly BringSection[] {
  const { answers } = contents;
  const words = tools.path.bring;
  const sections: readonly BringSection[] = [
    { title: words.take, lines: takes(answers, tools) },
    { title: words.others, lines: linesOf(one(answers, 'others')) },
    { title: words.mix, lines: mixes(answers, tools) },
    { title: words.missed, lines: linesOf(one(answers, 'missed')) },
    { title: words.now, lines: standing(answers, tools) },
    { title: words.want, lines: wants(answers, tools) },
    { title: words.checks, lines: checkLines(contents, tools) },
    { title: words.diary, lines: diaryLines(contents, tools) },
    { title: words.ask, lines: words.questions },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function takes(answers: Fields, { path: { bring: words } }: ToolWords): readonly string[] {
  const drug = drugById(one(answers, 'drug'));
  if (!drug) return [words.notSaid];
  const daily = dailyDose(answers);
  const doses = DOSE_ROWS.filter((row) => one(answers, `mg-${row}`) !== '').map(
    (row) => `${one(answers, `at-${row}`)} ${one(answers, `mg-${row}`)} mg`,
  );
  const unit = (['weeks', 'months', 'years'] as const).find((each) => each === one(answers, 'how-long-unit'));
  return [
    daily === null ? drug.generic : words.takes(drug.generic, formatMg(daily)),
    ...(doses.length > 0 ? [`${words.doses} ${doses.join(', ')}`] : []),
    ...(one(answers, 'week-days') ? [words.howOften(one(answers, 'week-days'))] : []),
    ...(unit && one(answers, 'how-long')
      ? [words.howLong(one(answers, 'how-long'), words.unitsOf[unit])]
      : []),
  ];
}

function mixes(answers: Fields, { interactions }: ToolWords): readonly string[] {
  const drug = drugById(one(answers, 'drug'));
  const others = one(answers, 'others');
  if (!drug || others === '') return [];
  const report = checkInteractions(drug.id, [others]);
  return [
    ...report.hits.map(
      (hit) => `${hit.text}: ${interactions.effects[hit.effect]} ${interactions.tiers[hit.tier]}`,
    ),
    ...(report.naloxone ? [interactions.naloxone] : []),
    ...report.notInOurList.map((text) => interactions.notInOurList(text)),
  ];
}

function standing(answers: Fields, { path }: ToolWords): readonly string[] {
  return one(answers, 'now') === '' ? [] : [path.now.options[standingOf(answers)]];
}

function wants(answers: Fields, { path }: ToolWords): readonly string[] {
  const want = (['less', 'stop', 'steady', 'unsure'] as const).find((each) => each === one(answers, 'want'));
  return [...(want ? [path.words.wants[want]] : []), ...linesOf(one(answers, 'want-text'))];
}

function checkLines({ checks }: Contents, tools: ToolWords): readonly string[] {
  const { bring } = tools.path;
  const lines = CHECK_IDS.flatMap((id) => {
    const kept = checks[id];
    if (!kept) return [];
    const judged = judgeCheck(id, kept.answers, tools);
    if (!judged.ok) return [];
    const { headline, total, safety } = judged.result;
    const says = [headline, ...(total === null || total === headline ? [] : [total])];
    const safetyLine = safety ? [tools.screens.says['suicide-safety']] : [];
    return [[bring.checkOn(tools.screens.names[id], kept.on, says.join('. ')), ...safetyLine].join(' ')];
  });
  return lines.length > 0 ? [...lines, tools.screens.says['not-a-diagnosis']] : [bring.noChecks];
}

function diaryLines({ diary: days }: Contents, { diary }: ToolWords): readonly string[] {
  return days.slice(0, DAYS_SHOWN).map((day) => {
    const marks = DIARY_SYMPTOMS.filter((symptom) => day.marks[symptom] !== undefined).map(
      (symptom) => `${diary.symptoms[symptom]} ${day.marks[symptom]}`,
    );
    return `${day.on}: ${[...marks, ...(day.note ? [day.note] : [])].join(', ')}`;
  });
}

/** The page as plain text, for where nothing else can be opened. */
export function bringText(title: string, sections: readonly BringSection[], end: readonly string[]): string {
  const parts = sections.map((section) => [
    section.title.toUpperCase(),
    ...section.lines.map((line) => `- ${line}`),
  ]);
  return [[title], ...parts, end]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}
