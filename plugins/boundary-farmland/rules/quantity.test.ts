import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/quantity', page: pageOf('farmland/quantity'), plugins });
