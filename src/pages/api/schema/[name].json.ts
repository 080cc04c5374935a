import type { APIContext } from 'astro';
import { dataSchemas } from '../../../outputs/records.ts';

export function getStaticPaths() {
	return Object.entries(dataSchemas()).map(([name, schema]) => ({
		params: { name },
		props: { schema },
	}));
}

/** The JSON Schema of a data file. */
export function GET({ props }: APIContext): Response {
	return Response.json(props['schema']);
}
