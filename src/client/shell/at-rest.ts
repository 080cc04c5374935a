// Runs on every page once it rests: what nobody needs to read its text.
import '../term/offer-report.ts';
import '../learn/learn.ts';

if (new URLSearchParams(location.search).has('route')) {
	void import('../route/route-walk.ts').then(({ walkRoute }) => walkRoute());
}

if (document.querySelector('.run-example .language-js, [data-vary]')) {
	void import('../try/offer-trying.ts').then(({ offerTrying }) => offerTrying());
}
