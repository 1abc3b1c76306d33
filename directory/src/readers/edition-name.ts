/** A day stands whole in a name (`2026-02-01`, `20260201`, `2026_02_01`), with no digit beside it. */
const DAY = /(?<!\d)(20\d{2})([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;

/** The edition that a name tells, such as a file's or a sheet's: a day (`2026-02-01`), a year (`2023`), or null. */
export function editionOfName(name: string): string | null {
  const [, year, , month, day] = DAY.exec(name) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return `${year}-${month}-${day}`;
  return YEAR.exec(name)?.[1] ?? null;
}
