import { asOf } from './recipe.ts';
import type { Plain } from './yaml-writer.ts';

interface HeaderOptions {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly status?: 'draft' | 'review' | 'approved';
  readonly compiledBy?: string;
  readonly approvedBy?: string;
  readonly approvedDate?: string;
  readonly basis?: readonly { readonly [key: string]: Plain }[];
}

export const planningBureau = '市自然资源和规划局（示意）';
export const implementationPlan = '佳木斯市推进低效用地再开发试点工作实施方案';

/** First keys of every document. */
export function header(options: HeaderOptions): { readonly [key: string]: Plain | undefined } {
  return {
    apiVersion: 'redev/v1',
    kind: options.kind,
    id: options.id,
    title: `${options.title}（示意）`,
    version: options.version ?? '1.0.0',
    status: options.status ?? 'approved',
    asOf,
    compiledBy: options.compiledBy ?? planningBureau,
    reviewedBy: options.status === 'draft' ? undefined : '市自然资源和规划局审查组（示意）',
    approvedBy: options.approvedDate === undefined ? undefined : (options.approvedBy ?? '佳木斯市人民政府（示意）'),
    approvedDate: options.approvedDate,
    synthetic: true,
    securityClass: 'public',
    basis: options.basis,
  };
}
