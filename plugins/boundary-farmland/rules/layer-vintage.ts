import { valueAt, type Path } from '@plansmith/base';
import { addMonths, ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { lineNouns } from '../core/control-lines.ts';
import { parameterTerm } from '../core/measures.ts';

const freshness = 'layer.freshnessMonths';

/** Layers that age: the lines that plans are checked against. */
const agingLayers: ReadonlySet<string> = new Set(Object.keys(lineNouns).filter((name) => !['parcels', 'pilotScope'].includes(name)));

export const layerVintage: PlanRule = {
  meta: {
    id: 'boundary/layer-vintage',
    title: { zh: '控制线图层在有效期内', en: 'Control-line layers are current' },
    severity: 'warning',
    scope: 'document',
    kinds: ['workspace'],
    needs: { parameters: [freshness], asOf: true },
    messages: {
      old: {
        zh: '图层 {layer} 的数据日期为 {date}，至 {asOf} 已超过 {months} 个月，请更新或确认仍然有效',
        en: 'the data of layer {layer} are of {date}, more than {months} months before {asOf}: renew them, or confirm that they still hold',
      },
      superseded: {
        zh: '图层 {layer} 的数据日期 {date} 早于边界增补 {addition} 的批准日期 {approved}，请换用批准后的边界',
        en: 'the data of layer {layer} are of {date}, before addition {addition} was approved on {approved}: use the boundary as approved',
      },
      notSynthetic: {
        zh: '工作区为示意数据，图层 {layer} 却没有标明示意（synthetic）',
        en: 'the workspace is synthetic, but layer {layer} does not say so (synthetic)',
      },
    },
    source: ownDesign,
  },
  check({ document, model, asOf, report }) {
    const months = model.numberParameter(freshness);
    const layers = valueAt(document.value, ['layers']);
    if (!months || asOf === undefined || !Array.isArray(layers)) return;
    const approved = lastApproval(model.documents('boundaryLedger').flatMap(({ uri, value }) => (value.status === 'superseded' ? [] : (value.additions ?? []).map((addition, index) => ({ uri, path: ['additions', index, 'approvedDate'], id: addition?.id ?? '', date: addition?.approvedDate ?? '' })))));
    for (const [index, layer] of layers.entries()) {
      const name = valueAt(layer, ['name']);
      const date = valueAt(layer, ['date']);
      if (typeof name !== 'string' || !agingLayers.has(name)) continue;
      const path = ['layers', index, 'date'];
      if (valueAt(document.value, ['synthetic']) === true && valueAt(layer, ['synthetic']) !== true) {
        report({ messageId: 'notSynthetic', data: { layer: name }, path: ['layers', index, 'name'], subject: name });
      }
      if (typeof date !== 'string') continue;
      if (addMonths(date, months.value) < asOf) report({ messageId: 'old', data: { layer: name, date, asOf, months: months.value }, path, subject: name, terms: [parameterTerm(months, 'month')] });
      if (name === 'udb' && approved && date < approved.date) {
        report({
          messageId: 'superseded',
          data: { layer: name, date, addition: approved.id, approved: approved.date },
          path,
          subject: name,
          related: [{ message: { zh: `增补 ${approved.id} 的批准日期`, en: `approval of addition ${approved.id}` }, uri: approved.uri, path: approved.path }],
        });
      }
    }
  },
};

interface Approval {
  readonly uri: string;
  readonly path: Path;
  readonly id: string;
  readonly date: string;
}

function lastApproval(approvals: readonly Approval[]): Approval | undefined {
  return approvals.filter(({ date }) => date !== '').toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0];
}
