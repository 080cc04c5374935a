import sharp from 'sharp';
import { cardSvg } from '../outputs/card.ts';
import { loadGlossary } from '../site/glossary.ts';
import { hueOf } from '../site/hue.ts';
import { loadMap } from '../site/map.ts';

/** The picture shown where a page is shared. */
export async function GET(): Promise<Response> {
	const svg = cardSvg(loadMap(loadGlossary()).drawing, hueOf);
	const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
