/** The day of a time in UTC, in words: "November 30, 2026". */
export function dayText(seconds: number, language: string): string {
	const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
	return format.format(new Date(seconds * 1000));
}
