import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/swap-source-eligible', page: pageOf('boundary/swap-source-eligible'), plugins });
