import type { Report } from './verdict.ts';

/** One object of a file: its dictionary as text without strings, its strings, and the bytes of its stream. */
interface PdfObject {
  readonly number: number;
  readonly offset: number;
  readonly body: string;
  readonly stream: string | null;
}

/** What stands in a file beside its pages, and what its pages are drawn with. */
export interface PdfFile {
  /** The drawing of each page, in the order of the pages. */
  readonly contents: readonly string[];
  /** What is said in place of pictures. */
  readonly alts: readonly string[];
  /** What the file says that it is: its title and its subject, wherever they stand. */
  readonly titles: readonly string[];
  readonly subjects: readonly string[];
}

/** Every name that the papers are written with: a note, a form, a script, a layer or a file inside would need another. */
const NAMES = new Set(
  '/S /H1 /H2 /H3 /P /K /Pg /Figure /Alt /TD /TH /TR /Table /LI /Document /Type /Page /Parent /MediaBox /Contents /Resources /UserUnit /StructParents /Tabs /ProcSet /PDF /Text /ImageB /ImageC /ImageI /Font /F1 /F2 /ColorSpace /Length /Filter /FlateDecode /Producer /Creator /CreationDate /Title /Subject /FontDescriptor /FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent /CapHeight /XHeight /StemV /FontFile2 /Subtype /CIDFontType2 /BaseFont /CIDSystemInfo /Registry /Ordering /Supplement /W /CIDToGIDMap /Identity /Type0 /Encoding /Identity-H /DescendantFonts /ToUnicode /StructTreeRoot /ParentTree /Limits /Nums /ParentTreeNextKey /Marked /length /Metadata /XML /Catalog /Pages /Names /Lang /MarkInfo /ViewerPreferences /Count /Kids /Dests /DisplayDocTitle /Size /Root /Info /ID /BZZZZZ+AtkinsonHyperlegible-Regular /CZZZZZ+AtkinsonHyperlegible-Bold /BZZZZZ+AtkinsonHyperlegible-Bold /CZZZZZ+AtkinsonHyperlegible-Regular'.split(
    ' ',
  ),
);
const HEAD = /^%PDF-1\.7\n%[^\n]{4}\n/u;
const STRING = /\((?:[^()\\]|\\[^])*\)/gu;
const PAGE =
  /^<<\n\/Type \/Page\n\/Parent \d+ 0 R\n\/MediaBox \[0 0 612 792\]\n\/Contents (\d+) 0 R\n\/Resources \d+ 0 R\n\/UserUnit 1\n\/StructParents \d+\n\/Tabs \/S\n>>\n$/u;

/**
 * Reads a file byte by byte as the papers are written: a head, objects one after another, one table of where they stand, one
 * end. Whatever does not fit may show something else than what is read, and is a mismatch. Null where nothing more can be read.
 */
export async function pdfFile(bytes: Uint8Array, report: Report): Promise<PdfFile | null> {
  const text = latin(bytes);
  const wrong = (where: string, expected: string, found: string): null => {
    report('file-rewritten', where, expected, found.slice(0, 120));
    return null;
  };
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return wrong('file', 'the head of a paper', text.slice(0, 20));
  const objects: PdfObject[] = [];
  let at = head.length;
  for (let next = objectAt(text, at); next !== null; next = objectAt(text, at)) {
    objects.push(next.object);
    at = next.end;
  }
  const end =
    /^xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)trailer\n<<\n\/Size (\d+)\n\/Root \d+ 0 R\n\/Info \d+ 0 R\n\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]\n>>\nstartxref\n(\d+)\n%%EOF\n$/u.exec(
      text.slice(at),
    );
  if (end === null) return wrong('file', 'objects, their table and one end', text.slice(at));
  const offsets = (end[2] ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => Number(line.slice(0, 10)));
  const isIndexed =
    Number(end[4]) === at &&
    Number(end[1]) === objects.length + 1 &&
    Number(end[3]) === objects.length + 1 &&
    objects.every(({ number, offset }) => offsets[number - 1] === offset) &&
    new Set(objects.map(({ number }) => number)).size === objects.length;
  if (!isIndexed) return wrong('file', 'a table of every object', 'another');
  for (const { number, body } of objects) {
    const strange = (body.replace(STRING, '').match(/\/[^\s/<>[\]()]*/gu) ?? []).find(
      (name) => !NAMES.has(name),
    );
    if (strange !== undefined) wrong(`object ${number}`, 'what a paper is made of', strange);
  }
  return partsOf(objects, wrong);
}

