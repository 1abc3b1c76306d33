/** The dark modules of a QR code. */
export interface QrModules {
  readonly size: number;
  readonly get: (row: number, column: number) => number | boolean;
}

/** The dark squares of a QR code as the path of a drawing, one unit a square: runs in a row are one piece. */
export function squaresOf({ size, get }: QrModules): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!get(row, column)) continue;
      let width = 1;
      while (column + width < size && get(row, column + width)) width += 1;
      path += `M${column} ${row}h${width}v1h-${width}z`;
      column += width;
    }
  }
  return path;
}
