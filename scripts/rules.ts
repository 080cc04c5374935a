import { listRules } from '../src/reading/list-rules.ts';

const rules = listRules();
const width = Math.max(...rules.map(({ id }) => id.length));
for (const { id, description } of rules) console.log(`${id.padEnd(width)}  ${description}`);
