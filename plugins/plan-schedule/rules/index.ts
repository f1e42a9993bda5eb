import type { NeutralModule } from '@plansmith/plugin';
import { annualSum } from './annual-sum.ts';
import { pages } from './pages.gen.ts';

/** Time: phases of the pilot, years of the plan, annual plans, and the steps of projects. */
export const plugin: NeutralModule = {
  rules: [annualSum],
  pages,
};
