import type { Bilingual } from '@plansmith/base';

/** Texts of the map view. */
export const texts = {
  map: { zh: '规划地图', en: 'Plan map' },
  layers: { zh: '图层', en: 'Layers' },
  legend: { zh: '图例', en: 'Legend' },
  year: { zh: '实施年度', en: 'Year' },
  allYears: { zh: '全部', en: 'All' },
  wholePlan: { zh: '全图', en: 'Whole plan' },
  synthetic: { zh: '示意数据', en: 'Synthetic data' },
  findings: { zh: '图上问题', en: 'Findings shown' },
  selected: { zh: '选中', en: 'Selected' },
  canvas: { zh: '地图画布', en: 'Map canvas' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  proposalAdded: { zh: '新增', en: 'Added' },
  proposalChanged: { zh: '更改（虚线为原图形）', en: 'Changed (dashed: as it is now)' },
  proposalUnmatched: { zh: '不导入', en: 'Not imported' },
  proposalUnchanged: { zh: '图形不变', en: 'Shape unchanged' },
  proposalLeftOut: { zh: '图形太多，未画出', en: 'Too many to draw, left out' },
  noGraphics: {
    zh: '此浏览器无法使用 WebGL,地图不能显示；其他功能不受影响。',
    en: 'This browser has no WebGL, so the map cannot be shown; everything else works.',
  },
} as const satisfies Record<string, Bilingual>;
