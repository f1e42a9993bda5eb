import { testPage } from '../testing/test-page.ts';

testPage('inventory/type-matches-use');
