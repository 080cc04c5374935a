import { rmSync } from 'node:fs';
import { CACHE_FOLDER } from '../src/reading/program.ts';

rmSync(CACHE_FOLDER, { recursive: true, force: true });
