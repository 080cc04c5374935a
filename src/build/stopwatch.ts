/** Wall and CPU time of a stage, in seconds. */
export interface Stage {
	name: string;
	wall: number;
	cpu: number;
}

/** Measures consecutive stages; `lap` ends the current one and names it. */
export function startStopwatch(): { lap(name: string): void; readonly stages: readonly Stage[] } {
	const stages: Stage[] = [];
	let wall = performance.now();
	let cpu = process.cpuUsage();
	return {
		lap(name) {
			const used = process.cpuUsage(cpu);
			const now = performance.now();
			stages.push({ name, wall: (now - wall) / 1000, cpu: (used.user + used.system) / 1e6 });
			wall = now;
			cpu = process.cpuUsage();
		},
		stages,
	};
}
