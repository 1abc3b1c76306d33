import { PLAIN, type Article, type Inline } from './article.ts';

/** A sentence and the claims that it leans on. */
export interface Sentence {
  readonly text: string;
  readonly claims: readonly string[];
  /** It says of itself that it states no fact and gives no advice. */
  readonly plain: boolean;
  /** A question needs no claim. */
  readonly question: boolean;
}

const END = /([.!?…]["”’»)]*)(?=\s|$)/g;
const QUOTATION = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;
const ABBREVIATIONS = /(?:\b(?:Dr|Dra|Sr|Sra|St|vs|No)|\bEE|\bUU)\.$/;

/** Cuts a run into sentences; a citation belongs to the sentence that it follows. */
export function sentencesOf(inlines: readonly Inline[]): Sentence[] {
  const sentences: { text: string; claims: string[] }[] = [];
  let open: { text: string; claims: string[] } | null = null;
  for (const piece of flatten(inlines)) {
    if (piece.kind === 'citation') {
      (open ?? sentences.at(-1))?.claims.push(piece.claim);
      continue;
    }
    for (const part of partsOf(piece.text)) {
      open ??= { text: '', claims: [] };
      open.text += part.text;
      if (part.ends) {
        if (open.text.trim() !== '') sentences.push(open);
        open = null;
      }
    }
    if (open?.text.trim() === '') open = null;
  }
  if (open !== null) sentences.push(open);
  return sentences.map(({ text, claims }) => ({
    text: text.trim(),
    claims: claims.filter((claim) => claim !== PLAIN),
    plain: claims.includes(PLAIN),
    question: /\?["”’»)]*$/.test(text.trim()),
  }));
}

/**
 * Every sentence of an article with what it leans on. A list takes the claims of the line that leads into it, and a row of a
 * table those of its last cell, so that one source need not be repeated on every line.
 */
export function sentencesOfArticle(article: Article): Sentence[] {
  const sentences = [article.summary, ...article.keyPoints].flatMap(sentencesOf);
  let lead: readonly string[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading') lead = [];
    else if (block.kind === 'paragraph') {
      const own = sentencesOf(block.inlines);
      const last = own.at(-1);
      lead = last?.text.endsWith(':') === true ? last.claims : [];
      sentences.push(...own);
    } else if (block.kind === 'list') {
      sentences.push(...block.items.flatMap(sentencesOf).map((item) => withLead(item, lead)));
    } else {
      for (const row of block.rows) {
        const cells = row.map(sentencesOf);
        const claims = cells.flat().flatMap((cell) => cell.claims);
        sentences.push(...cells.flat().map((cell) => withLead(cell, [...claims, ...lead])));
      }
    }
  }
  return sentences;
}

function withLead(sentence: Sentence, lead: readonly string[]): Sentence {
  return { ...sentence, claims: [...new Set([...sentence.claims, ...lead])] };
}

function flatten(
  inlines: readonly Inline[],
): ({ kind: 'text'; text: string } | { kind: 'citation'; claim: string })[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'text' || inline.kind === 'citation' ? [inline] : flatten(inline.inlines),
  );
}

function partsOf(text: string): { text: string; ends: boolean }[] {
  const parts: { text: string; ends: boolean }[] = [];
  // What a person says stays one piece, however many sentences it has: its citation follows the closing mark.
  const quotations = [...text.matchAll(QUOTATION)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATIONS.test(text.slice(from, to))) continue;
    if (quotations.some(([start, end]) => to > start && to < end)) continue;
    parts.push({ text: text.slice(from, to), ends: true });
    from = to;
  }
  if (from < text.length) parts.push({ text: text.slice(from), ends: false });
  return parts;
}
