import { stringify } from 'yaml';
import type { Answers } from './answers.ts';

/** The name under which npm knows the engine. */
const PACKAGE = 'gloss-site';

/** The files of a new glossary that depend on its settings, by their path. */
export function starterFiles(
	answers: Answers,
	version: string,
): readonly (readonly [path: string, text: string])[] {
	return [
		['package.json', packageFile(version)],
		['.gitignore', 'node_modules/\n.*-build/\ndist/\n'],
		['content/site.yaml', siteFile(answers)],
		...(isOnGitHub(answers) ? [['.github/workflows/glossary.yml', WORKFLOW] as const] : []),
	];
}

function packageFile(version: string): string {
	const commands = ['start', 'dev', 'new', 'check', 'build', 'preview'];
	const scripts = Object.fromEntries(commands.map((name) => [name, `gloss ${name}`]));
	const dependencies = { [PACKAGE]: `^${version}` };
	return `${JSON.stringify({ private: true, scripts, dependencies }, null, '\t')}\n`;
}

function siteFile({ title, description, language, url, repository }: Answers): string {
	const settings = {
		title,
		description,
		language,
		...(url && { url }),
		...(repository && { repository: addressesOf(repository.replace(/\/$/, '')) }),
	};
	return `# yaml-language-server: $schema=../node_modules/${PACKAGE}/lib/public/schema/site.json
# Everything that can be set is described on the page /about/authoring/ of the site.
${stringify(settings, { compat: 'yaml-1.1', lineWidth: 0 })}`;
}

/** Where GitHub, GitLab and Gitea edit a file and take an issue. */
function addressesOf(url: string) {
	const { hostname } = new URL(url);
	if (hostname === 'github.com') {
		return { url, edit: `${url}/edit/main/content`, suggest: `${url}/issues/new?title={term}` };
	}
	if (hostname.includes('gitlab')) {
		return {
			url,
			edit: `${url}/-/edit/main/content`,
			suggest: `${url}/-/issues/new?issue[title]={term}`,
		};
	}
	return { url, edit: `${url}/_edit/main/content`, suggest: `${url}/issues/new?title={term}` };
}

function isOnGitHub({ repository }: Answers): boolean {
	return repository !== '' && new URL(repository).hostname === 'github.com';
}

/** The actions are those of this repository's own workflows, at the same commits. */
const WORKFLOW = `# Checks every change, and publishes main on GitHub Pages (Settings > Pages > Source: GitHub Actions).
name: Glossary
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          # The feeds take their dates from the whole history.
          fetch-depth: 0
      - run: npm ci
      - run: npx gloss check --format github
      - if: github.ref == 'refs/heads/main'
        id: pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - run: npx gloss build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: dist
          include-hidden-files: true
  publish:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
`;
