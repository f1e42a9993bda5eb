import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-verified-first', page: pageOf('boundary/swap-verified-first'), plugins });
