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
    "zh": "图形与台账的一致性，地块与单元的重叠、越界，永久基本农田和生态保护红线的占压，以及边界增补、耕地占补台账的逐日平衡。",
    "en": "Whether polygons match records, overlap or leave their unit, whether plans touch permanent basic farmland or the ecological red line, and whether the boundary and farmland ledgers balance on every day."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "rules": [
      {
        "id": "geometry/valid"
      },
      {
        "id": "geometry/crs-declared"
      },
      {
        "id": "geometry/zone-match"
      },
      {
        "id": "geometry/easting-prefix"
      },
      {
        "id": "geometry/axis-order"
      },
      {
        "id": "geometry/txt-structure"
      },
      {
        "id": "geometry/area-attribute"
      },
      {
        "id": "geometry/area-method"
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
        "id": "geometry/landuse-tiling"
      },
      {
        "id": "geometry/sliver"
      },
      {
        "id": "geometry/registered-vs-measured"
      },
      {
        "id": "inventory/is-construction-land"
      },
      {
        "id": "inventory/survey-agreement"
      },
      {
        "id": "boundary/position-declared"
      },
      {
        "id": "boundary/outside-udb-new-building"
      },
      {
        "id": "boundary/outside-udb-inplace"
      },
      {
        "id": "boundary/pre-plan-building"
      },
      {
        "id": "boundary/permanent-farmland"
      },
      {
        "id": "boundary/eco-redline"
      },
      {
        "id": "boundary/nature-core-vacate-only"
      },
      {
        "id": "boundary/swap-equal-area"
      },
      {
        "id": "boundary/swap-source-eligible"
      },
      {
        "id": "boundary/swap-verified-first"
      },
      {
        "id": "boundary/swap-single-use"
      },
      {
        "id": "boundary/swap-addition-clean"
      },
      {
        "id": "boundary/swap-net-change"
      },
      {
        "id": "boundary/udb-multiple"
      },
      {
        "id": "boundary/strategy-targets"
      },
      {
        "id": "boundary/ledger-dates"
      },
      {
        "id": "boundary/no-new-park-outside"
      },
      {
        "id": "boundary/four-lines"
      },
      {
        "id": "boundary/heritage-demolition"
      },
      {
        "id": "boundary/flood-wetland"
      },
      {
        "id": "boundary/industrial-line-retention"
      },
      {
        "id": "boundary/agri-zone-blocks"
      },
      {
        "id": "boundary/layer-vintage"
      },
      {
        "id": "farmland/stable-only"
      },
      {
        "id": "farmland/quantity"
      },
      {
        "id": "farmland/quality"
      },
      {
        "id": "farmland/credit-once"
      },
      {
        "id": "farmland/credit-verified"
      },
      {
        "id": "farmland/supply-first"
      },
      {
        "id": "farmland/credit-in-parcel"
      },
      {
        "id": "farmland/occupation-declared"
      },
      {
        "id": "farmland/black-soil"
      },
      {
        "id": "farmland/slope"
      },
      {
        "id": "farmland/double-benefit"
      },
      {
        "id": "farmland/follow-up"
      }
    ]
  }
};
