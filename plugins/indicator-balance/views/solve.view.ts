import { localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import { showNumber, minusDecimal } from '@plansmith/plan';
import type { ViewServices } from '@plansmith/plugin';
import { movableKinds, objectiveNames, type BalanceAnswer, type PatchRow, type PlacedNumber, type RemainingFinding } from '@plansmith/plugin/balance';
import { html, nothing, type TemplateResult } from 'lit';
import type { BalanceTable } from '../core/balance-model.ts';
import { linearRules } from '../core/balance/linear-rules.ts';
import { readable } from './cell-text.ts';
import { reordered, type TargetDraft } from './solve-form.ts';
import type { SolvePresenter } from './solve.presenter.ts';
import { solveWord, type solveTexts } from './solve-texts.ts';

/** What the parts of the balance are drawn from. */
export interface SolveDrawing {
  readonly presenter: SolvePresenter;
  readonly table: BalanceTable | undefined;
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
}

type Say = (key: keyof typeof solveTexts, data?: MessageData) => string;

const measures = ['gfaM2', 'housingGfaM2', 'industryGfaM2', 'commerceGfaM2'] as const;
const sides = ['equals', 'atLeast', 'atMost'] as const;
const placesShown = 4;

/** The form of a balance beside its result. */
export function solveTemplate(drawing: SolveDrawing): TemplateResult {
  const say: Say = (key, data) => solveWord(key, drawing.locale, data);
  return html`<div class="solve">${form(drawing, say)}<section class="solve-result" aria-label=${say('result')}>${result(drawing, say)}</section></div>`;
}

function form(drawing: SolveDrawing, say: Say): TemplateResult {
  const { presenter, table, locale } = drawing;
  const { form: chosen, running } = presenter.state;
  const { scope, move, locked, unlocksApproved, targets, weights, seconds } = chosen;
  const units = table?.units ?? [];
  const addLock = (event: SubmitEvent | Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLElement).closest('fieldset')!.querySelector<HTMLInputElement>('input[list]')!;
    const id = input.value.trim();
    if (id !== '' && !locked.includes(id)) presenter.toggleLock(id);
    input.value = '';
  };
  return html`<form
    class="solve-form"
    aria-label=${say('form')}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void presenter.run();
    }}
  >
    <datalist id="solve-ids">
      ${table?.planId === undefined ? nothing : html`<option value=${table.planId}></option>`}
      ${units.map(({ id, title, parcels = [] }) => html`<option value=${id}>${title}</option>${parcels.map((parcel) => html`<option value=${parcel.id}></option>`)}`)}
      ${presenter.state.scopes.years.map((year) => html`<option value=${`year:${year}`}>${say('year', { year })}</option>`)}
    </datalist>
    <label>${say('scope')}
      <select .value=${scope} @change=${(event: Event) => presenter.change({ scope: typed(event) })}>
        <option value="" ?selected=${scope === ''}>${say('wholePlan')}</option>
        ${scopeGroups(drawing, say).map(({ label, options }) => html`<optgroup label=${label}>${options.map(({ value, text }) => html`<option value=${value} ?selected=${scope === value}>${text}</option>`)}</optgroup>`)}
      </select>
    </label>
    <fieldset>
      <legend>${say('move')}</legend>
      ${movableKinds.map(
        (kind) => html`<div class="solve-kind">
          <label
            ><input
              type="checkbox"
              .checked=${move.includes(kind)}
              @change=${() => presenter.change({ move: movableKinds.filter((other) => (other === kind ? !move.includes(kind) : move.includes(other))) })}
            />
            ${say(kind)}</label
          >
          <input
            type="number"
            min="0.01"
            step="any"
            aria-label=${say('weight', { kind: say(kind) })}
            title=${say('weight', { kind: say(kind) })}
            .value=${String(weights[kind] ?? 1)}
            @change=${(event: Event) => {
              const weight = Number(typed(event));
              if (weight > 0) presenter.change({ weights: { ...weights, [kind]: weight } });
            }}
          />
        </div>`,
      )}
    </fieldset>
    <fieldset>
      <legend>${say('locked')}</legend>
      ${locked.length === 0 ? html`<p class="solve-hint">${say('noneLocked')}</p>` : nothing}
      <ul class="solve-chips">
        ${locked.map((id) => html`<li>${id} <button type="button" aria-label=${say('unlock', { id })} title=${say('unlock', { id })} @click=${() => presenter.toggleLock(id)}><span class="codicon codicon-close" aria-hidden="true"></span></button></li>`)}
      </ul>
      <div class="solve-row">
        <input list="solve-ids" aria-label=${say('lockId')} placeholder="U-…" @keydown=${(event: KeyboardEvent) => (event.key === 'Enter' ? addLock(event) : undefined)} />
        <button type="button" class="button secondary" @click=${addLock}>${say('addLock')}</button>
      </div>
      <label><input type="checkbox" .checked=${unlocksApproved} @change=${() => presenter.change({ unlocksApproved: !unlocksApproved })} /> ${say('unlocksApproved')}</label>
    </fieldset>
    <fieldset>
      <legend>${say('targets')}</legend>
      ${targets.map((target, index) => targetRow(presenter, { target, index, say }))}
      <button type="button" class="button secondary" @click=${() => presenter.change({ targets: [...targets, { object: scope, measure: 'gfaM2', side: 'atLeast', value: undefined }] })}>${say('addTarget')}</button>
    </fieldset>
    ${softRules(drawing, say)} ${objectives(drawing, say)}
    <label>${say('seconds')}
      <input
        type="number"
        min="1"
        step="1"
        .value=${String(seconds)}
        @change=${(event: Event) => {
          const limit = Number(typed(event));
          if (limit > 0) presenter.change({ seconds: limit });
        }}
      />
    </label>
    <div class="solve-row solve-run">
      <button type="submit" class="button" ?disabled=${running !== undefined || move.length === 0}>${say('run')}</button>
      ${running ? html`<button type="button" class="button secondary" ?disabled=${running.isCancelling} @click=${() => presenter.cancel()}>${say('cancel')}</button>` : nothing}
    </div>
    ${running
      ? html`<progress max="1" .value=${running.share} aria-label=${say('run')}></progress>
          <p role="status">${running.isCancelling ? say('cancelling') : say('running', { step: running.step ? localize(running.step, locale) : say('starting') })}</p>`
      : nothing}
  </form>`;
}

