import type { HeaderRule } from './headers.ts';

/** A site as a web server sees it. */
export interface ServedSite {
	/** Address of its root: `/` or `/sub/`. */
	root: string;
	/** Address of the page shown where there is none. */
	notFound: string;
	/** The first rule is about every address; later ones count more. */
	rules: readonly HeaderRule[];
}

/** Where the files of the site are on the server, and the port; the deployer changes both. */
const FOLDER = '/var/www/gloss';
const PORT = 8080;

/** Media types of files by the ends of their names; the others of the site are only bytes. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	js: 'text/javascript',
	md: 'text/markdown',
	tsv: 'text/tab-separated-values',
	ttl: 'text/turtle',
	txt: 'text/plain',
};
const OTHER_TYPES: Readonly<Record<string, string>> = {
	json: 'application/json',
	jsonld: 'application/ld+json',
	svg: 'image/svg+xml',
	xml: 'application/xml',
	avif: 'image/avif',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	woff2: 'font/woff2',
};
/** What gets smaller when it is compressed again. */
const COMPRESSIBLE = [
	...Object.values(TEXT_TYPES).filter((type) => type !== 'text/html'),
	...['json', 'jsonld', 'svg', 'xml'].map((end) => OTHER_TYPES[end]!),
];

const NOTE = `# Made by \`npm run deploy:config\`; change the folder and the port to yours.
# Answers in plain HTTP: terminate TLS in front of it, or add it here.`;

/** The site as a file to include in the http block of nginx. */
export function nginxConfig({ root, notFound, rules }: ServedSite): string {
	const [everywhere, ...exceptions] = rules as [HeaderRule, ...HeaderRule[]];
	const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
	const maps: string[] = [];
	const headers = [...names].map((name) => {
		const usual = everywhere.headers[name];
		const special = exceptions.filter((rule) => name in rule.headers);
		if (special.length === 0) return `	add_header ${name} "${usual}" always;`;
		const variable = `$gloss_${name.toLowerCase().replaceAll('-', '_')}`;
		// The first expression that matches counts here.
		const cases = special
			.toReversed()
			.flatMap((rule) =>
				rule.patterns.map((pattern) => `	"~${expression(pattern)}" "${rule.headers[name]}";`),
			);
		maps.push(`map $uri ${variable} {\n	default "${usual ?? ''}";\n${cases.join('\n')}\n}\n`);
		return `	add_header ${name} ${variable} always;`;
	});
	const types = Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES });
	const atHost =
		root === '/'
			? ''
			: `
	# RFC 9116 wants it at the root of the host.
	location = /.well-known/security.txt {
		alias ${FOLDER}/.well-known/security.txt;
	}
`;
	return `${NOTE}

${maps.join('\n')}
server {
	listen ${PORT};
	server_tokens off;
	absolute_redirect off;

	types {
${types.map(([end, type]) => `		${type} ${end};`).join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${Object.values(TEXT_TYPES)
		.filter((type) => type !== 'text/html')
		.join(' ')};

	gzip on;
	# Serves a file that \`gzip -k9\` has left beside the original, which saves packing it each time.
	gzip_static on;
	gzip_vary on;
	gzip_proxied any;
	gzip_min_length 1024;
	gzip_types ${COMPRESSIBLE.join(' ')};

${headers.join('\n')}

	error_page 404 ${notFound};
	error_page 403 =404 ${notFound};
	location ${root} {
		alias ${FOLDER}/;
		index index.html;
	}
${atHost}
	location ~ (?:/\\.(?!well-known/)|/_headers$) {
		return 404;
	}
}
`;
}

/** The site as a Caddyfile. */
export function caddyfile({ root, notFound, rules }: ServedSite): string {
	const headers = rules.map((rule, index) => {
		const lines = Object.entries(rule.headers).map(([name, value]) => `			${name} "${value}"`);
		const matcher = `		@rule${index} path ${rule.patterns.join(' ')}`;
		const block = (which: string) => `		header ${which}{\n${lines.join('\n')}\n		}`;
		return index === 0 ? block('') : `${matcher}\n${block(`@rule${index} `)}`;
	});
	const types = Object.entries(TEXT_TYPES)
		.map(([end, type]): [string, string] => [end, `${type}; charset=utf-8`])
		.concat(Object.entries(OTHER_TYPES))
		.map(([end, type]) => `		header *.${end} Content-Type "${type}"`);
	const within =
		root === '/'
			? ''
			: `
		# RFC 9116 wants it at the root of the host.
		rewrite /.well-known/security.txt ${root}.well-known/security.txt
		@outside not path ${root}*
		error @outside 404
		uri strip_prefix ${root.slice(0, -1)}`;
	return `${NOTE}

:${PORT} {
	root * ${FOLDER}
	encode zstd gzip

	# A route keeps to the order in which it is written: the last header counts.
	route {
${[...headers, ...types].join('\n')}
${within}
		@hidden path_regexp (?:/\\.|/_headers$)
		@known path /.well-known/*
		file_server @known
		error @hidden 404
		file_server
	}

	handle_errors {
		header Cache-Control "${rules[0]!.headers['Cache-Control']}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * /${notFound.slice(root.length)}
		file_server
	}
}
`;
}

/** A pattern as a regular expression for the path of a file; nginx has looked it up by then. */
function expression(pattern: string): string {
	const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
	return `^${escaped}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}
