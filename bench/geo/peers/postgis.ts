import { startPostgres } from './postgres.ts';
import { runProgram, type Peer } from './peer.ts';

/*
 * The server runs already, as an office's would. Only ids and shapes are loaded, by COPY into tables without a log; shapes are made valid
 * where the query meets an invalid one, which is several times quicker than making the whole layer valid. Areas are taken
 * of the pieces on a plane of the city: a geography's would take longer.
 */

const madeValid = 'ST_Intersection(p.g, case when ST_IsValid(f.g) then f.g else ST_MakeValid(f.g) end)';
/** Most parcels lie inside a boundary whole, which is found out much faster than an intersection is built. */
const wholeIfCovered = 'case when ST_Covers(f.g, p.g) then p.g else ST_Intersection(p.g, f.g) end';

/** How long PostGIS takes for the query alone, the quickest of some attempts, everything before it being done: shapes loaded, made valid and indexed. */
export interface BoundaryTimes {
  readonly plainMs: number;
  /** On pieces of 256 vertices, and what making them takes beforehand. */
  readonly subdividedMs: number;
  readonly subdivideMs: number;
}

export interface PostgisPeers {
  readonly peer: Peer;
  /** Both layers have to be loaded first. */
  boundary(subjects: string, boundary: string, attempts: number): BoundaryTimes;
  dispose(): void;
}

/** Starts the server. `dispose` ends it. */
export function postgisPeers(): PostgisPeers | { readonly missing: string } {
  const started = startPostgres();
  if ('missing' in started) return started;
  const { environment, dispose } = started.cluster;
  const load = (path: string, { table, fields }: { readonly table: string; readonly fields: string }): void => {
    runProgram(
      ['ogr2ogr', '-f', 'PostgreSQL', 'PG:', path, '-overwrite', '-nln', table, '-nlt', 'POLYGON', '-select', fields, '-lco', 'UNLOGGED=ON', '-lco', 'GEOMETRY_NAME=g', '-lco', 'FID=fid', '-lco', 'SPATIAL_INDEX=GIST'],
      { environment: { ...environment, PG_USE_COPY: 'YES' } },
    );
  };
  const timed = (sql: string): number => {
    const start = performance.now();
    runProgram(['psql', '-q', '-v', 'ON_ERROR_STOP=1', '-f', '-'], { environment, input: `set client_min_messages = error;\n${sql}` });
    return performance.now() - start;
  };
  return {
    peer: {
      name: 'PostGIS',
      meaning: 'sum',
      overlap({ subjects, layer, output }) {
        load(subjects, { table: 'parcels', fields: 'id' });
        load(layer, { table: 'layer', fields: '' });
        timed(`${ready('parcels')}${ready('layer')}${query('layer', madeValid)}\\copy result to '${output}' with (format csv)\n`);
      },
    },
    boundary(subjects, boundary, attempts) {
      load(subjects, { table: 'parcels', fields: 'id' });
      load(boundary, { table: 'layer', fields: '' });
      timed(`${ready('parcels')}update layer set g = ST_MakeValid(g) where not ST_IsValid(g);\n${ready('layer')}`);
      const subdivideMs = timed(`drop table if exists pieces;\ncreate unlogged table pieces as select ST_Subdivide(g, 256) as g from layer;\ncreate index on pieces using gist (g);\n${ready('pieces')}`);
      const quickest = (table: string): number => Math.min(...Array.from({ length: attempts }, () => timed(query(table, wholeIfCovered))));
      return { plainMs: quickest('layer'), subdividedMs: quickest('pieces'), subdivideMs };
    },
    dispose,
  };
}

function ready(table: string): string {
  return `analyze ${table};\nalter table ${table} set (parallel_workers = 2);\n`;
}

function query(table: string, piece: string): string {
  return `drop table if exists result;\ncreate unlogged table result as select p.id, sum(ST_Area(ST_Transform(${piece}, 4552))) as area from parcels p join ${table} f on ST_Intersects(p.g, f.g) group by p.id;\n`;
}
