import PDFDocument from 'pdfkit';
import type { DocumentWords } from '../words/documents.ts';
import type { Outline } from './piece-drawing.ts';

/** The one typeface of the papers, as the bytes of its two font files: they are read or fetched by whoever asks for a paper. */
export interface PaperFonts {
  readonly plain: Uint8Array;
  readonly bold: Uint8Array;
}

const LEFT = 54;
const TOP = 84;
const BOTTOM = 792 - 60;
const WIDTH = 612 - 2 * LEFT;
const BODY = 11;
const LEADING = 1.4;

export interface SheetOptions {
  readonly words: DocumentWords;
  readonly title: string;
  /** What the file is about; that it is a draft of a taper where nothing else is said. */
  readonly subject?: string;
  /** At the head of every page: the draft mark, and whose departures the plan holds. */
  readonly marks: readonly string[];
  /** When the file is made. */
  readonly created: Date;
  readonly fonts: PaperFonts;
}

/** One cell of a row: its text, where it starts, and whether it heads its row or column. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly heads?: boolean;
}

/** Outlines to draw at the end of a line, as SVG paths in a box of the given size. */
export interface LineDrawing {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
}

/**
 * A tagged PDF of US letter pages, written from top to bottom in one embedded typeface. A line of a plan is never broken: one
 * that is too long is set smaller, so that it reads as one line.
 */
