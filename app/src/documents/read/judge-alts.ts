import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { ReadPaper } from './paper.ts';
import type { Report } from './verdict.ts';

const DATE = '[\\p{L}\\d ,]+';
const DOWN = [
  `The line goes down in steps from (?<first>[\\d.]+) mg a day on ${DATE} to (?<last>[\\d.]+) mg a day on ${DATE}\\. Every step is in the table\\.`,
  `La línea baja por pasos desde (?<first>[\\d.]+) mg al día \\(${DATE}\\) hasta (?<last>[\\d.]+) mg al día \\(${DATE}\\)\\. Cada paso está en la tabla\\.`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));
const UP = [
  `The line goes up to (?<peak>[\\d.]+) mg a day by ${DATE}, while it takes the place of another medicine, and then down in steps to (?<last>[\\d.]+) mg a day on ${DATE}\\. Every step is in the table\\.`,
  `La línea sube hasta (?<peak>[\\d.]+) mg al día \\(${DATE}\\), mientras toma el lugar de otro medicamento, y luego baja por pasos hasta (?<last>[\\d.]+) mg al día \\(${DATE}\\)\\. Cada paso está en la tabla\\.`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** What is said in place of a chart, to whoever cannot see it, says where its line begins and ends. */
export function judgeAlts(
  { steps, today, factor }: ReadPaper,
  alts: readonly string[],
  report: Report,
): void {
  const own = [today?.daily ?? null, ...steps.map(({ daily }) => daily)];
  const left = [
    today?.also?.daily ?? null,
    ...steps.flatMap(({ also }) => (also === null ? [] : [also.daily])),
  ];
  const lines = factor === null ? [own] : [own, left];
  if (alts.length !== lines.length)
    report('line-missing', 'chart', `${lines.length} charts`, `${alts.length} said`);
  for (const [index, line] of lines.entries()) {
    const alt = alts[index] ?? '';
    const said = [...DOWN, ...UP]
      .map((pattern) => pattern.exec(alt)?.groups)
      .find((groups) => groups !== undefined);
    const doses = line.map((dose) => dose ?? 0);
    const expected = { first: doses[0], last: doses.at(-1), peak: Math.max(...doses) };
    const isSo =
      said !== undefined &&
      Object.entries(expected).every(
        ([name, dose]) => said[name] === undefined || said[name] === formatMg((dose ?? 0) as Micrograms),
      );
    if (!isSo)
      report('sentence-wrong', 'chart', doses.map((dose) => formatMg(dose as Micrograms)).join(' '), alt);
  }
}
