import { z } from 'zod';
import type { Site } from '../site-schema.ts';
import { siteSchema } from '../site-schema.ts';
import { RULES } from './index.ts';
import type { Limit, Limits, Rule, StyleRule } from './rule.ts';

/** `level` of a style rule in `site.yaml`. */
const LEVELS = ['off', 'warn', 'error'] as const;

export interface RuleSetting {
	level: (typeof LEVELS)[number];
	limits: Limits;
}

/** What the rules need of `site.yaml`. */
type Settings = Pick<Site, 'profile' | 'rules'>;

/** The field `rules` of `site.yaml`: a level, or a level and limits, by the id of a style rule. */
const ruleSettingsSchema = z
	.strictObject(
		Object.fromEntries(
			RULES.filter(isStyleRule).map((rule) => [rule.id, settingSchema(rule).optional()]),
		),
	)
	.describe('Severity and limits of style rules by id; npx gloss rules lists them.');

/** `site.yaml`: site-wide settings. */
export const siteFileSchema = siteSchema.extend({ rules: ruleSettingsSchema.prefault({}) });

function settingSchema({ description, limits = {} }: StyleRule): z.ZodType {
	const level = z.enum(LEVELS);
	const fields = Object.entries(limits).map(([name, limit]) => [
		name,
		limitSchema(limit).optional(),
	]);
	return z
		.union([level, z.strictObject({ level: level.optional(), ...Object.fromEntries(fields) })])
		.describe(description);
}

function limitSchema(limit: Limit): z.ZodType {
	if (typeof limit === 'number') return z.int().min(0).describe('A whole number.');
	if (limit.some((item) => typeof item === 'string')) return z.array(z.string().trim().min(1));
	const bound = z.int().min(0);
	return z
		.tuple([bound, bound])
		.refine(([min, max]) => min <= max, 'the first number is greater than the second')
		.describe('The least and the greatest number: [12, 35].');
}

/** The severity of a rule and its limits on a site. */
export function settingOf(rule: Rule, { profile, rules }: Settings): RuleSetting {
	if (!isStyleRule(rule)) return { level: 'error', limits: {} };
	const setting = rules[rule.id];
	const { level, ...limits } = (
		typeof setting === 'string' ? { level: setting } : (setting ?? {})
	) as Partial<RuleSetting> & Limits;
	return { level: level ?? levelIn(profile, rule, setting), limits: { ...rule.limits, ...limits } };
}

function levelIn(
	profile: Settings['profile'],
	{ open, strict = 'error' }: StyleRule,
	setting: unknown,
): RuleSetting['level'] {
	if (profile === 'strict') return strict;
	// Whoever sets the limits of a rule wants it.
	return open === 'off' && setting !== undefined ? 'warn' : open;
}

export function isStyleRule(rule: Rule): rule is StyleRule {
	return 'open' in rule;
}
