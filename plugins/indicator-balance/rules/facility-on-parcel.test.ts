import { testPage } from '../testing/test-page.ts';

testPage('indicator/facility-on-parcel');
