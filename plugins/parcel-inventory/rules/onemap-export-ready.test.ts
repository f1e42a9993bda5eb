import { testPage } from '../testing/test-page.ts';

testPage('inventory/onemap-export-ready');
