const VALUES: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  ]
    .flatMap((names) => names.split(' ').map((name, value): [string, number] => [name, value]))
    .concat(
      [
        'twenty thirty forty fifty sixty seventy eighty ninety',
        ' treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      ].flatMap((names) => names.split(' ').map((name, index): [string, number] => [name, (index + 2) * 10])),
      'ciento doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas'
        .split(' ')
        .map((name, index): [string, number] => [name, (index + 1) * 100]),
      [['cien', 100]],
    ),
);

/** Reads a whole number in words, such as `one hundred twelve` or `ciento doce`. Null where a word is none of a number. */
export function readSpelled(text: string): number | null {
  let total = 0;
  let part = 0;
  for (const word of text.toLowerCase().replaceAll(' y ', ' ').split(/[ -]/)) {
    const value = VALUES.get(word);
    if (word === 'hundred') part *= 100;
    else if (word === 'thousand' || word === 'mil') {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (word !== '' && value !== undefined) part += value;
    else return null;
  }
  return total + part;
}
