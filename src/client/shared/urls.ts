import { createUrls } from '../../model/urls.ts';

/** Every address of the site; the layout says where it lives. */
export const urls = createUrls(document.body.dataset['base']!);
