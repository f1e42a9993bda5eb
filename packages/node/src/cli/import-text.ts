import { localize, type Json, type Locale } from '@plansmith/base';
import type { FieldMapping, ImportReport, UnmappedField } from '@plansmith/engine/exchange';
import { noteLines } from './note-lines.ts';

const mostIds = 12;

/** The report of an import for people: what went where, record by record, and what did not. */
export function importText(report: ImportReport, locale: Locale): string {
  const zh = locale !== 'en';
  const lines: string[] = [];
  lines.push(zh ? '字段对应' : 'Fields');
  const width = Math.max(0, ...report.mapping.map(({ source }) => columnsOf(source)));
  for (const mapping of report.mapping) lines.push(`  ${mapping.source}${' '.repeat(width - columnsOf(mapping.source))}  → ${mapping.target} ${localize(mapping.title, locale)}${how(mapping, locale)}`);
  if (report.unmapped.length > 0) lines.push(zh ? '未对应的字段' : 'Fields without a place', ...report.unmapped.map((field) => `  ${field.source}  ${why(field, locale)}`));
  const key = report.key.source ?? (zh ? '格式自带编号' : "the format's own id");
  lines.push(zh ? `按 ${key} 匹配 ${report.key.target}` : `Matched ${report.key.target} by ${key}`);

  if (report.added.length > 0) lines.push(zh ? `新增 ${report.added.length}` : `Added ${report.added.length}`);
  for (const { id, uris, areaM2, missing } of report.added) {
    const area = areaM2 === null ? '' : `  ${areaM2} m²`;
    const lacks = missing.length === 0 ? '' : zh ? `  缺 ${missing.length} 项必填：${missing.join('、')}` : `  lacks ${missing.length} required: ${missing.join(', ')}`;
    lines.push(`  + ${id}  ${uris.join(', ')}${area}${lacks}`);
  }
  if (report.changed.length > 0) lines.push(zh ? `更改 ${report.changed.length}` : `Changed ${report.changed.length}`);
  for (const { id, uri, fields, geometry } of report.changed) {
    lines.push(`  ~ ${id}  ${uri}`);
    for (const { field, before, after } of fields) lines.push(`      ${field}: ${shown(before)} → ${shown(after)}`);
    if (geometry) lines.push(zh ? `      图形（${geometry.uri}）：${geometry.beforeM2 ?? '无'} → ${geometry.afterM2} m²` : `      shape (${geometry.uri}): ${geometry.beforeM2 ?? 'none'} → ${geometry.afterM2} m²`);
  }
  lines.push(zh ? `不变 ${report.unchanged.length}` : `Unchanged ${report.unchanged.length}`);
  if (report.unmatchedSource.length > 0) lines.push(zh ? `文件中没有导入的 ${report.unmatchedSource.length} 条` : `Not imported from the file: ${report.unmatchedSource.length}`);
  for (const { record, id, reason } of report.unmatchedSource) lines.push(`  ! ${zh ? `第 ${record} 条` : `record ${record}`} ${id ?? '—'}  ${localize(reason, locale)}`);
  if (report.unmatchedWorkspace.length > 0) {
    const ids = report.unmatchedWorkspace.slice(0, mostIds).join(', ');
    const more = report.unmatchedWorkspace.length > mostIds ? ' …' : '';
    lines.push(zh ? `工作区有而文件没有的 ${report.unmatchedWorkspace.length} 条：${ids}${more}` : `In the workspace but not in the file: ${report.unmatchedWorkspace.length}: ${ids}${more}`);
  }
  if (report.areas.length > 0) lines.push(zh ? '面积比较（申报 / 计算的椭球面积）' : 'Areas (declared / computed ellipsoidal)');
  for (const { id, declaredM2, computedM2, differencePct } of report.areas) lines.push(`  ${id}  ${declaredM2} / ${computedM2} m²  ${differencePct > 0 ? '+' : ''}${differencePct}%`);
  return `${lines.join('\n')}\n${noteLines(report.notes, locale)}`;
}

/** Columns of a terminal that a text takes: Chinese characters and full-width signs take two. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}

function how({ via, certainty, unit }: FieldMapping, locale: Locale): string {
  const names = { given: ['指定', 'given'], name: ['同名', 'same name'], title: ['同标题', 'same title'], alias: ['标准别名', 'standard alias'], formatId: ['格式自带编号', "the format's id"] } as const;
  const parts = [names[via][locale === 'en' ? 1 : 0], certainty, unit].filter((part) => part !== undefined);
  return `  [${parts.join(' ')}]`;
}

function why({ reason, by }: UnmappedField, locale: Locale): string {
  const zh = locale !== 'en';
  switch (reason) {
    case 'unknown':
      return zh ? '不认识' : 'not known';
    case 'taken':
      return zh ? `位置已被 ${by} 占用` : `its place is taken by ${by}`;
    case 'leftOut':
      return zh ? '按映射不导入' : 'left out by the mapping';
    case 'computed':
      return zh ? '由图形计算，不取用' : 'follows from the shape; not taken';
    case 'otherRecord':
      return zh ? '属于详细规划的地块指标，本次不导入' : 'belongs to the controls of detailed plans; not imported here';
  }
}

function shown(value: Json): string {
  return value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
}
