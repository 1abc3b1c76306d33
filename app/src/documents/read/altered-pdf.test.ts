import { deflateSync, inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperFonts } from '../../actions/paper-fonts.ts';
import { taper } from '../../words/en/taper.ts';
import { documents as en } from '../../words/en/documents.ts';
import { altered, codesOf } from '../example-papers.ts';
import { examplePlan } from '../example-plan.ts';
import { patientSheet } from '../patient-sheet.ts';
import { prescriberPacket } from '../prescriber-packet.ts';

const options = {
  words: en,
  say: taper.finding,
  created: new Date('2026-11-22T10:00:00Z'),
  fonts: paperFonts(),
};
let sheet = '';
let packet = '';
beforeAll(async () => {
  sheet = Buffer.from(await patientSheet(examplePlan(), options)).toString('latin1');
  packet = Buffer.from(await prescriberPacket(examplePlan(), options)).toString('latin1');
}, 60_000);

const bytes = (file: string): Uint8Array => new Uint8Array(Buffer.from(file, 'latin1'));

/** The file with the drawing of its first page altered, its length and its table of objects put right again. */
function redrawn(file: string, change: (drawing: string) => string): string {
  const found = /\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/.exec(file);
  if (found === null) throw new Error('There is a drawing.');
  const from = found.index + found[0].length;
  const length = Number(found[1]);
  const drawing = inflateSync(Buffer.from(file.slice(from, from + length), 'latin1')).toString('latin1');
  const changed = deflateSync(Buffer.from(change(drawing), 'latin1')).toString('latin1');
  const head = found[0].replace(`/Length ${length}`, `/Length ${changed.length}`);
  return indexed(`${file.slice(0, found.index)}${head}${changed}${file.slice(from + length)}`);
}

/** The file with its table of objects written anew, as a careful hand would. */
function indexed(file: string): string {
  const table = file.indexOf('\nxref\n') + 1;
  const offsets = new Map<number, number>();
  for (const match of file.slice(0, table).matchAll(/(?:^|\n)(\d+) 0 obj\n/g))
    offsets.set(Number(match[1]), (match.index ?? 0) + (match[0].startsWith('\n') ? 1 : 0));
  const rows = Array.from(
    { length: offsets.size },
    (_, at) => `${String(offsets.get(at + 1)).padStart(10, '0')} 00000 n \n`,
  );
  const end = file
    .slice(file.indexOf('trailer\n'))
    .replace(/\/Size \d+/, `/Size ${offsets.size + 1}`)
    .replace(/startxref\n\d+/, `startxref\n${table}`);
  return `${file.slice(0, table)}xref\n0 ${offsets.size + 1}\n0000000000 65535 f \n${rows.join('')}${end}`;
}

const inFile = (from: string | RegExp, to: string) => (file: string) => indexed(altered(file, from, to));
const drawn = (more: string) => (file: string) => redrawn(file, (drawing) => `${drawing}${more}`);
const AT_A_DOSE = '60 300 m\n200 300 l\n';

type Row = readonly [name: string, change: (file: string) => string, code: string];

