import { dataResponse } from '../../site/data-files.ts';

/** Names and addresses of all entries. */
export function GET(): Response {
	return dataResponse('index.json');
}
