import { slugify } from './src/text/slug.ts'; import { languageOf } from './src/text/languages/language-of.ts';
for (const t of ['...','!!!','—','🧀','🧀 wheel','?','"quoted"','a: b #c','日本語','القهوة','---','​','C#']) console.log(JSON.stringify(t),slugify(t,languageOf('en')));
