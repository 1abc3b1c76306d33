import { DatabaseSync } from 'node:sqlite';
import { editsBetween } from '../../../directory/src/index/near-spelling.ts';
import type { Facility } from '../../../directory/src/facility/facility.ts';
import { wordsOf } from '../../../directory/src/index/words-of.ts';
import type { Engine } from '../questions.ts';

const BOXES_IN_DEGREES = [0.5, 2, 8, 360];

function fill(db: DatabaseSync, facilities: readonly Facility[]): void {
  db.exec(`CREATE TABLE f(i INTEGER PRIMARY KEY, id TEXT, lat REAL, lon REAL);
    CREATE TABLE fc(code TEXT, i INTEGER, PRIMARY KEY(code, i)) WITHOUT ROWID;
    CREATE INDEX fc_i ON fc(i, code);
    CREATE VIRTUAL TABLE t USING fts5(text, content='');
    CREATE VIRTUAL TABLE tv USING fts5vocab(t, 'row');
    CREATE VIRTUAL TABLE r USING rtree(i, a, b, c, d);
    CREATE TEMP TABLE found(i INTEGER PRIMARY KEY);
    BEGIN`);
  const row = db.prepare('INSERT INTO f VALUES(?,?,?,?)');
  const code = db.prepare('INSERT INTO fc VALUES(?,?)');
  const text = db.prepare('INSERT INTO t(rowid, text) VALUES(?,?)');
  const box = db.prepare('INSERT INTO r VALUES(?,?,?,?,?)');
  facilities.forEach((f, i) => {
    const { lat, lon } = f.point ?? { lat: 0, lon: 0 };
    row.run(i, f.id, lat, lon);
    for (const c of f.codes) code.run(c, i);
    text.run(i, wordsOf(`${f.name1} ${f.name2} ${f.city}`).join(' '));
    box.run(i, lat, lat, lon, lon);
  });
  db.exec('COMMIT; ANALYZE');
}

/** SQLite: FTS5 with spelling from its own vocabulary, codes in an indexed table, R*Tree boxes that grow until 20 are found. */
export function sqlite(facilities: readonly Facility[]): Engine {
  const db = new DatabaseSync(':memory:');
  fill(db, facilities);
  const vocabulary = db
    .prepare('SELECT term FROM tv')
    .all()
    .map((row) => String(row['term']));
  const spellings = (word: string): string => {
    const most = word.length >= 8 ? 2 : 1;
    const near = vocabulary.filter(
      (other) => Math.abs(other.length - word.length) <= most && editsBetween(word, other, most) <= most,
    );
    return `(${[word, ...near].map((one) => `"${one}"`).join(' OR ')})`;
  };
  const clear = db.prepare('DELETE FROM found');
  const find = db.prepare(`INSERT INTO found SELECT rowid FROM t WHERE t MATCH ?
    AND EXISTS(SELECT 1 FROM fc WHERE i = t.rowid AND code IN (?,?))
    AND EXISTS(SELECT 1 FROM fc WHERE i = t.rowid AND code IN (?,?))`);
  const counts = db.prepare('SELECT code, count(*) n FROM found JOIN fc USING(i) GROUP BY code');
  const nearest = db.prepare(`SELECT f.id FROM r JOIN found USING(i) JOIN f USING(i)
    WHERE r.a BETWEEN ? AND ? AND r.c BETWEEN ? AND ?
    ORDER BY pow(sin(radians(lat - ?) / 2), 2) + cos(radians(lat)) * cos(radians(?)) * pow(sin(radians(lon - ?) / 2), 2)
    LIMIT 20`);
  return {
    name: 'SQLite FTS5 + R*Tree',
    ask: ({ words, near, groups }) => {
      clear.run();
      const [[a = '', b = ''], [c = '', d = '']] = groups;
      const total = Number(find.run(words.map(spellings).join(' AND '), a, b, c, d).changes);
      const facets = Object.fromEntries(counts.all().map((row) => [String(row['code']), Number(row['n'])]));
      let ids: string[] = [];
      for (const size of BOXES_IN_DEGREES) {
        const { lat, lon } = near;
        const rows = nearest.all(lat - size, lat + size, lon - size, lon + size, lat, lat, lon);
        ids = rows.map((row) => String(row['id']));
        if (ids.length >= Math.min(20, total)) break;
      }
      return { ids, total, facets };
    },
    close: () => db.close(),
  };
}
