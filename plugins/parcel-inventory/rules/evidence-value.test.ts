import { testPage } from '../testing/test-page.ts';

testPage('inventory/evidence-value');
