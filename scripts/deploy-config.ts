import { mkdirSync, writeFileSync } from 'node:fs';
import { readSettings } from '../src/build/settings.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { readFields } from '../src/reading/read-fields.ts';
import { createUrls } from '../src/model/urls.ts';
import { headerRules } from '../src/outputs/hosting/headers.ts';
import { caddyfile, nginxConfig } from '../src/outputs/hosting/server-config.ts';
import { policiesOf } from '../src/site/content-security-policy.ts';

const urls = createUrls(readSettings().base);
const { site: settings } = readFields(contentFolder());
const policies = policiesOf(settings ?? {});
const site = { root: urls.home, notFound: urls.notFound, rules: headerRules(urls, policies) };

mkdirSync('deploy', { recursive: true });
for (const [file, text] of [
	['deploy/nginx.conf', nginxConfig(site)],
	['deploy/Caddyfile', caddyfile(site)],
] as const) {
	writeFileSync(file, text);
	console.log(file);
}
