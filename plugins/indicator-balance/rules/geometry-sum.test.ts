import { testPage } from '../testing/test-page.ts';

testPage('indicator/geometry-sum');
