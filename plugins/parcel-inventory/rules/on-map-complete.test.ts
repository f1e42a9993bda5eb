import { testPage } from '../testing/test-page.ts';

testPage('inventory/on-map-complete');
