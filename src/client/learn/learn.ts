// Runs on every page once it rests: what readers mark as known, and what follows from it.
import styles from '../../styles/known.css?url';
import { loadStyles } from '../shared/load-styles.ts';
import { loadWords } from '../shared/say.ts';
import { showGuides } from './guide-progress.ts';
import { markLists } from './known-marks.ts';
import { onLearnerChange } from './known-store.ts';
import { showToggles } from './known-toggle.ts';
import { knownTerms } from './knowledge.ts';
import { offerMarking } from './list-marking.ts';
import { addTermControls, showPlan } from './term-known.ts';

function show(): void {
	showToggles();
	markLists();
	void showPlan();
	void showGuides();
}

const hasControls =
	document.querySelector('[data-share], .term-list, .letter, learn-page') !== null;
if (hasControls || knownTerms().size > 0) {
	await Promise.all([loadWords(), loadStyles(styles)]);
	addTermControls();
	offerMarking();
	show();
}
// Another tab may mark the first term.
onLearnerChange(() => void Promise.all([loadWords(), loadStyles(styles)]).then(show));
