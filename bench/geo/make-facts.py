"""Figures of other programs that packages/geo is held against, with their versions.

    npx tsx bench/geo/generate-city.ts 100000
    npx tsx bench/geo/peers/postgres.ts /usr/bin/python3 bench/geo/make-facts.py

writes packages/geo/src/testing/proj-areas.json and gis-overlaps.json. Edges are straight in longitude and latitude, so
they are cut into many pieces before another program, whose edges are straight elsewhere, measures them.
"""

import json
import math
import os
import random
import subprocess

import pyproj
import shapely
from osgeo import ogr
from shapely import geometry, ops, strtree, validation, wkb

ogr.UseExceptions()

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
CITY = os.path.join(ROOT, ".cache", "bench-geo", "city-2-seed-1")
TARGET = os.path.join(ROOT, "packages", "geo", "src", "testing")
ELLIPSOID = {"a": 6378137, "rf": 298.257222101}
GEOD = pyproj.Geod(**ELLIPSOID)
DECIMALS = 9


def cut(ring, pieces):
    """A closed ring with each edge in equal pieces."""
    points = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        points += [(x0 + (x1 - x0) * k / pieces, y0 + (y1 - y0) * k / pieces) for k in range(pieces)]
    return points + [ring[-1]]


def packed(rings):
    """Coordinates as whole numbers of 1e-9 degrees: the first of each ring, then steps."""
    result = []
    for ring in rings:
        whole = [(round(x * 10**DECIMALS), round(y * 10**DECIMALS)) for x, y in ring]
        steps = [whole[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(whole, whole[1:])]
        result.append([number for step in steps for number in step])
    return result


def write(name, facts):
    lines = json.dumps({key: value for key, value in facts.items() if key != "cases"})[:-1]
    cases = ",\n".join(json.dumps(case, separators=(",", ":")) for case in facts["cases"])
    with open(os.path.join(TARGET, name), "w") as file:
        file.write(f'{lines}, "cases": [\n{cases}\n]}}\n')


# Areas by PROJ's geodesics.


def geodesic_area(ring):
    """The error goes with the square of the pieces' length, so two counts tell the area of infinitely many."""

    def area(pieces):
        xs, ys = zip(*cut(ring, pieces)[:-1])
        return abs(GEOD.polygon_area_perimeter(xs, ys)[0])

    longest = max(math.hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in zip(ring, ring[1:]))
    pieces = math.ceil(longest / 0.002)
    return (4 * area(2 * pieces) - area(pieces)) / 3


def areas():
    chance = random.Random(1)
    cases = []
    # Smaller ones PROJ does not measure: it adds up areas down to the equator, some 5,000 km of them for each edge.
    for wanted in (35_000, 1_000_000, 1_000_000_000, 200_000_000_000):
        for latitude in range(18, 55, 4):
            corners = chance.randint(4, 14)
            radius = math.sqrt(wanted / math.pi) / 111_000
            ring = []
            for k in range(corners):
                angle = 2 * math.pi * (k + 0.4 * chance.random()) / corners
                reach = radius * (0.8 + 0.6 * chance.random())
                ring.append((round(110 + chance.random() * 1e-3 + reach * math.cos(angle) / math.cos(math.radians(latitude)), DECIMALS), round(latitude + reach * math.sin(angle), DECIMALS)))
            ring.append(ring[0])
            cases.append({"class": wanted, "rings": packed([ring]), "areaM2": geodesic_area(ring)})
    write("proj-areas.json", {"source": "PROJ geodesics through pyproj.Geod.polygon_area_perimeter, edges in pieces", "proj": pyproj.proj_version_str, "pyproj": pyproj.__version__, "unit": "1e-9 degrees", "cases": cases})


# Overlaps by GEOS and PostGIS.


def city_layer(name):
    data = ogr.Open(os.path.join(CITY, f"{name}.fgb"))
    return [wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb())) for feature in data.GetLayer(0)]


def moved(shape, degrees):
    rings = [[(x, round(y + degrees, DECIMALS)) for x, y in ring] for ring in rings_of(shape)]
    return geometry.Polygon(rings[0], rings[1:])


def rings_of(shape):
    return [list(shape.exterior.coords)] + [list(ring.coords) for ring in shape.interiors]


