import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/layer-vintage', page: pageOf('boundary/layer-vintage'), plugins });
