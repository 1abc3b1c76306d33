import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { z } from 'zod';
import type { Language } from '../words/language.ts';
import {
  ARTICLE_GROUPS,
  PLAIN,
  plainText,
  WORDS_PER_MINUTE,
  type Article,
  type Block,
  type Inline,
} from './article.ts';
import { finding, type ContentFinding } from './finding.ts';
import { readBlocks, readLine } from './read-blocks.ts';
import { readYaml } from './read-yaml.ts';

const civilDay = z.string().transform((text, context): CivilDay => {
  const day = parseCivilDay(text);
  if (day.ok) return day.value;
  context.addIssue({ code: 'custom', message: day.problem.expected });
  return z.NEVER;
});

const frontMatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  group: z.enum(ARTICLE_GROUPS),
  urgent: z.boolean().default(false),
  keyPoints: z.array(z.string().min(1)).min(2).max(6),
  asks: z.array(z.string().regex(/\?$/)).min(1),
  related: z.array(z.string()).min(1),
  reviewed: z.strictObject({ name: z.string().min(1), role: z.string().min(1), date: civilDay }).nullable(),
  updated: civilDay,
});

/** What reading one file of an article yields: null when it cannot be read at all. */
export interface ReadArticle {
  readonly article: Article | null;
  readonly findings: readonly ContentFinding[];
}

/** Reads `LANGUAGE/SLUG.md`: front matter between two lines of `---`, then Markdown. */
export function readArticle(file: string, text: string, language: Language, slug: string): ReadArticle {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!parts) return { article: null, findings: [finding('unreadable-file', file, slug, '---')] };
  const front = readYaml(file, parts[1] ?? '', frontMatter as z.ZodType<z.output<typeof frontMatter>>);
  if (!front.ok) return { article: null, findings: front.findings };
  const findings: ContentFinding[] = [];
  const refuse = (what: string) => findings.push(finding('markup-refused', file, what.trim().slice(0, 80)));
  const { title, group, urgent, asks, related, reviewed, updated } = front.value;
  const summary = readLine(front.value.summary, refuse);
  const keyPoints = front.value.keyPoints.map((point) => readLine(point, refuse));
  const blocks = readBlocks(parts[2] ?? '', refuse);
  const runs = [summary, ...keyPoints, ...blocks.flatMap(runsOf)];
  const words = [title, ...runs.map(plainText)]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return {
    article: {
      slug,
      language,
      title,
      summary,
      keyPoints,
      group,
      urgent,
      asks,
      related,
      reviewed,
      updated,
      blocks,
      citations: [...new Set(runs.flatMap(citationsIn))].filter((claim) => claim !== PLAIN),
      words,
      minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    },
    findings,
  };
}

/** Every run of text of a block, in reading order. */
export function runsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()];
  return [block.inlines];
}

/** The claims that a run cites, in order. */
function citationsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return [inline.claim];
    return inline.kind === 'text' ? [] : citationsIn(inline.inlines);
  });
}

/** Every link of an article: to a page, a tool, a phone line or a word of the glossary. */
export function linksOf(article: Article): readonly Inline[] {
  const walk = (inline: Inline): readonly Inline[] => {
    if (inline.kind === 'text' || inline.kind === 'citation') return [];
    const below = inline.inlines.flatMap(walk);
    return inline.kind === 'link' || inline.kind === 'term' ? [inline, ...below] : below;
  };
  return [article.summary, ...article.keyPoints, ...article.blocks.flatMap(runsOf)].flat().flatMap(walk);
}
