import { testPage } from '../testing/test-page.ts';

testPage('indicator/far-density-floors');
