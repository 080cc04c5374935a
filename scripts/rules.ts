import { listRules } from '../src/reading/list-rules.ts';

const rules = listRules();
const width = Math.max(...rules.map(({ id }) => id.length));
const print = (isStyle: boolean) => {
	for (const { id, description, open, limits, ...rule } of rules) {
		if (rule.isStyle !== isStyle) continue;
		const notes = [isStyle && `open: ${open}`, ...Object.entries(limits).map(describeLimit)];
		const note = notes.filter(Boolean).join(', ');
		console.log(`  ${id.padEnd(width)}  ${description}${note && ` (${note})`}`);
	}
};

console.log('Breaking one of these is always an error:');
print(false);
console.log(
	'\nMatters of style, errors under `profile: strict`; site.yaml can set each under `rules`:',
);
print(true);

function describeLimit([name, limit]: [string, unknown]): string {
	const values =
		Array.isArray(limit) && typeof limit[0] === 'string' ? '...' : JSON.stringify(limit);
	return `${name}: ${values}`;
}
