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
    "menus": [
      {
        "menu": "plans/context",
        "command": "map.reveal",
        "when": "planRecord",
        "group": "1"
      },
      {
        "menu": "editor/context",
        "command": "map.reveal",
        "group": "1"
      },
      {
        "menu": "editor/lens",
        "command": "map.reveal",
        "when": "lensEntity == unit || lensEntity == parcel || lensEntity == parcelControl",
        "group": "2"
      },
      {
        "menu": "problems/context",
        "command": "map.reveal",
        "group": "0",
        "order": 1
      },
      {
        "menu": "map/context",
        "command": "map.openRecord",
        "when": "mapFeature",
        "group": "0"
      },
      {
        "menu": "map/context",
        "command": "map.showProblems",
        "when": "mapFeature",
        "group": "0",
        "order": 1
      },
      {
        "menu": "map/context",
        "command": "map.toggleSelected",
        "when": "mapFeature",
        "group": "1"
      },
      {
        "menu": "map/context",
        "command": "map.measureHere",
        "group": "1",
        "order": 1
      },
      {
        "menu": "map/context",
        "command": "map.copyId",
        "when": "mapFeature",
        "group": "2"
      },
      {
        "menu": "map/context",
        "command": "map.copyCoordinates",
        "group": "2",
        "order": 1
      }
    ],
    "settings": [
      {
        "id": "map.defaultStyle",
        "title": {
          "zh": "默认着色",
          "en": "Default Style"
        },
        "description": {
          "zh": "地图打开时地块按什么着色；在此更改也立即改变已打开的地图。",
          "en": "What parcels are filled by when the map opens; a change here changes an open map at once."
        },
        "schema": {
          "type": "string",
          "default": "plan",
          "enum": [
            "plan",
            "current",
            "verdict",
            "far",
            "densityPct",
            "greenPct",
            "heightM"
          ],
          "x-enum": {
            "plan": {
              "zh": "规划用途",
              "en": "Planned use"
            },
            "current": {
              "zh": "现状用途",
              "en": "Current use"
            },
            "verdict": {
              "zh": "检查结论",
              "en": "Verdict"
            },
            "far": {
              "zh": "容积率",
              "en": "FAR"
            },
            "densityPct": {
              "zh": "建筑密度",
              "en": "Building density"
            },
            "greenPct": {
              "zh": "绿地率",
              "en": "Green ratio"
            },
            "heightM": {
              "zh": "建筑高度",
              "en": "Building height"
            }
          }
        }
      },
      {
        "id": "map.labels",
        "title": {
          "zh": "地块标注",
          "en": "Parcel Labels"
        },
        "description": {
          "zh": "地块上标注的内容。",
          "en": "What stands on parcels."
        },
        "schema": {
          "type": "string",
          "default": "short",
          "enum": [
            "none",
            "id",
            "short",
            "stamp"
          ],
          "x-enum": {
            "none": {
              "zh": "不标注",
              "en": "None"
            },
            "id": {
              "zh": "地块编号",
              "en": "Parcel id"
            },
            "short": {
              "zh": "编号与容积率",
              "en": "Id and FAR"
            },
            "stamp": {
              "zh": "控制指标（编号、用途、容积率、密度、绿地率、高度）",
              "en": "All controls: id, use, FAR, density, green ratio, height"
            }
          }
        }
      }
    ],
    "commands": [
      {
        "id": "map.reveal",
        "title": {
          "zh": "在地图上显示",
          "en": "Show on the Map"
        }
      },
      {
        "id": "map.openRecord",
        "title": {
          "zh": "在编辑器中打开记录",
          "en": "Open the Record in the Editor"
        }
      },
      {
        "id": "map.copyId",
        "title": {
          "zh": "复制所选图形的编号",
          "en": "Copy the Id of the Feature"
        }
      },
      {
        "id": "map.copyCoordinates",
        "title": {
          "zh": "复制坐标（经度，纬度）",
          "en": "Copy Coordinates (Longitude, Latitude)"
        }
      },
      {
        "id": "map.showProblems",
        "title": {
          "zh": "查看图形的问题",
          "en": "Show the Problems of the Feature"
        }
      },
      {
        "id": "map.measureHere",
        "title": {
          "zh": "从此处量距离",
          "en": "Measure a Distance from Here"
        }
      },
      {
        "id": "map.toggleSelected",
        "title": {
          "zh": "加入或移出选择",
          "en": "Add to or Take from the Selection"
        }
      },
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
