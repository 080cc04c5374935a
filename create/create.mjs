#!/usr/bin/env node
// `npm create gloss-site my-glossary` is `npx gloss init my-glossary`.
process.argv.splice(2, 0, 'init');
await import('gloss-site/command');
