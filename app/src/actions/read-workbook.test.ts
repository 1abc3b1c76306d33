import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nationalCode } from '@stepdown/directory/facility/codes';
import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { resolvePlace } from '@stepdown/directory/place/resolve-place';
import { ZIP_ROWS } from '@stepdown/directory/place/zip-rows';
import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import { readSamhsaWorkbook } from '@stepdown/directory/readers/samhsa-workbook';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';

const BOOK =
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheets><sheet name="Facilities &amp; more" sheetId="1" r:id="rId7"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId7" Target="worksheets/one.xml"/></Relationships>';

function workbook(sheet: string, strings?: string): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(BOOK),
    'xl/_rels/workbook.xml.rels': strToU8(RELATIONS),
    'xl/worksheets/one.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`) }),
  });
}

function rowsOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.sheets[0]?.rows;
}

describe('a workbook', () => {
  test('gives its sheets by name, with cells where they stand', () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><v>7.5</v></c><c r="AA3" t="inlineStr"><is><t>here</t></is></c></row>';
    const strings =
      '<si><t>Name &amp; more</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></si>';
    const read = readWorkbook(workbook(sheet, strings));
    expect(read.ok && read.sheets[0]?.name).toBe('Facilities & more');
    const rows = rowsOf(workbook(sheet, strings));
    expect(rows?.[0]).toEqual(['Name & more', '', 'two runs']);
    expect(rows?.[1]).toEqual([]);
    expect(rows?.[2]?.[1]).toBe('7.5');
    expect(rows?.[2]?.[26]).toBe('here');
  });

  test('may leave out the references of its cells', () => {
    expect(rowsOf(workbook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual([
      ['1', '2'],
      ['3'],
    ]);
  });

  test('may part its folders the other way, write names in other capitals and hold errors', () => {
    const bytes = zipSync({
      'xl\\Workbook.xml': strToU8(BOOK),
      'xl\\_rels\\Workbook.xml.rels': strToU8(RELATIONS),
      'xl\\worksheets\\One.xml': strToU8(
        '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c>' +
          '<x:c t="b"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>in </x:t></x:r><x:r><x:t>runs</x:t></x:r></x:is></x:c>' +
          '</x:row></x:sheetData></x:worksheet>',
      ),
      'xl\\SharedStrings.xml': strToU8('<sst><si><t>shared</t></si></sst>'),
    });
    expect(rowsOf(bytes)).toEqual([['', 'shared', '1', 'in runs']]);
  });

  test('gives back any text that was put in', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const line = fc.string({ unit: fc.constantFrom(...'aZ09 &<>"é😀-'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (texts) => {
        const strings = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
        const cells = texts.map((_, at) => `<c t="s"><v>${String(at)}</v></c>`).join('');
        expect(rowsOf(workbook(`<row>${cells}</row>`, strings))).toEqual([texts]);
      }),
    );
  });

  test('that was cut short anywhere is refused', () => {
    const whole = workbook('<row><c><v>1</v></c></row>');
    for (let length = 5; length < whole.length; length += 7) {
      expect(readWorkbook(whole.subarray(0, length))).toEqual({ ok: false, code: 'workbook-truncated' });
    }
  });

  test.each([
    ['text', strToU8('name1,name2'), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    ['broken XML', workbook('<row><c><v>1</c></row>'), 'workbook-damaged'],
    ['a missing string', workbook('<row><c t="s"><v>9</v></c></row>'), 'workbook-damaged'],
    ['a cell beyond the last row', workbook('<row><c r="A9999999"><v>1</v></c></row>'), 'workbook-damaged'],
  ])('%s is refused', (_, bytes, code) => {
    expect(readWorkbook(bytes)).toEqual({ ok: false, code });
  });
});

const DATA =
  process.env['STEPDOWN_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const OFFICIAL = join(DATA, 'samhsa/national-directory-su-facilities-2023.xlsx');

function readOfficial() {
  const workbook = readWorkbook(readFileSync(OFFICIAL));
  if (!workbook.ok) throw new Error(workbook.code);
  const outcome = readSamhsaWorkbook(workbook.sheets, { family: 'samhsa-su', edition: '2023' });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

describe.skipIf(!existsSync(OFFICIAL))(
  `the official workbook of 2023 (skipped where ${OFFICIAL} is absent)`,
  () => {
    let read: ReturnType<typeof readOfficial>;
    beforeAll(() => {
      read = readOfficial();
    }, 60_000);

    test('holds 12,744 facilities, 1,896 that report benzodiazepine withdrawal care, and no reject', () => {
      const { facilities, rejects, codes } = read;
      expect(facilities).toHaveLength(12_744);
      expect(new Set(facilities.map((facility) => facility.id)).size).toBe(12_744);
      expect(rejects).toEqual([]);
      expect(codes.find(({ code }) => code === 'BDTX')?.count).toBe(1896);
      expect(codes).toHaveLength(224);
      expect(codes.filter(({ code }) => nationalCode(code) === undefined)).toEqual([]);
      const withoutMain = facilities.filter(({ phones }) => !phones.some((phone) => phone.kind === 'main'));
      expect(withoutMain).toHaveLength(1);
    });

    test('names only ZIP codes that the gazetteer knows, and hardly a town that it does not', () => {
      const { facilities } = read;
      const gazetteer = buildGazetteer(ZIP_ROWS);
      expect(placeFacilities(facilities, gazetteer).unplaced).toEqual([]);
      const towns = [...new Set(facilities.map(({ city, state }) => `${city}, ${state}`))];
      const found = towns.filter((town) => {
        const answer = resolvePlace(town, gazetteer);
        return answer.kind === 'place' && !answer.corrected;
      });
      expect(found.length / towns.length).toBeGreaterThan(0.99);
      const complete = buildGazetteer(ZIP_ROWS, [], facilities);
      const lost = towns.filter((town) => resolvePlace(town, complete).kind !== 'place');
      expect(lost).toEqual([]);
    }, 60_000);
  },
);
