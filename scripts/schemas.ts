import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/model/json-schemas.ts';

mkdirSync('public/schema', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
	writeFileSync(`public/schema/${name}.json`, `${JSON.stringify(schema, null, '\t')}\n`);
	console.log(`public/schema/${name}.json`);
}
