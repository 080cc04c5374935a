import { expect, test } from 'vitest';
import { policiesOf } from '../../site/content-security-policy.ts';
import { addressError, LOCAL_HOSTS } from './endpoint-address.ts';

test.each([
	'https://models.example/v1',
	'http://localhost:8080/v1',
	'http://127.0.0.1:11434/v1',
	'http://LOCALHOST/v1',
	' https://models.example/v1 ',
])('"%s" is allowed', (address) => {
	expect(addressError(address)).toBeUndefined();
});

test.each([
	['localhost', /full address/],
	['', /full address/],
	['http://models.example/v1', /Use https/],
	['http://192.168.0.7:8080/v1', /Use https/],
	['http://localhost.models.example/v1', /Use https/],
	['http://localhost@models.example/v1', /Use https/],
	['http://[::1]:8080/v1', /localhost/],
	['ftp://localhost/v1', /start with https/],
	['localhost:8080/v1', /start with https/],
	['javascript:alert(1)', /start with https/],
])('"%s" is rejected with an explanation', (address, error) => {
	expect(addressError(address)).toMatch(error);
});

test('the content security policy allows exactly these hosts', () => {
	const local = LOCAL_HOSTS.map((host) => `http://${host}:*`);
	expect(policiesOf({}).askPage).toContain(`connect-src 'self' https: ${local.join(' ')}`);
	expect(policiesOf({}).askPage).not.toMatch(/ http:(?: |;|$)/);
});
