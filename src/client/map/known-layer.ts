import styles from '../../styles/known.css?url';
import { onLearnerChange } from '../learn/known-store.ts';
import { knownTerms } from '../learn/knowledge.ts';
import { make, makeSvg, withAttributes } from '../shared/elements.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { say } from '../shared/say.ts';
import type { MapModel } from './model.ts';

/** Dims the terms that the reader knows, with a row in the legend that switches it off. */
export class KnownLayer {
	private readonly map: SVGSVGElement;
	private readonly model: MapModel;
	private readonly box = withAttributes(make('input', ''), { type: 'checkbox', name: 'known' });
	private readonly label = make('span', '');
	private readonly row: HTMLElement;
	/** Veils over the dots, drawn once for both shapes of the map. */
	private readonly veils = makeSvg('path', { class: 'size-2' });

	constructor(map: SVGSVGElement, model: MapModel, legend: HTMLElement) {
		this.map = map;
		this.model = model;
		this.box.checked = true;
		const sample = make('span', 'sample-dot dim');
		const row = make('li', '', make('label', '', this.box, sample, this.label));
		this.row = make('fieldset', '', make('legend', '', say('What you know')), make('ul', '', row));
		legend.append(this.row);
		legend.hidden = false;
		map.querySelector('.dots')!.after(makeSvg('g', { class: 'dots known' }, this.veils));
		this.box.addEventListener('change', () => this.draw());
		onLearnerChange(() => this.draw());
	}

	/** Draws again after the visible nodes have changed, or what is known. */
	draw(): void {
		const slugs = knownTerms();
		const known = this.model.nodes.filter(({ slug }) => slugs.has(slug));
		this.row.hidden = known.length === 0;
		if (known.length > 0) void loadStyles(styles);
		this.label.textContent = say('{count} of {total} known, dimmed', {
			count: known.length,
			total: this.model.nodes.length,
		});
		const dimmed = this.box.checked ? known.filter((node) => this.model.isVisible(node)) : [];
		const points = dimmed.map(({ index }) => this.model.data.nodes[index]!);
		this.veils.setAttribute('d', points.map(({ x, y }) => `M${x} ${y}h0`).join(''));
		this.dimLabels();
	}

	/** Dims the labels that are shown now. */
	dimLabels(): void {
		const known = this.box.checked ? knownTerms() : new Set<string>();
		for (const label of this.map.querySelectorAll<SVGAElement>('[data-term]')) {
			label.classList.toggle('dim', known.has(label.dataset['term']!));
		}
	}
}
