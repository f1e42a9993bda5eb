// Written by `npm run generate` from plugins/map/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/map/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "map",
  "title": {
    "zh": "地图",
    "en": "Map"
  },
  "description": {
    "zh": "在编辑器旁显示再开发单元、地块与控制线,随输入更新,与 YAML 互相定位。",
    "en": "Shows redevelopment units, parcels and control lines beside the editor, follows typing, and leads to the YAML and back."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "queries": [
      {
        "id": "map/scene"
      },
      {
        "id": "map/feature-at"
      },
      {
        "id": "map/tile"
      },
      {
        "id": "map/measure"
      }
    ],
    "views": [
      {
        "id": "map.preview",
        "title": {
          "zh": "地图",
          "en": "Map"
        },
        "location": "preview",
        "icon": "map"
      }
    ],
    "commands": [
      {
        "id": "map.search",
        "title": {
          "zh": "在地图上查找地块或单元",
          "en": "Find a Parcel or Unit on the Map"
        }
      },
      {
        "id": "map.measureDistance",
        "title": {
          "zh": "量距离",
          "en": "Measure a Distance"
        }
      },
      {
        "id": "map.measureArea",
        "title": {
          "zh": "量面积",
          "en": "Measure an Area"
        }
      },
      {
        "id": "map.compare",
        "title": {
          "zh": "前后对比",
          "en": "Compare with Today"
        }
      },
      {
        "id": "map.exportImage",
        "title": {
          "zh": "导出地图为图片（PNG）",
          "en": "Export the Map as a Picture (PNG)"
        }
      },
      {
        "id": "map.exportSheet",
        "title": {
          "zh": "导出图纸（SVG）",
          "en": "Export a Map Sheet (SVG)"
        }
      },
      {
        "id": "map.printSheet",
        "title": {
          "zh": "打印图纸",
          "en": "Print a Map Sheet"
        }
      }
    ]
  }
};
