import { calendarPaper } from './calendar-paper.ts';
import { csvPaper, looksLikeCsv } from './csv-paper.ts';
import { fhirPaper } from './fhir-paper.ts';
import { htmlPaper } from './html-paper.ts';
import { judge, type Requirements } from './judge.ts';
import { judgeVisit } from './judge-visit.ts';
import { judgeAxes } from './judge-frame.ts';
import { readLines, type ReadLines } from './line-reader.ts';
import { judgeAlts } from './judge-alts.ts';
import type { ReadPaper } from './paper.ts';
import type { PdfPaper } from './pdf-paper.ts';
import { reportTo, type DocumentKind, type Report, type Verdict } from './verdict.ts';
import { visitBundle, type ReadVisitBundle } from './visit-bundle.ts';
import { isVisit, readVisit } from './visit-lines.ts';

/**
 * Reads a finished document back as a person would, in English or Spanish, and says whether its own figures prove it: pieces
 * make the doses, doses the days, no day is missing or doubled, no rule is broken, and the end is the end. The kind is seen
 * from the bytes where it is not given. Shares nothing with what wrote the document but how quantities are spelled.
 */
export async function verifyDocument(bytes: Uint8Array, kind?: DocumentKind): Promise<Verdict> {
  const seen = kind ?? kindOf(bytes);
  if (seen === null) return { verdict: 'unreadable', reason: 'not-known' };
  const read = await readAs(seen, bytes);
  if (read === 'broken') return { verdict: 'unreadable', reason: 'broken' };
  if ('visit' in read) return judgedVisit(seen, read);
  if (read.paper.steps.length === 0) return { verdict: 'unreadable', reason: 'no-plan' };
  const mismatches = judge(read.paper, read.required);
  return mismatches.length === 0
    ? {
        verdict: 'proved',
        kind: seen,
        steps: read.paper.steps.length,
        ...(read.required.kind === 'page' ? { part: true } : {}),
      }
    : { verdict: 'mismatch', kind: seen, mismatches };
}

/** What a paper that says everything once must have. */
const WHOLE: Requirements = { kind: 'plan', marks: 2, endingLine: true, today: true };

interface Read {
  readonly paper: ReadPaper;
  readonly required: Requirements;
}

function judgedVisit(kind: DocumentKind, { visit, mismatches: seen }: ReadVisitBundle): Verdict {
  const mismatches = [...seen, ...judgeVisit(visit)];
  return mismatches.length === 0
    ? { verdict: 'proved', kind, steps: visit.plan?.steps.length ?? 0, visit: true }
    : { verdict: 'mismatch', kind, mismatches };
}

async function readAs(kind: DocumentKind, bytes: Uint8Array): Promise<Read | ReadVisitBundle | 'broken'> {
  if (kind === 'pdf') {
    // Loaded on need: it is by far the heaviest reader.
    const { pdfPaper } = await import('./pdf-paper.ts');
    const paper = await pdfPaper(bytes);
    if (paper === null) return 'broken';
    const { pages, mismatches } = paper;
    return isVisit(pages[0] ?? []) ? { visit: readVisit(pages, true), mismatches } : readPages(paper);
  }
  const text = decode(bytes);
  if (text === null) return 'broken';
  switch (kind) {
    case 'html': {
      const { lines, isPage, mismatches } = htmlPaper(text);
      const read = readLines(lines);
      const paper = { ...read, mismatches: [...mismatches, ...read.mismatches] };
      return { paper, required: { ...WHOLE, kind: isPage ? 'page' : 'plan' } };
    }
    case 'text': {
      const lines = text.split(/\r?\n/);
      if (isVisit(lines.slice(0, 1))) return { visit: readVisit([lines], false), mismatches: [] };
      return { paper: readLines(lines), required: WHOLE };
    }
    case 'ics': {
      const { paper, events } = calendarPaper(text);
      return { paper, required: { kind: 'events', marks: events, endingLine: true, today: false } };
    }
    case 'csv': {
      const read = csvPaper(text);
      return read === null
        ? 'broken'
        : {
            paper: read.paper,
            required: { kind: 'table', marks: read.rows, endingLine: false, today: true },
          };
    }
    case 'fhir': {
      const visit = visitBundle(text);
      if (visit !== null) return visit;
      const paper = fhirPaper(text);
      return paper === null ? 'broken' : { paper, required: WHOLE };
    }
  }
}

/** Every page of a PDF can be parted from the others, so each must carry the marks of the whole, and its number. */
function readPages({ pages, alts, mismatches: seen }: PdfPaper): Read {
  const alone = pages.map((lines) => readLines(lines, true));
  const whole = readLines(pages.flat(), true);
  const isPacket = (whole.said ?? []).some((said) => said.kind === 'frame' && said.name === 'packetIntro');
  const mismatches = [...seen, ...whole.mismatches];
  const report = reportTo(mismatches);
  judgeAxes(whole.axis, isPacket ? 0 : whole.factor === null ? 1 : 2, report);
  judgePageNumbers(alone, report);
  if (!isPacket) judgeAlts(whole, alts, report);
  const paper = {
    ...whole,
    mismatches,
    marks: alone.filter(({ marks }) => marks > 0).length,
    departures: alone.filter(({ departures }) => departures > 0).length,
  };
  return { paper, required: { ...WHOLE, kind: isPacket ? 'packet' : 'sheet', marks: pages.length } };
}

function judgePageNumbers(pages: readonly ReadLines[], report: Report): void {
  for (const [index, { pages: found }] of pages.entries()) {
    const [, number, of] = /(\d+) \D+ (\d+)$/u.exec(found[0] ?? '') ?? [];
    if (found.length !== 1 || Number(number) !== index + 1 || Number(of) !== pages.length)
      report(
        'page-number-wrong',
        `page ${index + 1}`,
        `${index + 1} / ${pages.length}`,
        found.join(', ') || 'nothing',
      );
  }
}

/** What kind of document bytes are, from their first characters. */
export function kindOf(bytes: Uint8Array): DocumentKind | null {
  const text = decode(bytes);
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return 'pdf';
  if (text === null) return null;
  const start = text.trimStart();
  if (start.startsWith('BEGIN:VCALENDAR')) return 'ics';
  if (start.startsWith('{')) return 'fhir';
  if (start.startsWith('<')) return 'html';
  if (looksLikeCsv(start)) return 'csv';
  return /\p{L}/u.test(start) ? 'text' : null;
}

/** UTF-8 without its byte-order mark; null where the bytes are something else. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
