// Loaded before a script: keeps its compiled code between runs.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.env['GLOSSARY_CACHE'] || 'node_modules/.cache/gloss', 'code'));