def on_plane(shape, transformer):
    """The same polygon on a plane of equal area: its edges, in pieces of a few metres, stray by less than a micrometre."""
    rings = [list(zip(*transformer.transform(*zip(*cut(ring, 16))))) for ring in rings_of(shape)]
    return geometry.Polygon(rings[0], rings[1:])


def postgis(cases):
    """Areas of every pair and of the union, case by case, from one query over all."""
    rows = []
    for number, (subject, layer) in enumerate(cases):
        rows += [f"{number}\t{index}\t{subject.wkb_hex}\t{other.wkb_hex}" for index, other in enumerate(layer)]
    script = (
        "create table pair (number int, index int, a geometry, b geometry);\ncopy pair from stdin;\n" + "\n".join(rows) + "\n\\.\n"
        "select number, array_to_json(array_agg(ST_Area(ST_Intersection(a, ST_MakeValid(b))) order by index)),"
        " ST_Area(ST_Intersection(min(a::text)::geometry, ST_Union(ST_MakeValid(b)))) from pair group by number order by number;\n"
    )
    out = subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", "-c", "set extra_float_digits = 3", "-f", "-"], input=script, text=True, capture_output=True, check=True).stdout
    result = []
    for line in out.strip().split("\n"):
        _, pairs, union = line.split("|")
        result.append((json.loads(pairs), float(union)))
    version = subprocess.run(["psql", "-qAtc", "select postgis_full_version()"], text=True, capture_output=True, check=True).stdout.strip()
    return result, version


def overlaps():
    chance = random.Random(2)
    subjects = city_layer("parcels")
    chance.shuffle(subjects)
    farmland = city_layer("farmland-100000")
    tree = strtree.STRtree(farmland)
    unsound = {id(shape) for shape in farmland if not shape.is_valid}
    invalid_wanted = 15
    chosen = []
    for subject in subjects:
        found = tree.query(subject)
        broken = [shape for shape in found if id(shape) in unsound and validation.make_valid(shape).intersects(subject)]
        sound = [shape for shape in found if id(shape) not in unsound and shape.intersects(subject)]
        chance.shuffle(sound)
        if broken and invalid_wanted > 0:
            invalid_wanted -= 1
            chosen.append((subject, broken[:1] + sound[:1]))
        elif len(sound) > 1 and len(chosen) < 200:
            chosen.append((subject, sound[:3]))
    cases, planes = [], []
    for number, (subject, layer) in enumerate(chosen):
        degrees = (-28, -20, -10, 0, 7)[number % 5]
        subject, layer = moved(subject, degrees), [moved(shape, degrees) for shape in layer]
        latitude = round(subject.centroid.y)
        transformer = pyproj.Transformer.from_pipeline(f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cea +lat_ts={latitude} +lon_0=130 +a={ELLIPSOID['a']} +rf={ELLIPSOID['rf']}")
        plane = on_plane(subject, transformer), [on_plane(shape, transformer) for shape in layer]
        planes.append(plane)
        sound = [validation.make_valid(shape) for shape in plane[1]]
        cases.append(
            {
                "valid": all(shape.is_valid for shape in layer),
                "subject": packed(rings_of(subject)),
                "layer": [packed(rings_of(shape)) for shape in layer],
                "areaM2": plane[0].area,
                "geos": [[plane[0].intersection(shape).area for shape in sound], plane[0].intersection(ops.unary_union(sound)).area],
            }
        )
    figures, version = postgis(planes)
    for case, (pairs, union) in zip(cases, figures):
        case["postgis"] = [pairs, union]
        for key in ("geos", "postgis"):
            case[key] = [[round(area, 7) for area in case[key][0]], round(case[key][1], 7)]
        case["areaM2"] = round(case["areaM2"], 7)
    write("gis-overlaps.json", {"source": "areas on PROJ's equal-area cylindrical plane, edges in pieces; each of geos and postgis: [shared with each of the layer, covered by all together]", "geos": shapely.geos.geos_version_string, "shapely": shapely.__version__, "postgis": version, "proj": pyproj.proj_version_str, "unit": "1e-9 degrees", "cases": cases})


areas()
overlaps()
