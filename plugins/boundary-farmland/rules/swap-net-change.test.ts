import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-net-change', page: pageOf('boundary/swap-net-change'), plugins });
