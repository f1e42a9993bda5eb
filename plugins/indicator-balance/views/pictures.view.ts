import { fillMessage, localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import { sumDecimal } from '@plansmith/plan';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { familyTitle } from '../core/measures.ts';
import type { TransferFlow } from '../core/transfer-flows.ts';
import { readable } from './cell-text.ts';
import { layoutFlows } from './flow-layout.ts';

const texts = {
  flows: { zh: '跨单元转移', en: 'Transfers between units' },
  flowPicture: { zh: '跨单元转移流向图：{count} 笔，共 {amount}；数值见右表', en: 'Picture of {count} transfers, {amount} together; the table has the numbers' },
  noFlows: { zh: '台账里没有跨单元建筑面积转移', en: 'The ledgers hold no transfer of floor area between units' },
  id: { zh: '编号', en: 'Id' },
  from: { zh: '转出单元', en: 'Sender' },
  to: { zh: '转入单元', en: 'Receiver' },
  family: { zh: '用途大类', en: 'Use family' },
  sent: { zh: '转出', en: 'Sent' },
  received: { zh: '转入', en: 'Received' },
} as const satisfies Record<string, Bilingual>;

interface PictureContext {
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
}

function word(key: keyof typeof texts, locale: Locale, data: MessageData = {}): string {
  return localize(fillMessage(texts[key], data), locale);
}

const width = 520;
const labelWidth = 120;

/** Who sends floor area to whom: bands between units, and the same as a table whose rows lead to the ledger. */
export function flowsTemplate(flows: readonly TransferFlow[], { services, locale }: PictureContext): TemplateResult {
  if (flows.length === 0) return html`<p class="balance-message" role="status">${word('noFlows', locale)}</p>`;
  const { nodes, bands, height } = layoutFlows(flows, 160);
  const amount = localize(withUnit(readable(sumDecimal(flows.map(({ sentM2 }) => sentM2 ?? 0))), 'm2'), locale);
  const familyName = (family: string): string => localize(familyTitle(family), locale);
  const [left, right] = [labelWidth, width - labelWidth];
  const middle = (left + right) / 2;
  return html`<div class="pictures">
    <svg role="img" aria-label=${word('flowPicture', locale, { count: flows.length, amount })} viewBox="0 -8 ${width} ${height + 16}" width=${width} height=${height + 16}>
      ${bands.map(
        ({ flow, fromY, toY, height: own }) => svg`<path class="flow-band" d="M${left} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}V${toY + own}C${middle} ${toY + own} ${middle} ${fromY + own} ${left} ${fromY + own}Z"><title>${flow.id} ${flow.from} → ${flow.to} ${familyName(flow.family)} ${readable(flow.sentM2 ?? 0)} m²</title></path>
          <text x=${middle} y=${(fromY + toY + own) / 2} text-anchor="middle" dominant-baseline="middle">${familyName(flow.family)} ${readable(flow.sentM2 ?? 0)} m²</text>`,
      )}
      ${nodes.map(
        ({ id, side, y, height: own, totalM2 }) => svg`<rect class="flow-node" x=${side === 'from' ? left - 6 : right} y=${y} width="6" height=${own}></rect>
          <text x=${side === 'from' ? left - 10 : right + 10} y=${y + own / 2} text-anchor=${side === 'from' ? 'end' : 'start'} dominant-baseline="middle">${id}<tspan class="flow-amount" x=${side === 'from' ? left - 10 : right + 10} dy="1.2em">${readable(totalM2)} m²</tspan></text>`,
      )}
    </svg>
    <table>
      <caption>${word('flows', locale)}</caption>
      <thead>
        <tr>${(['id', 'from', 'to', 'family', 'sent', 'received'] as const).map((key) => html`<th scope="col">${word(key, locale)}${key === 'sent' || key === 'received' ? html` <small>m²</small>` : nothing}</th>`)}</tr>
      </thead>
      <tbody>
        ${flows.map(
          ({ id, from, to, family, sentM2, receivedM2, place }) => html`<tr>
            <th scope="row"><button type="button" class="link" @click=${() => void services.reveal(place)}>${id}</button></th>
            <td>${from}</td><td>${to}</td><td>${familyName(family)}</td>
            <td class="number">${amountText(sentM2)}</td><td class="number">${amountText(receivedM2)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function amountText(value: number | null): string {
  return value === null ? '—' : readable(value);
}
