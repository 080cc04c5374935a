/** What a page is given: the edition it is a page of. */
declare namespace App {
	interface Locals extends Readonly<import('./site/edition.ts').Edition> {}
}
