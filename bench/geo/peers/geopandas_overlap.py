"""GeoPandas as a peer: python3 geopandas_overlap.py SUBJECTS LAYER OUTPUT. Writes `id,area`, the area being the sum over the layer."""

import sys
import warnings

warnings.filterwarnings("ignore")

import geopandas  # noqa: E402
from shapely import prepared, strtree, validation  # noqa: E402

subjects = geopandas.read_file(sys.argv[1], ignore_fields=["DKBH", "DKMC", "DKMJ"])
layer = geopandas.read_file(sys.argv[2], ignore_fields=["BSM", "YSDM", "YJJBNTTBBH", "DLBM", "DLMC", "GDLX", "QSXZ", "QSDWDM", "QSDWMC", "ZLDJDM", "PDJB", "KCXS", "TBMJ", "YJJBNTMJ", "KFBJLX"])

shapes = list(layer.geometry)
tree = strtree.STRtree(shapes)
valid = {}
owners, pieces = [], []
for number, shape in zip(subjects["id"] if "id" in subjects else subjects.index, subjects.geometry):
    meets = prepared.prep(shape).intersects
    for other in tree.query(shape):
        if id(other) not in valid:
            valid[id(other)] = other if other.is_valid else validation.make_valid(other)
        other = valid[id(other)]
        if meets(other):
            owners.append(number)
            pieces.append(shape.intersection(other))

areas = geopandas.GeoSeries(pieces, crs=subjects.crs).to_crs(4552).area
sums = areas.groupby(owners).sum()
with open(sys.argv[3], "w") as file:
    for number, area in sums.items():
        file.write(f"{number},{area!r}\n")
