/** A number as a telephone takes it. A long one of the United States is dialled with its country code. */
export function dialled(number: string): string {
  const bare = number.replace(/[^+\d]/g, '');
  return /^1\d{10}$/.test(bare) ? `+${bare}` : bare;
}
