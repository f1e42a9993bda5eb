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
    ]
  }
};
