/** The half-life, in hours, of one compartment: clearance in litres an hour, volume in litres (or both for each kilogram). */
export function halfLifeOf(clearance: number, volume: number): number {
  return (Math.LN2 * volume) / clearance;
}

/** How many times the first dose's level the steady level is, for a dose every `interval` hours. */
export function accumulationFactor(halfLifeHours: number, interval: number): number {
  return -1 / Math.expm1((-Math.LN2 * interval) / halfLifeHours);
}

/** The hours after a change of dose until `share` (0–1) of the change of level has arrived. */
export function hoursToArrive(halfLifeHours: number, share: number): number {
  return -halfLifeHours * Math.log2(1 - share);
}
