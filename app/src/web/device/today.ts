/** Today on the device's own calendar, as year-month-day. */
export function todayOn(now: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
