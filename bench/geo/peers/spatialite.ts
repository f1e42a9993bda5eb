import { join } from 'node:path';
import { isInstalled, runProgram, type Peer } from './peer.ts';

/** SpatiaLite: both layers into a new database without a journal; its R-tree is asked parcel by parcel (cross joins keep that order), invalid shapes are made valid where they are met. */
export function spatialitePeer(): Peer | { readonly missing: string } {
  if (!isInstalled(['spatialite', '-version'])) return { missing: 'spatialite (spatialite-bin) is not installed' };
  return {
    name: 'SpatiaLite',
    meaning: 'sum',
    overlap({ subjects, layer, folder, output }) {
      const database = join(folder, 'overlap.sqlite');
      const environment = { OGR_SQLITE_SYNCHRONOUS: 'OFF', OGR_SQLITE_JOURNAL: 'OFF', OGR_SQLITE_CACHE: '1024' };
      const common = ['-lco', 'GEOMETRY_NAME=g', '-lco', 'FID=fid', '-nlt', 'POLYGON', '-gt', '1000000'];
      runProgram(['ogr2ogr', '-f', 'SQLite', '-dsco', 'SPATIALITE=YES', database, subjects, '-nln', 'parcels', '-select', 'id', '-lco', 'SPATIAL_INDEX=NO', ...common], { environment });
      runProgram(['ogr2ogr', '-update', database, layer, '-nln', 'layer', '-select', '', '-lco', 'SPATIAL_INDEX=YES', ...common], { environment });
      runProgram(['spatialite', '-silent', '-bail', database], {
        input: `pragma cache_size = -1000000;
.mode csv
.headers off
.output ${output}
select p.id, sum(ST_Area(ST_Transform(ST_Intersection(p.g, case when ST_IsValid(f.g) = 1 then f.g else MakeValid(f.g) end), 4552)))
from parcels p cross join idx_layer_g i cross join layer f
where i.xmax >= MbrMinX(p.g) and i.xmin <= MbrMaxX(p.g) and i.ymax >= MbrMinY(p.g) and i.ymin <= MbrMaxY(p.g) and f.rowid = i.pkid group by p.id;
`,
      });
    },
  };
}
