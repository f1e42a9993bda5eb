import { testPage } from '../testing/test-page.ts';

testPage('inventory/legacy-survey-evidence');
