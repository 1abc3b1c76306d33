import type { Instrument, ScreenId } from './instrument.ts';
import { INSTRUMENTS } from './instruments.ts';

/** The published wording of an instrument, item by item in the instrument's own order. */
export interface PublishedForm {
  readonly screen: ScreenId;
  readonly language: string;
  readonly title: string;
  readonly copyright: string | null;
  readonly items: readonly {
    readonly text: string;
    /** The wording of each answer, by the value that it adds. */
    readonly answers: Readonly<Record<number, string>>;
  }[];
}

/** Where a file does not say what the instrument is, what it gave and what was expected. */
export interface FormFault {
  readonly path: string;
  readonly given: string;
  readonly expected: string;
}

export type ReadForm =
  | { readonly ok: true; readonly form: PublishedForm }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

type Json = Readonly<Record<string, unknown>>;

const LOINC = 'http://loinc.org';
/** The two addresses under which FHIR R4 forms tell the value of an answer. */
const VALUE_EXTENSIONS: readonly string[] = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

/**
 * Reads a published FHIR Questionnaire and checks it against our table: the panel or every item's LOINC code, the order, the number
 * of answers, their codes where the table has them, and their values. Groups may stand around items; the total, displays and
 * items that ask for something else are passed over. Any language.
 */
export function readPublishedForm(value: unknown): ReadForm {
  const file = asRecord(value);
  if (file?.['resourceType'] !== 'Questionnaire') {
    return fault('resourceType', file?.['resourceType'], 'a FHIR Questionnaire');
  }
  const items = leavesOf(file['item'], 'item');
  const instrument = instrumentOf(file, items);
  if (!instrument)
    return fault('code', codesOf(file).join(', '), 'the LOINC codes of an instrument of our table');
  const language = file['language'];
  if (typeof language !== 'string' || !/^[a-z]{2,3}(-|$)/.test(language)) {
    return fault('language', language, 'the language of the wording, such as en or es');
  }
  const read = instrument.items.map((item) => readItem(item, items));
  const faults = [
    ...orderFaults(instrument, items),
    ...read.flatMap((each) => ('faults' in each ? each.faults : [])),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { title, copyright } = file;
  return {
    ok: true,
    form: {
      screen: instrument.id,
      language: language.split('-', 1)[0] ?? language,
      title: typeof title === 'string' ? title : instrument.name,
      copyright: typeof copyright === 'string' ? copyright : null,
      items: read.flatMap((each) => ('faults' in each ? [] : [each])),
    },
  };
}

interface Leaf {
  readonly path: string;
  readonly item: Json;
  readonly codes: readonly string[];
}

function asRecord(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function listOf(value: unknown): readonly Json[] {
  const found: Json[] = [];
  for (const each of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    const item = asRecord(each);
    if (item) found.push(item);
  }
  return found;
}

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  return listOf(value).flatMap((item, index) => {
    const at = `${path}[${index}]`;
    return [{ path: at, item, codes: codesOf(item) }, ...leavesOf(item['item'], `${at}.item`)];
  });
}

/** The LOINC codes of a resource or an item; forms out of one well-known builder carry them in the link as `/44250-9`. */
function codesOf(holder: Json): readonly string[] {
  const coded = listOf(holder['code']).flatMap(({ system, code }) =>
    typeof code === 'string' && (system === undefined || system === LOINC) ? [code] : [],
  );
  const link = /(?:^|\/)(\d{4,6}-\d)$/.exec(String(holder['linkId'] ?? ''))?.[1];
  return link === undefined ? coded : [...coded, link];
}

function instrumentOf(file: Json, items: readonly Leaf[]): Instrument | undefined {
  const given = new Set(items.flatMap(({ codes }) => codes));
  const panels = codesOf(file);
  const known = Object.values(INSTRUMENTS);
  return (
    known.find(({ panel }) => panel !== null && panels.includes(panel)) ??
    // The longest one whose items are all there: PHQ-2 is a part of PHQ-9.
    known
      .filter((instrument) => instrument.items.every(({ code }) => given.has(code)))
      .toSorted((a, b) => b.items.length - a.items.length)[0]
  );
}

function orderFaults(instrument: Instrument, items: readonly Leaf[]): readonly FormFault[] {
  const codes = instrument.items.map(({ code }) => code);
  const found = items.flatMap((leaf) => leaf.codes.filter((code) => codes.includes(code)).slice(0, 1));
  const inOrder = codes.filter((code) => found.includes(code));
  if (new Set(found).size === found.length && found.join() === inOrder.join()) return [];
  return [
    { path: 'item', given: found.join(', '), expected: `each item once, in the order ${codes.join(', ')}` },
  ];
}

function readItem(
  { code, answers }: Instrument['items'][number],
  items: readonly Leaf[],
): PublishedForm['items'][number] | { readonly faults: readonly FormFault[] } {
  const leaf = items.find(({ codes }) => codes.includes(code));
  if (!leaf)
    return { faults: [{ path: 'item', given: '', expected: `an item with the LOINC code ${code}` }] };
  const text = leaf.item['text'];
  const options = listOf(leaf.item['answerOption']);
  const faults: FormFault[] = [];
  if (typeof text !== 'string' || text.trim() === '') {
    faults.push({ path: `${leaf.path}.text`, given: String(text ?? ''), expected: `the wording of ${code}` });
  }
  if (options.length !== answers.length) {
    const expected = `${answers.length} answers for ${code}`;
    return {
      faults: [...faults, { path: `${leaf.path}.answerOption`, given: String(options.length), expected }],
    };
  }
  const worded: Record<number, string> = {};
  for (const [index, answer] of answers.entries()) {
    const path = `${leaf.path}.answerOption[${index}]`;
    const option = options[index] ?? {};
    const coding = asRecord(option['valueCoding']) ?? {};
    const value = valueOf(option, coding);
    if (answer.code !== undefined && coding['code'] !== answer.code) {
      faults.push({ path, given: String(coding['code'] ?? ''), expected: `the answer code ${answer.code}` });
    }
    if (value === undefined ? answer.code === undefined : value !== answer.value) {
      faults.push({ path, given: String(value ?? ''), expected: `the value ${answer.value}` });
    }
    const display = coding['display'] ?? option['valueString'] ?? option['valueInteger'];
    if (display === undefined || String(display).trim() === '') {
      faults.push({ path, given: '', expected: 'the wording of the answer' });
    }
    worded[answer.value] = String(display ?? '');
  }
  return faults.length > 0 ? { faults } : { text: String(text), answers: worded };
}

function valueOf(option: Json, coding: Json): number | undefined {
  const extensions = [...listOf(option['extension']), ...listOf(coding['extension'])];
  const found = extensions.find(({ url }) => VALUE_EXTENSIONS.includes(String(url)))?.['valueDecimal'];
  if (typeof found === 'number') return found;
  return typeof option['valueInteger'] === 'number' ? option['valueInteger'] : undefined;
}

function fault(path: string, given: unknown, expected: string): ReadForm {
  return { ok: false, faults: [{ path, given: given === undefined ? '' : String(given), expected }] };
}
