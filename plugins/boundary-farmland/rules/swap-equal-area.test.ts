import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-equal-area', page: pageOf('boundary/swap-equal-area'), plugins });
