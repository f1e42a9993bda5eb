import { testPage } from '../testing/test-page.ts';

testPage('finance/year-sum');
