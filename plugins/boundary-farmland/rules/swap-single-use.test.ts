import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-single-use', page: pageOf('boundary/swap-single-use'), plugins });
