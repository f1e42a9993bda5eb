import { testPage } from '../testing/test-page.ts';

testPage('schedule/project-close');
