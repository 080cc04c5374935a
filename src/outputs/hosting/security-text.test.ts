import { expect, test } from 'vitest';
import { siteSchema } from '../../model/site-schema.ts';
import { securityText } from './security-text.ts';

const ADDRESS = 'https://cheese.example/.well-known/security.txt';
const { security: schema } = siteSchema.shape;

test('writes one field of RFC 9116 per line', () => {
	const security = { contact: 'mailto:rind@cheese.example', expires: '2027-06-30' };
	const text = securityText(schema.parse(security)!, 'en', ADDRESS);
	expect(text).toBe(`Contact: mailto:rind@cheese.example
Expires: 2027-06-30T00:00:00Z
Preferred-Languages: en
Canonical: https://cheese.example/.well-known/security.txt
`);
	expect(Number.isNaN(Date.parse(/Expires: (.*)/.exec(text)![1]!))).toBe(false);
});

test.each([
	['rind@cheese.example', '2027-06-30'],
	['http://cheese.example/report', '2027-06-30'],
	['javascript:alert(1)', '2027-06-30'],
	['https://cheese.example/report', '2027-02-30'],
	['https://cheese.example/report', '30 June 2027'],
	['https://cheese.example/report', '2027-06-30T00:00:00Z'],
])('rejects %j until %s', (contact, expires) => {
	expect(schema.safeParse({ contact, expires }).success).toBe(false);
});

test('an address cannot inject a line', () => {
	const contact = 'mailto:rind@cheese.example\nContact: mailto:mold@cheese.example';
	const text = securityText(schema.parse({ contact, expires: '2027-06-30' })!, 'en', ADDRESS);
	expect(text.match(/^Contact:/gm)).toHaveLength(1);
});

test('is optional', () => {
	expect(schema.safeParse(undefined).success).toBe(true);
});
