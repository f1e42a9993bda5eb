import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/flood-wetland', page: pageOf('boundary/flood-wetland'), plugins });
