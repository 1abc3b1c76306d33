import { homedir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { defaultDataFolder, joinEmbedded } from '../../../app/src/store/embedded/embedded.ts';
import type { Facility } from '../../../directory/src/facility/facility.ts';
import { wordsOf } from '../../../directory/src/index/words-of.ts';
import type { Engine } from '../questions.ts';

const AT_ONCE = 5000;

async function fill(client: Client, facilities: readonly Facility[]): Promise<void> {
  await client.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS cube;
    CREATE EXTENSION IF NOT EXISTS earthdistance; DROP TABLE IF EXISTS bench_f, bench_lexicon;
    CREATE UNLOGGED TABLE bench_f(id text, words text[], codes text[], spot earth)`);
  for (let at = 0; at < facilities.length; at += AT_ONCE) {
    const rows = facilities.slice(at, at + AT_ONCE).map((f) => ({
      id: f.id,
      words: [...new Set(wordsOf(`${f.name1} ${f.name2} ${f.city}`))],
      codes: f.codes,
      lat: f.point?.lat ?? 0,
      lon: f.point?.lon ?? 0,
    }));
    await client.query(
      `INSERT INTO bench_f SELECT id, words, codes, ll_to_earth(lat, lon)
       FROM json_to_recordset($1) AS r(id text, words text[], codes text[], lat float8, lon float8)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query(`CREATE UNLOGGED TABLE bench_lexicon AS SELECT DISTINCT unnest(words) AS word FROM bench_f;
    CREATE INDEX ON bench_f USING gin(words); CREATE INDEX ON bench_f USING gin(codes);
    CREATE INDEX ON bench_f USING gist(spot); CREATE INDEX ON bench_lexicon USING gin(word gin_trgm_ops);
    SET pg_trgm.similarity_threshold = 0.35`);
  await client.query('VACUUM ANALYZE bench_f');
  await client.query('VACUUM ANALYZE bench_lexicon');
}

const ASK = {
  name: 'bench_ask',
  text: `WITH found AS MATERIALIZED (
      SELECT id, codes, spot FROM bench_f
      WHERE words && $1::text[] AND words && $2::text[] AND codes && $3::text[] AND codes && $4::text[]),
    nearest AS (SELECT id FROM found ORDER BY spot <-> ll_to_earth($5, $6) LIMIT 20),
    counts AS (SELECT code, count(*)::int n FROM found, unnest(codes) code GROUP BY code)
    SELECT (SELECT count(*)::int FROM found) AS total, (SELECT json_agg(id) FROM nearest) AS ids,
      (SELECT json_object_agg(code, n) FROM counts) AS facets`,
};

/** PostgreSQL: spelling by pg_trgm over a lexicon, GIN for words and codes, earthdistance for the nearest. */
export async function postgres(facilities: readonly Facility[]): Promise<Engine | { skipped: string }> {
  const url = process.env['DATABASE_URL'];
  const folder = join(
    defaultDataFolder(process.getuid?.() === 0, homedir(), process.env['XDG_DATA_HOME']),
    'bench',
  );
  let release = async (): Promise<void> => undefined;
  let client: Client;
  try {
    if (url === undefined) {
      const embedded = await joinEmbedded(folder, 'bench');
      release = embedded.release;
      client = new Client({ ...embedded.address });
    } else client = new Client({ connectionString: url });
    await client.connect();
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error) };
  }
  await fill(client, facilities);
  const spellings = async (word: string): Promise<string[]> => {
    const { rows } = await client.query<{ word: string }>({
      name: 'bench_spell',
      text: 'SELECT word FROM bench_lexicon WHERE word % $1 ORDER BY similarity(word, $1) DESC LIMIT 10',
      values: [word],
    });
    return [word, ...rows.map((row) => row.word)];
  };
  return {
    name: 'PostgreSQL 18 (pg_trgm + earthdistance)',
    ask: async ({ words, near, groups }) => {
      const first = await spellings(words[0] ?? '');
      const second = words[1] === undefined ? first : await spellings(words[1]);
      const values = [first, second, groups[0], groups[1], near.lat, near.lon];
      const { rows } = await client.query<{
        total: number;
        ids: string[] | null;
        facets: Record<string, number> | null;
      }>({ ...ASK, values });
      return { ids: rows[0]?.ids ?? [], total: rows[0]?.total ?? 0, facets: rows[0]?.facets ?? {} };
    },
    close: async () => {
      await client.query('DROP TABLE IF EXISTS bench_f, bench_lexicon');
      await client.end();
      await release();
    },
  };
}
