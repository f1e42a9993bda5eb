import { expose } from 'comlink';
import { createTextStore } from './text-store.ts';

expose(createTextStore());
