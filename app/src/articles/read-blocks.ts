import { Lexer, type Token, type Tokens } from 'marked';
import { plainText, type Block, type Inline } from './article.ts';
import { readInlines } from './read-inlines.ts';

/** Reads a Markdown body as blocks. Raw HTML, pictures, code, quotes and lists inside lists are handed to `refuse`. */
export function readBlocks(markdown: string, refuse: (what: string) => void): Block[] {
  const ids = new Set<string>();
  return new Lexer({ gfm: true }).lex(markdown).flatMap((token) => readBlock(token, ids, refuse));
}

/** Reads one line of Markdown, such as a key point. */
export function readLine(markdown: string, refuse: (what: string) => void): Inline[] {
  return readInlines(Lexer.lexInline(markdown.trim(), { gfm: true }), refuse);
}

function readBlock(token: Token, ids: Set<string>, refuse: (what: string) => void): Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: readInlines(token.tokens, refuse) }];
    case 'heading': {
      const inlines = readInlines(token.tokens, refuse);
      const level = (token as Tokens.Heading).depth;
      if (level !== 2 && level !== 3) {
        refuse(token.raw);
        return [];
      }
      return [{ kind: 'heading', level, id: anchorOf(plainText(inlines), ids), inlines }];
    }
    case 'list':
      return [readList(token as Tokens.List, refuse)];
    case 'table':
      return [readTable(token as Tokens.Table, refuse)];
    default:
      refuse(token.raw);
      return [];
  }
}

function readList(token: Tokens.List, refuse: (what: string) => void): Block {
  const items = token.items.map((item) => {
    const [first, ...rest] = item.tokens;
    if (rest.length > 0) refuse(item.raw);
    return readInlines(first === undefined ? [] : [first].flatMap(inlineTokens), refuse);
  });
  return { kind: 'list', ordered: token.ordered, items };
}

function inlineTokens(token: Token): readonly Token[] {
  return token.type === 'paragraph' ? ((token as Tokens.Paragraph).tokens ?? []) : [token];
}

function readTable(token: Tokens.Table, refuse: (what: string) => void): Block {
  const cell = (from: Tokens.TableCell) => readInlines(from.tokens, refuse);
  return { kind: 'table', head: token.header.map(cell), rows: token.rows.map((row) => row.map(cell)) };
}

function anchorOf(text: string, taken: Set<string>): string {
  const stem =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section';
  let id = stem;
  for (let copy = 2; taken.has(id); copy += 1) id = `${stem}-${copy}`;
  taken.add(id);
  return id;
}
