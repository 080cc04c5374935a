/** Seconds of each stage of a run, wall and processor time of this process. */
export interface Stage {
	name: string;
	wall: number;
	cpu: number;
}

/** Measures stages one after the other; calling it ends the stage of that name. */
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
