import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'inventory/survey-agreement', page: pageOf('inventory/survey-agreement'), plugins });
