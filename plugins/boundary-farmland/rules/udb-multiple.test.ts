import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/udb-multiple', page: pageOf('boundary/udb-multiple'), plugins });
