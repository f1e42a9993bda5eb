import { testPage } from '../testing/test-page.ts';

testPage('schedule/evaluation-record');