/** What may be the scope: pilot areas, units, years of annual plans, and parcels of the unit chosen before. */
function scopeGroups({ presenter, table }: SolveDrawing, say: Say): readonly { readonly label: string; readonly options: readonly { readonly value: string; readonly text: string }[] }[] {
  const { form: { scope }, scopes } = presenter.state;
  const units = table?.units ?? [];
  const own = units.find(({ id, parcels = [] }) => id === scope || parcels.some((parcel) => parcel.id === scope));
  return [
    { label: say('pilotAreas'), options: scopes.pilotAreas.map((name) => ({ value: `pilot:${name}`, text: name })) },
    { label: say('units'), options: units.map(({ id, title }) => ({ value: id, text: `${id} ${title}` })) },
    { label: say('years'), options: scopes.years.map((year) => ({ value: `year:${year}`, text: say('year', { year }) })) },
    { label: say('chosenParcel'), options: (own?.parcels ?? []).map(({ id }) => ({ value: id, text: say('parcel', { id }) })) },
  ].filter(({ options }) => options.length > 0);
}

/** Each rule hard, unless it is ticked. */
function softRules({ presenter, locale }: SolveDrawing, say: Say): TemplateResult {
  const { soft } = presenter.state.form;
  return html`<details class="solve-more">
    <summary>${say('soft')}${soft.length === 0 ? nothing : html` <span class="solve-hint">${say('softCount', { count: soft.length })}</span>`}</summary>
    ${Object.entries(linearRules).map(
      ([rule, title]) =>
        html`<label><input type="checkbox" .checked=${soft.includes(rule)} @change=${() => presenter.change({ soft: soft.includes(rule) ? soft.filter((other) => other !== rule) : [...soft, rule] })} /> ${localize(title, locale)}</label>`,
    )}
  </details>`;
}

