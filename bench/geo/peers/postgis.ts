import { startPostgres } from './postgres.ts';
import { runProgram, type Peer } from './peer.ts';

/*
 * The server runs already, as an office's would. Only ids and shapes are loaded, by COPY into tables without a log; shapes are made valid
 * where the query meets an invalid one, which is several times quicker than making the whole layer valid. Areas are taken
 * of the pieces on a plane of the city: a geography's would take longer.
 */

const sharedM2 = (shape: string): string =>
  `sum(ST_Area(ST_Transform(ST_Intersection(p.g, case when ST_IsValid(${shape}) then ${shape} else ST_MakeValid(${shape}) end), 4552)))`;

/** PostGIS as a peer, and as one that first cuts the layer's polygons into pieces of 256 vertices, which a large boundary needs. */
export function postgisPeers(): { readonly peers: readonly Peer[]; dispose(): void } | { readonly missing: string } {
  const started = startPostgres();
  if ('missing' in started) return started;
  const { environment, dispose } = started.cluster;
  const load = (path: string, { table, fields, index }: { readonly table: string; readonly fields: string; readonly index: string }): void => {
    runProgram(
      ['ogr2ogr', '-f', 'PostgreSQL', 'PG:', path, '-overwrite', '-nln', table, '-nlt', 'POLYGON', '-select', fields, '-lco', 'UNLOGGED=ON', '-lco', 'GEOMETRY_NAME=g', '-lco', 'FID=fid', '-lco', `SPATIAL_INDEX=${index}`],
      { environment: { ...environment, PG_USE_COPY: 'YES' } },
    );
  };
  const query = (subjectTable: string, layerTable: string, { output, before = '' }: { readonly output: string; readonly before?: string }): void => {
    runProgram(['psql', '-q', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
      environment,
      input: `set client_min_messages = error;
${before}
analyze ${subjectTable}; analyze ${layerTable};
alter table ${subjectTable} set (parallel_workers = 2); alter table ${layerTable} set (parallel_workers = 2);
create unlogged table result as select p.id, ${sharedM2('f.g')} as area from ${subjectTable} p join ${layerTable} f on ST_Intersects(p.g, f.g) group by p.id;
\\copy result to '${output}' with (format csv)
drop table result;
`,
    });
  };
  const loadBoth = ({ subjects, layer }: { readonly subjects: string; readonly layer: string }): void => {
    load(subjects, { table: 'parcels', fields: 'id', index: 'GIST' });
    load(layer, { table: 'layer', fields: '', index: 'GIST' });
  };
  return {
    peers: [
      {
        name: 'PostGIS',
        meaning: 'sum',
        overlap(task) {
          loadBoth(task);
          query('parcels', 'layer', task);
        },
      },
      {
        name: 'PostGIS, ST_Subdivide',
        meaning: 'sum',
        overlap(task) {
          loadBoth(task);
          const before = `drop table if exists pieces;
create unlogged table pieces as select ST_Subdivide(case when ST_IsValid(g) then g else ST_MakeValid(g) end, 256) as g from layer;
create index on pieces using gist (g);`;
          query('parcels', 'pieces', { output: task.output, before });
        },
      },
    ],
    dispose,
  };
}
