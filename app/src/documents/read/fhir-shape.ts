import { FIELDS } from './fhir-fields.ts';
import { SOURCE_TITLES } from './source-titles.ts';
import type { Mismatch } from './verdict.ts';

type Json = Readonly<Record<string, unknown>>;

const MAKER = /^Stepdown(?: \d+\.\d+\.\d+)?$/u;
/** Titles without the year that stands behind them. */
const SOURCE_NAMES = SOURCE_TITLES.flatMap((title) => [title, title.replace(/, \d{4}$/u, '')]);

/** Holds every resource to the fields that a plan has, and every note to the draft mark. */
export function judgeShape(resources: readonly Json[], mismatches: Mismatch[]): void {
  const wrong = (where: string, expected: string, found: string): void => {
    mismatches.push({ code: 'structure-differs-from-text', where, expected, found });
  };
  for (const [index, resource] of resources.entries()) {
    const type = String(resource['resourceType']);
    if (FIELDS[type] === undefined || (type === 'Bundle' && index > 0))
      wrong(type, 'a resource of a plan', type);
    else walk(type === 'Bundle' ? { ...resource, entry: [] } : resource, type, wrong);
    if (type !== 'MedicationRequest' && type !== 'CarePlan') continue;
    if (list(resource['note']).length !== 1) wrong(`${type} note`, 'the draft mark alone', 'other notes');
    for (const dosage of list(resource['dosageInstruction'])) {
      const { length } = list(dosage['doseAndRate']);
      if (length !== 1) wrong(`sequence ${String(dosage['sequence'])}`, 'one dose', `${length} doses`);
    }
    const told =
      type === 'CarePlan' ? resource['description'] : (resource['text'] as Json | undefined)?.['div'];
    if (typeof told !== 'string') wrong(`${type} text`, 'the whole plan', 'nothing');
  }
}

/** A bundle ties its requests together: one plan of care over their days, and word of where all of it comes from. */
export function judgeTies(
  resources: readonly Json[],
  days: { readonly start: string; readonly end: string | undefined },
  mismatches: Mismatch[],
): void {
  if (resources[0]?.['resourceType'] !== 'Bundle') return;
  const of = (type: string): readonly Json[] => resources.filter((each) => each['resourceType'] === type);
  const requests = of('MedicationRequest').map(({ id }) => `urn:uuid:${String(id)}`);
  const [plan, ...more] = of('CarePlan');
  const tied = list(plan?.['activity']).map(({ reference }) =>
    String((reference as Json | undefined)?.['reference']),
  );
  const [provenance] = of('Provenance');
  const targets = list(provenance?.['target']).map(({ reference }) => String(reference));
  const entries = list(resources[0]['entry']);
  const addresses = entries
    .filter((entry) => entry['fullUrl'] !== undefined)
    .map((entry) => [`urn:uuid:${String((entry['resource'] as Json)['id'])}`, String(entry['fullUrl'])]);
  const strange = entries
    .flatMap((entry) => Object.keys(entry))
    .filter((field) => FIELDS['Bundle.entry']?.[field] === undefined);
  const period = (plan?.['period'] ?? {}) as Json;
  const checks: readonly (readonly [string, string, string])[] = [
    ['CarePlan', '1', String(of('CarePlan').length)],
    ['Provenance', '1', String(of('Provenance').length)],
    ['CarePlan activity', requests.join(', '), tied.join(', ')],
    ['Provenance target', [...requests, `urn:uuid:${String(plan?.['id'])}`].join(', '), targets.join(', ')],
    [
      'entry',
      addresses.map(([expected]) => expected).join(', '),
      addresses.map(([, found]) => found).join(', '),
    ],
    ['entry fields', '', strange.join(', ')],
    [
      'CarePlan period',
      `${days.start} ${days.end ?? ''}`,
      `${String(period['start'])} ${String(period['end'] ?? '')}`,
    ],
  ];
  for (const [where, expected, found] of more.length > 0 ? checks.slice(0, 2) : checks) {
    if (expected !== found) mismatches.push({ code: 'structure-differs-from-text', where, expected, found });
  }
}

/** Word of where a plan comes from: what made it, who entered something, its rules and its sources, as the plan itself says. */
export function judgeProvenance(
  resources: readonly Json[],
  said: { readonly names: readonly string[]; readonly version: string | null },
  mismatches: Mismatch[],
): void {
  const wrong = (where: string, expected: string, found: string): void => {
    mismatches.push({ code: 'structure-differs-from-text', where, expected, found });
  };
  for (const provenance of resources.filter((each) => each['resourceType'] === 'Provenance')) {
    for (const agent of list(provenance['agent'])) {
      const code = list((agent['type'] as Json | undefined)?.['coding'])[0]?.['code'];
      const name = String((agent['who'] as Json | undefined)?.['display']);
      if (code === 'assembler' ? !MAKER.test(name) : !said.names.includes(name))
        wrong('Provenance agent', code === 'assembler' ? 'Stepdown' : said.names.join(', '), name);
    }
    for (const entity of list(provenance['entity'])) {
      const name = String((entity['what'] as Json | undefined)?.['display']);
      if (!SOURCE_NAMES.some((title) => name.startsWith(`${title}. `)))
        wrong('Provenance entity', 'a source of the rules', name);
    }
    const rules = String((provenance['activity'] as Json | undefined)?.['text']);
    if (rules !== `Rule tables ${said.version ?? ''}`)
      wrong('Provenance activity', said.version ?? 'nothing', rules);
  }
}

function walk(
  value: unknown,
  place: string,
  wrong: (where: string, expected: string, found: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, place, wrong);
    return;
  }
  const known = FIELDS[place];
  if (known === undefined || typeof value !== 'object' || value === null) {
    wrong(place, 'fields', sayValue(value));
    return;
  }
  for (const [field, inside] of Object.entries(value)) {
    const rule = known[field];
    const where = `${place}.${field}`;
    if (rule === undefined) wrong(place, Object.keys(known).join(', '), field);
    else if (rule === 'fields' || rule === 'list') {
      if (Array.isArray(inside) === (rule === 'list')) walk(inside, where, wrong);
      else wrong(where, rule === 'list' ? 'a list' : 'one', sayValue(inside));
    } else if (!isLeaf(inside, rule)) wrong(where, 'what a plan says there', sayValue(inside));
  }
}

/** A time of day stands in a list of its own. */
function isLeaf(value: unknown, rule: RegExp | 'number'): boolean {
  if (rule === 'number') return typeof value === 'number';
  const texts: readonly unknown[] = Array.isArray(value) && value.length === 1 ? value : [value];
  return texts.every((text) => typeof text === 'string' && rule.test(text));
}

function sayValue(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}
