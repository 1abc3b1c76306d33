import type { Report } from './verdict.ts';

/** A place on a page that a drawing takes; y grows upward. */
export interface DrawnBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const N = '(-?\\d+(?:\\.\\d+)?)';
const BLACK = '0 0 0';
const GREY = '0.8156862745098039 0.8156862745098039 0.8156862745098039';
const RULE = '0.5333333333333333 0.5333333333333333 0.5333333333333333';
/** Everything that a page of a paper is drawn with, line by line. */
const PLAIN: readonly RegExp[] = [
  /^\/(?:H1|H2|H3|P|LI|Figure|TH|TD|Artifact) <<$/u,
  /^\/MCID \d+$/u,
  /^\/Type \/(?:Layout|Pagination)$/u,
  /^(?:>> BDC|BT|ET|h|\[\] 0 d|\[2 2\] 0 d|\/DeviceRGB cs|\/DeviceRGB CS|)$/u,
  /^(?:0\.5|0\.75|1\.2|1\.5|2) w$/u,
];
const MATRIX = new RegExp(`^${N} ${N} ${N} ${N} ${N} ${N} cm$`, 'u');
const PLACED = new RegExp(`^1 0 0 1 ${N} ${N} Tm$`, 'u');
const FONT = new RegExp(`^/F[12] ${N} Tf$`, 'u');
const SHOWN = /^\[(?:<[0-9a-f]*>|[ ]|-?\d+(?:\.\d+)?)+\] TJ$/u;
const POINT = new RegExp(`^${N} ${N} [ml]$`, 'u');
const CURVE = new RegExp(`^${N} ${N} ${N} ${N} ${N} ${N} c$`, 'u');
const FRAME = /^46 24 520 \d+ re$/u;
const WIDTH = 612;
const HEIGHT = 792;
/** Letters smaller than this nobody can read. */
const SMALLEST = 4;

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
}

interface Page {
  state: State;
  readonly kept: State[];
  /** Inside a chart its own lines are drawn over its own letters. */
  inFigure: boolean;
  path: (readonly [number, number])[];
  readonly boxes: DrawnBox[];
}

/** Holds the drawing of a page to what a paper is drawn with, and says where something is drawn beside letters. */
export function judgeMarks(content: string, where: string, report: Report): readonly DrawnBox[] {
  // A page begins in black.
  const start: State = { matrix: [1, 0, 0, 1, 0, 0], fill: BLACK, stroke: BLACK };
  const page: Page = { state: start, kept: [], inFigure: false, path: [], boxes: [] };
  for (const line of content.split('\n')) {
    if (!take(page, line)) report('file-rewritten', where, 'what a paper is drawn with', line.slice(0, 120));
  }
  return page.boxes;
}

function take(page: Page, line: string): boolean {
  const { state } = page;
  if (line === '/Figure <<') page.inFigure = true;
  if (line === 'EMC') {
    page.inFigure = false;
    return true;
  }
  if (line === 'q') {
    page.kept.push(state);
    return true;
  }
  if (line === 'Q') {
    const kept = page.kept.pop();
    if (kept !== undefined) page.state = kept;
    return kept !== undefined;
  }
  const color = /^(\S+ \S+ \S+) (scn|SCN)$/u.exec(line);
  if (color) {
    page.state =
      color[2] === 'scn' ? { ...state, fill: color[1] ?? '' } : { ...state, stroke: color[1] ?? '' };
    return [BLACK, color[2] === 'scn' ? GREY : RULE].includes(color[1] ?? '');
  }
  const matrix = MATRIX.exec(line);
  if (matrix) return turn(page, matrix.slice(1).map(Number));
  return PLAIN.some((pattern) => pattern.test(line)) || takeLetters(page, line) || takePath(page, line);
}

/** Pages are turned over, moved, or made smaller for a drawing; nothing is slanted or stretched. */
function turn(page: Page, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): boolean {
  const [A, B, C, D, E, F] = page.state.matrix;
  page.state = {
    ...page.state,
    matrix: [
      a * A + b * C,
      a * B + b * D,
      c * A + d * C,
      c * B + d * D,
      e * A + f * C + E,
      e * B + f * D + F,
    ],
  };
  const isFlip = a === 1 && b === 0 && c === 0 && d === -1;
  return isFlip || (b === 0 && c === 0 && a === d && a <= 1 && a >= 0.2);
}

function takeLetters({ state }: Page, line: string): boolean {
  const placed = PLACED.exec(line);
  if (placed) {
    const [x, y] = at(state.matrix, Number(placed[1]), Number(placed[2]));
    return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT && state.matrix[0] === 1 && state.matrix[3] === 1;
  }
  const font = FONT.exec(line);
  if (font) return Number(font[1]) >= SMALLEST;
  return SHOWN.test(line) && state.fill === BLACK;
}

function takePath(page: Page, line: string): boolean {
  const { matrix, fill } = page.state;
  const point = POINT.exec(line) ?? CURVE.exec(line);
  if (point) {
    const numbers = point.slice(1).map(Number);
    for (let index = 0; index < numbers.length; index += 2)
      page.path.push(at(matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0));
    return true;
  }
  // The frame stands around the mark at the head.
  if (FRAME.test(line)) return page.path.length === 0;
  if (line !== 'S' && line !== 'B') return false;
  const box = boxOf(page.path);
  page.path = [];
  if (box !== null && !page.inFigure) page.boxes.push(box);
  return line === 'S' || (fill === GREY && !page.inFigure);
}

function at([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function boxOf(path: readonly (readonly [number, number])[]): DrawnBox | null {
  if (path.length === 0) return null;
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