function objectAt(text: string, at: number): { readonly object: PdfObject; readonly end: number } | null {
  const start = /^(\d+) 0 obj\n/u.exec(text.slice(at, at + 24));
  if (start === null) return null;
  const from = at + start[0].length;
  const close = text.indexOf('endobj\n', from);
  const opened = text.indexOf('\nstream\n', from);
  const hasStream = opened >= 0 && opened < close;
  const number = Number(start[1]);
  if (!hasStream) {
    if (close < 0) return null;
    return { object: { number, offset: at, body: text.slice(from, close), stream: null }, end: close + 7 };
  }
  const body = text.slice(from, opened + 1);
  const length = Number(/\/Length (\d+)\n/u.exec(body)?.[1]);
  const after = opened + 8 + length;
  if (!text.startsWith('\nendstream\nendobj\n', after)) return null;
  const stream = text.slice(opened + 8, after);
  return { object: { number, offset: at, body, stream }, end: after + 18 };
}

async function partsOf(
  objects: readonly PdfObject[],
  wrong: (where: string, expected: string, found: string) => null,
): Promise<PdfFile> {
  const numbered = new Map(objects.map((object) => [object.number, object]));
  const kids =
    /\/Type \/Pages\n\/Count \d+\n\/Kids \[([^\]]*)\]/u.exec(objects.map(({ body }) => body).join(''))?.[1] ??
    '';
  const pages = [...kids.matchAll(/(\d+) 0 R/gu)].map((match) => numbered.get(Number(match[1])));
  const contents: string[] = [];
  for (const [index, page] of pages.entries()) {
    const content = numbered.get(Number(PAGE.exec(page?.body ?? '')?.[1]));
    if (content?.stream == null) wrong(`page ${index + 1}`, 'a page of a paper', page?.body ?? 'nothing');
    else contents.push((await inflated(content.stream)) ?? '');
  }
  if (objects.filter(({ body }) => body.includes('/Type /Page\n')).length !== pages.length)
    wrong('file', `${pages.length} pages`, 'more of them');
  for (const { number, stream } of objects) {
    const map = stream === null ? null : await inflated(stream);
    if (map?.startsWith('/CIDInit')) judgeLetters(map, number, wrong);
  }
  const info = objects.find(({ body }) => body.includes('/Producer '))?.body ?? '';
  const named = (name: string): string =>
    decoded(numbered.get(Number(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(info)?.[1]))?.body ?? '');
  const about = objects.find(({ body }) => body.includes('/Type /Metadata'))?.stream ?? '';
  const inAbout = (name: string): readonly string[] =>
    [...utf8(about).matchAll(new RegExp(`<dc:${name}>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>([^<]*)<`, 'gu'))].map(
      (match) =>
        (match[1] ?? '').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
    );
  return {
    contents,
    alts: objects.flatMap(({ body }) =>
      body.includes('/Alt ') ? [decoded(/\/Alt (\((?:[^()\\]|\\[^])*\))/u.exec(body)?.[1] ?? '')] : [],
    ),
    titles: [named('Title'), ...inAbout('title')],
    subjects: [named('Subject'), ...inAbout('description')],
  };
}

/** One letter to a shape, and one shape to a letter: else a paper could show one figure and be read as another. */
function judgeLetters(
  map: string,
  number: number,
  wrong: (where: string, expected: string, found: string) => null,
): void {
  const letters = [...map.matchAll(/\[([^\]]*)\]/gu)].flatMap((match) => (match[1] ?? '').split(' '));
  if (
    new Set(letters).size !== letters.length ||
    (map.match(/beginbfrange/gu) ?? []).length !== 1 ||
    map.includes('bfchar')
  )
    wrong(`object ${number}`, 'a letter for each shape', 'one letter for two');
}

async function inflated(stream: string): Promise<string | null> {
  const bytes = Uint8Array.from(stream, (sign) => sign.charCodeAt(0));
  try {
    const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return latin(new Uint8Array(await new Response(opened).arrayBuffer()));
  } catch {
    return null;
  }
}

/** A string of a file: its own signs, or UTF-16 behind a mark. */
function decoded(body: string): string {
  const inner = /^\(([^]*)\)\s*$/u.exec(body)?.[1] ?? '';
  const plain = inner.replace(/\\([nrtbf()\\])/gu, (_, sign: string) => ESCAPES[sign] ?? sign);
  if (!plain.startsWith('þÿ')) return plain;
  const bytes = Uint8Array.from(plain.slice(2), (sign) => sign.charCodeAt(0));
  return new TextDecoder('utf-16be').decode(bytes);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function utf8(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
}
