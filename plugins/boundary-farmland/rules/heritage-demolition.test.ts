import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/heritage-demolition', page: pageOf('boundary/heritage-demolition'), plugins });
