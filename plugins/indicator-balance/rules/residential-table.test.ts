import { testPage } from '../testing/test-page.ts';

testPage('indicator/residential-table');
