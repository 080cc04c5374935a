import type { Language } from '../../text/language.ts';
import type { Proposal } from '../mapping/propose-mapping.ts';
import type { RawSource } from '../raw-record.ts';
import type { LinkCounts } from '../resolving/link-drafts.ts';
import type { References } from '../resolving/references.ts';
import type { WorkStore } from '../work-store.ts';
import type { Stage } from './stage-folder.ts';

/** What is known when the files of an import are written. */
export interface WriteTools {
	store: WorkStore;
	stage: Stage;
	/** The content folder, which is only read here. */
	target: string;
	source: RawSource;
	proposal: Proposal;
	language: Language;
	references: References;
	relations: LinkCounts;
	/** Title of a new site. */
	title: string;
	onProgress(done: number): void;
}
