import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/agri-zone-blocks', page: pageOf('boundary/agri-zone-blocks'), plugins });
