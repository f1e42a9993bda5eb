import type { Finding } from '@plansmith/rules';
import type { FeatureAnswer } from './feature-at.ts';

/** What a check says of a parcel in one word; `none` where it found nothing. */
export type FeatureVerdict = 'error' | 'warning' | 'undecided' | 'info' | 'none';

/** Worst first. */
export const featureVerdicts: readonly FeatureVerdict[] = ['error', 'warning', 'undecided', 'info', 'none'];

export function verdictOf({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): FeatureVerdict {
  return verdict === 'undecided' ? 'undecided' : severity;
}

export interface FeatureFindings {
  of(feature: FeatureAnswer): readonly Finding[];
  worst(feature: FeatureAnswer): FeatureVerdict;
}

/** Findings by the parcel or unit they are about: the feature they name, else their subject. Those of anything else are left to the list of problems. */
export function featureFindings(findings: readonly Finding[], ids: { readonly parcels: ReadonlySet<string>; readonly units: ReadonlySet<string> }): FeatureFindings {
  const byFeature = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, ids);
    if (key === undefined) continue;
    const list = byFeature.get(key);
    if (list) list.push(finding);
    else byFeature.set(key, [finding]);
  }
  const of = ({ layer, id }: FeatureAnswer): readonly Finding[] => byFeature.get(`${layer}/${id}`) ?? [];
  return {
    of,
    worst: (feature) => {
      const found = new Set(of(feature).map(verdictOf));
      return featureVerdicts.find((verdict) => found.has(verdict)) ?? 'none';
    },
  };
}

function keyOf({ feature, subject }: Finding, { parcels, units }: { readonly parcels: ReadonlySet<string>; readonly units: ReadonlySet<string> }): string | undefined {
  if (feature && (feature.layer === 'parcels' || feature.layer === 'units')) return `${feature.layer}/${feature.id}`;
  if (parcels.has(subject)) return `parcels/${subject}`;
  return units.has(subject) ? `units/${subject}` : undefined;
}
