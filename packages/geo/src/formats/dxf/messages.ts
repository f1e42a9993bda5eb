import { noteMaker, type NoteCatalogue } from '../note-catalogue.ts';

export const dxfMessages = {
  notDxf: { severity: 'error', zh: '不是文本 DXF 文件：没有 SECTION；DWG 请在 CAD 中另存为 DXF', en: 'not a text DXF file: it has no SECTION; save a DWG as DXF in a CAD program' },
  binary: { severity: 'error', zh: '二进制 DXF 不支持；请在 CAD 中另存为文本（ASCII）DXF', en: 'binary DXF is not supported; save it as text (ASCII) DXF in a CAD program' },
  noEntities: { severity: 'error', zh: 'DXF 文件中没有图元（ENTITIES）', en: 'the DXF file has no entities' },
  brokenOff: { severity: 'warning', zh: '文件在第 {line} 行中断，没有 EOF；其前的图元已读取，请重新导出', en: 'the file breaks off at line {line}, without EOF; the entities before it are read; export it anew' },
  groupUnreadable: { severity: 'error', zh: '「{text}」不是组码，其后的内容不能解读；请重新导出', en: '"{text}" is no group code; what follows cannot be read; export the file anew' },
  noSystem: { severity: 'info', zh: 'DXF 不含坐标系；导入时请指定（$INSUNITS={units}）', en: 'DXF tells no coordinate system; name it when importing ($INSUNITS={units})' },
  openLines: { severity: 'warning', zh: '{count} 条多段线没有闭合，未读取；请在 CAD 中闭合后导出', en: '{count} polylines are not closed and are not read; close them in a CAD program' },
  closedByPoint: { severity: 'info', zh: '{count} 条多段线首末点重合但未设闭合，按闭合读取', en: '{count} polylines end where they begin without being marked as closed; they are read as closed' },
  shortLines: { severity: 'error', zh: '闭合多段线不足三个不同的点，未读取（{count} 条）', en: '{count} closed polylines have fewer than three distinct points and are not read' },
  badCoordinates: { severity: 'error', zh: '{count} 个图元的坐标不是有限数，未读取', en: '{count} entities have coordinates that are no finite numbers and are not read' },
  arcs: { severity: 'info', zh: '{count} 段圆弧以折线代替，弦高不超过半径的 {sagitta}（每段至多 {degrees}°）', en: '{count} arcs are drawn as chords, never further from the arc than {sagitta} of its radius ({degrees}° each at most)' },
  nested: { severity: 'info', zh: '{count} 条闭合线在本图层另一条之内，各自作为要素，未推定为孔', en: '{count} closed lines lie inside another of the layer; each is a feature of its own, no hole is guessed' },
  notRead: { severity: 'info', zh: '未读取的图元：{types}', en: 'entities that are not read: {types}' },
  inserts: { severity: 'warning', zh: '{count} 个块参照（INSERT）未展开，块中的图形未读取；需要时请在 CAD 中分解', en: '{count} block references (INSERT) are not unfolded and shapes in them not read; explode them in a CAD program where they matter' },
  meshes: { severity: 'info', zh: '{count} 个网格（POLYLINE 的多面网格）未读取', en: '{count} meshes (POLYLINE) are not read' },
  curvesFitted: { severity: 'warning', zh: '{count} 条多段线经曲线拟合，按拟合后的点读取', en: '{count} polylines are fitted curves; their fitted points are read' },
  hatchEdges: { severity: 'warning', zh: '{count} 个填充的边界含椭圆弧、样条或不闭合，未读取', en: '{count} hatches have boundaries of elliptic arcs, splines or open edges and are not read' },
  hatches: { severity: 'info', zh: '{count} 个填充的边界按要素读取；同一填充的多条边界按位置分内外', en: 'boundaries of {count} hatches are features; several of one hatch are outlines and holes by where they lie' },
  paperSpace: { severity: 'info', zh: '图纸空间的 {count} 个图元未读取', en: '{count} entities of paper space are not read' },
  mirrored: { severity: 'info', zh: '{count} 个图元的拉伸方向为 −Z，已换算到世界坐标', en: '{count} entities are drawn towards -Z; they are turned into world coordinates' },
  tilted: { severity: 'error', zh: '{count} 个图元不在水平面内，未读取', en: '{count} entities do not lie in the horizontal plane and are not read' },
} as const satisfies NoteCatalogue;

export type DxfCode = keyof typeof dxfMessages;

export const dxfNote = noteMaker('dxf', dxfMessages);
