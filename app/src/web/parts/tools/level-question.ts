import { level, type LevelProblem, type LevelRequest } from '@stepdown/clinical/level/level';
import { parametersOf, type ParameterSet } from '@stepdown/clinical/level/parameters';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { parseTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { LevelCurves } from '../../../documents/level-chart.ts';
import { one, type Fields } from '../taper/fields.ts';

/** The only drug with studies on our shelf. */
export const LEVEL_DRUG = 'clonazepam';
export const LEVEL_ROWS = [1, 2, 3] as const;

/** What a page asks of a level: everything but the body, or the field that has to be put right. */
export type LevelQuestion =
  | { readonly ok: true; readonly asked: Omit<LevelRequest, 'parameters'> }
  | { readonly ok: false; readonly field: string; readonly given: string };

/** The three bodies of a band, and the figures of each. */
export interface LevelAnswered {
  readonly curves: LevelCurves;
  readonly figures: Readonly<Record<'low' | 'scaled' | 'high', Figures>>;
}
export interface Figures {
  readonly peak: number;
  readonly trough: number;
  readonly average: number;
  readonly halfLifeH: number;
  readonly accumulation: number;
}

/** Reads the form of the page. */
export function readLevelQuestion(fields: Fields): LevelQuestion {
  const regimen: {
    at: LevelRequest['regimen'][number]['at'];
    amount: LevelRequest['regimen'][number]['amount'];
  }[] = [];
  for (const row of LEVEL_ROWS) {
    const given = one(fields, `mg-${row}`);
    if (given === '' && row > 1) continue;
    const amount = parseMg(given);
    const at = parseTimeOfDay(one(fields, `at-${row}`));
    if (!amount.ok || amount.value === 0) return { ok: false, field: `mg-${row}`, given };
    if (!at.ok) return { ok: false, field: `at-${row}`, given };
    regimen.push({ at: at.value, amount: amount.value });
  }
  const once = one(fields, 'once') === 'yes';
  const days = wholeDays(one(fields, 'days') || '30');
  const observeDays = wholeDays(one(fields, 'after') || '0');
  const missedDay = one(fields, 'missed');
  const missed = missedDay === '' ? null : wholeDays(missedDay);
  if (days === null || days < 1) return { ok: false, field: 'days', given: one(fields, 'days') };
  if (observeDays === null) return { ok: false, field: 'after', given: one(fields, 'after') };
  if (missedDay !== '' && (missed === null || missed < 1))
    return { ok: false, field: 'missed', given: missedDay };
  return {
    ok: true,
    asked: {
      regimen,
      days,
      observeDays,
      stepMinutes: days + observeDays <= 120 ? 60 : 240,
      ...(once ? { once } : {}),
      ...(missed === null ? {} : { missed: [(missed - 1) * regimen.length] }),
    },
  };
}

/** The level in three bodies, or why none is drawn. */
export function answerLevel(asked: Omit<LevelRequest, 'parameters'>): LevelAnswered | LevelProblem {
  const [low, scaled, high] = (['low', 'scaled', 'high'] satisfies ParameterSet[]).map((set) => {
    const row = parametersOf(LEVEL_DRUG, set);
    return row === undefined
      ? ({ ok: false, code: 'parameters-out-of-range' } as const)
      : level({ ...asked, parameters: row.parameters });
  });
  if (!low?.ok) return low?.code ?? 'parameters-out-of-range';
  if (!scaled?.ok) return scaled?.code ?? 'parameters-out-of-range';
  if (!high?.ok) return high?.code ?? 'parameters-out-of-range';
  const values = (series: readonly (readonly [number, number])[]): number[] =>
    series.map(([, value]) => value);
  return {
    curves: {
      stepMinutes: asked.stepMinutes ?? 60,
      lower: values(high.series),
      middle: values(scaled.series),
      upper: values(low.series),
    },
    figures: { low, scaled, high },
  };
}

function wholeDays(given: string): number | null {
  return /^\d{1,4}$/.test(given) ? Number(given) : null;
}