/** Objectives in their order, those left out last. */
function objectives({ presenter }: SolveDrawing, say: Say): TemplateResult {
  const { objective } = presenter.state.form;
  const all = [...objective, ...objectiveNames.filter((name) => !objective.includes(name))];
  return html`<details class="solve-more">
    <summary>${say('objectives')}</summary>
    <ol>
      ${all.map(
        (name) => html`<li>
          <label><input type="checkbox" .checked=${objective.includes(name)} ?disabled=${objective.length === 1 && objective[0] === name} @change=${() => presenter.change({ objective: reordered(objective, name, 'toggle') })} /> ${say(name)}</label>
          ${objective.indexOf(name) > 0
            ? html`<button type="button" aria-label=${say('earlier', { name: say(name) })} title=${say('earlier', { name: say(name) })} @click=${() => presenter.change({ objective: reordered(objective, name, 'earlier') })}><span class="codicon codicon-arrow-up" aria-hidden="true"></span></button>`
            : nothing}
        </li>`,
      )}
    </ol>
  </details>`;
}

function typed(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function targetRow(presenter: SolvePresenter, { target, index, say }: { readonly target: TargetDraft; readonly index: number; readonly say: Say }): TemplateResult {
  const number = index + 1;
  const set = (change: Partial<TargetDraft>): void => presenter.change({ targets: presenter.state.form.targets.map((other, at) => (at === index ? { ...other, ...change } : other)) });
  return html`<div class="solve-target">
    <input list="solve-ids" aria-label=${say('targetObject', { number })} .value=${target.object} @change=${(event: Event) => set({ object: typed(event).trim() })} />
    <select aria-label=${say('targetMeasure', { number })} @change=${(event: Event) => set({ measure: typed(event) })}>
      ${measures.map((measure) => html`<option value=${measure} ?selected=${measure === target.measure}>${say(measure)}</option>`)}
    </select>
    <select aria-label=${say('targetSide', { number })} @change=${(event: Event) => set({ side: typed(event) as TargetDraft['side'] })}>
      ${sides.map((side) => html`<option value=${side} ?selected=${side === target.side}>${say(side)}</option>`)}
    </select>
    <input
      type="number"
      min="0"
      step="any"
      aria-label=${say('targetValue', { number })}
      .value=${target.value === undefined ? '' : String(target.value)}
      @input=${(event: Event) => set({ value: typed(event) === '' ? undefined : Number(typed(event)) })}
    />
    <button type="button" aria-label=${say('removeTarget', { number })} title=${say('removeTarget', { number })} @click=${() => presenter.change({ targets: presenter.state.form.targets.filter((_, at) => at !== index) })}>
      <span class="codicon codicon-trash" aria-hidden="true"></span>
    </button>
  </div>`;
}

function result(drawing: SolveDrawing, say: Say): TemplateResult {
  const { presenter, locale } = drawing;
  const { answer, problem, running } = presenter.state;
  const told = problem ? html`<p class="solve-problem" role="alert">${localize(problem, locale)}</p>` : nothing;
  if (!answer) return html`${told}${running || problem ? nothing : html`<p class="solve-hint">${say('noResult')}</p>`}`;
  if (answer.status === 'refused') return html`<p class="solve-problem" role="alert">${localize(answer.message, locale)}</p>`;
  return html`${told}
    <p class="solve-status ${answer.status}" role="status"><span class="codicon codicon-${statusIcons[answer.status]}" aria-hidden="true"></span> ${say(answer.status)}</p>
    ${conflict(answer, drawing, say)}
    ${answer.patch.length > 0 ? patch(answer.patch, drawing, say) : answer.status === 'solved' ? html`<p>${say('nothing')}</p>` : nothing}
    ${answer.objectives.length > 0
      ? html`<h3>${say('objective')}</h3>
          <ul>
            ${answer.objectives.map(({ title, value, isProven, gap }) => html`<li>${localize(title, locale)} ${readable(value)} <span class="solve-hint">${isProven ? say('proven') : gap === undefined ? say('unproven') : say('within', { gap: showNumber(gap * 100, 2) })}</span></li>`)}
          </ul>`
      : nothing}
    ${sentences(say('binding'), answer.sensitivities, drawing, say)} ${findings(say('remaining'), answer.remaining, drawing)} ${findings(say('brought'), answer.brought, drawing)}`;
}

const statusIcons = { solved: 'pass', incomplete: 'question', infeasible: 'error', stopped: 'clock' } as const;

function conflict({ conflict: members, relaxations }: BalanceAnswer, drawing: SolveDrawing, say: Say): TemplateResult {
  return html`${members.length === 0
    ? nothing
    : html`<ul>
        ${members.map(({ sentence, places }) => html`<li>${localize(sentence, drawing.locale)} ${placeLinks(places, drawing, say)}</li>`)}
      </ul>`}
  ${relaxations.length === 0
    ? nothing
    : html`<h3>${say('relaxations')}</h3>
        <ol>
          ${relaxations.map(({ sentence }) => html`<li>${localize(sentence, drawing.locale)}</li>`)}
        </ol>`}`;
}

function patch(rows: readonly PatchRow[], { presenter, services, locale }: SolveDrawing, say: Say): TemplateResult {
  const { chosen, accepted } = presenter.state;
  const open = [...chosen].filter((index) => !accepted.has(index));
  const files = [...new Set(open.map((index) => rows[index]!.uri))].toSorted();
  const shortName = ({ object, attribute }: PatchRow): string => `${object} ${localize(attribute, locale)}`;
  const seen = new Map<string, number>();
  for (const row of rows) seen.set(shortName(row), (seen.get(shortName(row)) ?? 0) + 1);
  // A unit's number stands in several documents.
  const name = (row: PatchRow): string => (seen.get(shortName(row))! > 1 ? say('inFile', { name: shortName(row), uri: row.uri }) : shortName(row));
  return html`<table class="solve-patch">
      <caption>
        ${say('patch', { count: rows.length })}
      </caption>
      <thead>
        <tr>
          ${(['accepts', 'place', 'before', 'after', 'difference', 'why'] as const).map((key) => html`<th scope="col">${say(key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => {
          const difference = minusDecimal(row.after, row.before);
          return html`<tr class=${row.role}>
            <td>${accepted.has(index) ? say('accepted') : html`<input type="checkbox" aria-label=${say('acceptRow', { name: name(row) })} .checked=${chosen.has(index)} @change=${() => presenter.toggleRow(index)} />`}</td>
            <th scope="row"><button type="button" class="link" title=${row.uri} @click=${() => void services.reveal(row)}>${name(row)}</button></th>
            <td class="number">${row.unit === 'year' ? row.before : readable(row.before)}</td>
            <td class="number">${row.unit === 'year' ? row.after : html`${readable(row.after)} ${localize(unitText(row.unit), locale)}`}</td>
            <td class="number">${difference > 0 ? '+' : ''}${readable(difference)}</td>
            <td>${localize(row.why, locale)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <div class="solve-row">
      <button type="button" class="button" ?disabled=${open.length === 0} @click=${() => void presenter.accept()}>${say('accept', { count: open.length })}</button>
    </div>
    ${files.length === 0
      ? nothing
      : html`<h3>${say('files')}</h3>
          <ul class="solve-files">
            ${files.map((uri) => html`<li><button type="button" class="link" aria-label=${say('compare', { uri })} @click=${() => presenter.compare(uri)}>${uri}</button></li>`)}
          </ul>`}`;
}

function sentences(title: string, items: readonly { readonly sentence: Bilingual; readonly places: readonly PlacedNumber[] }[], drawing: SolveDrawing, say: Say): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<details>
    <summary>${title} (${items.length})</summary>
    <ul>
      ${items.map(({ sentence, places }) => html`<li>${localize(sentence, drawing.locale)} ${placeLinks(places, drawing, say)}</li>`)}
    </ul>
  </details>`;
}

function findings(title: string, items: readonly RemainingFinding[], { services, locale }: SolveDrawing): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<details open>
    <summary>${title} (${items.length})</summary>
    <ul>
      ${items.map((item) => html`<li><button type="button" class="link" title=${item.uri} @click=${() => void services.reveal(item)}>${localize(item.message, locale)}</button> <span class="solve-hint">${item.rule} ${localize(item.why, locale)}</span></li>`)}
    </ul>
  </details>`;
}

function placeLinks(places: readonly PlacedNumber[], { services }: SolveDrawing, say: Say): TemplateResult {
  const shown = places.slice(0, placesShown);
  return html`<span class="solve-places"
    >${shown.map((place, index) => html`<button type="button" class="link" title=${`${place.uri} ${place.path.join('.')}`} @click=${() => void services.reveal(place)}>${say('places', { number: index + 1 })}</button> `)}${places.length > shown.length
      ? html`<span class="solve-hint">${say('more', { count: places.length - shown.length })}</span>`
      : nothing}</span
  >`;
}
