import type { SourceId } from '../sources.ts';

/** Why a name is never taken for a drug of the table. */
export type NameRefusal = 'designer' | 'street-supply' | 'not-a-benzodiazepine';

/** Names that are answered with a refusal and its reason. */
export interface RefusedNames {
  readonly code: NameRefusal;
  readonly names: readonly string[];
  readonly source: SourceId;
}

/**
 * Sold only by the illicit trade, or approved in too few places to know: never converted, never scheduled.
 * The first three were seen; the rest are recalled, which is enough to refuse a name and never enough for a figure.
 */
export const REFUSED_NAMES: readonly RefusedNames[] = [
  { code: 'designer', names: ['etizolam', 'flualprazolam', 'flubromazolam'], source: 'MMWR70' },
  {
    code: 'designer',
    names: [
      'adinazolam',
      'bentazepam',
      'bromazolam',
      'clonazolam',
      'cloniprazepam',
      'deschloroetizolam',
      'desalkylgidazepam',
      'diclazepam',
      'etizest',
      'flubromazepam',
      'flunitrazolam',
      'gidazepam',
      'meclonazepam',
      'metizolam',
      'nifoxipam',
      'nitrazolam',
      'norflurazepam',
      'phenazepam',
      'fenazepam',
      'phenazolam',
      'pyrazolam',
      'rilmazafone',
    ],
    source: 'RECALLED',
  },
  {
    code: 'not-a-benzodiazepine',
    names: [
      'clozapine',
      'clozapina',
      'Clozaril',
      'clonidine',
      'clonidina',
      'Catapres',
      'clomipramine',
      'clomipramina',
      'Anafranil',
      'buspirone',
      'buspirona',
      'Buspar',
      'gabapentin',
      'gabapentina',
      'Neurontin',
      'pregabalin',
      'pregabalina',
      'Lyrica',
      'hydroxyzine',
      'hidroxizina',
      'ketamine',
      'ketamina',
      'phenobarbital',
      'fenobarbital',
      'propranolol',
      'sertraline',
      'sertralina',
      'trazodone',
      'trazodona',
    ],
    source: 'GUIDES',
  },
];

/** Words that tell of pills that no pharmacy gave out, wherever they stand in what was typed. */
export const STREET_SUPPLY_WORDS: readonly string[] = [
  'street',
  'pressed',
  'pressie',
  'pressies',
  'counterfeit',
  'fake',
  'bootleg',
  'darknet',
  'research chemical',
  'off the internet',
  'calle',
  'callejera',
  'callejero',
  'callejeras',
  'callejeros',
  'falsa',
  'falso',
  'falsas',
  'falsos',
  'falsificada',
  'falsificado',
  'mercado negro',
];

/** Names of the whole class: nobody can tell which drug is meant. */
export const CLASS_NAMES: readonly string[] = [
  'benzo',
  'benzos',
  'benzodiazepine',
  'benzodiazepines',
  'benzodiacepina',
  'benzodiacepinas',
  'tranks',
  'tranquilizer',
  'tranquilizers',
  'downers',
  'nerve pills',
  'sleeping pills',
  'pastillas para dormir',
  'pastillas para los nervios',
];

/** Street names that are also said of a drug of quite another kind. */
export const NAMES_SHARED_WITH_OTHER_DRUGS: readonly string[] = ['K', 'Vs', 'Pin', 'sticks'];
