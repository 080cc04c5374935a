/** The current month in UTC, as in `2026-11`. */
export function currentMonth(): string {
	return new Date().toISOString().slice(0, 7);
}
