// Written by `npm run generate` from plugins/boundary-farmland/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/boundary-farmland/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "boundary-farmland",
  "title": {
    "zh": "边界与耕地",
    "en": "Boundaries and farmland"
  },
  "description": {
    "zh": "图形与台账的一致性，地块与单元的重叠、越界，以及永久基本农田和生态保护红线的占压。",
    "en": "Whether polygons match records, overlap or leave their unit, and whether plans touch permanent basic farmland or the ecological red line."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "rules": [
      {
        "id": "geometry/valid"
      },
      {
        "id": "geometry/area-attribute"
      },
      {
        "id": "geometry/parcel-overlap"
      },
      {
        "id": "geometry/unit-overlap"
      },
      {
        "id": "geometry/parcel-in-unit"
      },
      {
        "id": "geometry/unit-in-scope"
      },
      {
        "id": "boundary/permanent-farmland"
      },
      {
        "id": "boundary/eco-redline"
      }
    ]
  }
};
