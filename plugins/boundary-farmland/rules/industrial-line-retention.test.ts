import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/industrial-line-retention', page: pageOf('boundary/industrial-line-retention'), plugins });
