import { testPage } from '../testing/test-page.ts';

testPage('indicator/industrial-green-max');
