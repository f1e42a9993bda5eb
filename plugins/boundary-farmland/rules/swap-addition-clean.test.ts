import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-addition-clean', page: pageOf('boundary/swap-addition-clean'), plugins });
