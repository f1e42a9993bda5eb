import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/project-members', page: plugin.pages!['reference/project-members']!, plugins: [{ manifest, module: plugin }] });
