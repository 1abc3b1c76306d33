import type { Token, Tokens } from 'marked';
import type { Inline, LinkTarget } from './article.ts';

const CITATION = /\[\^([a-z0-9-]+)\]/g;

/** Turns the inline tokens of Markdown into runs; whatever has no place in an article is handed to `refuse`. */
export function readInlines(tokens: readonly Token[] | undefined, refuse: (what: string) => void): Inline[] {
  return joinTexts((tokens ?? []).flatMap((token) => readInline(token, refuse)));
}

function readInline(token: Token, refuse: (what: string) => void): readonly Inline[] {
  switch (token.type) {
    case 'text':
    case 'escape':
      if (token.type === 'text' && token.tokens !== undefined) return readInlines(token.tokens, refuse);
      return cut((token as Tokens.Text).text);
    case 'strong':
      return [{ kind: 'strong', inlines: readInlines(token.tokens, refuse) }];
    case 'em':
      return [{ kind: 'emphasis', inlines: readInlines(token.tokens, refuse) }];
    case 'link':
      return readLink(token as Tokens.Link, refuse);
    default:
      refuse(token.raw);
      return [];
  }
}

function readLink(token: Tokens.Link, refuse: (what: string) => void): readonly Inline[] {
  const inlines = readInlines(token.tokens, refuse);
  const { href } = token;
  if (href.startsWith('term:')) return [{ kind: 'term', term: href.slice('term:'.length), inlines }];
  const to = targetOf(href);
  if (to === null) {
    refuse(token.raw);
    return inlines;
  }
  return [{ kind: 'link', to, inlines }];
}

function targetOf(href: string): LinkTarget | null {
  if (href.startsWith('page:')) return { kind: 'page', slug: href.slice('page:'.length) };
  if (href.startsWith('tel:')) return { kind: 'call', number: href.slice('tel:'.length) };
  return href.startsWith('/') && !href.startsWith('//') ? { kind: 'tool', path: href } : null;
}

/** Cuts a text at its citations: `[^id]` is not Markdown that the lexer knows. */
function cut(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) });
    inlines.push({ kind: 'citation', claim: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines.map((inline) =>
    inline.kind === 'text' ? { kind: 'text', text: inline.text.replace(/\s+/g, ' ') } : inline,
  );
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}
