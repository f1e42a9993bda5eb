import { testPage } from '../testing/test-page.ts';

testPage('finance/plan-listing');
