import { drugById } from '@stepdown/clinical/drugs/drugs';
import { checkInteractions } from '@stepdown/clinical/interactions/check-interactions';
import { formatMg, parseMg } from '@stepdown/clinical/quantity/micrograms';
import { formatTimeOfDay, parseTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { DIARY_SYMPTOMS } from '@stepdown/clinical/withdrawal/diary-symptoms';
import type { VisitSection, VisitTaken } from '../../../documents/visit-page.ts';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import { CHECK_IDS } from '../checks/check-id.ts';
import { judgeCheck } from '../checks/judge-check.ts';
import { dailyDose } from '../checks/known-for.ts';
import { one, type Fields } from '../taper/fields.ts';
import { DOSE_ROWS } from '../taper/questions.ts';
import { standingOf } from './path-steps.ts';

const DAYS_SHOWN = 14;

/** What a person has told, said for a doctor: only what is there, in the person's own words where they gave some. */
export function bringLines(contents: Contents, tools: ToolWords): readonly VisitSection[] {
  const { answers } = contents;
  const words = tools.path.bring;
  const sections: readonly VisitSection[] = [
    { part: 'take', title: words.take, lines: takes(answers, tools) },
    { part: 'others', title: words.others, lines: linesOf(one(answers, 'others')) },
    { part: 'mix', title: words.mix, lines: mixes(answers, tools) },
    { part: 'missed', title: words.missed, lines: linesOf(one(answers, 'missed')) },
    { part: 'now', title: words.now, lines: standing(answers, tools) },
    { part: 'want', title: words.want, lines: wants(answers, tools) },
    { part: 'checks', title: words.checks, lines: checkLines(contents, tools) },
    { part: 'diary', title: words.diary, lines: diaryLines(contents, tools) },
    { part: 'ask', title: words.ask, lines: words.questions },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function takes(answers: Fields, { path: { bring: words } }: ToolWords): readonly string[] {
  const drug = drugById(one(answers, 'drug'));
  if (!drug) return [words.notSaid];
  const daily = dailyDose(answers);
  const doses = dosesOf(answers).map(({ at, amount }) =>
    `${at === null ? '' : formatTimeOfDay(at)} ${formatMg(amount)} mg`.trim(),
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

/** The doses of the day that can be read; none where one of them cannot. */
function dosesOf(answers: Fields): VisitTaken['doses'] {
  if (dailyDose(answers) === null) return [];
  return DOSE_ROWS.flatMap((row) => {
    const amount = parseMg(one(answers, `mg-${row}`));
    const at = parseTimeOfDay(one(answers, `at-${row}`));
    return amount.ok ? [{ at: at.ok ? at.value : null, amount: amount.value }] : [];
  });
}

/** What is taken, for machines; null where the medicine was not said. */
export function takenNow(answers: Fields): VisitTaken | null {
  const drug = drugById(one(answers, 'drug'));
  return drug ? { drug: drug.generic, doses: dosesOf(answers) } : null;
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
