import { falseEastingM, zoneNumber } from './registry.ts';
import type { Crs } from './types.ts';

const cgcs2000 = 'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const wgs84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** Text of a .prj file in Esri's dialect of WKT 1, which ArcGIS, QGIS and GDAL read; letter for letter what GDAL writes. */
export function writePrj(crs: Crs): string {
  if (crs.kind === 'lonLat') return crs.epsg === 4326 ? wgs84 : cgcs2000;
  if (crs.kind === 'webMercator') {
    return projected('WGS_1984_Web_Mercator_Auxiliary_Sphere', wgs84, 'Mercator_Auxiliary_Sphere', { False_Easting: 0, False_Northing: 0, Central_Meridian: 0, Standard_Parallel_1: 0, Auxiliary_Sphere_Type: 0 });
  }
  const { widthDegrees, centralMeridian, prefix } = crs.zone!;
  const family = widthDegrees === 3 ? 'CGCS2000_3_Degree_GK' : 'CGCS2000_GK';
  const name = prefix === undefined ? `${family}_CM_${centralMeridian}E` : `${family}_Zone_${zoneNumber(centralMeridian, widthDegrees)}`;
  return projected(name, cgcs2000, 'Gauss_Kruger', { False_Easting: falseEastingM(crs), False_Northing: 0, Central_Meridian: centralMeridian, Scale_Factor: 1, Latitude_Of_Origin: 0 });
}

function projected(name: string, geographic: string, method: string, parameters: Readonly<Record<string, number>>): string {
  const list = Object.entries(parameters).map(([key, value]) => `PARAMETER["${key}",${value.toFixed(1)}]`);
  return `PROJCS["${name}",${geographic},PROJECTION["${method}"],${list.join(',')},UNIT["Meter",1.0]]`;
}
