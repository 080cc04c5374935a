import { rmSync } from 'node:fs';
import { CACHE } from '../src/reading/cache.ts';

// What is kept between builds; losing it costs time and nothing else.
rmSync(CACHE, { recursive: true, force: true });
