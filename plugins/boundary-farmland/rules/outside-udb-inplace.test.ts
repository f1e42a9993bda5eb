import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/outside-udb-inplace', page: pageOf('boundary/outside-udb-inplace'), plugins });