const ROWS: readonly Row[] = [
  ['words behind its end', (file) => `${file}%%EOF\n`, 'file-rewritten'],
  [
    'a later state of it',
    (file) => `${file}900 0 obj\n<<\n>>\nendobj\nxref\n0 1\ntrailer\n<<\n/Prev 1\n>>\nstartxref\n1\n%%EOF\n`,
    'file-rewritten',
  ],
  [
    'a table that leads elsewhere',
    (file) => altered(file, /startxref\n\d+/, 'startxref\n17'),
    'file-rewritten',
  ],
  [
    'an object that the table does not know',
    (file) => altered(file, 'xref\n0 ', '900 0 obj\n<<\n>>\nendobj\nxref\n0 '),
    'file-rewritten',
  ],
  [
    'a note on a page',
    inFile('/Tabs /S', '/Annots [<<\n/Subtype /FreeText\n>>]\n/Tabs /S'),
    'file-rewritten',
  ],
  ['a form', inFile('/Type /Catalog', '/AcroForm <<\n>>\n/Type /Catalog'), 'file-rewritten'],
  [
    'a script',
    inFile('/Type /Catalog', '/OpenAction <<\n/S /JavaScript\n>>\n/Type /Catalog'),
    'file-rewritten',
  ],
  [
    'a script under a name in disguise',
    inFile('/Type /Catalog', '/OpenA#63tion <<\n/S /JavaScr#69pt\n>>\n/Type /Catalog'),
    'file-rewritten',
  ],
  ['a file inside', inFile('/Dests <<', '/EmbeddedFiles <<\n>>\n/Dests <<'), 'file-rewritten'],
  ['layers', inFile('/Type /Catalog', '/OCProperties <<\n>>\n/Type /Catalog'), 'file-rewritten'],
  ['a page that is cut', inFile('/UserUnit 1', '/CropBox [0 400 612 792]\n/UserUnit 1'), 'file-rewritten'],
  ['a page of another size', inFile('[0 0 612 792]', '[0 0 612 400]'), 'file-rewritten'],
  ['a page that is turned', inFile('/UserUnit 1', '/Rotate 180\n/UserUnit 1'), 'file-rewritten'],
  ['words for a voice alone', inFile('/S /P\n', '/S /P\n/ActualText (Take 4 mg)\n'), 'file-rewritten'],
  ['another title', inFile('(Lowering clonazepam', '(Stopping clonazepam'), 'title-wrong'],
  [
    'another title in what the file says of itself',
    inFile('x-default">Lowering', 'x-default">Stopping'),
    'title-wrong',
  ],
  ['another subject', inFile('(A draft for a prescriber', '(An order for a prescriber'), 'title-wrong'],
  [
    'other words for a chart',
    inFile('in steps from 1.5 mg a day', 'in steps from 4 mg a day'),
    'sentence-wrong',
  ],
  ['a white box', drawn('1 1 1 scn\n60 300 200 20 re\nf\n'), 'file-rewritten'],
  [
    'a grey box over words',
    drawn(
      '/DeviceRGB cs\n0.8156862745098039 0.8156862745098039 0.8156862745098039 scn\n54 85 m\n300 85 l\n300 110 l\n54 110 l\nB\n',
    ),
    'file-rewritten',
  ],
  ['a line through words', drawn('1.2 w\n54 97 m\n300 97 l\nS\n'), 'file-rewritten'],
  [
    'letters that are not painted',
    (file) => redrawn(file, (drawing) => altered(drawing, 'BT\n', 'BT\n3 Tr\n')),
    'file-rewritten',
  ],
  [
    'letters in white',
    (file) => redrawn(file, (drawing) => altered(drawing, '0 0 0 scn', '1 1 1 scn')),
    'file-rewritten',
  ],
  [
    'letters too small',
    (file) => redrawn(file, (drawing) => altered(drawing, /\/F1 11 Tf/, '/F1 1 Tf')),
    'file-rewritten',
  ],
  [
    'letters off the page',
    (file) => redrawn(file, (drawing) => altered(drawing, /1 0 0 1 54 [\d.]+ Tm/, '1 0 0 1 54 900 Tm')),
    'file-rewritten',
  ],
  [
    'letters squeezed',
    (file) => redrawn(file, (drawing) => altered(drawing, '1 0 0 1 54', '0.1 0 0 1 54')),
    'file-rewritten',
  ],
  ['a part that is cut off', drawn(`0 0 10 10 re\nW\nn\n${AT_A_DOSE}S\n`), 'file-rewritten'],
  ['words of a hidden kind', drawn('/Span <<\n/ActualText (x)\n>> BDC\nEMC\n'), 'file-rewritten'],
  [
    'a line of words twice',
    (file) => redrawn(file, (drawing) => altered(drawing, /(BT\n1 0 0 1 66 [^]*?ET\n)/, '$1$1')),
    'line-not-understood',
  ],
  [
    'a line of words less',
    (file) => redrawn(file, (drawing) => altered(drawing, /BT\n1 0 0 1 66 [^]*?ET\n/, '')),
    'times-not-daily',
  ],
  [
    'two shapes of one letter',
    (file) => {
      const maps = [...file.matchAll(/stream\n([^]*?)\nendstream/g)].filter(({ 1: data = '' }) =>
        data.startsWith('x'),
      );
      const map = maps.find(({ 1: data = '' }) =>
        inflateSync(Buffer.from(data, 'latin1')).includes('/CIDInit'),
      );
      const data = map?.[1] ?? '';
      const plain = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      const changed = deflateSync(Buffer.from(altered(plain, '<0032>', '<0031>'), 'latin1')).toString(
        'latin1',
      );
      const from = file.indexOf(data);
      const whole = `${file.slice(0, from)}${changed}${file.slice(from + data.length)}`;
      const length = file.lastIndexOf(`/Length ${data.length}\n`, from);
      return indexed(
        `${whole.slice(0, length)}/Length ${changed.length}\n${whole.slice(length + `/Length ${data.length}\n`.length)}`,
      );
    },
    'file-rewritten',
  ],
];

describe('a PDF', () => {
  it('is proved before, and where its table is only written anew', async () => {
    for (const file of [sheet, packet]) {
      expect(await codesOf(bytes(file))).toEqual([]);
      expect(indexed(file)).toBe(file);
      expect(await codesOf(bytes(redrawn(file, (drawing) => drawing)))).toEqual([]);
    }
  }, 60_000);

  it.each(ROWS)(
    'is caught: %s',
    async (_, change, code) => {
      expect(await codesOf(bytes(change(sheet)))).toContain(code);
    },
    30_000,
  );
});
