import { expect, test } from 'vitest';
import { ASKING_POLICY } from '../../site/content-security-policy.ts';
import { addressProblem, LOCAL_HOSTS } from './endpoint-address.ts';

test.each([
	'https://models.example/v1',
	'http://localhost:8080/v1',
	'http://127.0.0.1:11434/v1',
	'http://LOCALHOST/v1',
	' https://models.example/v1 ',
])('"%s" may be asked', (address) => {
	expect(addressProblem(address)).toBeUndefined();
});

test.each([
	['localhost', /full address/],
	['', /full address/],
	['http://models.example/v1', /takes https/],
	['http://192.168.0.7:8080/v1', /takes https/],
	['http://localhost.models.example/v1', /takes https/],
	['http://localhost@models.example/v1', /takes https/],
	['http://[::1]:8080/v1', /localhost/],
	['ftp://localhost/v1', /begins with https/],
	['localhost:8080/v1', /begins with https/],
	['javascript:alert(1)', /begins with https/],
])('"%s" may not, and it says what to do', (address, problem) => {
	expect(addressProblem(address)).toMatch(problem);
});

test('the content security policy lets the page ask just these', () => {
	const local = LOCAL_HOSTS.map((host) => `http://${host}:*`);
	expect(ASKING_POLICY).toContain(`connect-src 'self' https: ${local.join(' ')}`);
	expect(ASKING_POLICY).not.toMatch(/ http:(?: |;|$)/);
});
