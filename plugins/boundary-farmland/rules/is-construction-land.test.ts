import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'inventory/is-construction-land', page: pageOf('inventory/is-construction-land'), plugins });
