// Compiles the engine into lib/ before npm packs it.
import { compileProgram } from './package/compile-program.ts';

const count = compileProgram('.', 'lib');
console.error(`${count} files compiled into lib/.`);
