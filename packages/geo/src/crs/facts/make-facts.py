"""Writes the figures of PROJ and GDAL that the tests of this folder compare with. Needs python3-pyproj and gdal-bin (Debian).

Run in this folder: /usr/bin/python3 make-facts.py
"""
import json
import subprocess

import pyproj
from pyproj.database import get_database_metadata, query_crs_info

source = {"proj": pyproj.proj_version_str, "epsg": get_database_metadata("EPSG.VERSION"), "gdal": subprocess.check_output(["ogrinfo", "--version"], text=True).strip()}


def write(name, value):
    lines = ",\n".join(f"  {json.dumps(key)}: {block(item)}" for key, item in {"source": source, **value}.items())
    with open(name, "w", encoding="utf-8") as file:
        file.write("{\n" + lines + "\n}\n")


def block(item):
    if isinstance(item, list):
        return "[\n" + ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in item) + "\n  ]"
    return json.dumps(item, ensure_ascii=False)


def wkt(code, kind):
    return subprocess.check_output(["gdalsrsinfo", "-o", kind, "--single-line", f"EPSG:{code}"], text=True).strip()


infos = [info for info in query_crs_info(auth_name="EPSG", allow_deprecated=True) if info.type.name in ("PROJECTED_CRS", "GEOGRAPHIC_2D_CRS")]

systems = []
for info in infos:
    if info.name.startswith("CGCS2000 /"):
        crs = pyproj.CRS.from_epsg(int(info.code))
        values = {parameter.name: parameter.value for parameter in crs.coordinate_operation.params}
        esri = crs.to_wkt("WKT1_ESRI")
        systems.append([int(info.code), info.name, esri.split('"')[1], values["Longitude of natural origin"], values["False easting"]])

refused = {
    datum: sorted(int(info.code) for info in infos if info.name == name or info.name.startswith(name + " /"))
    for datum, name in (("xian80", "Xian 1980"), ("beijing54", "Beijing 1954"), ("newBeijing54", "New Beijing"))
}
write("systems.json", {"systems": systems, **refused})

texts = [[code, kind, wkt(code, kind)] for code in (4490, 4326, 3857, 4531, 4552, 4553, 4500, 4511, 4610, 2388, 2367, 2440, 4214, 4800) for kind in ("wkt_esri", "wkt1", "wkt2")]
write("texts.json", {"texts": texts})

projected = []
scales = []
for code in (4552, 4531, 4511, 4500, 4534, 4554):
    crs = pyproj.CRS.from_epsg(code)
    meridian = next(parameter.value for parameter in crs.coordinate_operation.params if parameter.name == "Longitude of natural origin")
    transformer = pyproj.Transformer.from_crs(4490, code, always_xy=True)
    proj = pyproj.Proj(crs)
    for lat in range(18, 55, 4 if code == 4552 else 12):
        for offset in (-4, -3, -1.5, -0.37, 0, 0.123456789, 1, 2.5, 4):
            x, y = transformer.transform(meridian + offset, lat + 0.01)
            projected.append([code, meridian + offset, lat + 0.01, round(x, 6), round(y, 6)])
            if code == 4552:
                scales.append([code, meridian + offset, lat + 0.01, proj.get_factors(meridian + offset, lat + 0.01).areal_scale])
transformer = pyproj.Transformer.from_crs(4326, 3857, always_xy=True)
for lon, lat in ((73.5, 18), (130.367, 46.81), (135, 54)):
    x, y = transformer.transform(lon, lat)
    projected.append([3857, lon, lat, round(x, 6), round(y, 6)])
write("projections.json", {"projected": projected, "scales": scales})
