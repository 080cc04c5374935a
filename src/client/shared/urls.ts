import { createUrls } from '../../model/urls.ts';

const { base, language } = document.body.dataset;

/** All URLs of the site in the language of the page. The layout sets the base path and the language. */
export const urls = createUrls(base!, language);
