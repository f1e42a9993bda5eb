import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/credit-verified', page: pageOf('farmland/credit-verified'), plugins });
