import type { Role } from './roles.ts';

/** Names of fields by their role, folded: letters and digits only. Those first in a list are preferred. */
const NAMES: Readonly<Partial<Record<Role, string>>> = {
	title:
		'title term preflabel headword name label word front lemma entry phrase concept question expression key 用語 用语 术语 術語 単語 单词 名称 名前 見出し términos término termino termo terme mot begriff wort titel stichwort المصطلح مصطلح الكلمة 용어 단어 термин слово термін termin pojęcie pojem begrepp begrip terim parola termine voce מונח מושג शब्द คำศัพท์ thuậtngữ istilah',
	definition:
		'definition def text body description desc meaning back content explanation longdescription fulldescription details answer value defn gloss 定義 定义 意味 説明 说明 解释 解説 definición definicion descripción definição définition description bedeutung beschreibung التعريف تعريف المعنى 정의 설명 뜻 определение визначення definicja definice begreppsförklaring definitie betekenis omschrijving tanım açıklama definizione significato spiegazione הגדרה פירוש परिभाषा คำจำกัดความ địnhnghĩa definisi',
	summary:
		'shortdescription summary shortdefinition shortdesc brief excerpt abstract tldr short oneliner 概要',
	alias:
		'alias aliases aka synonym synonyms altlabel altlabels alternatename alternatenames alternatives alternative acronym acronyms acronymn acr abbreviation abbreviations abbrev abbr alsoknownas othernames othername shortname variants synonymer sinonimos sinónimos synonymes synonyme 同義語 別名 略語 同义词 缩写 مرادفات اختصار',
	spelling: 'hiddenlabel misspellings spellings plural',
	reading: 'reading kana yomi よみ 読み 読み方 furigana hiragana',
	id: 'id identifier uri iri termcode code slug guid uid uuid anchor number no nr ref permalink',
	category:
		'category categories group domain subjectfield section topic area theme chapter kind class field discipline catégorie categoría kategorie カテゴリ 分類 分类 التصنيف',
	tags: 'tags tag keywords topics labels',
	level: 'level difficulty',
	related:
		'related seealso see relatedterms relatedto relations ref refs crossreferences crossreference crossrefs links linked related_terms siehe siehauch véase 関連 関連語 参照',
	kindOf: 'broader parent parents isa kindof hypernym superclass broaderterm',
	partOf: 'partof whole',
	narrower: 'narrower childterms',
	needs: 'prerequisites requires prerequisite',
	replacedBy: 'useinstead replacedby redirect redirectto redirects supersededby use',
	source: 'source sources reference references citation citations furtherreading',
	image: 'image img picture illustration photo thumbnail figure',
	section:
		'example examples usage usageexample note notes comment comments scopenote etymology history remarks 例 例文 備考 ejemplo exemple beispiel مثال',
	drop: 'weight layout noedit approvers status draft sort order created createdat modified updated updatedat lastmod publishdate slugs template pagetype sidebar sidebarposition hidetitle type context changenotes editorialnotes version parentid childrencount defaultactivetag',
};

const ROLE_OF = new Map<string, { role: Role; rank: number }>();
for (const [role, names] of Object.entries(NAMES) as [Role, string][]) {
	for (const [rank, name] of names.split(' ').entries()) {
		if (!ROLE_OF.has(name)) ROLE_OF.set(name, { role, rank });
	}
}

/** Names of fields, folded, that are taken for a role, the most usual first. */
export function fieldNamesOf(role: Role): readonly string[] {
	return NAMES[role]?.split(' ') ?? [];
}

/** What a field with this name most probably is, and how usual the name is: 0 is most usual. */
export function roleByName(name: string): { role: Role; rank: number } | undefined {
	const folded = name
		.replace(/^.*[./](?=[^./]+$)/, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	return ROLE_OF.get(folded);
}
