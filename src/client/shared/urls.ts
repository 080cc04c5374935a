import { createUrls } from '../../model/urls.ts';

/** All URLs of the site. The layout sets the base path. */
export const urls = createUrls(document.body.dataset['base']!);
