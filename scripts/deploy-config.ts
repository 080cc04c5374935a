import { mkdirSync, writeFileSync } from 'node:fs';
import { readSettings } from '../src/build/settings.ts';
import { createUrls } from '../src/model/urls.ts';
import { headerRules } from '../src/outputs/hosting/headers.ts';
import { caddyfile, nginxConfig } from '../src/outputs/hosting/server-config.ts';
import { ASK_PAGE_POLICY, CONTENT_SECURITY_POLICY } from '../src/site/content-security-policy.ts';

const urls = createUrls(readSettings().base);
const policies = { page: CONTENT_SECURITY_POLICY, askPage: ASK_PAGE_POLICY };
const site = { root: urls.home, notFound: urls.notFound, rules: headerRules(urls, policies) };

mkdirSync('deploy', { recursive: true });
for (const [file, text] of [
	['deploy/nginx.conf', nginxConfig(site)],
	['deploy/Caddyfile', caddyfile(site)],
] as const) {
	writeFileSync(file, text);
	console.log(file);
}
