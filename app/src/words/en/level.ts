import type { LevelWords } from '../level.ts';

export const level: LevelWords = {
  title: 'The drug in the body over time',
  notForDosing: 'A drawing of how bodies differ. Not for dosing.',
  band: 'The band runs between the slowest and the quickest clearing that studies measured. Your own level may lie anywhere in it, or outside.',
  peak: 'Highest level of the last day',
  peakHour: 'Hours from the first dose to that highest level',
  trough: 'Lowest level just before a dose, on the last day',
  average: 'Mean level of the last day',
  auc: {
    infinity: 'Total exposure after the dose',
    'last-day': 'Exposure on the last day',
  },
  halfLife: 'Hours until half is gone, at the end',
  accumulation: 'How many times the first day’s exposure the last day has',
  noStudy: (drug) =>
    `We have no checked study of ${drug} from which a curve could be drawn. Give the parameters, or choose clonazepam.`,
  problems: {
    'no-doses': 'Enter at least one dose above zero.',
    'days-out-of-range': 'Enter whole days, from 1 day to 4 years in all.',
    'parameters-out-of-range':
      'Every parameter must be above zero, and two compartments need both a flow and a second volume.',
    'step-out-of-range': 'The time between two points must be from 1 to 1440 whole minutes.',
  },
};
