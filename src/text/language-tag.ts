/** BCP 47: language, script, region, variants, and Unicode extensions, which can name a collation. */
export const LANGUAGE_TAG =
	/^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(-u(-[a-z\d]{2,8})+)?$/;

/** Whether tags mean the same language: "en" and "en-GB" do, "zh-Hans" and "zh-Hant" do not. */
export function isSameLanguage(tag: string, other: string): boolean {
	const [one, two] = [tag, other].map((text) => new Intl.Locale(text).maximize());
	return one!.language === two!.language && one!.script === two!.script;
}
