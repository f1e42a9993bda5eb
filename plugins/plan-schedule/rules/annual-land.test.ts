import { testPage } from '../testing/test-page.ts';

testPage('schedule/annual-land');
