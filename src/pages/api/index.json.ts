import { indexRecord } from '../../outputs/part-records.ts';
import { loadRecord } from '../../site/record.ts';

/** Names and addresses of all entries. */
export function GET(): Response {
	return Response.json(indexRecord(loadRecord()));
}
