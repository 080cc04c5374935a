/** The part of the Trusted Types API used here. Not every browser has it. */
interface TrustedTypes {
	createPolicy(name: string, rules: Rules): Rules;
}

interface Rules {
	createScriptURL(url: string): string;
	createHTML(html: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('try-it', {
	createScriptURL: (url) => url,
	createHTML: (html) => html,
});

/** What the policy of the page lets only this feature do. */
export const trusted = {
	/** The address of a worker of this site. */
	scriptUrl: (url: string): string => policy?.createScriptURL(url) ?? url,
	/** The nodes of a drawing, which our own code has escaped. */
	nodes: (html: string): Node[] => {
		const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
		return [...page.body.childNodes].map((node) => document.importNode(node, true));
	},
};
