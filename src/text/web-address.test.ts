import { expect, test } from 'vitest';
import { addressFault } from './web-address.ts';

test.each([
	'https://example.org/a%20b?x=localhost#y',
	'https://localhost.example.org/',
	'https://10.example.org/',
	'https://8.8.8.8/',
	'https://[2001:db8::1]/',
	'https://例え.テスト/',
	'mailto:me@localhost',
])('readers can open %s', (url) => expect(addressFault(url)).toBeUndefined());

test.each([
	'http://localhost:4321/terms/',
	'http://127.0.0.1/',
	'http://0.0.0.0:80',
	'http://[::1]:80/',
	'https://192.168.0.1/',
	'https://172.20.0.1/',
	'http://printer.local/',
	'http://intranet/wiki',
])('readers cannot reach %s', (url) => expect(addressFault(url)?.message).toMatch(/cannot reach/));

test('other faults', () => {
	expect(addressFault('file:///home/me/x.html')?.message).toBe('is a file on your computer');
	expect(addressFault('https://example.org/a b')?.hint).toBe('Write https://example.org/a%20b');
	expect(addressFault('https:///example.org')?.message).toBe('is not a web address');
	expect(addressFault('https:example.org')?.message).toBe('is not a web address');
	expect(addressFault('https://[::1')?.message).toBe('is not a web address');
});
