import Big from 'big.js';
import type { PlanModel } from '@plansmith/plan';
import type { Site, SiteType } from './sites.ts';

/** A way in which a value is made wrong. `apply` gives the new text of the scalar, or undefined where this value cannot be changed so. */
export interface Change {
  readonly name: string;
  readonly type: SiteType;
  apply(site: Site, model: PlanModel): string | undefined;
}

/** Every change that is made to authored values, by the names the table shows. */
export const changes: readonly Change[] = [
  { name: '×1.01', type: 'number', apply: (site) => scaled(site, '1.01') },
  { name: '×1.1', type: 'number', apply: (site) => scaled(site, '1.1') },
  { name: '×10', type: 'number', apply: (site) => scaled(site, '10') },
  { name: '+1 ulp', type: 'number', apply: lastPlaceUp },
  { name: '−', type: 'number', apply: (site) => (site.value === 0 ? undefined : new Big(plain(site)).times(-1).toFixed(decimalsOf(site))) },
  { name: '+1 day', type: 'date', apply: (site) => moved(site, { days: 1 }) },
  { name: '+1 year', type: 'date', apply: (site) => moved(site, { years: 1 }) },
  { name: 'sibling', type: 'code', apply: sibling },
  { name: 'other id', type: 'reference', apply: otherId },
  { name: 'not', type: 'boolean', apply: (site) => String(!site.value) },
];

function plain({ source }: Site): string {
  return source.replace(/^\+/, '');
}

function decimalsOf({ source }: Site): number {
  return /^[-+]?\d+\.(\d+)$/.exec(source)?.[1]?.length ?? 0;
}

/** Written with the decimals the value had, whole numbers stay whole; undefined where nothing would change. */
function scaled(site: Site, factor: string): string | undefined {
  const text = new Big(plain(site)).times(factor).toFixed(decimalsOf(site), 1);
  return Number(text) === site.value ? undefined : text;
}

function lastPlaceUp(site: Site): string {
  const decimals = decimalsOf(site);
  return new Big(plain(site)).plus(new Big(10).pow(-decimals)).toFixed(decimals);
}

function quoted(site: Site, text: string): string {
  const quote = /^["']/.exec(site.source)?.[0] ?? '"';
  return quote + text + quote;
}

function moved(site: Site, by: { readonly days?: number; readonly years?: number }): string | undefined {
  const date = new Date(`${String(site.value)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setUTCFullYear(date.getUTCFullYear() + (by.years ?? 0));
  date.setUTCDate(date.getUTCDate() + (by.days ?? 0));
  return quoted(site, date.toISOString().slice(0, 10));
}

/** The next code under the same parent, or of the same level where there is no other. */
function sibling(site: Site, model: PlanModel): string | undefined {
  const own = model.landUse(String(site.value));
  if (!own) return undefined;
  const level = model.landUses().filter(({ level }) => level === own.level);
  const family = level.filter(({ parent }) => parent === own.parent);
  const codes = (family.length > 1 ? family : level).map(({ code }) => code);
  const next = codes[(codes.indexOf(own.code) + 1) % codes.length];
  return next === undefined || next === own.code ? undefined : quoted(site, next);
}

/** The next id that is declared for an entity kind which may stand here. */
function otherId(site: Site, model: PlanModel): string | undefined {
  for (const entity of site.entities) {
    const ids = [...new Set(model.declarations(entity).map(({ id }) => id))];
    const at = ids.indexOf(String(site.value));
    const next = ids[(at + 1) % ids.length];
    if (at >= 0 && next !== undefined && next !== site.value) return site.source === String(site.value) ? next : quoted(site, next);
  }
  return undefined;
}
