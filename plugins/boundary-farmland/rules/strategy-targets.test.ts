import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/strategy-targets', page: pageOf('boundary/strategy-targets'), plugins });
