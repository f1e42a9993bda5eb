import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/supply-first', page: pageOf('farmland/supply-first'), plugins });
