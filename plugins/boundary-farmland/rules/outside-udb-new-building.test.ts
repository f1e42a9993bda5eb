import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/outside-udb-new-building', page: pageOf('boundary/outside-udb-new-building'), plugins });