export class PdfSheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #options: SheetOptions;
  #y = TOP;

  constructor(options: SheetOptions) {
    this.#options = options;
    this.#doc = new PDFDocument({
      size: 'LETTER',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: options.words.language,
      displayTitle: true,
      bufferPages: true,
      // None of the viewer's own typefaces: ours is named below.
      font: '',
      info: {
        Title: options.title,
        Subject: options.subject ?? options.words.sheet.subject,
        Creator: 'Stepdown',
        Producer: 'Stepdown',
        CreationDate: options.created,
      },
    });
    const { plain, bold } = options.fonts;
    this.#doc.registerFont('plain', own(plain)).registerFont('bold', own(bold)).font('plain');
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** Starts a new page where fewer than `height` points are left on this one. */
  keep(height: number): void {
    if (this.#y + height > BOTTOM && this.#y > TOP) {
      this.#doc.addPage();
      this.#y = TOP;
    }
  }

  heading(level: 'H1' | 'H2' | 'H3', text: string): void {
    const size = { H1: 20, H2: 15, H3: 12 }[level];
    this.keep(size * 4);
    this.#y += level === 'H1' ? 0 : size * 0.6;
    this.#tagged(level, () => this.#wrapped(text, 'bold', size));
  }

  /** Prose, broken into as many lines as it needs. */
  paragraph(text: string, tag: 'P' | 'LI' = 'P'): void {
    this.keep(this.#heightOf(text, BODY));
    this.#tagged(tag, () => this.#wrapped(text, 'plain', BODY));
    this.#y += 3;
  }

  /** One line of a plan, never broken, with a drawing after it. */
  line(text: string, { indent = 0, bold = false, drawing = null as LineDrawing | null } = {}): void {
    this.keep(BODY * LEADING);
    const x = LEFT + indent;
    this.#tagged('P', () => this.#fitted(text, x, WIDTH - indent, bold ? 'bold' : 'plain'));
    if (drawing) this.#draw(drawing, x + this.#doc.widthOfString(text) + 8);
    this.#y += BODY * LEADING;
  }

  gap(points: number): void {
    this.#y += points;
  }

  /** A table; its rows stay whole, and its head is not repeated. */
  table(rows: readonly (readonly Cell[])[]): void {
    const table = this.#doc.struct('Table');
    this.#root.add(table);
    for (const row of rows) {
      this.keep(BODY * LEADING);
      const cells = row.map(({ text, x, heads }) =>
        this.#doc.struct(heads ? 'TH' : 'TD', {}, () => {
          this.#doc.font(heads ? 'bold' : 'plain').fontSize(BODY - 1);
          this.#doc.text(text, LEFT + x, this.#y, { lineBreak: false });
        }),
      );
      table.add(this.#doc.struct('TR', {}, cells));
      this.#y += BODY * LEADING;
    }
    table.end();
  }

  /** A picture drawn by `draw` in a box of the full width, which says `alt` to whoever cannot see it. */
  figure(alt: string, height: number, draw: (doc: PDFKit.PDFDocument, width: number) => void): void {
    this.keep(height);
    const figure = this.#doc.struct('Figure', { alt }, () => {
      this.#doc.save().translate(LEFT, this.#y);
      draw(this.#doc, WIDTH);
      this.#doc.restore();
    });
    this.#root.add(figure);
    this.#y += height + 6;
  }

  /** A line to write on by hand, named. */
  blank(label: string): void {
    this.keep(34);
    this.#y += 20;
    this.#tagged('P', () => this.#fitted(label, LEFT, 170, 'plain'));
    this.#artifact('Layout', () => {
      this.#doc
        .moveTo(LEFT + 180, this.#y + 12)
        .lineTo(LEFT + WIDTH, this.#y + 12)
        .lineWidth(0.75)
        .stroke();
    });
    this.#y += 14;
  }

  /** Heads and numbers every page, and ends the file. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    this.#doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => this.#doc.on('end', resolve).on('error', reject));
    this.#root.end();
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#doc.switchToPage(page);
      this.#artifact('Pagination', () => this.#frame(page + 1, count));
    }
    this.#doc.end();
    await ended;
    return joined(chunks);
  }

  #frame(page: number, of: number): void {
    this.#doc
      .rect(LEFT - 8, 24, WIDTH + 16, 18 + 16 * (this.#options.marks.length - 1) + 8)
      .lineWidth(1.5)
      .stroke();
    for (const [index, mark] of this.#options.marks.entries()) {
      this.#y = 30 + index * 16;
      this.#fitted(mark, LEFT, WIDTH, 'bold');
    }
    this.#y = 792 - 40;
    this.#fitted(this.#options.words.sheet.page(page, of), LEFT, WIDTH, 'plain');
  }

  #tagged(tag: string, write: () => void): void {
    this.#root.add(this.#doc.struct(tag, {}, write));
  }

  #artifact(type: 'Layout' | 'Pagination', write: () => void): void {
    this.#doc.markContent('Artifact', { type });
    write();
    this.#doc.endMarkedContent();
  }

  #wrapped(text: string, font: 'plain' | 'bold', size: number): void {
    this.#doc.font(font).fontSize(size).fillColor('black');
    this.#doc.text(text, LEFT, this.#y, { width: WIDTH, lineGap: size * 0.2 });
    this.#y = this.#doc.y;
  }

  #fitted(text: string, x: number, width: number, font: 'plain' | 'bold'): void {
    this.#doc.font(font).fontSize(BODY).fillColor('black');
    const natural = this.#doc.widthOfString(text);
    if (natural > width) this.#doc.fontSize(Math.floor((BODY * width * 10) / natural) / 10);
    this.#doc.text(text, x, this.#y, { lineBreak: false });
  }

  #heightOf(text: string, size: number): number {
    this.#doc.font('plain').fontSize(size);
    return this.#doc.heightOfString(text, { width: WIDTH, lineGap: size * 0.2 });
  }

  /** Set so small that it fits into what is left of the line. */
  #draw(drawing: LineDrawing, x: number): void {
    const scale = Math.min(0.62, (LEFT + WIDTH - x) / drawing.width);
    if (scale < 0.2) return;
    this.#artifact('Layout', () => {
      this.#doc
        .save()
        .translate(x, this.#y - 1)
        .scale(scale);
      for (const { d, part } of drawing.outlines) {
        this.#doc.path(d).lineWidth(1.2);
        if (part === 'missing') this.#doc.dash(2, { space: 2 });
        else this.#doc.undash();
        if (part === 'body') this.#doc.fillAndStroke('#d0d0d0', 'black');
        else this.#doc.stroke('black');
      }
      this.#doc.undash().restore();
    });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The writer takes a font as a buffer of its own, not as a view into another. */
function own(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
