// Common Ground, partnership planning for Google Sheets. Built from src/ by "npm run build": make changes there.
var CommonGround_ = (() => {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
	for (var name in all)
		__defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key2 of __getOwnPropNames(from))
			if (!__hasOwnProp.call(to, key2) && key2 !== except)
				__defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
	}
	return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/index.ts
var index_exports = {};
__export(index_exports, {
	PARTNER_ATTENTION: () => PARTNER_ATTENTION,
	PARTNER_MATRIX: () => PARTNER_MATRIX,
	PARTNER_NEXT_CHECKIN: () => PARTNER_NEXT_CHECKIN,
	PARTNER_NEXT_STEP: () => PARTNER_NEXT_STEP,
	PARTNER_PRIORITY: () => PARTNER_PRIORITY,
	PARTNER_REASON: () => PARTNER_REASON,
	PARTNER_SCORE: () => PARTNER_SCORE,
	PARTNER_STABILITY: () => PARTNER_STABILITY,
	buildPriorityMatrix: () => buildPriorityMatrix,
	changeMouState: () => changeMouState,
	chartPriorities: () => chartPriorities,
	createMous: () => createMous,
	fillAgenda: () => fillAgenda,
	keepDraft: () => keepDraft2,
	listAttention: () => listAttention,
	logCheckIn: () => logCheckIn,
	makeMous: () => makeMous,
	makeTemplate: () => makeTemplate,
	newPartner: () => newPartner,
	onInstall: () => onInstall,
	onOpen: () => onOpen,
	openCheckIns: () => openCheckIns,
	openMous: () => openMous,
	openPartner: () => openPartner,
	previewMou: () => previewMou,
	readCheckIns: () => readCheckIns,
	readMous: () => readMous,
	readPartner: () => readPartner,
	savePartner: () => savePartner,
	saveSettings: () => saveSettings,
	scheduleCheckIns: () => scheduleCheckIns,
	scheduleMouDates: () => scheduleMouDates,
	scheduleSeries: () => scheduleSeries,
	setUpSpreadsheet: () => setUpSpreadsheet,
	showHelp: () => showHelp,
	showPartner: () => showPartner,
	showSettings: () => showSettings
});

// src/partnership/text.ts
var INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
var JOINERS = /[\u200C\u200D]/g;
var ASCII = /^[ -~]*$/;
var ACCENT = /(?![\u0900-\u109F\u1780-\u17FF\u3099\u309A])\p{M}/gu;
var LONGEST_CELL = 49999;
function plainText(cell) {
	if (cell === null || cell === void 0) return "";
	return String(cell).replace(INVISIBLE, "").trim();
}
function fold(text2) {
	if (ASCII.test(text2)) return text2.trim().toLowerCase().replace(/ +/g, " ");
	const letters = plainText(text2).replace(JOINERS, "").normalize("NFKD").replace(ACCENT, "");
	return plainText(letters.toLowerCase()).replace(/\s+/g, " ");
}
function foldHeading(heading) {
	return fold(plainText(heading)).replace(/[\u2018\u2019]/g, "'").replace(/[\s:*?.]+$/, "");
}
var SOUNDS_AS_I = /^[^\p{L}\p{N}]*h?[iy](?![aeouy])/u;
function list(items, last = "and") {
	var _a2;
	if (items.length < 2) return items.join("");
	const end = (_a2 = items[items.length - 1]) != null ? _a2 : "";
	return `${items.slice(0, -1).join(", ")} ${last === "y" && SOUNDS_AS_I.test(fold(end)) ? "e" : last} ${end}`;
}
function shorten(text2, longest = 40) {
	const characters = Array.from(text2);
	return characters.length <= longest ? text2 : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}

// src/partnership/criterion.ts
var CRITERIA = [
	{ name: "Mission Alignment", question: "How well do their values and goals align with ours?" },
	{ name: "Resource Complementarity", question: "What could each of us contribute that the other lacks?" },
	{ name: "Relationship Potential", question: "Would our people and our ways of working get on?" }
];
var CAPACITY = "Organizational Capacity";
var CAPACITY_QUESTION = "Have they the people and the time for a partnership now?";
var CRITERION_INDEXES = [0, 1, 2];
var CRITERION_ALIASES = [
	[
		"mission alignment",
		"mission fit",
		"values fit",
		"alineacion de mision",
		"alineacion con la mision",
		"alineacion de la mision",
		"alignement de mission",
		"alignement des missions",
		"alignement de la mission",
		"ubereinstimmung der mission",
		"missionsubereinstimmung",
		"alinhamento de missao",
		"alinhamento da missao"
	],
	[
		"resource complementarity",
		"resource fit",
		"complementary resources",
		"complementariedad de recursos",
		"complementariedad de los recursos",
		"complementarite des ressources",
		"complementarite de ressources",
		"erganzung der ressourcen",
		"ressourcenerganzung",
		"complementaridade de recursos"
	],
	[
		"relationship potential",
		"relationship fit",
		"potencial de relacion",
		"potencial de la relacion",
		"potentiel de relation",
		"potentiel relationnel",
		"beziehungspotenzial",
		"beziehungspotential",
		"potencial de relacionamento"
	]
];
var SHORT_NAMES = [
	["mission", "alignment", "mision", "alineacion", "missao"],
	["resources", "resource", "complementarity", "recursos", "ressources", "ressourcen"],
	["relationship", "relationships", "relacion", "relation", "beziehung", "relacao"]
];
function findCriteria(headings) {
	const folded = headings.map((heading) => typeof heading === "string" ? foldHeading(heading) : "");
	const place = (names = []) => {
		const found = folded.findIndex((one) => names.includes(one));
		return found < 0 ? void 0 : found;
	};
	const full = CRITERION_INDEXES.map((index) => place(CRITERION_ALIASES[index]));
	const all = full.map((found, index) => found != null ? found : place(SHORT_NAMES[index]));
	return all.includes(void 0) ? full : all;
}

// src/partnership/priority.ts
var PRIORITIES = ["Immediate", "Explore", "Long-term"];
var TOLERANCE = 1e-9;
function decide(pattern, weights) {
	if (pattern.every((code) => code === 0)) return "unrated";
	if (pattern.includes(1)) return "Long-term";
	if (pattern.includes(0)) return "undecided";
	const highs = CRITERION_INDEXES.reduce((sum, index) => sum + (pattern[index] === 3 ? weights[index] : 0), 0);
	return highs >= 2 / 3 - TOLERANCE ? "Immediate" : "Explore";
}
function missingCriteria(pattern) {
	return CRITERION_INDEXES.filter((index) => pattern[index] === 0);
}
function possiblePriorities(pattern, weights) {
	const possible = completions(pattern).map((complete) => decide(complete, weights));
	return PRIORITIES.filter((priority) => possible.includes(priority));
}
function completions(pattern) {
	const [missing] = missingCriteria(pattern);
	if (missing === void 0) return [pattern];
	return [1, 2, 3].reduce(
		(all, code) => all.concat(completions(withRating(pattern, missing, code))),
		[]
	);
}
function withRating(pattern, index, code) {
	const [first, second, third] = pattern;
	return [index === 0 ? code : first, index === 1 ? code : second, index === 2 ? code : third];
}
function patternNumber(first, second, third) {
	return first << 4 | second << 2 | third;
}
function patternOf(number) {
	return [number >> 4 & 3, number >> 2 & 3, number & 3];
}

// src/partnership/calendarDate.ts
var DAY = 24 * 60 * 60 * 1e3;
function readCalendarDate(text2) {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text2.trim());
	if (!match) return void 0;
	const date = match.slice(1, 4).join("-");
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(time) || calendarDate(time) !== date ? void 0 : date;
}
function calendarDate(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function dayOfCell(cell) {
	const time = cell.getTime();
	return Number.isNaN(time) ? void 0 : calendarDate(time + FARTHEST_EAST);
}
var FARTHEST_EAST = (14 * 60 - 1) * 60 * 1e3;
function isDate(cell) {
	return Object.prototype.toString.call(cell) === "[object Date]";
}
function timeOf(date) {
	return Date.parse(`${date}T00:00:00Z`);
}
function addDays(date, days) {
	return calendarDate(timeOf(date) + days * DAY);
}
function addMonths(date, months) {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return calendarDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}
function weekdayOf(date) {
	return new Date(timeOf(date)).getUTCDay();
}
function onWorkingDay(date) {
	const weekday = weekdayOf(date);
	return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}
var MONTHS = {
	en: "January February March April May June July August September October November December".split(" "),
	es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ")
};
function dateInWords(date, language = "en") {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return [day, MONTHS[language][month - 1], year].join(language === "es" ? " de " : " ");
}

// src/partnership/ratingWords.ts
var RATING_WORDS = {
	High: {
		en: "high hi h",
		es: "alto alta",
		fr: "eleve elevee haut haute fort forte",
		de: "hoch hohe hoher hohes",
		pt: "alto alta elevado elevada",
		it: "alto alta",
		nl: "hoog hoge",
		pl: "wysoki wysoka wysokie",
		vi: "cao",
		tl: "mataas",
		ht: "wo",
		ru: "\u0432\u044B\u0441\u043E\u043A\u0438\u0438 \u0432\u044B\u0441\u043E\u043A\u0430\u044F \u0432\u044B\u0441\u043E\u043A\u043E\u0435",
		ar: "\u0639\u0627\u0644 \u0639\u0627\u0644\u064A \u0639\u0627\u0644\u064A\u0629 \u0645\u0631\u062A\u0641\u0639",
		zh: "\u9AD8"
	},
	Medium: {
		en: "medium med mid moderate m",
		es: "medio media mediano mediana",
		fr: "moyen moyenne",
		de: "mittel mittlere mittlerer mittleres",
		pt: "medio media",
		it: "medio media",
		nl: "gemiddeld middel",
		pl: "sredni srednia srednie",
		vi: "vua",
		tl: "katamtaman",
		ht: "mwayen",
		ru: "\u0441\u0440\u0435\u0434\u043D\u0438\u0438 \u0441\u0440\u0435\u0434\u043D\u044F\u044F \u0441\u0440\u0435\u0434\u043D\u0435\u0435",
		ar: "\u0645\u062A\u0648\u0633\u0637 \u0645\u062A\u0648\u0633\u0637\u0629",
		zh: "\u4E2D"
	},
	Low: {
		en: "low lo l",
		es: "bajo baja",
		fr: "faible bas basse",
		de: "niedrig niedrige niedriger gering",
		pt: "baixo baixa",
		it: "basso bassa",
		nl: "laag lage",
		pl: "niski niska niskie",
		vi: "thap",
		tl: "mababa",
		ht: "ba",
		ru: "\u043D\u0438\u0437\u043A\u0438\u0438 \u043D\u0438\u0437\u043A\u0430\u044F \u043D\u0438\u0437\u043A\u043E\u0435",
		ar: "\u0645\u0646\u062E\u0641\u0636 \u0645\u0646\u062E\u0641\u0636\u0629",
		zh: "\u4F4E"
	}
};
var NOT_RATED_WORDS = ["not rated", "sin calificar", "non evalue", "nicht bewertet"];

// src/partnership/rating.ts
var RATINGS = [null, "Low", "Medium", "High"];
function pointsOf(code) {
	return code === 0 ? 0 : (code - 1) * 50;
}
var UNREADABLE = -1;
var NOT_RATED = { code: 0, points: 0, between: false };
var LOW = { code: 1, points: 0, between: false };
var MEDIUM = { code: 2, points: 50, between: false };
var HIGH = { code: 3, points: 100, between: false };
var NOT_A_RATING = { code: UNREADABLE, points: 0, between: false };
var OF_RATING = { Low: LOW, Medium: MEDIUM, High: HIGH };
function readRating(cell) {
	var _a2;
	if (cell === "" || cell === null || cell === void 0) return NOT_RATED;
	if (typeof cell === "number") return readNumber(cell);
	if (typeof cell !== "string") return NOT_A_RATING;
	const word = fold(cell);
	if (word === "") return NOT_RATED;
	if (/^\d([.,]\d+)?$/.test(word)) return readNumber(Number(word.replace(",", ".")));
	return (_a2 = wordTable().get(word)) != null ? _a2 : NOT_A_RATING;
}
function readNumber(x) {
	if (!(x >= 1 && x <= 5)) return NOT_A_RATING;
	const code = x < 2.5 ? 1 : x < 3.5 ? 2 : 3;
	const points2 = (x - 1) / 4 * 100;
	return { code, points: points2, between: points2 !== pointsOf(code) };
}
var table;
function wordTable() {
	var _a2;
	if (table) return table;
	table = /* @__PURE__ */ new Map();
	for (const rating of ["High", "Medium", "Low"]) {
		for (const language of Object.keys(RATING_WORDS[rating])) {
			for (const word of ((_a2 = RATING_WORDS[rating][language]) != null ? _a2 : "").split(" ")) table.set(word, OF_RATING[rating]);
		}
	}
	for (const word of NOT_RATED_WORDS) table.set(word, NOT_RATED);
	return table;
}
function ratingReader() {
	const seen = /* @__PURE__ */ new Map();
	return (cell) => {
		switch (cell) {
			case "High":
				return HIGH;
			case "Medium":
				return MEDIUM;
			case "Low":
				return LOW;
			case "":
				return NOT_RATED;
		}
		let reading = seen.get(cell);
		if (reading === void 0) {
			reading = readRating(cell);
			seen.set(cell, reading);
		}
		return reading;
	};
}
function cellInWords(cell) {
	var _a2;
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (isDate(cell)) return (_a2 = dayOfCell(cell)) != null ? _a2 : "a date";
	return shorten(plainText(cell));
}

// src/partnership/decisions/phrasing.ts
function grouped(steps) {
	return [1, 2, 3].flatMap((to) => [false, true].map((rises) => ({ to, rises }))).map(({ to, rises }) => {
		const group = steps.filter((step) => step.to === to && step.rises === rises);
		return { to, rises, criteria: group.map((step) => step.criterion) };
	}).filter(({ criteria }) => criteria.length > 0);
}
function shapeOf(options, lows) {
	var _a2, _b2, _c;
	const to = (_b2 = (_a2 = options[0]) == null ? void 0 : _a2[0]) == null ? void 0 : _b2.to;
	const alike = options.every((groups) => {
		var _a3;
		return groups.length === 1 && ((_a3 = groups[0]) == null ? void 0 : _a3.to) === to;
	});
	if (to === void 0 || !alike) return { kind: "mixed", options };
	const sets = options.map((groups) => {
		var _a3, _b3;
		return (_b3 = (_a3 = groups[0]) == null ? void 0 : _a3.criteria) != null ? _b3 : [];
	});
	if (sets.length === 1 && ((_c = sets[0]) == null ? void 0 : _c.join()) === lows.join()) return { kind: "the lows", to };
	if (sets.length === 3 && sets.every((set) => set.length === 2)) return { kind: "any two of three", to };
	if (sets.every((set) => set.length === 1)) return { kind: "one of", criteria: sets.map(([one = 0]) => one), to };
	return { kind: "one set of", sets, to };
}

// src/partnership/decisions/english.ts
var nameOf = (index) => {
	var _a2, _b2;
	return (_b2 = (_a2 = CRITERIA[index]) == null ? void 0 : _a2.name) != null ? _b2 : "";
};
var namesOf = (criteria, last) => list(criteria.map(nameOf), last);
var are = (criteria) => criteria.length === 1 ? "is" : "are";
var allOf = (criteria) => {
	var _a2;
	return (_a2 = ["", "it", "both", "all three"][criteria.length]) != null ? _a2 : "";
};
var english = {
	criteria: CRITERIA,
	capacity: { name: CAPACITY, question: CAPACITY_QUESTION },
	ratings: { High: "High", Medium: "Medium", Low: "Low" },
	priorities: { Immediate: "Immediate", Explore: "Explore", "Long-term": "Long-term" },
	rate: (index) => `Rate: ${nameOf(index)}`,
	notARating: (cell, criterion) => `'${cell}' is not a rating (${criterion})`,
	reasonImmediate: (highs, share) => `${namesOf(highs)} ${are(highs)} High${share === void 0 ? "" : `, ${share}% of the weight,`} and nothing is Low.`,
	reasonExplore: (highs, wayUp) => `Nothing is Low, ${highs.length === 0 ? "but nothing is High either" : `but only ${namesOf(highs)} ${are(highs)} High`}; ${wayUp}.`,
	reasonLow: (lows, wayUp) => `${namesOf(lows)} ${are(lows)} Low; ${wayUp}.`,
	reasonLowAndMissing: (lows, missing) => `${namesOf(lows)} ${are(lows)} Low, which decides whatever ${namesOf(missing)} will be; raising ${allOf(lows)} to Medium and rating the rest could make it better.`,
	reasonUndecided: (missing, possible) => `${namesOf(missing)} ${are(missing)} not rated yet; rated, it could be ${list(possible, "or")}.`,
	wayUp: (priority, options, lows) => `raising ${raises(options, lows)} would make it ${priority}`,
	firm: "firm",
	couldChange: (steps) => `could change if ${grouped(steps).map(({ criteria, to, rises }) => `${namesOf(criteria, "or")} ${rises ? "rose" : "fell"} to ${RATINGS[to]}`).join(", or ")}`,
	couldChangeWhenRated: (missing) => `could change if ${namesOf(missing)} ${are(missing)} rated`,
	stepImmediate: "Agree a small pilot, then draft the MOU",
	stepExplore: (criterion) => `Hold one meeting to learn about ${nameOf(criterion)}`,
	stepRate: (criterion) => `Rate ${nameOf(criterion)}: ${CRITERIA[criterion].question}`,
	stepsLow: (lows) => {
		const [first = 0, ...others] = lows;
		return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join("; then ");
	},
	notYetCapacity: (action) => `${action} (not yet: capacity)`
};
var STEP_LOW = [
	"Talk about values first, sign nothing, and rate again in 6 months",
	"Keep the relationship: swap asks and offers, and look for one concrete exchange",
	"Meet for coffee, go to each other's events, and try one low-risk pilot"
];
function lowerFirst(text2) {
	return text2.charAt(0).toLowerCase() + text2.slice(1);
}
function raises(options, lows) {
	const shape = shapeOf(options, lows);
	switch (shape.kind) {
		case "the lows":
			return `${allOf(lows)} to ${RATINGS[shape.to]}`;
		case "any two of three":
			return `any two of the three to ${RATINGS[shape.to]}`;
		case "one of":
			return `${namesOf(shape.criteria, "or")} to ${RATINGS[shape.to]}`;
		case "one set of":
			return `${shape.sets.map((set) => namesOf(set)).join(", or ")} to ${RATINGS[shape.to]}`;
		case "mixed":
			return list(
				shape.options.map((groups) => list(groups.map(({ criteria, to }) => `${namesOf(criteria)} to ${RATINGS[to]}`))),
				"or"
			);
	}
}

// src/partnership/score.ts
function score(points2, weights) {
	const mean = points2[0] * weights[0] + points2[1] * weights[1] + points2[2] * weights[2];
	return Math.round((mean + 1e-9) * 10) / 10;
}

// src/partnership/partnerChoices.ts
var PARTNER_TYPES = [
	"Complementary mission",
	"Service sector",
	"Resource holder",
	"Expertise provider",
	"Policy influencer"
];
var SECTORS = [
	"Nonprofit",
	"Start-up",
	"Business",
	"Neighborhood association",
	"Public agency",
	"School or college",
	"Faith group",
	"Service club",
	"Sports team",
	"Other"
];
var MOTIVES = [
	"We share a mission",
	"They have what we lack",
	"We get on well",
	"A funder wants it",
	"We would be left out",
	"Their name is big"
];
var PURPOSES = ["Joint action", "Just sharing"];
var COVERS = [
	"payments",
	"pooled money",
	"personal data",
	"people at risk",
	"joint materials",
	"shared services",
	"confidential information",
	"hosting",
	"cross-border",
	"binding"
];
var FUNDING = ["we fund", "they fund"];
var ANNEXES = ["work plan", "budget", "data schedule", "contact list", "change log"];

// src/partnership/words.ts
var nameOf2 = (index) => {
	var _a2, _b2;
	return (_b2 = (_a2 = CRITERIA[index]) == null ? void 0 : _a2.name) != null ? _b2 : "";
};
var namesOf2 = (criteria) => list(criteria.map(nameOf2));
var words = {
	headings: {
		priority: "Priority",
		score: "Score",
		reason: "Reason",
		nextStep: "Next step",
		stability: "Stability",
		nextCheckIn: "Next check-in"
	},
	matrixHeadings: ["Organization", CRITERIA[0].name, CRITERIA[1].name, CRITERIA[2].name, "Partnership Priority"],
	check: (faults) => `Check: ${faults.join("; ")}`,
	notARating: (cell, criterion) => `'${cellInWords(cell)}' is not a rating (${criterion})`,
	notADate: (cell) => `'${cellInWords(cell)}' is not a date`,
	notAnInterval: (cell) => `'${cellInWords(cell)}' is not a number of months from 1 to 24, or of weeks such as 2 weeks`,
	notACover: (word) => `'${shorten(word)}' is not something that an agreement covers (${[...COVERS, ...FUNDING, ...ANNEXES].join("; ")})`,
	notALevel: (cell) => `'${cellInWords(cell)}' is not a level from 1 to 4`,
	checkInOverdue: (day) => `Check-in overdue since ${day}: arrange the next one`,
	checkInDueToday: "Check-in due today",
	neverInTouch: "Nobody has been in touch yet: arrange a first conversation",
	notToday: "Check: today must be TODAY() or a cell with a date",
	sharedId: (rows) => `Rows ${list(rows.map(String))} have the same Partner ID; clear it in the copied row and run this again`,
	weightsShape: (cells) => `The weights must be three numbers, one for each criterion, but there ${cells === 1 ? "is 1 cell" : `are ${cells} cells`}.`,
	weightsAllZero: "At least one of the three weights must be more than 0.",
	weightNotANumber: (index, cell) => `The weight of ${nameOf2(index)} is '${cellInWords(cell)}'; weights are three numbers of at least 0, such as 50, 30 and 20.`,
	ratingsShape: (columns) => `The ratings must be three columns (${namesOf2([0, 1, 2])}), but the range has ${columns}.`,
	rowsDiffer: (what, rows, others, otherRows) => `The ${what} and the ${others} must have the same number of rows, but there are ${rows} and ${otherRows}.`,
	sheets: {
		partners: "Partners",
		settings: "Settings",
		matrix: "Priority matrix",
		mous: "MOUs",
		checkIns: "Check-ins",
		attention: "Attention",
		checkInLog: "Check-in log"
	},
	settings: {
		headings: ["Setting", "Value", "What it is for"],
		organization: ["Our organization", "Your name in agreements"],
		mission: ["Our mission", "Your mission in your own words, for agreements"],
		values: ["Our values", "What you stand for, one in each line"],
		contact: ["Our contact", "Who partners call"],
		signatory: ["Who signs for us", "Name and title, for agreements"],
		language: ["Language of documents", "English or Espa\xF1ol"],
		months: (what) => [
			`Months between check-ins: ${what}`,
			"How often you meet: months from 1 to 24, or weeks such as 2 weeks"
		],
		quietDays: [
			"Days without meetings",
			"Holidays and quiet weeks, one in each line: 2026-12-24, or 2026-12-21 to 2027-01-03"
		],
		weight: (criterion) => [`Weight: ${criterion}`, "How much it counts; any three numbers of at least 0"]
	},
	matrixExtraHeadings: ["Score", "Reason", "Next step"],
	attentionHeadings: ["Organization", "What waits", "What to do", "Day"],
	mouHeadings: {
		organization: "Organization",
		level: "Level",
		version: "Version",
		state: "State",
		drafted: "Drafted",
		reviewed: "Reviewed",
		signed: "Signed",
		ended: "Ended",
		review: "Review",
		end: "End",
		nextStage: "Next stage",
		document: "Document",
		previous: "Previous version",
		calendar: "In the calendar",
		partnerId: "Partner ID",
		mouId: "MOU ID",
		madeAt: "Made at"
	},
	checkInHeadings: {
		organization: "Organization",
		purpose: "Purpose",
		date: "First date",
		time: "Time",
		minutes: "Minutes",
		repeats: "Repeats",
		partnerId: "Partner ID",
		eventId: "Event ID",
		days: "Days",
		moved: "Moved days",
		state: "State",
		changes: "Changes"
	},
	/** The state of a series; blank while it goes on in the calendar. */
	checkInStates: { inSheet: "only in this sheet", ended: "ended" },
	checkInLogHeadings: {
		date: "Date",
		organization: "Organization",
		whoMet: "Who met",
		win: "Win",
		credit: "Credit",
		results: "Results",
		improvements: "Improvements",
		comings: "Leaving or joining",
		conditions: "New conditions",
		structure: "Structure",
		need: "Still needed",
		celebration: "To celebrate",
		change: "Change agreed",
		problem: "Problem",
		problemState: "Problem state",
		solved: "Problems solved",
		actions: "Actions",
		actionsDone: "Actions done",
		trust: "Trust",
		ratings: "Ratings",
		phase: "Phase",
		nextStage: "Next stage",
		noted: "Noted",
		partnerId: "Partner ID",
		entryId: "Entry ID"
	},
	purposes: { "first-contact": "First conversation", "check-in": "Check-in" },
	once: "once",
	folder: "Common Ground MOUs",
	calendar: "Common Ground check-ins",
	menu: {
		newPartner: "New partner\u2026",
		showPartner: "Show the selected partner",
		settings: "Settings\u2026",
		buildMatrix: "Build priority matrix",
		chart: "Chart the priorities",
		attention: "List what needs attention",
		createMous: "Create MOUs\u2026",
		scheduleCheckIns: "Schedule check-ins\u2026",
		setUp: "Set up this spreadsheet",
		help: "How it works"
	},
	product: "Common Ground",
	/** What stands above a page in the sidebar. */
	pageTitles: {
		en: { newPartner: "New partner", mous: "Agreements", checkIns: "Check-ins", settings: "Settings" },
		es: {
			newPartner: "Nueva organizaci\xF3n",
			mous: "Acuerdos",
			checkIns: "Reuniones de seguimiento",
			settings: "Ajustes"
		}
	},
	setUpPlan: (steps) => `This will:

${steps.map((step) => `\u2022 ${step}`).join("\n")}

What is there stays as it is.`,
	setUpNothing: "This spreadsheet is already set up.",
	setUpDone: "Set up. Rate your partners, and the priorities appear.",
	stepMakeSheet: (name) => `make the sheet "${name}"`,
	stepAddColumns: (sheet, headings) => `add to "${sheet}" the columns ${list(headings)}`,
	stepDropDowns: (sheet) => `add drop-downs for ratings, level and phase to "${sheet}"`,
	stepFillIds: (partners) => `give ${count(partners, "partner")} a Partner ID`,
	stepFreeze: (sheet) => `freeze the first row of "${sheet}", so that sorting leaves the headings in place`,
	stepAddSettings: (labels) => `add to "Settings" ${list(labels)}`,
	chooseHelp: "Choose one from the list, or leave it blank.",
	ratingHelp: "High, Medium or Low, or a number from 1 to 5. Leave it blank while you do not know.",
	matrixBuilt: (partners, immediate) => `${count(partners, "partner")} in the matrix, ${immediate} to work with now.`,
	attentionListed: (lines, changed) => lines === 0 ? "Nothing needs your attention now." : `${count(lines, "thing needs", "things need")} your attention${changed ? "" : ', as the sheet "Attention" says'}.`,
	matrixUnchanged: "The priority matrix is up to date; nothing was changed.",
	chartHeadings: ["Partnership Priority", "Partners"],
	notDecided: "Not decided",
	chartTitle: "Partners by priority",
	chartIsThere: "The chart is beside the matrix already."
};

// src/partnership/ratingTable.ts
function readRatings(ratings) {
	var _a2;
	const rows = asRows(ratings);
	const first = (_a2 = rows[0]) != null ? _a2 : [];
	const columns = columnsByHeading(first);
	const headed = columns !== void 0;
	if (!headed && first.length !== 3) throw new Error(words.ratingsShape(first.length));
	const places = columns != null ? columns : [0, 1, 2];
	const [a, b, c] = places;
	const offset = headed ? 1 : 0;
	const read = ratingReader();
	let end = rows.length;
	while (end > offset && places.every((place) => {
		var _a3;
		return read((_a3 = rows[end - 1]) == null ? void 0 : _a3[place]).code === 0;
	})) end--;
	const length = end - offset;
	const patterns = new Int8Array(length);
	const faults = /* @__PURE__ */ new Map();
	const points2 = [];
	for (let row = 0; row < length; row++) {
		const cells = rows[row + offset];
		const x = read(cells[a]);
		const y = read(cells[b]);
		const z = read(cells[c]);
		if (x.code === UNREADABLE || y.code === UNREADABLE || z.code === UNREADABLE) {
			patterns[row] = UNREADABLE;
			faults.set(row, faultsIn([cells[a], cells[b], cells[c]], [x, y, z]));
		} else {
			patterns[row] = patternNumber(x.code, y.code, z.code);
			if (x.between || y.between || z.between) points2[row] = [x.points, y.points, z.points];
		}
	}
	return { headed, single: rows.length === 1, length, columns: places, patterns, faults, points: points2 };
}
function asRows(argument) {
	if (!Array.isArray(argument)) return [[argument]];
	return argument.length > 0 && !Array.isArray(argument[0]) ? [argument] : argument;
}
function cellOf(column, row) {
	const cells = column[column.length > 1 ? row : 0];
	return cells == null ? void 0 : cells[0];
}
function refuseShort(what, column, others, rows) {
	if (column.length > 1 && column.length < rows) {
		throw new Error(words.rowsDiffer(what, column.length, others, rows));
	}
}
function columnsByHeading(row) {
	const [a, b, c] = findCriteria(row);
	return a === void 0 || b === void 0 || c === void 0 ? void 0 : [a, b, c];
}
function faultsIn(cells, readings) {
	return words.check(
		CRITERION_INDEXES.filter((index) => {
			var _a2;
			return ((_a2 = readings[index]) == null ? void 0 : _a2.code) === UNREADABLE;
		}).map(
			(index) => words.notARating(cells[index], CRITERIA[index].name)
		)
	);
}
function answerColumn(table2, heading, answer) {
	if (table2.single) return table2.headed ? heading : table2.length > 0 ? answer(0)[0] : "";
	const column = table2.headed ? [[heading]] : [];
	for (let row = 0; row < table2.length; row++) column.push(answer(row));
	return column.length > 0 ? column : "";
}
function byPattern(table2, answer) {
	const answers = [];
	return (row) => {
		var _a2, _b2;
		const number = (_a2 = table2.patterns[row]) != null ? _a2 : 0;
		if (number === UNREADABLE) return [(_b2 = table2.faults.get(row)) != null ? _b2 : ""];
		const known = answers[number];
		if (known !== void 0) return known;
		const decided = [answer(patternOf(number))];
		answers[number] = decided;
		return decided;
	};
}
function priorityCell(pattern, weights) {
	var _a2;
	const decision = decide(pattern, weights);
	if (decision === "unrated") return "";
	return decision === "undecided" ? english.rate((_a2 = missingCriteria(pattern)[0]) != null ? _a2 : 0) : decision;
}
function scores(table2, weights) {
	const byWords = byPattern(
		table2,
		(pattern) => pattern.includes(0) ? "" : score(pattern.map(pointsOf), weights)
	);
	return (row) => {
		var _a2;
		if (table2.patterns[row] === UNREADABLE) return [""];
		const points2 = table2.points[row];
		if (!points2) return byWords(row);
		return [patternOf((_a2 = table2.patterns[row]) != null ? _a2 : 0).includes(0) ? "" : score(points2, weights)];
	};
}

// src/partnership/matrix.ts
var STANDINGS = [...PRIORITIES, "undecided", "unrated", "unreadable"];
function priorityMatrix(names, ratings, weights) {
	var _a2, _b2;
	const table2 = readRatings(ratings);
	const offset = table2.headed ? 1 : 0;
	const nameRows = asRows(names);
	if (nameRows.length < table2.length + offset) {
		throw new Error(words.rowsDiffer("names", nameRows.length, "ratings", table2.length + offset));
	}
	const ratingRows = asRows(ratings);
	const rowAt = matrixRow(table2, weights);
	const rows = [];
	for (let index = 0; index + offset < nameRows.length; index++) {
		const name = plainText((_a2 = nameRows[index + offset]) == null ? void 0 : _a2[0]);
		if (name !== "") rows.push(rowAt(index, name, (_b2 = ratingRows[index + offset]) != null ? _b2 : []));
	}
	return inMatrixOrder(rows);
}
function matrixRow(table2, weights) {
	const priorityOf = byPattern(table2, (pattern) => priorityCell(pattern, weights));
	const scoreOf = scores(table2, weights);
	const [a, b, c] = table2.columns;
	return (index, name, cells) => {
		var _a2, _b2, _c, _d;
		const unreadable = table2.patterns[index] === UNREADABLE;
		const pattern = patternOf(unreadable ? 0 : (_a2 = table2.patterns[index]) != null ? _a2 : 0);
		return {
			name,
			ratings: unreadable ? [ratingInWords(cells[a]), ratingInWords(cells[b]), ratingInWords(cells[c])] : [(_b2 = RATINGS[pattern[0]]) != null ? _b2 : "", (_c = RATINGS[pattern[1]]) != null ? _c : "", (_d = RATINGS[pattern[2]]) != null ? _d : ""],
			pattern: unreadable ? void 0 : pattern,
			standing: unreadable ? "unreadable" : decide(pattern, weights),
			priority: String(priorityOf(index)[0]),
			score: index < table2.length ? scoreOf(index)[0] : "",
			index
		};
	};
}
function ratingInWords(cell) {
	var _a2;
	const { code } = readRating(cell);
	return code === UNREADABLE ? cellInWords(cell) : (_a2 = RATINGS[code]) != null ? _a2 : "";
}
function inMatrixOrder(rows) {
	const keyed = rows.map((row) => ({ row, rank: STANDINGS.indexOf(row.standing), key: fold(row.name) }));
	keyed.sort(
		(a, b) => a.rank - b.rank || points(b.row) - points(a.row) || compare(a.key, b.key) || compare(a.row.name, b.row.name) || CRITERION_INDEXES.reduce((order, i) => order || compare(a.row.ratings[i], b.row.ratings[i]), 0)
	);
	return keyed.map(({ row }) => row);
}
function points(row) {
	return row.score === "" ? -1 : Number(row.score);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/partnership/nextStep.ts
var EASIEST_TO_LEARN = [1, 2, 0];
function nextStep(pattern, capacity, weights, words2 = english) {
	const action = actionFor(pattern, weights, words2);
	return action !== "" && RATINGS[capacity] === "Low" ? words2.notYetCapacity(action) : action;
}
function actionFor(pattern, weights, words2) {
	var _a2, _b2;
	const decision = decide(pattern, weights);
	if (decision === "unrated") return "";
	if (decision === "Immediate") return words2.stepImmediate;
	if (decision === "undecided") return words2.stepRate((_a2 = missingCriteria(pattern)[0]) != null ? _a2 : 0);
	if (decision === "Explore") return words2.stepExplore((_b2 = EASIEST_TO_LEARN.find((index) => pattern[index] === 2)) != null ? _b2 : 1);
	return words2.stepsLow(CRITERION_INDEXES.filter((index) => pattern[index] === 1));
}
function nextSteps(table2, capacity, weights) {
	const cells = asRows(capacity);
	const offset = table2.headed ? 1 : 0;
	refuseShort("capacity", cells, "ratings", table2.length + offset);
	const steps = [0, 1, 2, 3].map((code) => byPattern(table2, (pattern) => nextStep(pattern, code, weights)));
	const read = ratingReader();
	return (row) => {
		var _a2, _b2, _c;
		const cell = cellOf(cells, row + offset);
		const { code } = read(cell);
		if (code === UNREADABLE) return [(_a2 = table2.faults.get(row)) != null ? _a2 : words.check([words.notARating(cell, CAPACITY)])];
		return (_c = (_b2 = steps[code]) == null ? void 0 : _b2.call(steps, row)) != null ? _c : [""];
	};
}

// src/partnership/changes.ts
function fewestChanges(pattern, weights) {
	const now2 = decide(pattern, weights);
	const raised = allRaises(pattern);
	for (let steps = 1; steps <= 6; steps++) {
		const better = raised.filter((to) => stepsBetween(pattern, to) === steps && isBetter(decide(to, weights), now2));
		const reached = PRIORITIES.find((priority) => better.some((to) => decide(to, weights) === priority));
		if (reached) {
			const options = better.filter((to) => decide(to, weights) === reached).map((to) => changesBetween(pattern, to));
			return { priority: reached, options: options.sort((a, b) => orderOf(a) - orderOf(b)) };
		}
	}
	return void 0;
}
function decisiveSteps(pattern, weights) {
	const now2 = decide(pattern, weights);
	const steps = [];
	for (const criterion of CRITERION_INDEXES) {
		const code = pattern[criterion];
		for (const to of [code - 1, code + 1]) {
			if (code === 0 || to < 1 || to > 3) continue;
			const change = { criterion, to };
			if (decide(withRating(pattern, criterion, change.to), weights) !== now2) steps.push(change);
		}
	}
	return steps;
}
function orderOf(changes) {
	return changes.reduce((order, { criterion }) => order * 10 + criterion + 1, 0) / 10 ** changes.length;
}
function isBetter(then, now2) {
	const before = PRIORITIES.indexOf(now2);
	const after = PRIORITIES.indexOf(then);
	return before >= 0 && after >= 0 && after < before;
}
function allRaises(pattern) {
	return CRITERION_INDEXES.reduce(
		(patterns, index) => patterns.reduce((all, one) => {
			const codes = [1, 2, 3].filter((code) => code >= one[index]);
			return all.concat(codes.map((code) => withRating(one, index, code)));
		}, []),
		pattern.includes(0) ? [] : [pattern]
	);
}
function stepsBetween(from, to) {
	return CRITERION_INDEXES.reduce((sum, index) => sum + to[index] - from[index], 0);
}
function changesBetween(from, to) {
	return CRITERION_INDEXES.filter((index) => from[index] !== to[index]).map((criterion) => ({
		criterion,
		to: to[criterion]
	}));
}

// src/partnership/weights.ts
var EQUAL = [1 / 3, 1 / 3, 1 / 3];
function readWeights(weights) {
	if (weights === void 0 || weights === null || weights === "") return EQUAL;
	const cells = Array.isArray(weights) ? weights.reduce((all, row) => all.concat(row), []) : [weights];
	if (cells.length !== 3) throw new Error(words.weightsShape(cells.length));
	if (cells.every((cell) => cell === "" || cell === null || cell === void 0)) return EQUAL;
	const numbers = cells.map((cell, index) => readWeight(cell, index));
	const sum = numbers.reduce((total, number) => total + number, 0);
	if (sum === 0) throw new Error(words.weightsAllZero);
	const [first = 0, second = 0, third = 0] = numbers;
	return [first / sum, second / sum, third / sum];
}
function readWeight(cell, index) {
	const text2 = typeof cell === "string" ? cell.trim().replace("%", "").replace(",", ".") : "";
	const number = typeof cell === "number" ? cell : text2 === "" ? Number.NaN : Number(text2);
	if (!(number >= 0 && Number.isFinite(number))) throw new Error(words.weightNotANumber(index, cell));
	return number;
}
function areEqual(weights) {
	return weights.every((weight) => Math.abs(weight - 1 / 3) < 1e-9);
}

// src/partnership/reason.ts
function reason(pattern, weights, words2 = english) {
	const decision = decide(pattern, weights);
	const missing = missingCriteria(pattern);
	const lows = criteriaRated(pattern, 1);
	const highs = criteriaRated(pattern, 3);
	if (decision === "unrated") return "";
	if (decision === "undecided") return words2.reasonUndecided(missing, possiblePriorities(pattern, weights));
	if (decision === "Immediate") return words2.reasonImmediate(highs, shareOf(highs, weights));
	if (lows.length > 0 && missing.length > 0) return words2.reasonLowAndMissing(lows, missing);
	const way = fewestChanges(pattern, weights);
	const wayUp = way ? words2.wayUp(way.priority, inOptions(way.options), lows) : "";
	return decision === "Explore" ? words2.reasonExplore(highs, wayUp) : words2.reasonLow(lows, wayUp);
}
function criteriaRated(pattern, code) {
	return CRITERION_INDEXES.filter((index) => pattern[index] === code);
}
function shareOf(criteria, weights) {
	if (areEqual(weights)) return void 0;
	return Math.round(criteria.reduce((sum, index) => sum + weights[index], 0) * 100);
}
function inOptions(options) {
	return options.map(
		(changes) => [2, 3].map((to) => ({ criteria: changes.filter((change) => change.to === to).map((change) => change.criterion), to })).filter((group) => group.criteria.length > 0)
	);
}

// src/workspace/dialog.ts
function confirm(question) {
	const ui = SpreadsheetApp.getUi();
	return ui.alert(words.product, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
function tell(message) {
	const ui = SpreadsheetApp.getUi();
	ui.alert(words.product, message, ui.ButtonSet.OK);
}
function notify(spreadsheet, message) {
	spreadsheet.toast(message, words.product);
}
function showPage(page, title) {
	const output = HtmlService.createHtmlOutputFromFile(page).setWidth(520).setHeight(560);
	SpreadsheetApp.getUi().showModalDialog(output, title);
}
function showHtml(html, title) {
	SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(820).setHeight(640), title);
}
var DATA = '"page data"';
function showSidebar(page, title, data) {
	const html = HtmlService.createHtmlOutputFromFile(page).getContent();
	const json = JSON.stringify(data).replace(/</g, "\\u003c");
	const output = HtmlService.createHtmlOutput(html.split(DATA).join(json)).setTitle(title);
	SpreadsheetApp.getUi().showSidebar(output);
}

// src/partnership/failures/english.ts
var quoted = (texts) => list(texts.map((text2) => `"${text2}"`));
var english2 = {
	lockNotGot: "Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.",
	noPartners: 'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" in the menu Common Ground first.',
	noIdColumn: 'Your list has no column "Partner ID" yet, by which documents and meetings find their partner. Choose "Set up this spreadsheet" in the menu Common Ground, then try again.',
	noNameColumn: (sheet) => `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
	ratingColumnsApart: (between) => `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
	weightsApart: 'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
	monthsApart: 'The months between check-ins in "Settings" must stand one below the other, in their order. Move them together, then try again.',
	settingUnreadable: (detail) => `${detail.replace(/\.$/, "")}. Correct it in the sheet "Settings", then try again.`,
	headingsLost: (sheet, headings) => `The sheet "${sheet}" has no column ${quoted(headings)} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
	serviceMissing: (service) => `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
	calendarGone: "The check-in calendar was deleted, or you have no access to it. Try again to make a new one.",
	quietDaysUnreadable: (lines) => `${quoted(lines)} cannot be read among the days without meetings. Write each day as 2026-12-24, or as 2026-12-21 to 2027-01-03, one in each line of the settings, then try again.`,
	noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',
	partnerGone: (name) => `${name} is not in the list any more: somebody removed or renamed it meanwhile. Select the partner in the list, then try again.`,
	versionGone: 'That version is not in the sheet "MOUs" any more. Somebody removed its row; load this page again.',
	notFinal: ({ en }) => en,
	noneSigned: "Only signed agreements have dates in the calendar. Mark the agreement as signed when all have signed it, then try again.",
	termUnreadable: (organization, cell) => `The agreement with ${shorten(organization)}: "${shorten(cell)}" is not a date. Write its review and its end in the sheet "MOUs" as dates, such as 2027-03-01, then try again. All other dates are in the calendar.`,
	nameMissing: "A partner needs a name. Write it in the first step, then save again.",
	dayOfCheckInMissing: "A check-in needs the day on which you met. Choose it, then save again.",
	severalAccounts: "Google did not let Common Ground run for you. This happens when several Google accounts are signed in in one browser: open this spreadsheet in a private window, or in a browser profile with one account, and try again.",
	notAllowed: (what) => ({
		documents: 'Common Ground may not use your Drive yet. Choose "Create MOUs\u2026" in the menu Common Ground, allow it there, then try again. Everything else works without it.',
		calendar: 'Common Ground may not make a calendar for you yet. Choose "Schedule check-ins\u2026" in the menu Common Ground, allow it there, then try again. Everything else works without it.',
		spreadsheet: "Common Ground may not change this spreadsheet. Ask its owner for edit access, or choose any item in the menu Common Ground and allow it there, then try again."
	})[what],
	quota: "Google allows only so much of this in one day or in one minute, and that is used up. What was finished is kept. Wait a minute and try again; if it still fails, try again tomorrow.",
	timeLimit: "Google stopped this after six minutes. What was finished is kept; choose it again to go on.",
	network: "Google could not be reached. What you typed is still here: look whether you are online, then try again.",
	unexpected: (message) => `Common Ground could not finish: ${message.replace(/\.$/, "")}. What was finished is kept; try again to go on.`
};

// src/partnership/failures/spanish.ts
var quoted2 = (texts) => list(
	texts.map((text2) => `\xAB${text2}\xBB`),
	"y"
);
var spanish = {
	lockNotGot: "Otra persona est\xE1 cambiando esta hoja de c\xE1lculo con Common Ground. No se cambi\xF3 nada; int\xE9ntelo de nuevo en un minuto.",
	noPartners: "Todav\xEDa no hay una lista de organizaciones. Abra la hoja con su lista, o una hoja de c\xE1lculo vac\xEDa, y elija primero \xABSet up this spreadsheet\xBB en el men\xFA Common Ground.",
	noIdColumn: 'Su lista todav\xEDa no tiene la columna "Partner ID", con la que los documentos y las reuniones encuentran a su organizaci\xF3n. Elija "Set up this spreadsheet" en el men\xFA Common Ground y vuelva a intentarlo.',
	noNameColumn: (sheet) => `La hoja \xAB${sheet}\xBB no tiene una columna con los nombres. Ll\xE1mela \xABOrganizaci\xF3n\xBB o \xABNombre\xBB en la primera fila e int\xE9ntelo de nuevo.`,
	ratingColumnsApart: (between) => `La columna \xAB${between}\xBB se calcula a partir de las valoraciones y no puede estar entre ellas. Mu\xE9vala a la derecha de las valoraciones e int\xE9ntelo de nuevo.`,
	weightsApart: "Los tres pesos de \xABSettings\xBB deben estar uno debajo de otro, en el orden de los criterios. J\xFAntelos e int\xE9ntelo de nuevo.",
	monthsApart: "Los meses entre reuniones de \xABSettings\xBB deben estar uno debajo de otro, en su orden. J\xFAntelos e int\xE9ntelo de nuevo.",
	settingUnreadable: (detail) => `En la hoja \xABSettings\xBB hay un valor que no se puede leer. Corr\xEDjalo e int\xE9ntelo de nuevo. Detalle: ${detail}`,
	headingsLost: (sheet, headings) => `La hoja \xAB${sheet}\xBB ya no tiene la columna ${quoted2(headings)}. Vuelva a escribir el t\xEDtulo en la primera fila, o deshaga el cambio, e int\xE9ntelo de nuevo; no se hizo nada.`,
	serviceMissing: (service) => `El servicio ${service} est\xE1 desactivado en este script. En el editor de secuencias de comandos elija Servicios, a\xF1ada \xAB${service}\xBB e int\xE9ntelo de nuevo.`,
	calendarGone: "El calendario de reuniones se borr\xF3 o usted no tiene acceso. Int\xE9ntelo de nuevo para crear otro.",
	quietDaysUnreadable: (lines) => `Entre los d\xEDas sin reuniones hay algo que no se puede leer: ${quoted2(lines)}. En los ajustes, escriba cada d\xEDa como 2026-12-24, o como 2026-12-21 a 2027-01-03, uno en cada l\xEDnea, e int\xE9ntelo de nuevo.`,
	noMatrix: "Todav\xEDa no hay una matriz de prioridades. Elija primero \xABBuild priority matrix\xBB.",
	partnerGone: (name) => `${name} ya no est\xE1 en la lista: alguien la quit\xF3 o le cambi\xF3 el nombre. Selecci\xF3nela en la lista e int\xE9ntelo de nuevo.`,
	versionGone: "Esa versi\xF3n ya no est\xE1 en la hoja \xABMOUs\xBB. Alguien quit\xF3 su fila; vuelva a abrir esta p\xE1gina.",
	notFinal: ({ es }) => es,
	noneSigned: "Solo los acuerdos firmados tienen fechas en el calendario. Marque el acuerdo como firmado cuando todas las partes lo hayan firmado e int\xE9ntelo de nuevo.",
	termUnreadable: (organization, cell) => `El acuerdo con ${shorten(organization)}: \xAB${shorten(cell)}\xBB no es una fecha. Escriba la revisi\xF3n y el fin en la hoja \xABMOUs\xBB como fechas, por ejemplo 2027-03-01, e int\xE9ntelo de nuevo. Las dem\xE1s fechas est\xE1n en el calendario.`,
	nameMissing: "Falta el nombre de la organizaci\xF3n. Escr\xEDbalo en el primer paso y guarde de nuevo.",
	dayOfCheckInMissing: "Falta el d\xEDa en que se reunieron. El\xEDjalo y guarde de nuevo.",
	severalAccounts: "Google no permiti\xF3 que Common Ground trabajara. Suele pasar cuando hay varias cuentas de Google abiertas en el mismo navegador: abra esta hoja en una ventana privada, o en un perfil con una sola cuenta, e int\xE9ntelo de nuevo.",
	notAllowed: (what) => ({
		documents: "Common Ground todav\xEDa no puede usar su Drive. Elija \xABCreate MOUs\u2026\xBB en el men\xFA Common Ground, d\xE9 all\xED el permiso e int\xE9ntelo de nuevo. Todo lo dem\xE1s funciona sin \xE9l.",
		calendar: "Common Ground todav\xEDa no puede crear un calendario. Elija \xABSchedule check-ins\u2026\xBB en el men\xFA Common Ground, d\xE9 all\xED el permiso e int\xE9ntelo de nuevo. Todo lo dem\xE1s funciona sin \xE9l.",
		spreadsheet: "Common Ground no puede cambiar esta hoja de c\xE1lculo. Pida permiso de edici\xF3n a quien la administra, o elija cualquier opci\xF3n del men\xFA Common Ground y d\xE9 all\xED el permiso; despu\xE9s int\xE9ntelo de nuevo."
	})[what],
	quota: "Google permite solo cierta cantidad por d\xEDa o por minuto, y ya se agot\xF3. Lo terminado se conserva. Espere un minuto e int\xE9ntelo de nuevo; si vuelve a fallar, int\xE9ntelo ma\xF1ana.",
	timeLimit: "Google detuvo el trabajo despu\xE9s de seis minutos. Lo terminado se conserva; el\xEDjalo de nuevo para seguir.",
	network: "No se pudo llegar a Google. Lo que escribi\xF3 sigue aqu\xED: compruebe si tiene conexi\xF3n e int\xE9ntelo de nuevo.",
	unexpected: (message) => `Common Ground no pudo terminar: ${message.replace(/\.$/, "")}. Lo terminado se conserva; int\xE9ntelo de nuevo para seguir.`
};

// src/partnership/failures/languages.ts
function failureWords(language) {
	return language === "es" ? spanish : english2;
}

// src/workspace/userError.ts
var UserError = class extends Error {
	/** @param say picks the sentence among the words of a language */
	constructor(say) {
		super(say(failureWords("en")));
		this.say = say;
	}
	/** The sentence in a language. */
	sentence(language) {
		return this.say(failureWords(language));
	}
};

// src/workspace/lock.ts
var PATIENCE_MILLISECONDS = 1e4;
function underLock(action) {
	const lock = LockService.getDocumentLock();
	if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new UserError(({ lockNotGot }) => lockNotGot);
	try {
		const result = action();
		SpreadsheetApp.flush();
		return result;
	} finally {
		lock.releaseLock();
	}
}

// src/workspace/cells.ts
function asText(text2) {
	return text2 === "" ? "" : `'${text2.slice(0, LONGEST_CELL)}`;
}
function asCell(text2, holds) {
	const number = Number(text2.trim().replace(",", "."));
	if (holds === "number" && text2.trim() !== "" && Number.isFinite(number)) return number;
	return holds === "day" && readCalendarDate(text2) === text2 ? text2 : asText(text2);
}

// src/workspace/dates.ts
var HOUR = 60 * 60 * 1e3;
function today(zone) {
	return Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd");
}
function now(zone) {
	return Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd HH:mm:ss");
}
function withDatesAsText(rows, zone) {
	let shift;
	return rows.map(
		(row) => row.map((cell) => {
			if (!isDate(cell)) return cell;
			shift != null ? shift : shift = offsetOf(zone()) + 2 * HOUR;
			return calendarDate(cell.getTime() + shift);
		})
	);
}
function offsetOf(zone) {
	var _a2;
	const [, sign, hours, minutes] = (_a2 = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "Z"))) != null ? _a2 : [];
	return (sign === "-" ? -1 : 1) * (Number(hours) + Number(minutes) / 60) * HOUR;
}

// src/workspace/spreadsheet.ts
function openSpreadsheet() {
	return SpreadsheetApp.getActiveSpreadsheet();
}
function readRows(spreadsheet, sheet) {
	return withDatesAsText(sheet.getDataRange().getValues(), () => spreadsheet.getSpreadsheetTimeZone());
}
function readSheet(spreadsheet, name) {
	var _a2;
	const sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return void 0;
	const rows = readRows(spreadsheet, sheet);
	return { sheet, rows: rows.length === 1 && ((_a2 = rows[0]) == null ? void 0 : _a2.every((cell) => cell === "")) ? [] : rows };
}
var TABLE_COLUMN_WIDTH = 180;
function makeTableSheet(spreadsheet, name, headings, blank) {
	const sheet = blank != null ? blank : insertSheetAside(spreadsheet, name);
	sheet.getRange(1, 1, 1, headings.length).setValues([[...headings]]).setFontWeight("bold");
	sheet.setFrozenRows(1);
	sheet.setColumnWidths(1, headings.length, TABLE_COLUMN_WIDTH);
	return sheet;
}
function insertSheetAside(spreadsheet, name) {
	const shown = spreadsheet.getActiveSheet();
	const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
	spreadsheet.setActiveSheet(shown, true);
	return sheet;
}
function addHeadings(sheet, width, headings) {
	if (headings.length === 0) return void 0;
	const grid = sheet.getMaxColumns();
	if (grid < width + headings.length) sheet.insertColumnsAfter(grid, width + headings.length - grid);
	return sheet.getRange(1, width + 1, 1, headings.length).setValues([[...headings]]).setFontWeight("bold");
}
function setDropDown(range, choices, help) {
	const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).setHelpText(help).build();
	range.setDataValidation(rule);
}
function beginsWith(rows, shown) {
	return rows.every((row, r) => {
		var _a2;
		return ((_a2 = shown[0]) != null ? _a2 : []).every((_, c) => {
			var _a3, _b2, _c;
			return ((_a3 = row[c]) != null ? _a3 : "") === ((_c = (_b2 = shown[r]) == null ? void 0 : _b2[c]) != null ? _c : "");
		});
	}) && rows.length >= shown.length;
}
function growTo(sheet, rows) {
	const have = sheet.getMaxRows();
	if (have < rows) sheet.insertRowsAfter(have, rows - have);
}

// src/workspace/matrixSheet.ts
var COLOURS = {
	Immediate: "#d9ead3",
	Explore: "#fff2cc",
	"Long-term": "#f3f3f3",
	undecided: "#ffffff",
	unrated: "#ffffff",
	unreadable: "#f4cccc"
};
var SECOND = 1;
var FEWEST_ROWS = 30;
var GRID_ROWS_OF_A_NEW_SHEET = 1e3;
function readMatrixSheet(spreadsheet) {
	const found = readSheet(spreadsheet, words.sheets.matrix);
	return found ? { ...found, gridRows: found.sheet.getMaxRows() } : { sheet: void 0, rows: [], gridRows: GRID_ROWS_OF_A_NEW_SHEET };
}
function writeMatrixSheet(spreadsheet, before, lines) {
	var _a2;
	const headings = [...words.matrixHeadings, ...words.matrixExtraHeadings];
	const shown = [headings, ...lines.map((line) => [line.name, ...line.cells])];
	if (before.sheet && beginsWith(before.rows, shown)) return false;
	const sheet = (_a2 = before.sheet) != null ? _a2 : spreadsheet.insertSheet(words.sheets.matrix, SECOND);
	const height = Math.max(shown.length, before.rows.length);
	fitGrid(sheet, before.gridRows, Math.max(height, FEWEST_ROWS));
	const values = [headings, ...lines.map(toWrite)];
	const blank = headings.map(() => "");
	const cells = Array.from({ length: height }, (_, row) => {
		var _a3;
		return (_a3 = values[row]) != null ? _a3 : blank;
	});
	const colours = cells.map((_, row) => blank.map(() => {
		var _a3, _b2;
		return COLOURS[(_b2 = (_a3 = lines[row - 1]) == null ? void 0 : _a3.standing) != null ? _b2 : "unrated"];
	}));
	sheet.getRange(1, 1, height, headings.length).setValues(cells).setBackgrounds(colours).setWrap(true).setVerticalAlignment("top");
	if (before.rows.length === 0) {
		const founding = words.matrixHeadings.length;
		sheet.setColumnWidths(1, founding, 180).setColumnWidth(founding + 1, 70).setColumnWidths(founding + 2, 2, 400);
		sheet.setFrozenRows(1);
		sheet.getRange(1, 1, 1, headings.length).setFontWeight("bold");
		sheet.activate();
	}
	return true;
}
function fitGrid(sheet, have, want) {
	if (have < want) sheet.insertRowsAfter(have, want - have);
	if (have > want) sheet.deleteRows(want + 1, have - want);
}
function toWrite(line) {
	return [
		asText(line.name),
		...line.cells.map((cell) => line.typed && typeof cell === "string" ? asText(cell) : cell)
	];
}

// src/partnership/level.ts
var LEVELS = [
	{ level: 1, name: { en: "Resource coordination", es: "Coordinaci\xF3n de recursos" }, aliases: ["resource sharing"] },
	{
		level: 2,
		name: { en: "Program collaboration", es: "Colaboraci\xF3n en programas" },
		aliases: ["programme collaboration"]
	},
	{ level: 3, name: { en: "Strategic alliance", es: "Alianza estrat\xE9gica" }, aliases: ["strategic alliances"] },
	{ level: 4, name: { en: "Collective impact", es: "Impacto colectivo" }, aliases: [] }
];
function levelLabel(level, language = "en") {
	return `${level} ${levelName(level, language)}`;
}
function levelName(level, language = "en") {
	var _a2, _b2;
	return (_b2 = (_a2 = LEVELS[level - 1]) == null ? void 0 : _a2.name[language]) != null ? _b2 : "";
}
function readLevel(cell) {
	const text2 = fold(String(cell != null ? cell : "")).replace(/^(level|nivel|niveau|stufe) /, "");
	if (text2 === "") return void 0;
	const found = LEVELS.find(({ level, name, aliases }) => {
		const names = [fold(name.en), fold(name.es), ...aliases];
		return text2 === String(level) || names.includes(text2.replace(new RegExp(`^${level}[ .:-]+`), ""));
	});
	return found ? found.level : "unreadable";
}
function highestLevel(all) {
	return all.reduce((top, { level }) => level && level > (top != null ? top : 0) ? level : top, void 0);
}

// src/partnership/checkin/interval.ts
var LONGEST = { months: 24, weeks: 52 };
var WRITTEN = /^(?:(\d{1,2})|(?:(?:every |cada )?(\d{1,2}) ?|(?:every|cada) )(?:(weeks?|semanas?)|months?|mes(?:es)?))$/;
function readInterval(cell) {
	var _a2;
	const text2 = fold(String(cell != null ? cell : ""));
	if (text2 === "") return void 0;
	const [found, alone, digits = "1", weeks] = (_a2 = WRITTEN.exec(text2)) != null ? _a2 : [];
	if (found === void 0) return "unreadable";
	const unit = weeks === void 0 ? "months" : "weeks";
	const number = Number(alone != null ? alone : digits);
	if (number < 1 || number > LONGEST[unit]) return "unreadable";
	return unit === "weeks" ? { weeks: number } : { months: number };
}
function intervalCell({ months, weeks }) {
	return weeks === void 0 ? String(months) : `${weeks} ${weeks === 1 ? "week" : "weeks"}`;
}
function addInterval(date, { months, weeks }) {
	return weeks === void 0 ? addMonths(date, months) : addDays(date, weeks * 7);
}

// src/partnership/checkin/contact.ts
function readContact(cells, report) {
	const readable = (read, problem, cell) => {
		if (read !== "unreadable") return read;
		report(words.check([problem(cell)]));
		return void 0;
	};
	return {
		level: readable(readLevel(cells.level), words.notALevel, cells.level),
		every: readable(readInterval(cells.every), words.notAnInterval, cells.every),
		lastContact: readDay(cells.lastContact, report)
	};
}
function readDay(cell, report) {
	const day = isDate(cell) ? dayOfCell(cell) : readCalendarDate(plainText(cell));
	if (day === void 0 && plainText(cell) !== "") report(words.check([words.notADate(cell)]));
	return day;
}

// src/partnership/language.ts
var LANGUAGE_NAMES = { en: "English", es: "Espa\xF1ol" };
function readLanguage(cell) {
	const said = fold(cell != null ? cell : "");
	if (/^(es|spa)/.test(said)) return "es";
	return /^(en|ing)/.test(said) ? "en" : void 0;
}
function languageOf(locale) {
	return /^es\b|^es_/i.test(locale) ? "es" : "en";
}

// src/partnership/phase.ts
var PHASES = [
	{ phase: 1, name: "Mapping" },
	{ phase: 2, name: "Relationship building" },
	{ phase: 3, name: "Design" },
	{ phase: 4, name: "Implementation" },
	{ phase: 5, name: "Evaluation" }
];
function phaseLabel(phase) {
	var _a2;
	return `${phase} ${(_a2 = PHASES[phase - 1]) == null ? void 0 : _a2.name}`;
}
function readPhase(cell) {
	var _a2;
	const text2 = fold(String(cell != null ? cell : ""));
	return (_a2 = PHASES.find(
		({ phase, name }) => [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text2)
	)) == null ? void 0 : _a2.phase;
}

// src/partnership/columns.ts
var RATING_CHOICES = ["High", "Medium", "Low"];
var RATING_COLUMNS = ["missionAlignment", "resourceComplementarity", "relationshipPotential"];
var COLUMNS = [
	{
		key: "name",
		heading: "Organization",
		aliases: [
			"organisation",
			"organizations",
			"organisations",
			"organization name",
			"organisation name",
			"name of organization",
			"name of organisation",
			"name",
			"partner",
			"partners",
			"partner name",
			"partner organization",
			"partner organisation",
			"group",
			"agency",
			"agency name",
			"org",
			"organizacion",
			"nombre de la organizacion",
			"nombre",
			"socio",
			"nom",
			"nom de l'organisation",
			"nom de l'organisme",
			"organisme",
			"partenaire",
			"membre du collectif",
			"organisationsname",
			"organizacao",
			"nome",
			"nome da organizacao"
		],
		added: "always"
	},
	...CRITERIA.map((criterion, index) => {
		var _a2;
		return {
			key: (_a2 = RATING_COLUMNS[index]) != null ? _a2 : "missionAlignment",
			heading: criterion.name,
			aliases: [],
			added: "always",
			choices: RATING_CHOICES
		};
	}),
	{ key: "priority", heading: words.headings.priority, aliases: [], added: "always", formula: "PARTNER_PRIORITY" },
	{ key: "score", heading: words.headings.score, aliases: [], added: "always", formula: "PARTNER_SCORE" },
	{ key: "reason", heading: words.headings.reason, aliases: [], added: "always", formula: "PARTNER_REASON" },
	{ key: "nextStep", heading: words.headings.nextStep, aliases: [], added: "always", formula: "PARTNER_NEXT_STEP" },
	{
		key: "capacity",
		heading: CAPACITY,
		aliases: [
			"organisational capacity",
			"capacity",
			"capacidad",
			"capacidad organizativa",
			"capacite",
			"kapazitat",
			"capacidade"
		],
		added: "always",
		choices: RATING_CHOICES
	},
	{
		key: "level",
		heading: "Level",
		aliases: ["partnership level", "level of partnership", "nivel", "niveau", "stufe"],
		added: "always",
		choices: LEVELS.map(({ level }) => levelLabel(level))
	},
	{
		key: "phase",
		heading: "Phase",
		aliases: ["partnership phase", "fase"],
		added: "always",
		choices: PHASES.map(({ phase }) => phaseLabel(phase))
	},
	{
		key: "lastContact",
		heading: "Last contact",
		aliases: ["last check-in", "last meeting", "last met", "ultimo contacto", "dernier contact", "letzter kontakt"],
		added: "always",
		holds: "day"
	},
	{
		key: "cadence",
		heading: "Months between check-ins",
		aliases: ["meses entre reuniones"],
		added: "always",
		holds: "number"
	},
	{
		key: "nextCheckIn",
		heading: words.headings.nextCheckIn,
		aliases: [],
		added: "always",
		formula: "PARTNER_NEXT_CHECKIN"
	},
	{
		key: "mission",
		heading: "What they do",
		aliases: [
			"mission",
			"description",
			"mission statement",
			"about",
			"purpose",
			"que hacen",
			"descripcion",
			"presentation succincte"
		],
		added: "newList"
	},
	{
		key: "contact",
		heading: "Contact",
		aliases: ["contact name", "contact person", "relationship owner", "contacto", "kontakt", "contato"],
		added: "newList"
	},
	{
		key: "website",
		heading: "Website",
		aliases: ["web", "url", "site web", "sitio web", "webseite", "site"],
		added: "newList"
	},
	whenFilled("type", "Partner type", ["tipo de aliado", "tipo de socio"], { choices: PARTNER_TYPES }),
	whenFilled("sector", "Sector", [], { choices: SECTORS }),
	whenFilled("area", "Area served", ["service area", "zona de servicio", "zone d'intervention"]),
	whenFilled("existingEffort", "Existing effort to join", ["iniciativa existente"]),
	whenFilled("why", "Why this partner", ["por que este aliado", "por que este socio"]),
	whenFilled("motive", "What draws us", ["que nos atrae"], { choices: MOTIVES }),
	whenFilled("hopes", "What they hope to win", ["que esperan ganar"]),
	whenFilled("howMet", "How we met", ["como nos conocimos"]),
	whenFilled("evidence", "Evidence for the ratings", ["evidencia"]),
	whenFilled("ambition", "Shared ambition", ["ambicion compartida"]),
	whenFilled("purpose", "Joint action or sharing", ["accion conjunta o intercambio"], { choices: PURPOSES }),
	whenFilled("weOffer", "We offer", ["ofrecemos"]),
	whenFilled("weAsk", "We ask for", ["pedimos"]),
	whenFilled("theyOffer", "They offer", ["ofrecen"]),
	whenFilled("theyAsk", "They ask for", ["piden"]),
	whenFilled("ourHours", "Our hours a month", ["nuestras horas al mes"], { holds: "number" }),
	whenFilled("theirHours", "Their hours a month", ["sus horas al mes"], { holds: "number" }),
	whenFilled("lanes", "Who does what", ["quien hace que"]),
	whenFilled("decisions", "How we decide", ["como decidimos"]),
	whenFilled("communication", "How we communicate", ["como nos comunicamos"]),
	whenFilled("conflict", "How we handle conflict", ["como tratamos los conflictos"]),
	whenFilled("measures", "Success measures", ["medidas de exito"]),
	whenFilled("covers", "Agreement covers", ["el acuerdo abarca"]),
	whenFilled("funderGrants", "Funder: individual grants", ["financiador: subvenciones propias"]),
	whenFilled("funderSupports", "Funder: what is supported", ["financiador: que se apoya"]),
	whenFilled("funderPriorities", "Funder: who sets priorities", ["financiador: quien fija las prioridades"]),
	whenFilled("agreementLanguage", "Agreement language", ["language of the agreement", "idioma del acuerdo"], {
		choices: Object.values(LANGUAGE_NAMES)
	}),
	whenFilled("firstCheckIn", "First check-in", ["primera reunion"], { holds: "day" }),
	whenFilled("guests", "Guests to invite", ["invitados"]),
	{ key: "id", heading: "Partner ID", aliases: [], added: "always" }
];
var FIELD_KEYS = COLUMNS.filter(({ key: key2, formula }) => !formula && key2 !== "id").map(
	({ key: key2 }) => key2
);
function whenFilled(key2, heading, aliases, more = {}) {
	return { key: key2, heading, aliases, added: "whenFilled", ...more };
}
function columnOf(key2) {
	const column = COLUMNS.find((one) => one.key === key2);
	if (!column) throw new Error(`There is no column ${key2}.`);
	return column;
}
function findColumns(headings) {
	const places = {};
	const criteria = findCriteria(headings);
	RATING_COLUMNS.forEach((key2, index) => {
		const place = criteria[index];
		if (place !== void 0) places[key2] = place;
	});
	const folded = headings.map((heading, place) => criteria.includes(place) ? "" : foldHeading(heading));
	for (const { key: key2, heading, aliases } of COLUMNS) {
		const exact = folded.indexOf(foldHeading(heading));
		const place = exact >= 0 ? exact : folded.findIndex((one) => one !== "" && aliases.includes(one));
		if (place >= 0) places[key2] = place;
	}
	return places;
}
function columnLetter(place) {
	const rest = Math.floor(place / 26);
	return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + place % 26);
}

// src/partnership/covers.ts
var ALIASES = {
	payments: ["payment", "money", "pagos", "dinero"],
	"pooled money": ["pooled funds", "shared fund", "shared money", "joint budget", "dinero comun", "fondo comun"],
	"personal data": ["data", "data sharing", "privacy", "datos personales", "datos"],
	"people at risk": [
		...["children", "minors", "adults at risk", "children or adults at risk", "vulnerable people", "safeguarding"],
		...["personas en riesgo", "ninos", "ninas y ninos", "menores", "adultos en riesgo", "personas vulnerables"]
	],
	"joint materials": ["materials", "joint publications", "intellectual property", "materiales conjuntos", "materiales"],
	"shared services": ["services", "joint services", "servicios compartidos", "servicios"],
	"confidential information": ["confidential", "confidentiality", "informacion confidencial", "confidencialidad"],
	hosting: ["host", "temporary home", "sede", "sede temporal"],
	"cross-border": ["international", "abroad", "internacional", "varios paises"],
	binding: ["legally binding", "contract", "vinculante", "contrato"],
	"we fund": ["nosotros financiamos", "nosotras financiamos", "financiamos"],
	"they fund": ["funder", "funding", "ellos financian", "ellas financian", "financian", "financiador"],
	"work plan": ["workplan", "plan de trabajo"],
	budget: ["presupuesto"],
	"data schedule": ["anexo de datos"],
	"contact list": ["contacts", "lista de contactos", "contactos"],
	"change log": ["changes", "registro de cambios", "cambios"]
};
var NOTHING = ["none", "nothing", "no", "n/a", "ninguno", "nada"];
var key = (text2) => fold(text2).replace(/-/g, " ");
var MEANINGS = new Map(
	Object.entries(ALIASES).reduce(
		(all, [word, aliases]) => all.concat([word, ...aliases].map((one) => [key(one), word])),
		[]
	)
);
function readCovers(cell) {
	var _a2;
	const found = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Map();
	for (const part of plainText(cell).split(/[;,\uFF1B\uFF0C\u3001\r\n]/)) {
		const typed = plainText(part).replace(/^[-\u2013\u2014\u2022*\u00B7]\s*/, "");
		const folded = key(typed).replace(/\.$/, "");
		const word = MEANINGS.get(folded);
		if (word !== void 0) found.add(word);
		else if (folded !== "" && !NOTHING.includes(folded)) unknown.set(folded, (_a2 = unknown.get(folded)) != null ? _a2 : typed);
	}
	return {
		covers: COVERS.filter((one) => found.has(one)),
		annexes: ANNEXES.filter((one) => found.has(one)),
		weFund: found.has("we fund"),
		theyFund: found.has("they fund"),
		unknown: Array.from(unknown.values())
	};
}

// src/partnership/partner.ts
function keyOf({ id, name }) {
	return { id, name };
}
function readPartners(rows, weights) {
	var _a2;
	const columns = findColumns((_a2 = rows[0]) != null ? _a2 : []);
	const nameAt = columns.name;
	if (nameAt === void 0) return void 0;
	const body = rows.slice(1);
	const cell = (row, key2) => {
		const place = columns[key2];
		return place === void 0 ? "" : row[place];
	};
	const names = body.map((row) => [row[nameAt]]);
	const ratings = body.map((row) => RATING_COLUMNS.map((key2) => cell(row, key2)));
	const matrix = body.length > 0 ? priorityMatrix(names, ratings, weights) : [];
	const problems = [];
	const partners = matrix.map((one) => {
		var _a3;
		const cells = (_a3 = body[one.index]) != null ? _a3 : [];
		const row = one.index + 2;
		const report = (message) => problems.push({ row, partner: one.name, message });
		if (one.standing === "unreadable") report(one.priority);
		const contact = readContact(
			{ lastContact: cell(cells, "lastContact"), level: cell(cells, "level"), every: cell(cells, "cadence") },
			report
		);
		const { unknown } = readCovers(cell(cells, "covers"));
		if (unknown.length > 0) report(words.check(unknown.map(words.notACover)));
		const capacity = readRating(cell(cells, "capacity")).code;
		if (capacity === UNREADABLE) report(words.check([words.notARating(cell(cells, "capacity"), CAPACITY)]));
		return {
			row,
			id: plainText(cell(cells, "id")),
			name: one.name,
			fields: fieldsOf(cells, columns),
			...contact,
			phase: readPhase(cell(cells, "phase")),
			firstCheckIn: readDay(cell(cells, "firstCheckIn"), report),
			capacity: capacity === UNREADABLE ? 0 : capacity,
			matrix: one,
			priority: PRIORITIES.find((priority) => priority === one.standing)
		};
	});
	problems.sort((a, b) => a.row - b.row);
	const lastRow = partners.reduce((last, partner) => Math.max(last, partner.row), 1);
	return { columns, partners, problems, nextRow: lastRow + 1 };
}
function fieldsOf(cells, columns) {
	const fields = {};
	for (const key2 of FIELD_KEYS) {
		const place = columns[key2];
		const text2 = place === void 0 ? "" : plainText(cells[place]);
		if (text2 !== "") fields[key2] = text2;
	}
	return fields;
}
function sharedIds(partners) {
	var _a2;
	const rowsOf = /* @__PURE__ */ new Map();
	for (const partner of partners) {
		if (partner.id !== "") rowsOf.set(partner.id, [...(_a2 = rowsOf.get(partner.id)) != null ? _a2 : [], partner]);
	}
	return Array.from(rowsOf.values()).filter((same) => same.length > 1).reduce((all, same) => {
		const rows = same.map((partner) => partner.row).sort((a, b) => a - b);
		return all.concat(same.map(({ row, name }) => ({ row, partner: name, message: words.sharedId(rows) })));
	}, []);
}

// src/workspace/partnerSheet.ts
var SHEET_ID = "partnersSheetId";
function findPartnerSheet(spreadsheet) {
	var _a2;
	const id = PropertiesService.getDocumentProperties().getProperty(SHEET_ID);
	const chosen = id === null ? null : spreadsheet.getSheetById(Number(id));
	return (_a2 = chosen != null ? chosen : spreadsheet.getSheetByName(words.sheets.partners)) != null ? _a2 : void 0;
}
function rememberPartnerSheet(sheet) {
	PropertiesService.getDocumentProperties().setProperty(SHEET_ID, String(sheet.getSheetId()));
}
function readPartnerSheet(spreadsheet, weights) {
	const sheet = findPartnerSheet(spreadsheet);
	if (!sheet) throw new UserError(({ noPartners }) => noPartners);
	const rows = readRows(spreadsheet, sheet);
	const list2 = readPartners(rows, weights);
	if (!list2) throw new UserError(({ noNameColumn }) => noNameColumn(sheet.getName()));
	return { sheet, rows, list: list2 };
}
function firstFreeRow({ rows, list: list2 }) {
	var _a2;
	let row = list2.nextRow;
	while ((_a2 = rows[row - 1]) == null ? void 0 : _a2.some((cell) => cell !== "")) row++;
	return row;
}
function fillPartnerIds(sheet, list2) {
	const place = list2.columns.id;
	if (place === void 0) throw new UserError(({ noIdColumn }) => noIdColumn);
	if (list2.partners.every((partner) => partner.id !== "")) return list2;
	const newId = partnerIds();
	const partners = list2.partners.map(
		(partner) => partner.id === "" ? { ...partner, id: newId(partner.row) } : partner
	);
	const column = Array.from({ length: list2.nextRow - 2 }, () => [""]);
	for (const { row, id } of partners) column[row - 2] = [asText(id)];
	sheet.getRange(2, place + 1, column.length, 1).setValues(column);
	SpreadsheetApp.flush();
	return { ...list2, partners };
}
function partnerIds() {
	const run = Utilities.getUuid().replace(/-/g, "").slice(0, 8);
	return (row) => `p-${run}-${row}`;
}
function selectedRows(spreadsheet, sheet) {
	if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) return void 0;
	const range = sheet.getActiveRange();
	return range ? { from: range.getRow(), to: range.getLastRow() } : void 0;
}

// src/partnership/checkin/cadence.ts
var CADENCE_KEYS = [...LEVELS.map(({ level }) => level), ...PRIORITIES];
var USUAL_CADENCE = {
	1: { months: 3, minutes: 30 },
	2: { months: 1, minutes: 45 },
	3: { months: 1, minutes: 60 },
	4: { months: 1, minutes: 60 },
	Immediate: { months: 1, minutes: 45 },
	Explore: { months: 2, minutes: 30 },
	"Long-term": { months: 6, minutes: 20 }
};
function cadence({ level, priority, every }, table2 = USUAL_CADENCE) {
	var _a2;
	const key2 = level != null ? level : priority;
	const usual = key2 === void 0 ? void 0 : table2[key2];
	if (every === void 0) return usual;
	return { ...every, minutes: (_a2 = usual == null ? void 0 : usual.minutes) != null ? _a2 : USUAL_MINUTES };
}
function readCadenceTable(cells) {
	const table2 = { ...USUAL_CADENCE };
	CADENCE_KEYS.forEach((key2, index) => {
		const every = readInterval(cells[index]);
		if (every === "unreadable") throw new Error(words.notAnInterval(cells[index]));
		if (every !== void 0) table2[key2] = { ...every, minutes: table2[key2].minutes };
	});
	return table2;
}
var USUAL_MINUTES = 30;
function nextCheckIn(last, every) {
	return onWorkingDay(addInterval(last, every));
}

// src/partnership/settings.ts
var text = (key2, usual = "") => {
	const [label = "", explanation = ""] = words.settings[key2];
	return { key: key2, label, explanation, usual };
};
var SETTINGS = [
	text("organization"),
	text("mission"),
	text("values"),
	text("contact"),
	text("signatory"),
	text("language", LANGUAGE_NAMES.en),
	...CRITERIA.map(({ name }, index) => {
		const [label = "", explanation = ""] = words.settings.weight(name);
		return { key: `weight${index}`, label, explanation, usual: 1 };
	}),
	...CADENCE_KEYS.map((key2) => {
		var _a2;
		const [label = "", explanation = ""] = words.settings.months(typeof key2 === "number" ? levelLabel(key2) : key2);
		return { key: `months ${key2}`, label, explanation, usual: (_a2 = USUAL_CADENCE[key2].months) != null ? _a2 : "" };
	}),
	text("quietDays")
];
function settingPlace(rows, { label }) {
	return rows.findIndex((row) => fold(plainText(row[0])) === fold(label));
}
function settingCells(rows) {
	var _a2;
	const cells = {};
	for (const setting of SETTINGS) {
		const value = plainText((_a2 = rows[settingPlace(rows, setting)]) == null ? void 0 : _a2[1]);
		if (value !== "") cells[setting.key] = value;
	}
	return cells;
}
function readSettingCells(cells) {
	var _a2;
	const {
		organization = "",
		mission = "",
		values = "",
		contact = "",
		signatory = "",
		language = "",
		quietDays = ""
	} = cells;
	return {
		organization,
		mission,
		values,
		contact,
		signatory,
		language: (_a2 = readLanguage(language)) != null ? _a2 : "en",
		weights: readWeights([CRITERIA.map((_, index) => {
			var _a3;
			return (_a3 = cells[`weight${index}`]) != null ? _a3 : "";
		})]),
		cadence: readCadenceTable(CADENCE_KEYS.map((key2) => {
			var _a3;
			return (_a3 = cells[`months ${key2}`]) != null ? _a3 : "";
		})),
		quietDays
	};
}

// src/workspace/settingsSheet.ts
function readSettings(spreadsheet) {
	return understood(readSettingTexts(spreadsheet));
}
function understood(cells) {
	try {
		return readSettingCells(cells);
	} catch (error) {
		throw new UserError(({ settingUnreadable }) => settingUnreadable(error.message));
	}
}
function readSettingTexts(spreadsheet) {
	return settingCells(settingRows(spreadsheet));
}
function settingRows(spreadsheet) {
	var _a2, _b2;
	return (_b2 = (_a2 = readSheet(spreadsheet, words.sheets.settings)) == null ? void 0 : _a2.rows) != null ? _b2 : [];
}
function planSettings(spreadsheet) {
	const found = readSheet(spreadsheet, words.sheets.settings);
	const isBlank = !found || found.rows.length === 0;
	const rows = isBlank ? [words.settings.headings] : found.rows;
	const missing = SETTINGS.filter((setting) => settingPlace(rows, setting) < 0);
	const then = [...rows, ...missing.map(({ label, usual }) => [label, usual])];
	const rowOf = (setting) => settingPlace(then, setting) + 1;
	const reference = (keys, apart) => {
		const places = SETTINGS.filter(({ key: key2 }) => keys.includes(key2)).map(rowOf);
		const [first = 0] = places;
		if (places.some((place, index) => place !== first + index)) throw new UserError((sentences) => sentences[apart]);
		return `${words.sheets.settings}!$B$${first}:$B$${first + keys.length - 1}`;
	};
	return {
		sheet: found == null ? void 0 : found.sheet,
		isBlank,
		missing,
		cells: settingCells(then),
		references: {
			weights: reference(
				CRITERIA.map((_, index) => `weight${index}`),
				"weightsApart"
			),
			months: reference(
				CADENCE_KEYS.map((key2) => `months ${key2}`),
				"monthsApart"
			)
		},
		lastRow: rows.length,
		rowOf
	};
}
function completeSettings(spreadsheet, { sheet: before, isBlank, ...plan }) {
	const headings = words.settings.headings;
	const sheet = isBlank || !before ? makeTableSheet(spreadsheet, words.sheets.settings, headings, before) : before;
	if (plan.missing.length === 0) return sheet;
	const rows = plan.missing.map(({ label, usual, explanation }) => [label, usual, explanation]);
	const range = sheet.getRange(plan.lastRow + 1, 1, rows.length, 3).setValues(rows);
	if (isBlank) {
		range.setWrap(true).setVerticalAlignment("top");
		sheet.setColumnWidth(1, 240).setColumnWidth(2, 320).setColumnWidth(3, 320);
	}
	return sheet;
}
function writeSettings(spreadsheet, changes) {
	const plan = planSettings(spreadsheet);
	understood({ ...plan.cells, ...changes });
	const sheet = completeSettings(spreadsheet, plan);
	for (const setting of SETTINGS) {
		const value = changes[setting.key];
		if (value === void 0) continue;
		sheet.getRange(plan.rowOf(setting), 2).setValue(asCell(value, typeof setting.usual === "number" ? "number" : void 0));
	}
}

// src/partnership/failures/failureSentence.ts
function failureSentence(message, language) {
	const words2 = failureWords(language);
	if (/PERMISSION_DENIED|Authorization is required|requiere autorizaci/i.test(message)) return words2.severalAccounts;
	if (/insufficient authentication scopes|permissions are not sufficient|do not have permission|protected/i.test(message))
		return words2.notAllowed(refused(message));
	if (/HTTP 429|quota|too many|too much|rate limit|limit exceeded|exceeded the limit/i.test(message))
		return words2.quota;
	if (/maximum execution time|tiempo m.ximo de ejecuci/i.test(message)) return words2.timeLimit;
	if (/NetworkError|HTTP (0|5\d\d)|connection failure|timed out|server error occurred/i.test(message))
		return words2.network;
	return words2.unexpected(message.replace(/^(\w*Error|Exception): /, ""));
}
function refused(message) {
	if (/drive|\bdocs\./i.test(message)) return "documents";
	return /calendar/i.test(message) ? "calendar" : "spreadsheet";
}

// src/workspace/user.ts
function userLanguage() {
	return languageOf(Session.getActiveUserLocale());
}

// src/commands/command.ts
function command(action) {
	try {
		return action();
	} catch (error) {
		const failed = sentenceOf(error, "en");
		tell(failed);
		return { failed };
	}
}
function reply(action) {
	try {
		return { done: action() };
	} catch (error) {
		return { failed: sentenceOf(error, userLanguage()) };
	}
}
function sentenceOf(error, language) {
	return error instanceof UserError ? error.sentence(language) : failureSentence(String(error.message), language);
}

// src/commands/buildPriorityMatrix.ts
function buildPriorityMatrix() {
	return command(
		() => underLock(() => {
			const spreadsheet = openSpreadsheet();
			const { weights } = readSettings(spreadsheet);
			const { list: list2 } = readPartnerSheet(spreadsheet, weights);
			const before = readMatrixSheet(spreadsheet);
			const changed = writeMatrixSheet(
				spreadsheet,
				before,
				list2.partners.map((partner) => lineOf(partner, weights))
			);
			const standings = countStandings(list2.partners);
			notify(
				spreadsheet,
				changed ? words.matrixBuilt(list2.partners.length, standings.Immediate) : words.matrixUnchanged
			);
			return { partners: list2.partners.length, standings, problems: list2.problems, changed };
		})
	);
}
function lineOf({ matrix, capacity }, weights) {
	return {
		name: matrix.name,
		cells: [
			...matrix.ratings,
			matrix.priority,
			matrix.score,
			matrix.pattern ? reason(matrix.pattern, weights) : "",
			matrix.pattern ? nextStep(matrix.pattern, capacity, weights) : ""
		],
		typed: matrix.pattern === void 0,
		standing: matrix.standing
	};
}
function countStandings(partners) {
	const counts = { Immediate: 0, Explore: 0, "Long-term": 0, undecided: 0, unrated: 0, unreadable: 0 };
	for (const standing of STANDINGS)
		counts[standing] = partners.filter((one) => one.matrix.standing === standing).length;
	return counts;
}

// src/partnership/mou/facts.ts
function isGiven(fact) {
	return plainText(fact) !== "";
}
var MARKS = { en: "to agree", es: "por acordar" };
var ANY_MARK = new RegExp(`\\[(?:${Object.values(MARKS).join("|")}): [^\\]]*\\]`, "g");
function toAgreeIn(text2) {
	var _a2;
	return ((_a2 = text2.match(ANY_MARK)) != null ? _a2 : []).map((mark) => mark.slice(mark.indexOf(": ") + 2, -1));
}

// src/partnership/mou/blocks.ts
function linesOf(typed) {
	return typed.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).map((line) => line.trim().replace(/^[-\u2013\u2014\u2022*\u00B7]\s+/, "")).filter(isGiven);
}

// src/partnership/mou/below.ts
function below(texts) {
	var _a2;
	const given = distinctBy(
		texts.filter((text2) => text2 !== ""),
		fold
	);
	if (given.length < 2) return (_a2 = given[0]) != null ? _a2 : "";
	return distinctBy(
		given.reduce((all, text2) => all.concat(linesOf(text2)), []),
		fold
	).join("\n");
}
function distinctBy(all, key2) {
	const seen = /* @__PURE__ */ new Set();
	return all.filter((one) => !seen.has(key2(one)) && seen.add(key2(one)));
}
function fundingOf(each) {
	const answers = (key2) => below(each.map(({ funding }) => funding[key2]));
	return { grants: answers("grants"), supports: answers("supports"), priorities: answers("priorities") };
}

// src/partnership/mou/agreementLanguage.ts
function agreementLanguage({ language }, partners) {
	var _a2;
	const languages2 = new Set(partners.map(({ fields }) => {
		var _a3;
		return (_a3 = readLanguage(fields.agreementLanguage)) != null ? _a3 : language;
	}));
	return languages2.size === 1 ? (_a2 = Array.from(languages2)[0]) != null ? _a2 : language : language;
}

// src/partnership/mou/partnerFacts.ts
function partnerFacts(settings, partner, date) {
	var _a2, _b2, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
	const { fields } = partner;
	const { organization, mission, contact, signatory } = settings;
	const { covers, annexes, weFund, theyFund, unknown } = readCovers(fields.covers);
	return {
		parties: [
			{
				name: organization,
				mission,
				contact,
				signatory,
				offers: (_a2 = fields.weOffer) != null ? _a2 : "",
				hours: (_b2 = fields.ourHours) != null ? _b2 : "",
				funds: weFund
			},
			{
				name: partner.name,
				mission: (_c = fields.mission) != null ? _c : "",
				contact: (_d = fields.contact) != null ? _d : "",
				signatory: "",
				offers: (_e = fields.theyOffer) != null ? _e : "",
				hours: (_f = fields.theirHours) != null ? _f : "",
				funds: theyFund
			}
		],
		together: {
			ambition: (_g = fields.ambition) != null ? _g : "",
			purpose: purposeOf((_h = fields.purpose) != null ? _h : ""),
			area: (_i = fields.area) != null ? _i : "",
			lanes: (_j = fields.lanes) != null ? _j : "",
			decisions: (_k = fields.decisions) != null ? _k : "",
			communication: (_l = fields.communication) != null ? _l : "",
			conflict: (_m = fields.conflict) != null ? _m : "",
			measures: (_n = fields.measures) != null ? _n : ""
		},
		covers,
		annexes,
		unclear: unknown,
		funding: {
			grants: (_o = fields.funderGrants) != null ? _o : "",
			supports: (_p = fields.funderSupports) != null ? _p : "",
			priorities: (_q = fields.funderPriorities) != null ? _q : ""
		},
		level: partner.level,
		cadence: cadence(partner, settings.cadence),
		date,
		version: 1,
		state: "draft",
		language: agreementLanguage(settings, [partner])
	};
}
var [ACT_TOGETHER, SHARE] = PURPOSES;
function purposeOf(cell) {
	if (fold(cell) === fold(ACT_TOGETHER)) return "joint action";
	return fold(cell) === fold(SHARE) ? "sharing" : "";
}

// src/partnership/mou/funders.ts
var FUNDER_QUESTIONS = [
	{
		key: "grants",
		text: {
			en: "Will the organizations in this partnership go on receiving grants of their own?",
			es: "\xBFSeguir\xE1n recibiendo subvenciones propias las organizaciones de esta alianza?"
		},
		short: { en: "grants of our own, yes or no", es: "subvenciones propias, s\xED o no" }
	},
	{
		key: "supports",
		text: { en: "Which parts of the work does the money support?", es: "\xBFQu\xE9 partes del trabajo apoya el dinero?" },
		short: { en: "what the money supports", es: "qu\xE9 apoya el dinero" }
	},
	{
		key: "priorities",
		text: {
			en: "Who decides what the money goes to first, and how?",
			es: "\xBFQui\xE9n decide a qu\xE9 se destina primero el dinero, y c\xF3mo?"
		},
		short: { en: "who sets the priorities of the money", es: "qui\xE9n fija las prioridades del dinero" }
	}
];
function someoneFunds({ parties }) {
	return parties.some(({ funds }) => funds);
}
function openQuestions(facts) {
	if (!someoneFunds(facts)) return [];
	return FUNDER_QUESTIONS.filter(({ key: key2 }) => !isAnswered(facts.funding[key2]));
}
function isAnswered(answer) {
	return isGiven(answer) && toAgreeIn(answer).length === 0;
}

// src/partnership/mou/state.ts
var STATES = ["draft", "reviewed", "signed", "ended"];
var OTHER_WORDS = {
	draft: ["drafted", "borrador"],
	reviewed: ["in review", "revisado", "revisada"],
	signed: ["final", "firmado", "firmada"],
	ended: ["expired", "terminado", "terminada", "vencido"]
};
function readState(cell) {
	const said = fold(cell);
	if (said === "") return "draft";
	return STATES.find((state) => state === said || OTHER_WORDS[state].includes(said));
}
function refusal(state, facts) {
	const open = openQuestions(facts);
	if (state !== "signed" || open.length === 0) return void 0;
	const funders = facts.parties.filter(({ funds }) => funds).map(({ name }) => shorten(name, 60));
	const asked = (language) => open.map(({ text: text2 }) => text2[language]).join(" ");
	return {
		en: `This agreement cannot be final yet, since money comes from ${who(funders, "en")}. Answer first: ${asked("en")}`,
		es: `Este acuerdo a\xFAn no puede ser definitivo, porque pone dinero ${who(funders, "es")}. Falta responder: ${asked("es")}`
	};
}
function who(names, language) {
	const us = language === "en" ? "our organization" : "nuestra organizaci\xF3n";
	return list(
		names.map((name) => name || us),
		language === "en" ? "and" : "y"
	);
}

// src/partnership/mou/nextStage.ts
var NEXT_STAGES = {
	draft: "Read it together, then mark it as reviewed",
	reviewed: "Sign it, then mark it as signed",
	signed: "Review it on the review date; 60 days before the end decide: renew, deepen, pause or end",
	ended: "Thank them, keep what you learned, and decide what comes next"
};
function nextStageFormula(stateCell) {
	const said = `LOWER(${stateCell})`;
	const words2 = STATES.flatMap((state) => OTHER_WORDS[state].map((word) => `"${word}";"${state}"`));
	const stages = STATES.map((state) => `"${state}";"${NEXT_STAGES[state]}"`);
	return `=SWITCH(SWITCH(${[said, ...words2, said].join(";")});${stages.join(";")};"")`;
}

// src/workspace/register.ts
function openRegister(spreadsheet, { sheet: name, headings, later = [], formulas = {}, wraps = false, prepare }) {
	var _a2, _b2;
	const columns = Object.keys(headings);
	const found = readSheet(spreadsheet, name);
	const [first, ...rows] = (_a2 = found == null ? void 0 : found.rows) != null ? _a2 : [];
	let order = (_b2 = first == null ? void 0 : first.map(plainText)) != null ? _b2 : [];
	const lacking = columns.filter((column) => !order.includes(headings[column]));
	const lost = first ? lacking.filter((column) => !later.includes(column)) : [];
	if (lost.length > 0) {
		throw new UserError(
			({ headingsLost }) => headingsLost(
				name,
				lost.map((column) => headings[column])
			)
		);
	}
	const rowOf = /* @__PURE__ */ new Map();
	const entries = rows.map((row, index) => {
		const entry = {};
		for (const column of columns) entry[column] = plainText(row[order.indexOf(headings[column])]);
		rowOf.set(entry, index + 2);
		return entry;
	});
	const columnOf2 = (column) => order.indexOf(headings[column]) + 1;
	let complete;
	const completed = () => {
		if (complete) return complete;
		const made = lacking.map((column) => headings[column]);
		if (first && found) {
			complete = found.sheet;
			addHeadings(complete, order.length, made);
		} else complete = makeTableSheet(spreadsheet, name, made, found == null ? void 0 : found.sheet);
		order = order.concat(made);
		if (made.length > 0) prepare == null ? void 0 : prepare(complete, columnOf2, lacking);
		return complete;
	};
	const cellsOf = (entry, row) => order.map((heading) => {
		const column = columns.find((one) => headings[one] === heading);
		if (column === void 0) return "";
		const formula = formulas[column];
		return formula ? formula((other) => `${columnLetter(columnOf2(other) - 1)}${row}`) : toWrite2(entry[column]);
	});
	return {
		entries,
		add: (added) => {
			if (added.length === 0) return;
			const sheet = completed();
			const next = sheet.getLastRow() + 1;
			growTo(sheet, next + added.length - 1);
			const cells = added.map((entry, index) => cellsOf(entry, next + index));
			const range = sheet.getRange(next, 1, added.length, order.length).setValues(cells);
			if (wraps) range.setWrap(true);
		},
		change: (entry, cells) => {
			var _a3;
			const row = rowOf.get(entry);
			if (row === void 0) throw new Error(`The sheet "${name}" has no such row.`);
			const sheet = completed();
			for (const column of Object.keys(cells)) {
				sheet.getRange(row, columnOf2(column)).setValue(toWrite2((_a3 = cells[column]) != null ? _a3 : ""));
			}
		}
	};
}
function toWrite2(cell) {
	return typeof cell === "number" ? cell : asCell(cell, "day");
}

// src/workspace/mouRegister.ts
function openMouRegister(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.mous,
		headings: words.mouHeadings,
		later: ["reviewed", "signed", "ended", "nextStage", "previous", "calendar", "mouId", "madeAt"],
		formulas: { nextStage: (cellOf2) => nextStageFormula(cellOf2("state")) },
		prepare: (sheet, columnOf2, made) => {
			if (made.includes("organization")) sheet.setColumnWidth(columnOf2("organization"), 260);
			if (!made.includes("state")) return;
			setDropDown(sheet.getRange(2, columnOf2("state"), sheet.getMaxRows() - 1, 1), STATES, words.chooseHelp);
		}
	});
}
function notedVersion({ mouId, partnerId, version, state, madeAt }) {
	return { mouId: mouId || partnerId, version: Number(version) || 1, state: readState(state), madeAt };
}
var BETWEEN = ", ";
function joinedDays(days) {
	return Array.from(new Set(days)).sort().join(BETWEEN);
}
function joinedIds(partnerIds2) {
	return partnerIds2.join(BETWEEN);
}
function partnerIdsOf({ partnerId }) {
	return partnerId.split(BETWEEN).filter((id) => id !== "");
}
function partnersOf(entry, partners) {
	const ids = partnerIdsOf(entry);
	return partners.filter(({ id }) => ids.includes(id));
}
function partnersWithMou({ entries }) {
	const ids = entries.map(partnerIdsOf);
	return {
		alone: new Set(ids.filter(({ length }) => length === 1).flat()),
		together: new Set(ids.filter(({ length }) => length > 1).flat())
	};
}

// src/commands/changeMouState.ts
var DAY_OF = {
	draft: "drafted",
	reviewed: "reviewed",
	signed: "signed",
	ended: "ended"
};
function changeMouState(change) {
	const { mouId, version, state, date } = change;
	return reply(
		() => underLock(() => {
			const spreadsheet = openSpreadsheet();
			const register = openMouRegister(spreadsheet);
			const versions = register.entries.filter((entry) => notedVersion(entry).mouId === mouId);
			const changed = versions.find((entry) => notedVersion(entry).version === version);
			if (!changed) throw new UserError(({ versionGone }) => versionGone);
			if (state === "signed") refuseOpenQuestions(changed);
			register.change(changed, { state, [DAY_OF[state]]: date });
			if (state !== "signed") return [];
			const before = versions.filter((entry) => isSignedBefore(entry, version));
			for (const entry of before) register.change(entry, { state: "ended", ended: date });
			return before.map((entry) => notedVersion(entry).version);
		})
	);
}
function isSignedBefore(entry, version) {
	const noted = notedVersion(entry);
	return noted.version < version && noted.state === "signed";
}
function refuseOpenQuestions(entry) {
	const spreadsheet = openSpreadsheet();
	const settings = readSettings(spreadsheet);
	const partners = partnersOf(entry, readPartnerSheet(spreadsheet, settings.weights).list.partners);
	if (partners.length === 0) return;
	const day = today(spreadsheet.getSpreadsheetTimeZone());
	const each = partners.map((partner) => partnerFacts(settings, partner, day));
	const funders = distinctBy(
		each.flatMap(({ parties }) => parties.filter(({ funds }) => funds)),
		({ name }) => name
	);
	const refused2 = refusal("signed", { parties: funders, funding: fundingOf(each) });
	if (refused2) throw new UserError(({ notFinal }) => notFinal(refused2));
}

// src/workspace/priorityChart.ts
var FIRST_COLUMN = 10;
function drawPriorityChart(spreadsheet) {
	const sheet = spreadsheet.getSheetByName(words.sheets.matrix);
	if (!sheet) throw new UserError(({ noMatrix }) => noMatrix);
	sheet.activate();
	if (sheet.getCharts().length > 0) return false;
	const lacking = FIRST_COLUMN + 1 - sheet.getMaxColumns();
	if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
	const undecided = `=COUNTA(A2:A)-SUM(K2:K${PRIORITIES.length + 1})`;
	const cells = [
		[...words.chartHeadings],
		...PRIORITIES.map((priority) => [priority, `=COUNTIF(E2:E;"${priority}")`]),
		[words.notDecided, undecided]
	];
	const range = sheet.getRange(1, FIRST_COLUMN, cells.length, 2).setValues(cells);
	sheet.getRange(1, FIRST_COLUMN, 1, 2).setFontWeight("bold");
	sheet.setColumnWidth(FIRST_COLUMN, 160);
	sheet.insertChart(
		sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1).setPosition(cells.length + 2, FIRST_COLUMN, 0, 0).setOption("title", words.chartTitle).setOption("legend.position", "none").build()
	);
	return true;
}

// src/commands/chartPriorities.ts
function chartPriorities() {
	return command(() => {
		const drawn = underLock(() => drawPriorityChart(openSpreadsheet()));
		if (!drawn) tell(words.chartIsThere);
		return { drawn };
	});
}

// src/partnership/mou/checksum.ts
function checksum(text2) {
	let sum = 2166136261;
	for (let i = 0; i < text2.length; i++) sum = Math.imul(sum ^ text2.charCodeAt(i), 16777619);
	return (sum >>> 0).toString(16).padStart(8, "0");
}

// src/partnership/mou/agreementId.ts
var SHORT = /^[\x20-\x7e]{1,80}$/;
function agreementId(partnerIds2) {
	const ids = Array.from(new Set(partnerIds2)).sort();
	const all = ids.join("\n");
	if (ids.length === 1 && SHORT.test(all)) return all;
	return `with-${ids.length}-${checksum(all)}${checksum(`${all}
`)}`;
}

// src/partnership/mou/placeholders/placeholdersIn.ts
var FOUND = /\{+[^{}\n\v]{0,200}\}+|\{{2,}[^{}\n\v]{0,40}|[^{}\n\v]{0,40}\}{2,}/g;
function placeholdersIn(text2) {
	var _a2;
	return Array.from(new Set(((_a2 = text2.match(FOUND)) != null ? _a2 : []).filter((found) => /\{\{|\}\}/.test(found))));
}

// src/partnership/mou/placeholders/replacements.ts
function replacements(values) {
	return Object.keys(values).sort((a, b) => b.length - a.length).map((found) => {
		var _a2;
		return { found, text: ((_a2 = values[found]) != null ? _a2 : "").replace(/[{}]/g, "\u2060$&\u2060") };
	});
}
function isLeftBlank(paragraph, values) {
	const found = placeholdersIn(paragraph).filter((one) => values[one] === "");
	return found.length > 0 && plainText(found.reduce((text2, one) => text2.split(one).join(""), paragraph)) === "";
}

// src/workspace/placeholders.ts
var FIELDS = "tabs(documentTab(body(content(startIndex,endIndex,paragraph/elements/textRun/content,table)),headers,footers,footnotes),childTabs)";
var NO_TEXT = "\uFFFC";
function readTemplate(documentId) {
	const { tabs = [] } = documents().get(documentId, { includeTabsContent: true, fields: FIELDS });
	return tabs.flatMap((tab, index) => paragraphsOfTab(tab, index === 0));
}
function placeholdersOf(template) {
	return placeholdersIn(template.map(({ text: text2 }) => text2).join("\n"));
}
function fillPlaceholders(documentId, template, values) {
	const standing = placeholdersOf(template);
	const filled = replacements(values).filter(({ found }) => standing.includes(found));
	if (filled.length === 0) return true;
	const isBlank = ({ text: text2, range }) => range !== void 0 && isLeftBlank(text2, values);
	const blank = template.flatMap((paragraph) => isBlank(paragraph) && paragraph.range || []);
	blank.sort((a, b) => b.startIndex - a.startIndex);
	const requests = [
		...blank.map((range) => ({ deleteContentRange: { range } })),
		...filled.map(({ found, text: text2 }) => ({
			replaceAllText: { containsText: { text: found, matchCase: true }, replaceText: text2 }
		}))
	];
	const replies = repliesTo(requests, documentId);
	if (!replies) return false;
	const expected = occurrences(
		filled.map(({ found }) => found),
		template.filter((paragraph) => !isBlank(paragraph)).map(({ text: text2 }) => text2)
	);
	return expected.every((count2, i) => {
		var _a2, _b2, _c;
		return ((_c = (_b2 = (_a2 = replies[blank.length + i]) == null ? void 0 : _a2.replaceAllText) == null ? void 0 : _b2.occurrencesChanged) != null ? _c : 0) === count2;
	});
}
function repliesTo(requests, documentId) {
	var _a2;
	try {
		return (_a2 = documents().batchUpdate({ requests }, documentId).replies) != null ? _a2 : [];
	} catch (error) {
		if (/deleteContentRange/.test(String(error.message))) return void 0;
		throw error;
	}
}
function occurrences(found, texts) {
	let rest = texts;
	return found.map((one) => {
		const pieces = rest.map((text2) => text2.split(one));
		rest = pieces.map((parts) => parts.join("\u2060"));
		return pieces.reduce((sum, { length }) => sum + length - 1, 0);
	});
}
function paragraphsOfTab({ documentTab = {}, childTabs = [] }, isFirst) {
	const { body, headers = {}, footers = {}, footnotes = {} } = documentTab;
	return [
		...paragraphsIn(body == null ? void 0 : body.content, isFirst),
		...[headers, footers, footnotes].flatMap(
			(segments) => Object.keys(segments).flatMap((id) => {
				var _a2;
				return paragraphsIn((_a2 = segments[id]) == null ? void 0 : _a2.content, false);
			})
		),
		...childTabs.flatMap((tab) => paragraphsOfTab(tab, false))
	];
}
function paragraphsIn(content = [], isPlaced) {
	return content.flatMap(({ paragraph, table: table2, startIndex = 0, endIndex = 0 }, index) => {
		var _a2, _b2, _c;
		const inTable = ((_a2 = table2 == null ? void 0 : table2.tableRows) != null ? _a2 : []).flatMap(
			({ tableCells = [] }) => tableCells.flatMap((cell) => paragraphsIn(cell.content, isPlaced))
		);
		if (!paragraph) return inTable;
		const text2 = ((_b2 = paragraph.elements) != null ? _b2 : []).map(({ textRun }) => {
			var _a3;
			return (_a3 = textRun == null ? void 0 : textRun.content) != null ? _a3 : NO_TEXT;
		}).join("");
		const canGo = isPlaced && ((_c = content[index + 1]) == null ? void 0 : _c.paragraph) !== void 0;
		return [{ text: text2, range: canGo ? { startIndex, endIndex } : void 0 }];
	});
}
function documents() {
	if (typeof Docs === "undefined" || !(Docs == null ? void 0 : Docs.Documents))
		throw new UserError(({ serviceMissing }) => serviceMissing("Docs"));
	return Docs.Documents;
}

// src/workspace/documents.ts
var FOLDER = "application/vnd.google-apps.folder";
var DOCUMENT = "application/vnd.google-apps.document";
var KEEPS = ["template", "templateKey"];
function openDocuments(spreadsheetId) {
	var _a2;
	const { Files } = drive();
	const found = filesOf(spreadsheetId);
	const documents2 = found.filter(({ id, mimeType }) => id && mimeType === DOCUMENT);
	let folderId = (_a2 = found.find(({ mimeType, trashed }) => mimeType === FOLDER && !trashed)) == null ? void 0 : _a2.id;
	const folder = () => {
		folderId != null ? folderId : folderId = idOf(
			Files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } })
		);
		return folderId;
	};
	const fromHtml = (title, html, marks) => {
		const appProperties = { spreadsheet: spreadsheetId, ...marks };
		const resource = { name: title, mimeType: DOCUMENT, parents: [folder()], appProperties };
		return documentOf(Files.create(resource, Utilities.newBlob(html, "text/html", title)));
	};
	const fromTemplate = (title, template, marks) => {
		const appProperties = { spreadsheet: spreadsheetId, ...marks, copied: "yes" };
		return documentOf(Files.copy({ name: title, parents: [folder()], appProperties }, template));
	};
	const kept = keptIn(documents2);
	let read;
	const bin = (id) => Files.update({ trashed: true }, id);
	const isWhole = (text2, values) => placeholdersOf(text2).every((found2) => values[found2] !== void 0);
	return {
		versions: documents2.flatMap((file) => {
			var _a3;
			return (_a3 = versionOf(file)) != null ? _a3 : [];
		}),
		kept,
		create({ mouId, version, mark, date, title, content }) {
			var _a3;
			const marks = { key: keyOf2(mouId, version), facts: mark, date };
			if ("html" in content) return fromHtml(title, content.html, marks);
			const { template, values } = content;
			if (((_a3 = kept.get("template")) == null ? void 0 : _a3.id) !== template) return void 0;
			read != null ? read : read = readTemplate(template);
			if (!isWhole(read, values)) return void 0;
			const document = fromTemplate(title, template, marks);
			if (fillPlaceholders(document.id, read, values)) return document;
			bin(document.id);
			read = void 0;
			return void 0;
		},
		finish({ id, isCopy, mark: before }, { mark, content }) {
			const text2 = isCopy ? readTemplate(id) : [];
			if (placeholdersOf(text2).length === 0) return true;
			if ("html" in content || !isWhole(text2, content.values)) {
				bin(id);
				return false;
			}
			fillPlaceholders(id, text2, content.values);
			if (mark !== before) Files.update({ appProperties: { facts: mark } }, id);
			return true;
		},
		keep: (kind, title, html) => fromHtml(title, html, { key: kind })
	};
}
function keptIn(documents2) {
	const kept = /* @__PURE__ */ new Map();
	for (const file of documents2) {
		const kind = KEEPS.find((one) => {
			var _a2;
			return one === ((_a2 = file.appProperties) == null ? void 0 : _a2.key);
		});
		if (kind && !file.trashed) kept.set(kind, documentOf(file));
	}
	return kept;
}
function modificationTimes(spreadsheetId) {
	return new Map(filesOf(spreadsheetId).map(({ id = "", modifiedTime = "" }) => [id, modifiedTime]));
}
function filesOf(spreadsheetId) {
	var _a2;
	const all = [];
	let pageToken;
	do {
		const page = drive().Files.list({
			q: `appProperties has { key='spreadsheet' and value='${spreadsheetId}' }`,
			fields: "nextPageToken, files(id, mimeType, appProperties, modifiedTime, trashed)",
			pageSize: 1e3,
			...pageToken ? { pageToken } : {}
		});
		all.push(...(_a2 = page.files) != null ? _a2 : []);
		pageToken = page.nextPageToken;
	} while (pageToken);
	return all;
}
function keyOf2(mouId, version) {
	return `${mouId}/v${version}`;
}
function versionOf(file) {
	var _a2, _b2, _c, _d;
	const { key: key2 = "", facts = "", date = "", copied } = (_a2 = file.appProperties) != null ? _a2 : {};
	const [, mouId, version] = (_b2 = /^(.+)\/v(\d+)$/s.exec(key2)) != null ? _b2 : [];
	if (mouId === void 0) return void 0;
	return {
		...documentOf(file),
		mouId,
		version: Number(version),
		mark: facts,
		date,
		modifiedAt: (_c = file.modifiedTime) != null ? _c : "",
		inBin: (_d = file.trashed) != null ? _d : false,
		isCopy: copied !== void 0
	};
}
function documentOf(file) {
	const id = idOf(file);
	return { id, url: `https://docs.google.com/document/d/${id}/edit` };
}
function idOf(file) {
	if (!file.id) throw new Error("Drive answered without the identifier of the new file");
	return file.id;
}
function drive() {
	if (typeof Drive === "undefined" || !Drive) throw new UserError(({ serviceMissing }) => serviceMissing("Drive"));
	return Drive;
}

// src/workspace/permission.ts
var SCOPES = {
	documents: "https://www.googleapis.com/auth/drive.file",
	calendar: "https://www.googleapis.com/auth/calendar.app.created"
};
function requirePermission(permission) {
	ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[permission]]);
}
function permissionPage(permission) {
	var _a2;
	const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
		SCOPES[permission]
	]);
	const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
	return isRequired ? (_a2 = info.getAuthorizationUrl()) != null ? _a2 : "" : null;
}

// src/commands/chosenPartners.ts
function rowsNow(chosen, partners) {
	const ids = new Set(chosen.map((partner) => partner.id).filter((id) => id !== ""));
	const names = new Set(chosen.filter((partner) => partner.id === "").map((partner) => partner.name));
	const stillWithoutId = new Set(partners.filter(({ id }) => id === "").map(({ name }) => name));
	const isChosen = ({ id, name }) => ids.has(id) || names.has(name) && (id === "" || !stillWithoutId.has(name));
	return new Set(partners.filter(isChosen).map((partner) => partner.row));
}
function partnersIn(partners, rows) {
	return rows ? partners.filter(({ row }) => row >= rows.from && row <= rows.to) : [];
}

// src/commands/createMous.ts
function createMous() {
	return command(() => {
		requirePermission("documents");
		show(mousPage(null));
		return void 0;
	});
}
function openMous(partners) {
	return reply(() => {
		show(mousPage(partners));
		return null;
	});
}
function readMous(partners) {
	return reply(() => mousPage(partners));
}
function show(page) {
	showSidebar("mous", words.pageTitles[page.language].mous, page);
}
function mousPage(named) {
	var _a2, _b2;
	const spreadsheet = openSpreadsheet();
	const settings = readSettings(spreadsheet);
	const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
	const register = openMouRegister(spreadsheet);
	const { immediate } = immediatePartners(list2.partners, register);
	const rows = named && rowsNow(named, list2.partners);
	const selected = rows ? list2.partners.filter(({ row }) => rows.has(row)) : partnersIn(list2.partners, selectedRows(spreadsheet, sheet));
	const isByPriority = !named && selected.length === 0;
	const chosen = isByPriority ? immediate : selected;
	const problems = sharedIds(list2.partners).filter(({ row }) => chosen.some((partner) => partner.row === row));
	const partners = chosen.filter(({ row }) => !problems.some((problem) => problem.row === row));
	const noted = notedWith(partners, register);
	const documents2 = openDocuments(spreadsheet.getId());
	const ids = /* @__PURE__ */ new Set([
		...noted.map(({ mouId }) => mouId),
		...partners.map(({ id }) => agreementId([id])),
		agreementId(partners.map(({ id }) => id))
	]);
	const template = documents2.kept.get("template");
	return {
		language: userLanguage(),
		today: today(spreadsheet.getSpreadsheetTimeZone()),
		settings,
		partners,
		chosenBy: named ? "page" : isByPriority ? "priority" : "selection",
		gone: (named != null ? named : []).filter((key2) => rowsNow([key2], selected).size === 0).map(({ name }) => name),
		problems,
		immediate: immediate.map(keyOf),
		noted,
		found: documents2.versions.filter(({ mouId }) => ids.has(mouId)),
		template: template ? {
			...template,
			placeholders: placeholdersOf(readTemplate(template.id)),
			keyUrl: (_b2 = (_a2 = documents2.kept.get("templateKey")) == null ? void 0 : _a2.url) != null ? _b2 : ""
		} : null
	};
}
function notedWith(partners, { entries }) {
	const ids = new Set(partners.map(({ id }) => id));
	return entries.filter((entry) => partnerIdsOf(entry).length > 0 && partnerIdsOf(entry).every((id) => ids.has(id))).map(notedMou);
}
function notedMou(entry) {
	const { organization, document, reviewed, signed, ended, review, end, calendar } = entry;
	return {
		...notedVersion(entry),
		partnerIds: partnerIdsOf(entry),
		organization,
		url: document,
		reviewed,
		signed,
		ended,
		review,
		end,
		isInCalendar: calendar !== ""
	};
}
function immediatePartners(partners, register) {
	const { alone, together } = partnersWithMou(register);
	const immediate = partners.filter(
		({ priority, id }) => priority === "Immediate" && (alone.has(id) || !together.has(id))
	);
	return { immediate, withoutMou: immediate.filter(({ id }) => !alone.has(id)) };
}

// src/partnership/checkin/schedule/agendaBlock.ts
var RULE = "\n\n\u2014\u2014\u2014\u2014\u2014\u2014\u2014\u2014\n\n";
var MARK = "prepared";
function prepared({ description, marks }, lines) {
	const before = marks[MARK];
	const end = description.indexOf(RULE);
	if (before !== void 0 && (end === -1 || checksum(description.slice(0, end)) !== before)) return void 0;
	const own = before === void 0 ? description : description.slice(end + RULE.length);
	const above = lines.join("\n");
	return { description: `${above}${RULE}${own}`, marks: { [MARK]: checksum(above) } };
}

// src/partnership/checkin/recurrence.ts
var YEAR = { months: 12, weeks: 52 };
function recurrence(first, every) {
	const nth = Math.ceil(Number(first.slice(8)) / 7);
	const times = every.weeks === void 0 ? YEAR.months / every.months : YEAR.weeks / every.weeks;
	return {
		every: every.weeks === void 0 ? { months: every.months } : { weeks: every.weeks },
		weekday: weekdayOf(first),
		nth: every.weeks !== void 0 ? void 0 : nth === 5 ? -1 : nth,
		times: Math.max(1, Math.floor(times))
	};
}
function ruleDays(first, { every, weekday, nth = 0, times }) {
	return Array.from({ length: times }, (_, index) => {
		if (index === 0) return first;
		if (every.weeks !== void 0) return addDays(first, index * every.weeks * 7);
		return weekdayInMonth(addMonths(`${first.slice(0, 8)}01`, index * every.months), weekday, nth);
	});
}
function weekdayInMonth(first, weekday, nth) {
	if (nth === -1) {
		const last = addDays(addMonths(first, 1), -1);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	return addDays(first, (weekday - weekdayOf(first) + 7) % 7 + (nth - 1) * 7);
}
var WORDS = /^every (?:(month|week)|(\d{1,2}) (month|week)s) on .*, (\d{1,2}) times$/;
function ruleInWords(first, words2) {
	var _a2;
	const [found, one, digits = "1", many, times] = (_a2 = WORDS.exec(words2)) != null ? _a2 : [];
	if (found === void 0) return void 0;
	const number = Number(digits);
	const every = (one != null ? one : many) === "week" ? { weeks: number } : { months: number };
	return { ...recurrence(first, every), times: Number(times) };
}
function daysInWords(first, words2) {
	const rule = ruleInWords(first, words2);
	return rule ? ruleDays(first, rule) : [first];
}

// src/partnership/checkin/upcoming.ts
function upcoming(partner, meetings, table2, today2) {
	const { lastContact } = partner;
	const rhythm = cadence(partner, table2);
	const byCadence = lastContact !== void 0 && rhythm ? nextCheckIn(lastContact, rhythm) : void 0;
	const noted = meetings.flatMap((meeting2) => meetingDays(meeting2).map((date) => ({ date, time: meeting2.time }))).sort((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
	const isOpen = (date) => date <= today2 && (lastContact === void 0 || date > lastContact);
	const open = [byCadence, ...noted.map(({ date }) => date)].filter(
		(date) => date !== void 0 && isOpen(date)
	);
	const isAhead = (date) => date >= today2 && (lastContact === void 0 || date > lastContact);
	const ahead = noted.find(({ date }) => isAhead(date));
	return {
		next: ahead != null ? ahead : byCadence !== void 0 && isAhead(byCadence) ? { date: byCadence } : void 0,
		due: open.sort()[0]
	};
}
function meetingDays({ date, repeats, days = "", state = "" }) {
	if (readCalendarDate(date) !== date) return [];
	const noted = days.split(/[,;\s]+/).filter((day) => readCalendarDate(day) === day);
	if (state === words.checkInStates.ended && noted.length === 0) return [];
	return noted[0] === date ? noted : daysInWords(date, repeats);
}

// src/workspace/calendar.ts
var CALENDAR_ID = "calendarId";
function openCheckInCalendar(zone) {
	const service = calendarService();
	const properties = PropertiesService.getUserProperties();
	let known = properties.getProperty(CALENDAR_ID);
	let knownZone;
	const calendarId = () => {
		var _a2;
		if (known !== null) return known;
		const made = (_a2 = service.Calendars.insert({ summary: words.calendar, timeZone: zone }).id) != null ? _a2 : "";
		properties.setProperty(CALENDAR_ID, made);
		known = made;
		knownZone = zone;
		return made;
	};
	const forget = () => {
		properties.deleteProperty(CALENDAR_ID);
		known = null;
	};
	const gone = () => {
		forget();
		return new UserError(({ calendarGone }) => calendarGone);
	};
	const insert = (entry) => {
		const id = calendarId();
		try {
			const options = { ...whomToTell(entry), ...entry.hasLink ? { conferenceDataVersion: 1 } : {} };
			service.Events.insert(resourceOf(entry), id, options);
			return true;
		} catch (error) {
			if (isTaken(error)) return false;
			throw isNotFound(error) ? gone() : error;
		}
	};
	return {
		zone() {
			var _a2;
			if (known === null) return zone;
			try {
				knownZone = (_a2 = knownZone != null ? knownZone : service.Calendars.get(known).timeZone) != null ? _a2 : zone;
				return knownZone;
			} catch (error) {
				throw isNotFound(error) ? gone() : error;
			}
		},
		read() {
			if (known === null) return { zone, events: [] };
			try {
				const { items, timeZone = zone } = allEvents(service, known, { showDeleted: true, fields: READ_FIELDS });
				knownZone = timeZone;
				return { zone: timeZone, events: standingEvents(items) };
			} catch (error) {
				if (!isNotFound(error)) throw error;
				forget();
				return { zone, events: [] };
			}
		},
		add(entry) {
			return insert(entry) ? void 0 : standingEvent(service.Events.get(calendarId(), entry.id), []);
		},
		change(id, etag, { title, guests, recurrence: recurrence2, marks }, tells) {
			const resource = {
				...title === void 0 ? {} : { summary: title },
				...guests ? { attendees: guests.map((guest) => ({ ...guest })) } : {},
				...recurrence2 ? { recurrence: [...recurrence2] } : {},
				...marks ? { extendedProperties: { private: { ...marks } } } : {}
			};
			const isChanged = unlessChanged(() => {
				service.Events.patch(resource, calendarId(), id, { sendUpdates: tells ? "all" : "none" }, { "If-Match": etag });
			});
			return isChanged || hasMarks(service.Events.get(calendarId(), id), marks);
		},
		put(entry) {
			if (insert(entry)) return;
			const resource = { ...resourceOf(entry), status: "confirmed" };
			service.Events.update(resource, calendarId(), entry.id, whomToTell(entry));
		},
		nextMeeting(id) {
			var _a2, _b2, _c, _d, _e, _f, _g, _h, _i;
			if (known === null) return void 0;
			try {
				const series = service.Events.get(known, id);
				const timeMin = (/* @__PURE__ */ new Date()).toISOString();
				const next = series.recurrence ? (_a2 = service.Events.instances(known, id, { timeMin, maxResults: 1 }).items) == null ? void 0 : _a2[0] : series;
				if (!next || next.status === "cancelled") return void 0;
				return {
					id: (_b2 = next.id) != null ? _b2 : "",
					etag: (_c = next.etag) != null ? _c : "",
					start: (_g = (_f = (_d = next.start) == null ? void 0 : _d.dateTime) != null ? _f : (_e = next.start) == null ? void 0 : _e.date) != null ? _g : "",
					description: (_h = next.description) != null ? _h : "",
					hasGuests: ((_i = next.attendees) != null ? _i : []).length > 0,
					marks: marksOf(next)
				};
			} catch (error) {
				if (!isNotFound(error) && !isDeleted(error)) throw error;
				return void 0;
			}
		},
		describe(id, etag, { description, marks }) {
			const resource = { description, extendedProperties: { private: { ...marks } } };
			return unlessChanged(() => {
				service.Events.patch(resource, calendarId(), id, { sendUpdates: "none" }, { "If-Match": etag });
			});
		},
		entriesWith(name, value) {
			if (known === null) return [];
			try {
				return allEvents(service, known, { privateExtendedProperty: `${name}=${value}` }).items.map(standingEntry);
			} catch (error) {
				if (!isNotFound(error)) throw error;
				forget();
				return [];
			}
		},
		takeOut(id, tells = false, etag) {
			if (known === null) return true;
			const calendar = known;
			const options = { sendUpdates: tells ? "all" : "none" };
			return unlessChanged(() => {
				try {
					if (etag === void 0) service.Events.remove(calendar, id, options);
					else service.Events.remove(calendar, id, options, { "If-Match": etag });
				} catch (error) {
					if (!isNotFound(error) && !isDeleted(error)) throw error;
				}
			});
		}
	};
}
function unlessChanged(action) {
	try {
		action();
		return true;
	} catch (error) {
		if (!/precondition failed|condition not met/i.test(String(error.message))) throw error;
		return false;
	}
}
function whomToTell({ guests }) {
	return { sendUpdates: guests.length > 0 ? "all" : "none" };
}
var REMINDERS = {
	useDefault: false,
	overrides: [
		{ method: "popup", minutes: 24 * 60 },
		{ method: "popup", minutes: 15 }
	]
};
function resourceOf(entry) {
	return {
		id: entry.id,
		summary: entry.title,
		description: entry.description,
		start: { dateTime: entry.start, timeZone: entry.zone },
		end: { dateTime: entry.end, timeZone: entry.zone },
		...entry.guests.length > 0 ? { attendees: entry.guests.map((email) => ({ email })) } : {},
		...entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {},
		...entry.hasLink ? { conferenceData: { createRequest: { requestId: entry.id, conferenceSolutionKey: { type: "hangoutsMeet" } } } } : {},
		reminders: REMINDERS,
		extendedProperties: { private: { ...entry.marks } }
	};
}
var READ_FIELDS = "timeZone,nextPageToken,items(id,etag,status,summary,start,end,recurrence,attendees,extendedProperties/private,recurringEventId,originalStartTime)";
function allEvents({ Events }, calendarId, options) {
	var _a2;
	const items = [];
	let timeZone;
	let pageToken;
	do {
		const page = Events.list(calendarId, { maxResults: 2500, ...options, ...pageToken ? { pageToken } : {} });
		items.push(...(_a2 = page.items) != null ? _a2 : []);
		timeZone = page.timeZone;
		pageToken = page.nextPageToken;
	} while (pageToken);
	return { items, timeZone };
}
function standingEvents(items) {
	var _a2;
	const exceptions = /* @__PURE__ */ new Map();
	for (const item of items) {
		const { recurringEventId } = item;
		if (recurringEventId) exceptions.set(recurringEventId, [...(_a2 = exceptions.get(recurringEventId)) != null ? _a2 : [], item]);
	}
	return items.filter(({ recurringEventId }) => !recurringEventId).map((item) => {
		var _a3, _b2;
		return standingEvent(item, (_b2 = exceptions.get((_a3 = item.id) != null ? _a3 : "")) != null ? _b2 : []);
	});
}
function standingEvent(event, exceptions) {
	var _a2, _b2, _c, _d, _e, _f, _g;
	return {
		id: (_a2 = event.id) != null ? _a2 : "",
		etag: (_b2 = event.etag) != null ? _b2 : "",
		title: (_c = event.summary) != null ? _c : "",
		start: instantOf(event.start),
		end: instantOf(event.end),
		zone: (_e = (_d = event.start) == null ? void 0 : _d.timeZone) != null ? _e : "UTC",
		recurrence: (_f = event.recurrence) != null ? _f : [],
		guests: (_g = event.attendees) != null ? _g : [],
		marks: marksOf(event),
		isDeleted: event.status === "cancelled",
		exceptions: exceptions.map(({ originalStartTime, start, status }) => ({
			from: instantOf(originalStartTime),
			to: status === "cancelled" ? null : instantOf(start)
		})).filter(({ from, to }) => to === null || new Date(from).getTime() !== new Date(to).getTime())
	};
}
function instantOf(time) {
	var _a2, _b2;
	return (_b2 = time == null ? void 0 : time.dateTime) != null ? _b2 : `${(_a2 = time == null ? void 0 : time.date) != null ? _a2 : "1970-01-01"}T12:00:00Z`;
}
function hasMarks(event, marks = {}) {
	const names = Object.keys(marks);
	return names.length > 0 && names.every((name) => marksOf(event)[name] === marks[name]);
}
function marksOf({ extendedProperties }) {
	var _a2;
	return (_a2 = extendedProperties == null ? void 0 : extendedProperties.private) != null ? _a2 : {};
}
function standingEntry(event) {
	var _a2, _b2;
	const { id = "", start } = event;
	return {
		id,
		marks: marksOf(event),
		hasBegun: new Date((_b2 = (_a2 = start == null ? void 0 : start.dateTime) != null ? _a2 : start == null ? void 0 : start.date) != null ? _b2 : "").getTime() <= Date.now()
	};
}
function isTaken(error) {
	return /already exists/i.test(String(error.message));
}
function isNotFound(error) {
	return /not found/i.test(String(error.message));
}
function isDeleted(error) {
	return /has been deleted/i.test(String(error.message));
}
function calendarService() {
	if (typeof Calendar === "undefined" || !(Calendar == null ? void 0 : Calendar.Calendars) || !Calendar.Events) {
		throw new UserError(({ serviceMissing }) => serviceMissing("Calendar"));
	}
	return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}

// src/partnership/checkin/plan.ts
var CROWDED_TIMES = Array.from({ length: 16 }, (_, index) => timeAt(9 * 60 + index * 30));
function purposeOf2(meeting2) {
	const { level, priority, every, lastContact } = meeting2;
	const nothingAgreed = level === void 0 && every === void 0;
	if (nothingAgreed && priority === "Immediate" && lastContact === void 0) return "first-contact";
	return cadence(meeting2) ? "check-in" : void 0;
}
function isMetRegularly(partner) {
	var _a2;
	return purposeOf2(partner) !== void 0 && (partner.priority === "Immediate" || ((_a2 = partner.phase) != null ? _a2 : 0) >= 4);
}
function endOf({ date, time, minutes }) {
	const [hour = 0, minute = 0] = time.split(":").map(Number);
	return `${date}T${timeAt(hour * 60 + minute + minutes)}:00`;
}
function timeAt(minutes) {
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
function twoDigits(n) {
	return String(n).padStart(2, "0");
}

// src/workspace/checkInRegister.ts
function openCheckInRegister(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.checkIns,
		headings: words.checkInHeadings,
		later: ["days", "moved", "state", "changes"]
	});
}
function noteSeries(register, notes) {
	const known = new Map(register.entries.map((entry) => [entry.eventId, entry]));
	register.add(
		notes.filter(({ eventId: eventId2 }) => !known.has(eventId2)).map(({ cells, ...whose }) => ({ ...whose, ...cells, changes: 0 }))
	);
	for (const { cells, organization, eventId: eventId2 } of notes) {
		const entry = known.get(eventId2);
		const now2 = { ...cells, organization };
		const others = Object.keys(now2).filter((key2) => entry && entry[key2] !== String(now2[key2]));
		if (!entry || others.length === 0) continue;
		const changed = Object.fromEntries(others.map((key2) => [key2, now2[key2]]));
		register.change(entry, { ...changed, changes: Number(entry.changes) + 1 });
	}
}
function seriesIsNoted({ entries }, today2) {
	const hasEnded = (entry) => entry.purpose === words.purposes["check-in"] && meetingDays(entry).every((day) => day < today2);
	const noted = new Set(
		entries.filter((entry) => !hasEnded(entry)).map(({ partnerId, purpose }) => `${partnerId}/${purpose}`)
	);
	return (partner) => {
		const purpose = purposeOf2(partner);
		return purpose !== void 0 && noted.has(`${partner.id}/${words.purposes[purpose]}`);
	};
}

// src/commands/fillAgenda.ts
function fillAgenda(partner, agenda) {
	return reply(() => {
		const { id } = partner;
		if (permissionPage("calendar") !== null) return null;
		const spreadsheet = openSpreadsheet();
		const zone = spreadsheet.getSpreadsheetTimeZone();
		const day = today(zone);
		const ahead = openCheckInRegister(spreadsheet).entries.filter(
			(entry) => id !== "" && entry.partnerId === id && entry.state === "" && meetingDays(entry).some((one) => one > day)
		);
		const calendar = openCheckInCalendar(zone);
		for (const { eventId: eventId2 } of ahead.reverse()) {
			const next = calendar.nextMeeting(eventId2);
			const text2 = next && prepared(next, next.hasGuests ? agenda.shared : agenda.ours);
			if (next && text2 && calendar.describe(next.id, next.etag, text2)) return next.start.slice(0, 10);
		}
		return null;
	});
}

// src/partnership/attention/english.ts
var english3 = {
	agreementOver: {
		says: (day) => `The agreement ended on ${day}.`,
		toDo: "Decide together: renew, deepen, pause or end. Make the next version, or note this one as ended."
	},
	checkInDue: {
		says: (day) => `A check-in has been due since ${day}.`,
		toDo: "Meet, or log it if you have met."
	},
	actionsLate: {
		says: (day, what) => `To be done by ${day}: ${what}.`,
		toDo: "Ask how it is going, then tick it off or agree on another day."
	},
	problemOld: {
		says: (day, what) => `A problem has been open since ${day}: ${what}.`,
		toDo: "Talk about it before it grows: who does what by when?"
	},
	agreementEnding: {
		says: (day) => `The agreement ends on ${day}.`,
		toDo: "Decide together now: renew, deepen, pause or end."
	},
	reviewDue: {
		says: (day) => `The agreement was to be reviewed by ${day}.`,
		toDo: "Go through it together, and log the check-in."
	},
	trustFell: {
		says: (day) => `On ${day} you rated trust lower than the time before.`,
		toDo: "Ask what has changed, one to one."
	},
	ratingsOld: {
		says: (day) => `Nobody has looked at the ratings since ${day}.`,
		toDo: "Rate again: people and missions change."
	},
	onlyAsks: {
		says: () => "You ask them for something, and offer nothing.",
		toDo: "Think of an offer before the next ask."
	}
};

// src/partnership/attention/sentences.ts
var LONGEST2 = 200;
function attentionSentence({ kind, day, what }, language = "en", words2 = english3) {
	const quoted3 = shorten(what.replace(/\s+/g, " ").replace(/[.\s]+$/, ""), LONGEST2);
	return words2[kind].says(day === "" ? "" : dateInWords(day, language), quoted3);
}
function whatToDo({ kind }, words2 = english3) {
	return words2[kind].toDo;
}

// src/workspace/attentionSheet.ts
function writeAttentionSheet(spreadsheet, rows) {
	var _a2;
	const headings = words.attentionHeadings;
	const found = readSheet(spreadsheet, words.sheets.attention);
	if (found && beginsWith(found.rows, [headings, ...rows])) return false;
	const sheet = makeTableSheet(spreadsheet, words.sheets.attention, headings, found == null ? void 0 : found.sheet);
	if (!found) sheet.setColumnWidth(1, 260).setColumnWidths(2, 2, 380).setColumnWidth(4, 110);
	const height = Math.max(rows.length, ((_a2 = found == null ? void 0 : found.rows.length) != null ? _a2 : 0) - 1);
	if (height > 0) {
		growTo(sheet, height + 1);
		const cells = Array.from(
			{ length: height },
			(_, row) => headings.map((_heading, column) => {
				var _a3, _b2;
				return asCell((_b2 = (_a3 = rows[row]) == null ? void 0 : _a3[column]) != null ? _b2 : "", column === 3 ? "day" : void 0);
			})
		);
		sheet.getRange(2, 1, height, headings.length).setValues(cells).setWrap(true).setVerticalAlignment("top");
	}
	sheet.activate();
	return true;
}

// src/partnership/checkin/questions.ts
var QUESTIONS = {
	results: { en: "Is the work accomplishing anything?", es: "\xBFEst\xE1 logrando algo el trabajo?" },
	improvements: { en: "Are there changes that would improve it?", es: "\xBFHay cambios que lo mejorar\xEDan?" },
	comings: {
		en: "Are there partners who want to leave or join?",
		es: "\xBFHay organizaciones que quieran retirarse o sumarse?"
	},
	conditions: {
		en: "Is there new information, or have conditions changed?",
		es: "\xBFHay informaci\xF3n nueva, o han cambiado las condiciones?"
	},
	structure: {
		en: "Is the structure working for everyone?",
		es: "\xBFLa estructura funciona para todas las partes?"
	},
	need: {
		en: "Is the partnership still needed and valuable?",
		es: "\xBFLa alianza sigue siendo necesaria y valiosa?"
	},
	celebration: { en: "What can we celebrate?", es: "\xBFQu\xE9 podemos celebrar?" }
};
var QUESTION_KEYS = Object.keys(QUESTIONS);

// src/partnership/dayInWords.ts
function readDayInWords(text2, from) {
	var _a2, _b2;
	const said = fold(text2);
	const iso = readCalendarDate(said);
	if (iso === said) return iso;
	const [, day = "", name = "", year = ""] = (_b2 = (_a2 = DAY_FIRST.exec(said)) != null ? _a2 : swapped(MONTH_FIRST.exec(said))) != null ? _b2 : [];
	const month = monthOf(name);
	if (month < 0) return void 0;
	const inYear = (one) => readCalendarDate([one, String(month + 1).padStart(2, "0"), day.padStart(2, "0")].join("-"));
	if (year !== "") return inYear(year);
	const thisYear = Number(from.slice(0, 4));
	return [thisYear, thisYear + 1].map(inYear).find((one) => one !== void 0 && one >= from);
}
var DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|o)? (?:of |de )?([a-z]{3,10})\.?,?(?: (?:del? )?(\d{4}))?$/;
var MONTH_FIRST = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
function swapped(match) {
	return match ? [match[0], match[2], match[1], match[3]] : void 0;
}
function monthOf(name) {
	if (name === "") return -1;
	const begins = (one) => fold(one).startsWith(name);
	return Math.max(MONTHS.en.findIndex(begins), MONTHS.es.findIndex(begins));
}

// src/partnership/checkin/log/checkIn.ts
var PROBLEM_STATES = ["open", "closed"];
var NEXT_STAGES2 = ["renew", "deepen", "pause", "end"];
var CLOSED = ["closed", "solved", "done", "cerrado", "cerrada", "resuelto", "resuelta", "solucionado", "solucionada"];
function isClosed(problemState) {
	return CLOSED.includes(fold(problemState));
}
function linesIn(cell) {
	return cell.split(/[\r\n\u2028\u2029]+/).map((line) => line.replace(LIST_MARKS, "").trim()).filter((line) => line !== "");
}
var LIST_MARKS = /^(?:\s*(?:[-*\u2013\u2022]|\d{1,2}[.)])\s+)+/;

// src/partnership/checkin/log/actions.ts
function readActions(text2, day) {
	return linesIn(text2).map((line) => {
		var _a2;
		const said = plainText(line).replace(/\s+/g, " ");
		const [, who2 = "", rest = said] = (_a2 = WHO.exec(said)) != null ? _a2 : [];
		return { who: who2.trim(), ...cutDay(rest, day) };
	});
}
var WHO = /^([^:]{1,60}):(?: |(?=\p{L}))(.+)$/u;
var LONGEST_DAY = 5;
var MARK2 = /(?:^|[ ,;(])(?:(?:by|before|until|till|due|no later than|para|antes de|antes del|hasta|a m[a\u00e1]s tardar)(?: on| the| el)?|on|el)$/i;
var SEPARATORS = /[ ,;:(\u2013\u2014-]+$/;
function cutDay(said, day) {
	var _a2;
	const whole = { what: said, by: "" };
	const words2 = said.split(" ");
	for (let length = Math.min(LONGEST_DAY, words2.length - 1); length > 0; length--) {
		const tail = words2.slice(-length).join(" ");
		const by = readDayInWords(tail.replace(/^\(/, "").replace(/\)?\.?$/, ""), day);
		if (by === void 0) continue;
		const before = words2.slice(0, -length).join(" ");
		const mark = MARK2.exec(before);
		const isSetApart = mark !== null || SEPARATORS.test(before) || /^\(|^\d{4}-/.test(tail);
		const what = before.slice(0, (_a2 = mark == null ? void 0 : mark.index) != null ? _a2 : before.length).replace(SEPARATORS, "");
		return isSetApart && what !== "" ? { what, by } : whole;
	}
	return whole;
}
function actionKey({ who: who2, what }) {
	return `${fold(who2)}: ${fold(what)}`;
}

// src/partnership/checkin/log/history.ts
function historyOf(checkIns) {
	const problems = /* @__PURE__ */ new Map();
	const actions = /* @__PURE__ */ new Map();
	const sorted = checkIns.map((one) => {
		var _a2;
		return { ...one, day: (_a2 = readCalendarDate(one.date)) != null ? _a2 : "" };
	}).sort((a, b) => compare2(a.day, b.day) || compare2(a.noted, b.noted));
	for (const { day, ...one } of sorted) {
		for (const text2 of linesIn(one.solved)) problems.delete(fold(text2));
		for (const text2 of linesIn(one.problem)) {
			if (isClosed(one.problemState)) problems.delete(fold(text2));
			else problems.set(fold(text2), { text: text2, since: day });
		}
		for (const done of [...readActions(one.actionsDone, day), ...readActions(one.actionsDone, "")]) {
			actions.delete(actionKey(done));
		}
		for (const action of readActions(one.actions, day)) actions.set(actionKey(action), { ...action, since: day });
	}
	const lastOf = (texts) => {
		var _a2;
		return (_a2 = texts.filter((text2) => text2 !== "").pop()) != null ? _a2 : "";
	};
	const isAnswered2 = (one) => QUESTION_KEYS.some((key2) => one[key2] !== "");
	return {
		days: sorted.map(({ day }) => day).filter((day) => day !== ""),
		asked: sorted.filter((one) => one.day !== "" && isAnswered2(one)).map(({ day }) => day),
		problems: Array.from(problems.values()),
		actions: Array.from(actions.values()),
		trust: lastOf(sorted.map(({ trust }) => ratingIn(trust))),
		change: lastOf(sorted.map(({ change }) => change))
	};
}
function ratingIn(cell) {
	var _a2;
	const { code } = readRating(cell);
	return code === UNREADABLE ? "" : (_a2 = RATINGS[code]) != null ? _a2 : "";
}
function compare2(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/partnership/attention/attention.ts
var ATTENTION_KINDS = [
	"agreementOver",
	"checkInDue",
	"actionsLate",
	"problemOld",
	"agreementEnding",
	"reviewDue",
	"trustFell",
	"ratingsOld",
	"onlyAsks"
];
var OPEN_DAYS = 60;
var DAYS_BEFORE_END = 60;
var RATED_MONTHS = 12;
function attention(all, table2, today2) {
	const rank = ({ kind }) => ATTENTION_KINDS.indexOf(kind);
	return all.flatMap((watched) => linesOf2(watched, table2, today2)).sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
function linesOf2({ partner, meetings, checkIns, agreements }, table2, today2) {
	var _a2, _b2;
	const { id, name, fields } = partner;
	const lines = [];
	const say = (kind, day = "", what = "") => lines.push({ id, name, kind, day, what });
	const history = historyOf(checkIns);
	const { due } = upcoming(partner, meetings, table2, today2);
	if (due !== void 0) say("checkInDue", due);
	for (const { what, by } of history.actions) if (by !== "" && by < today2) say("actionsLate", by, what);
	for (const { text: text2, since } of history.problems) {
		if (since !== "" && addDays(since, OPEN_DAYS) < today2) say("problemOld", since, text2);
	}
	for (const { state, review, end } of agreements) {
		if (state !== "signed") continue;
		const endDay = readCalendarDate(end);
		const reviewDay = readCalendarDate(review);
		if (endDay !== void 0 && endDay < today2) say("agreementOver", endDay);
		else if (endDay !== void 0 && addDays(endDay, -DAYS_BEFORE_END) <= today2) say("agreementEnding", endDay);
		else if (reviewDay !== void 0 && reviewDay <= today2 && !wasMetSince(history, reviewDay))
			say("reviewDue", reviewDay);
	}
	const fell = dayTrustFell(checkIns);
	if (fell !== void 0) say("trustFell", fell);
	const rated = dayRated(checkIns, history);
	if (rated !== void 0 && partner.priority !== void 0 && addMonths(rated, RATED_MONTHS) < today2) {
		say("ratingsOld", rated);
	}
	if (((_a2 = fields.weAsk) != null ? _a2 : "") !== "" && ((_b2 = fields.weOffer) != null ? _b2 : "") === "") say("onlyAsks");
	return lines;
}
function wasMetSince({ days }, day) {
	return days.some((one) => one >= day);
}
function dayTrustFell(checkIns) {
	const rated = checkIns.map(({ date, trust }) => ({ day: readCalendarDate(date), code: codeOf(trust) })).filter((one) => one.day !== void 0 && one.code !== 0).sort((a, b) => a.day < b.day ? -1 : 1);
	const [before, last] = rated.slice(-2);
	return before && last && last.code < before.code ? last.day : void 0;
}
function codeOf(cell) {
	const { code } = readRating(cell);
	return code === UNREADABLE ? 0 : code;
}
function dayRated(checkIns, { days }) {
	var _a2;
	const looked = checkIns.filter(({ ratings }) => ratings !== "").flatMap(({ date }) => {
		var _a3;
		return (_a3 = readCalendarDate(date)) != null ? _a3 : [];
	}).sort();
	return (_a2 = looked[looked.length - 1]) != null ? _a2 : days[0];
}

// src/workspace/checkInLog.ts
var NEEDED = [
	"date",
	"problem",
	"problemState",
	"solved",
	"actions",
	"actionsDone",
	"partnerId",
	"entryId"
];
var COLUMNS2 = Object.keys(words.checkInLogHeadings);
var _a, _b;
var CHOICES = {
	problemState: PROBLEM_STATES,
	trust: (_a = columnOf(RATING_COLUMNS[0]).choices) != null ? _a : [],
	phase: (_b = columnOf("phase").choices) != null ? _b : [],
	nextStage: NEXT_STAGES2
};
function openCheckInLog(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.checkInLog,
		headings: words.checkInLogHeadings,
		later: COLUMNS2.filter((column) => !NEEDED.includes(column)),
		wraps: true,
		prepare: (sheet, columnOf2, made) => {
			for (const column of made) {
				const choices = CHOICES[column];
				if (!choices) continue;
				setDropDown(sheet.getRange(2, columnOf2(column), sheet.getMaxRows() - 1, 1), choices, words.chooseHelp);
			}
		}
	});
}
function checkInsWith({ entries }, partnerId) {
	return entries.filter((entry) => partnerId !== "" && entry.partnerId === partnerId);
}

// src/commands/attentionOf.ts
function openRegisters(spreadsheet) {
	return {
		mous: openMouRegister(spreadsheet),
		checkIns: openCheckInRegister(spreadsheet),
		log: openCheckInLog(spreadsheet)
	};
}
function notesOf({ id }, { mous, checkIns, log: log2 }) {
	return {
		documents: mous.entries.filter((entry) => id !== "" && partnerIdsOf(entry).includes(id)),
		meetings: checkIns.entries.filter(({ partnerId }) => id !== "" && partnerId === id),
		checkIns: checkInsWith(log2, id)
	};
}
function attentionOf(partners, registers, table2, today2) {
	const watched = partners.map((partner) => {
		const { documents: documents2, meetings, checkIns } = notesOf(partner, registers);
		const agreements = documents2.map((entry) => ({ ...entry, state: notedVersion(entry).state }));
		return { partner, meetings, checkIns, agreements };
	});
	return attention(watched, table2, today2);
}

// src/commands/listAttention.ts
function listAttention() {
	return command(
		() => underLock(() => {
			const spreadsheet = openSpreadsheet();
			const settings = readSettings(spreadsheet);
			const { list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
			const day = today(spreadsheet.getSpreadsheetTimeZone());
			const lines = attentionOf(list2.partners, openRegisters(spreadsheet), settings.cadence, day);
			const changed = writeAttentionSheet(
				spreadsheet,
				lines.map((line) => [line.name, attentionSentence(line), whatToDo(line), line.day])
			);
			notify(spreadsheet, words.attentionListed(lines.length, changed));
			return { lines: lines.length, changed };
		})
	);
}

// src/partnership/formulas.ts
var SEPARATOR = ";";
function columnFormula(key2, places, settings) {
	var _a2, _b2;
	const name = (_a2 = COLUMNS.find((column2) => column2.key === key2)) == null ? void 0 : _a2.formula;
	const ratings = RATING_COLUMNS.map((column2) => {
		var _a3;
		return (_a3 = places[column2]) != null ? _a3 : 0;
	});
	const range = openRange(Math.min(...ratings), Math.max(...ratings));
	const column = (wanted) => {
		var _a3, _b3;
		return openRange((_a3 = places[wanted]) != null ? _a3 : 0, (_b3 = places[wanted]) != null ? _b3 : 0);
	};
	const given = settings ? [settings.weights] : [];
	const argumentsOf = {
		priority: [range, ...given],
		score: [range, ...given],
		reason: [range, ...given],
		nextStep: [range, column("capacity"), ...given],
		nextCheckIn: [
			column("lastContact"),
			column("level"),
			column("priority"),
			column("cadence"),
			...settings ? [settings.months] : []
		]
	};
	return `=${name}(${((_b2 = argumentsOf[key2]) != null ? _b2 : []).join(SEPARATOR)})`;
}
function openRange(from, to) {
	return `${columnLetter(from)}1:${columnLetter(to)}`;
}
function columnOfFormula(formula) {
	var _a2;
	return (_a2 = COLUMNS.find(
		(column) => column.formula !== void 0 && formula.toUpperCase().startsWith(`=${column.formula}(`)
	)) == null ? void 0 : _a2.key;
}

// src/partnership/name/nameKey.ts
var SPELLINGS = {
	\u00DF: "ss",
	\u00E6: "ae",
	\u0153: "oe",
	\u00F8: "o",
	\u0142: "l",
	\u0111: "d",
	\u00F0: "d",
	\u00FE: "th",
	\u0131: "i",
	\u0629: "\u0647",
	\u0649: "\u064A",
	\u0640: ""
};
var TRADE_MARK = /[\u2120\u2122]/g;
var APOSTROPHE = "['`\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC]";
var APOSTROPHES = new RegExp(APOSTROPHE, "g");
var ELISION = new RegExp(`(^|[^\\p{L}\\p{N}])(d|l|qu|all|dall|dell|nell|sull)${APOSTROPHE}(?=\\p{L})`, "gu");
var INVERTED_ARTICLE = /,\s*(the|la|le|les|el|los|las|der|die|das)(?=\s*($|[,(]))/g;
var TAX_SECTION = /501\s*\(?c\)?\s*\(?\d+\)?/g;
var DOTTED_FORMS = [
	[/[\s,]a\.\s?c\.?(?=\s*$)/, " asociacion civil"],
	[/[\s,]s\.\s?c\.?(?=\s*$)/, " sociedad civil"],
	[/[\s,]s\.\s?a\.?(?=\s*$|\s+de\s)/, " sociedad anonima"]
];
var LEGAL_FORMS = /* @__PURE__ */ new Set([
	...["inc", "incorporated", "llc", "llp", "pllc", "ltd", "limited", "corp", "corporation", "plc", "pbc", "cic", "cio"],
	...["pty", "pvt", "npc", "a nonprofit", "a non profit", "nonprofit", "non profit", "501c3"],
	...["ev", "eingetragener verein", "gmbh", "ggmbh", "gemeinnutzige gmbh", "gug", "eg"],
	...["asbl", "aisbl", "vzw", "ivzw", "bv", "sarl", "loi 1901", "ltee", "onlus", "ry", "ltda"],
	...["asociacion civil", "sociedad civil", "sociedad anonima", "sociedad anonima de cv", "sa de cv", "s de rl de cv"],
	...["sapi de cv", "srl", "iap"]
]);
var LONGEST_FORM = 5;
var ARTICLES = new Set(
	"the a an el la los las le les l der die das il lo gli os as het".split(" ")
);
var CONJUNCTIONS = /* @__PURE__ */ new Set(["and", "y", "et", "und"]);
function nameKey(name) {
	return nameWords(name).join(" ") || fold(name);
}
function nameWords(name) {
	const words2 = withoutArticle(withoutForm(joinInitials(allWords(name))));
	const counting = words2.filter((word) => !CONJUNCTIONS.has(word));
	return counting.length > 0 ? counting : [...words2];
}
function allWords(name) {
	var _a2;
	return (_a2 = spelled(name).match(/[\p{L}\p{N}\p{M}]+/gu)) != null ? _a2 : [];
}
function spelled(name) {
	const text2 = fold(withoutEntities(name).replace(TRADE_MARK, "")).replace(/[^\0-\u007F]/g, (letter) => {
		var _a2;
		return (_a2 = SPELLINGS[letter]) != null ? _a2 : letter;
	}).replace(ELISION, "$1$2 ").replace(APOSTROPHES, "").replace(INVERTED_ARTICLE, " ").replace(TAX_SECTION, "501c3").replace(/[&+]/g, " and ");
	return DOTTED_FORMS.reduce((all, [form, long]) => all.replace(form, long), text2).normalize("NFC");
}
function withoutEntities(name) {
	if (!name.includes("&")) return name;
	return name.replace(/&amp;/gi, "&").replace(/&#(\d{1,5});/g, (_, code) => String.fromCharCode(Number(code))).replace(/&#x([\da-f]{1,4});/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&(a|o|ae|oe|sz|[a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig);/gi, "$1").replace(/&(?:apos|[lr]squo);/gi, "'").replace(/&(?:nbsp|quot|[lr]dquo|[nm]dash|laquo|raquo);/gi, " ");
}
function joinInitials(words2) {
	const joined = [];
	let initials = "";
	for (const word of words2) {
		if (/^\p{L}$/u.test(word)) {
			initials += word;
			continue;
		}
		if (initials) joined.push(initials);
		initials = "";
		joined.push(word);
	}
	return initials ? [...joined, initials] : joined;
}
function withoutForm(words2) {
	if (words2.length > 2 && words2[0] === "asociacion" && words2[1] === "civil") return withoutForm(words2.slice(2));
	for (let length = Math.min(LONGEST_FORM, words2.length - 1); length > 0; length--) {
		const rest = words2.slice(0, -length);
		if (LEGAL_FORMS.has(words2.slice(-length).join(" "))) return withoutForm(rest);
	}
	return words2;
}
function withoutArticle(words2) {
	const [first = "", ...others] = words2;
	return others.length > 0 && ARTICLES.has(first) ? others : words2;
}

// src/partnership/draft.ts
var STEPS = ["who", "why", "readiness", "together", "lanes", "keepInTouch", "review"];
function readDraft(json) {
	const value = parse(json);
	const step = STEPS.find((one) => one === (value == null ? void 0 : value.step));
	if (step === void 0 || typeof (value == null ? void 0 : value.fields) !== "object" || value.fields === null) return void 0;
	const fields = {};
	for (const key2 of FIELD_KEYS) {
		const text2 = value.fields[key2];
		if (typeof text2 === "string" && text2 !== "") fields[key2] = text2;
	}
	return { step, fields, createMou: value.createMou === true, scheduleCheckIn: value.scheduleCheckIn === true };
}
function parse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return void 0;
	}
}

// src/workspace/drafts.ts
var PIECE = 2900;
var keyOf3 = (spreadsheetId, piece) => `draft/${spreadsheetId}/${piece}`;
function readKeptDraft(spreadsheetId) {
	const kept = PropertiesService.getUserProperties().getProperties();
	let json = "";
	for (let piece = 0; kept[keyOf3(spreadsheetId, piece)]; piece++) json += kept[keyOf3(spreadsheetId, piece)];
	return json === "" ? void 0 : readDraft(json);
}
function keepDraft(spreadsheetId, draft) {
	const json = draft ? JSON.stringify(draft) : "";
	const pieces = {};
	const count2 = Math.ceil(json.length / PIECE);
	for (let piece = 0; piece <= count2; piece++) {
		pieces[keyOf3(spreadsheetId, piece)] = json.slice(piece * PIECE, (piece + 1) * PIECE);
	}
	PropertiesService.getUserProperties().setProperties(pieces);
}

// src/workspace/partnerColumns.ts
var NO_PARTNERS = { columns: {}, partners: [], problems: [], nextRow: 2 };
function planPartnerColumns(spreadsheet) {
	var _a2, _b2, _c;
	const known = findPartnerSheet(spreadsheet);
	const open = known != null ? known : spreadsheet.getActiveSheet();
	const rows = readRows(spreadsheet, open);
	const isEmpty = rows.length === 1 && ((_a2 = rows[0]) != null ? _a2 : []).every((cell) => cell === "");
	const list2 = readPartners(rows, readWeights(void 0));
	if (known && !isEmpty && !list2) throw new UserError(({ noNameColumn }) => noNameColumn(known.getName()));
	const sheet = known != null ? known : list2 ? open : void 0;
	const headings = list2 ? (_b2 = rows[0]) != null ? _b2 : [] : [];
	const found = list2 && sheet ? placesOf(sheet, headings) : {};
	const missing = COLUMNS.filter(
		({ key: key2, added }) => (added === "always" || added === "newList" && !list2) && found[key2] === void 0
	);
	const places = { ...found };
	missing.forEach((column, index) => {
		places[column.key] = headings.length + index;
	});
	refuseComputedBetweenRatings(places, headings);
	return {
		sheet,
		sheetName: (_c = sheet == null ? void 0 : sheet.getName()) != null ? _c : words.sheets.partners,
		missing,
		places,
		width: headings.length,
		freeze: sheet === void 0 || sheet.getFrozenRows() === 0,
		list: list2 != null ? list2 : NO_PARTNERS
	};
}
function placesOf(sheet, headings) {
	const places = findColumns(headings);
	for (const column of COLUMNS) if (column.formula) delete places[column.key];
	const [formulas = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas();
	formulas.forEach((formula, place) => {
		const key2 = columnOfFormula(formula);
		if (key2) places[key2] = place;
	});
	return places;
}
function refuseComputedBetweenRatings(places, headings) {
	var _a2;
	const ratings = RATING_COLUMNS.map((key2) => {
		var _a3;
		return (_a3 = places[key2]) != null ? _a3 : 0;
	});
	for (const { key: key2, formula } of COLUMNS) {
		const place = (_a2 = places[key2]) != null ? _a2 : -1;
		if (formula && place > Math.min(...ratings) && place < Math.max(...ratings)) {
			throw new UserError(({ ratingColumnsApart }) => ratingColumnsApart(plainText(headings[place])));
		}
	}
}
function completePartnerColumns(spreadsheet, plan, references) {
	var _a2, _b2;
	const lackDropDown = withoutDropDown(plan);
	const sheet = (_a2 = plan.sheet) != null ? _a2 : spreadsheet.insertSheet(words.sheets.partners, 0);
	const height = sheet.getMaxRows() - 1;
	addColumns(sheet, plan.width, plan.missing, (key2) => columnFormula(key2, plan.places, references));
	if (plan.freeze) sheet.setFrozenRows(1);
	for (const column of lackDropDown) setColumnDropDown(sheet, column, ((_b2 = plan.places[column.key]) != null ? _b2 : 0) + 1, height);
	return sheet;
}
function addColumns(sheet, width, columns, formulaOf) {
	var _a2;
	if (columns.length === 0) return;
	const height = sheet.getMaxRows() - 1;
	(_a2 = addHeadings(
		sheet,
		width,
		columns.map(({ key: key2, heading, formula }) => formula ? formulaOf(key2) : heading)
	)) == null ? void 0 : _a2.setWrap(true);
	columns.forEach((column, index) => {
		format(sheet, column, width + index + 1, height);
		if (column.choices) setColumnDropDown(sheet, column, width + index + 1, height);
	});
}
function format(sheet, { key: key2, holds, added, choices }, column, height) {
	var _a2;
	const isText = added === "whenFilled" && !holds && !choices;
	const width = (_a2 = WIDTHS[key2]) != null ? _a2 : isText ? TEXT_WIDTH : void 0;
	if (width !== void 0) sheet.setColumnWidth(column, width);
	const range = sheet.getRange(2, column, height, 1);
	if (key2 === "score") range.setNumberFormat("0.0");
	if (holds === "day") range.setNumberFormat("yyyy-mm-dd");
	if (key2 === "reason" || key2 === "nextStep" || key2 === "mission" || isText) range.setWrap(true);
}
var TEXT_WIDTH = 240;
var WIDTHS = {
	name: 260,
	reason: 420,
	nextStep: 340,
	level: 180,
	phase: 170,
	mission: 360,
	priority: 150,
	cadence: 120
};
function withoutDropDown({ sheet, places, missing }) {
	if (!sheet) return [];
	return COLUMNS.filter(
		(column) => {
			var _a2;
			return column.choices && column.added !== "whenFilled" && !missing.includes(column) && sheet.getRange(2, ((_a2 = places[column.key]) != null ? _a2 : 0) + 1).getDataValidation() === null;
		}
	);
}
function setColumnDropDown(sheet, { choices = [], key: key2 }, column, height) {
	const isRating = key2 === "capacity" || RATING_COLUMNS.some((rating) => rating === key2);
	setDropDown(sheet.getRange(2, column, height, 1), choices, isRating ? words.ratingHelp : words.chooseHelp);
}
function lacksDropDowns(plan) {
	return withoutDropDown(plan).length > 0;
}

// src/workspace/partnerRow.ts
function openPartnerRow(sheet, row, width) {
	const rows = sheet.getMaxRows();
	const isThere = row <= rows;
	const [formulas = []] = isThere ? sheet.getRange(row, 1, 1, width).getFormulas() : [];
	return {
		isHidden: () => sheet.isRowHiddenByFilter(row),
		write(places, cells) {
			if (!isThere) sheet.insertRowsAfter(rows, row - rows);
			const kept = [];
			const values = [];
			for (const [name, text2] of Object.entries(cells)) {
				const key2 = name;
				const place = places[key2];
				if (place === void 0 || text2 === void 0) continue;
				if (formulas[place]) kept.push(key2);
				else values[place] = asCell(text2, columnOf(key2).holds);
			}
			for (const { from, run } of runs(values)) sheet.getRange(row, from + 1, 1, run.length).setValues([run]);
			return kept;
		}
	};
}
function runs(values) {
	const found = [];
	values.forEach((value, place) => {
		const last = found[found.length - 1];
		if (last && last.from + last.run.length === place) last.run.push(value);
		else found.push({ from: place, run: [value] });
	});
	return found;
}

// src/commands/savePartner.ts
function savePartner(request) {
	return reply(() => underLock(() => save(openSpreadsheet(), request)));
}
function save(spreadsheet, request) {
	const found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
	const plan = planSave(found, request);
	if ("result" in plan) return plan;
	const saved = plan.write();
	if (!request.partner) keepDraft(spreadsheet.getId(), void 0);
	return saved;
}
function planSave(found, request) {
	var _a2, _b2, _c, _d, _e;
	const existing = request.partner ? partnerNow(request.partner, found) : void 0;
	const added = request.partner ? void 0 : found.list.partners.find(({ id: id2 }) => id2 !== "" && id2 === request.newId);
	if (added) return { result: "saved", partner: keyOf(added), row: added.row, isHidden: false, keptFormulas: [] };
	const name = (_b2 = (_a2 = request.fields.name) != null ? _a2 : existing == null ? void 0 : existing.name) != null ? _b2 : "";
	if (name.trim() === "") throw new UserError((words2) => words2.nameMissing);
	const missing = missingColumns(found.list.columns, request.fields);
	if (missing.length > 0 && !request.addColumns)
		return { result: "columnsMissing", headings: missing.map(({ heading }) => heading) };
	const obstacle = existing ? changedMeanwhile(existing, request) : sameName(found, request);
	if (obstacle) return obstacle;
	const width = (_d = (_c = found.rows[0]) == null ? void 0 : _c.length) != null ? _d : 0;
	const places = withColumns(found.list.columns, width, missing);
	const row = (_e = existing == null ? void 0 : existing.row) != null ? _e : firstFreeRow(found);
	const id = (existing == null ? void 0 : existing.id) || request.newId || partnerIds()(row);
	const partner = { id, name };
	const cells = openPartnerRow(found.sheet, row, width);
	return {
		partner,
		write: () => {
			var _a3;
			addColumns(found.sheet, width, missing, (key2) => columnFormula(key2, places));
			const kept = cells.write(places, { ...request.fields, id });
			found.sheet.getRange(row, ((_a3 = places.name) != null ? _a3 : 0) + 1).activate();
			const keptFormulas = kept.map((key2) => columnOf(key2).heading);
			return { result: "saved", partner, row, isHidden: cells.isHidden(), keptFormulas };
		}
	};
}
function partnerNow(key2, { list: list2 }) {
	const rows = rowsNow([key2], list2.partners);
	const same = list2.partners.filter((partner) => rows.has(partner.row));
	const [only, another] = same.length > 1 ? same.filter(({ name }) => name === key2.name) : same;
	if (!only || another) throw new UserError((words2) => words2.partnerGone(key2.name));
	return only;
}
function missingColumns(places, fields) {
	return COLUMNS.filter(
		({ key: key2 }) => {
			var _a2;
			return places[key2] === void 0 && (key2 === "id" || ((_a2 = fields[key2]) != null ? _a2 : "") !== "");
		}
	);
}
function withColumns(places, width, added) {
	return Object.assign({}, places, ...added.map(({ key: key2 }, index) => ({ [key2]: width + index })));
}
function changedMeanwhile(partner, { fields, before }) {
	var _a2, _b2;
	const changed = {};
	for (const key2 of FIELD_KEYS) {
		const now2 = (_a2 = partner.fields[key2]) != null ? _a2 : "";
		if (fields[key2] !== void 0 && now2 !== ((_b2 = before[key2]) != null ? _b2 : "") && now2 !== fields[key2]) changed[key2] = now2;
	}
	return Object.keys(changed).length > 0 ? { result: "changed", fields: changed } : void 0;
}
function sameName({ list: list2 }, { fields, evenIfKnown }) {
	var _a2;
	if (evenIfKnown) return void 0;
	const key2 = nameKey((_a2 = fields.name) != null ? _a2 : "");
	const same = list2.partners.find(({ name }) => nameKey(name) === key2);
	return same ? { result: "known", ...keyOf(same), row: same.row } : void 0;
}

// src/commands/logCheckIn.ts
function logCheckIn(request) {
	return reply(() => underLock(() => log(openSpreadsheet(), request)));
}
function log(spreadsheet, { partner, checkIn, fields, before, addColumns: addColumns2 }) {
	var _a2;
	if (readCalendarDate(checkIn.date) !== checkIn.date)
		throw new UserError((sentences) => sentences.dayOfCheckInMissing);
	const found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
	const register = openCheckInLog(spreadsheet);
	const noted = register.entries.find(({ entryId }) => entryId !== "" && entryId === checkIn.entryId);
	const wanted = movedForward({ fields, before }, partnerNow(partner, found));
	const newId = (_a2 = noted == null ? void 0 : noted.partnerId) != null ? _a2 : "";
	const plan = planSave(found, { partner, newId, ...wanted, addColumns: addColumns2, evenIfKnown: false });
	if ("result" in plan) return plan;
	const { id, name } = plan.partner;
	const entry = asEntry({
		...checkIn,
		organization: name,
		partnerId: id,
		noted: now(spreadsheet.getSpreadsheetTimeZone())
	});
	note(register, noted, entry);
	const others = checkInsWith(register, id).filter((one) => one !== noted);
	const saved = plan.write();
	const isWritten = (key2) => wanted.fields[key2] !== void 0 && !saved.keptFormulas.includes(columnOf(key2).heading);
	return {
		...saved,
		result: "logged",
		written: FIELD_KEYS.filter(isWritten),
		history: historyOf([...others, entry])
	};
}
function movedForward({ fields, before }, { lastContact }) {
	if (lastContact === void 0 || fields.lastContact === void 0) return { fields, before };
	const { lastContact: day, ...others } = fields;
	if (day <= lastContact) return { fields: others, before };
	return { fields, before: { ...before, lastContact } };
}
function note(register, noted, entry) {
	if (!noted) register.add([entry]);
	else
		register.change(noted, Object.fromEntries(COLUMNS3.filter(isOther(noted, entry)).map((key2) => [key2, entry[key2]])));
}
function isOther(noted, entry) {
	return (column) => column !== "noted" && noted[column] !== entry[column];
}
var COLUMNS3 = Object.keys(words.checkInLogHeadings);
function asEntry(said) {
	const entry = {};
	for (const column of COLUMNS3) entry[column] = plainText(said[column]);
	return entry;
}

// src/partnership/mou/factsMark.ts
var ofParties = (part) => (facts) => facts.parties.map(part);
var GROUPS = {
	parties: ofParties(({ name, mission, contact, signatory }) => [name, mission, contact, signatory]),
	contributions: ofParties(({ offers, hours }) => [offers, hours]),
	level: ({ level, together }) => [level != null ? level : "", together.purpose],
	goals: ({ together }) => [together.ambition, together.area, together.measures],
	lanes: ({ together }) => together.lanes,
	ways: ({ together }) => [together.decisions, together.communication, together.conflict],
	covers: ({ covers, annexes, unclear }) => [covers, annexes, unclear],
	money: ({ parties, funding }) => [
		parties.map(({ funds }) => funds),
		funding.grants,
		funding.supports,
		funding.priorities
	],
	checkIns: ({ cadence: cadence2 }) => {
		var _a2;
		return cadence2 ? [(_a2 = cadence2.months) != null ? _a2 : intervalCell(cadence2), cadence2.minutes] : [];
	},
	language: ({ language }) => language
};
var FACT_GROUPS = Object.keys(GROUPS);
var DIGITS = checksum("").length;
function factsMark(facts) {
	return FACT_GROUPS.map((group) => checksum(JSON.stringify(GROUPS[group](facts)))).join("");
}
function agreementMark(each) {
	const [first = "", ...others] = each.map(factsMark);
	if (others.length === 0) return first;
	const sums = (index) => [first, ...others].map((mark) => sumOf(mark, index)).sort();
	return FACT_GROUPS.map((_, index) => checksum(sums(index).join(""))).join("");
}
function sumOf(mark, index) {
	return mark.slice(index * DIGITS, (index + 1) * DIGITS);
}

// src/partnership/mou/term.ts
function termFrom(date) {
	return { reviewDate: addMonths(date, 6), endDate: addDays(addMonths(date, 12), -1) };
}

// src/workspace/timeLimit.ts
var ENOUGH_MILLISECONDS = 5 * 60 * 1e3;
function startTimeLimit() {
	const end = Date.now() + ENOUGH_MILLISECONDS;
	return () => Date.now() < end;
}

// src/commands/makeMous.ts
function makeMous(orders) {
	return reply(() => underLock(() => make(openSpreadsheet(), orders)));
}
function make(spreadsheet, orders) {
	const hasTime = startTimeLimit();
	const settings = readSettings(spreadsheet);
	const { sheet, list: before } = readPartnerSheet(spreadsheet, settings.weights);
	const register = openMouRegister(spreadsheet);
	const documents2 = openDocuments(spreadsheet.getId());
	const shared = new Set(sharedIds(before.partners).map(({ row }) => row));
	const chosen = orders.map((order) => order.partners.map((key2) => rowsNow([key2], before.partners)));
	const { partners } = fillPartnerIds(sheet, before);
	const notes = [];
	const outcomeOf = (order, rows) => {
		var _a2, _b2;
		const each = rows.map((own) => partners.filter(({ row }) => own.has(row)));
		const parties = each.flatMap((own) => own.slice(0, 1));
		if (parties.length < rows.length) return { kind: "gone" };
		if (each.some((own) => own.length > 1) || parties.some(({ row }) => shared.has(row))) return { kind: "sharedId" };
		const mouId = agreementId(parties.map(({ id }) => id));
		const ofAgreement = register.entries.filter((entry) => notedVersion(entry).mouId === mouId);
		const noted = ofAgreement.find((entry) => notedVersion(entry).version === order.version);
		if (noted) return { kind: "there", url: noted.document };
		const mark = agreementMark(parties.map((party) => partnerFacts(settings, party, order.date)));
		if (mark !== order.mark) return { kind: "changed" };
		const version = { ...order, mouId };
		const found = documents2.versions.find((one) => one.mouId === mouId && one.version === order.version && !one.inBin);
		const isThere = found !== void 0 && documents2.finish(found, version);
		if (!isThere && !hasTime()) return { kind: "left" };
		const document = isThere ? found : documents2.create(version);
		if (!document) return { kind: "changed" };
		notes.push({
			id: document.id,
			row: {
				...noteOf(parties, order),
				document: document.url,
				previous: (_b2 = (_a2 = ofAgreement[ofAgreement.length - 1]) == null ? void 0 : _a2.document) != null ? _b2 : "",
				mouId
			}
		});
		return { kind: isThere ? "there" : "made", url: document.url };
	};
	try {
		return orders.map((order, index) => {
			var _a2;
			return outcomeOf(order, (_a2 = chosen[index]) != null ? _a2 : []);
		});
	} finally {
		const times = notes.length > 0 ? timesNow(spreadsheet) : /* @__PURE__ */ new Map();
		register.add(notes.map(({ id, row }) => {
			var _a2;
			return { ...row, madeAt: (_a2 = times.get(id)) != null ? _a2 : "" };
		}));
	}
}
function noteOf(parties, { version, date }) {
	const { reviewDate, endDate } = termFrom(date);
	const level = highestLevel(parties);
	return {
		organization: list(parties.map(({ name }) => name)),
		level: level === void 0 ? "" : levelLabel(level),
		version,
		state: "draft",
		drafted: date,
		reviewed: "",
		signed: "",
		ended: "",
		review: reviewDate,
		end: endDate,
		nextStage: "",
		calendar: "",
		partnerId: joinedIds(parties.map(({ id }) => id)),
		madeAt: ""
	};
}
function timesNow(spreadsheet) {
	try {
		return modificationTimes(spreadsheet.getId());
	} catch {
		return /* @__PURE__ */ new Map();
	}
}

// src/commands/makeTemplate.ts
function makeTemplate(template, key2) {
	return reply(
		() => underLock(() => {
			var _a2;
			const documents2 = openDocuments(openSpreadsheet().getId());
			if (!documents2.kept.has("templateKey")) documents2.keep("templateKey", key2.title, key2.html);
			return ((_a2 = documents2.kept.get("template")) != null ? _a2 : documents2.keep("template", template.title, template.html)).url;
		})
	);
}

// src/workspace/menu.ts
function showMenu(items) {
	const menu = SpreadsheetApp.getUi().createAddonMenu();
	for (const { label, run } of items) menu.addItem(label, run);
	menu.addToUi();
}

// src/commands/menu.ts
function onOpen() {
	showMenu([
		{ label: words.menu.newPartner, run: "newPartner" },
		{ label: words.menu.showPartner, run: "showPartner" },
		{ label: words.menu.buildMatrix, run: "buildPriorityMatrix" },
		{ label: words.menu.chart, run: "chartPriorities" },
		{ label: words.menu.attention, run: "listAttention" },
		{ label: words.menu.createMous, run: "createMous" },
		{ label: words.menu.scheduleCheckIns, run: "scheduleCheckIns" },
		{ label: words.menu.settings, run: "showSettings" },
		{ label: words.menu.setUp, run: "setUpSpreadsheet" },
		{ label: words.menu.help, run: "showHelp" }
	]);
}
function onInstall() {
	onOpen();
}

// src/commands/newPartner.ts
function newPartner() {
	return command(() => {
		var _a2;
		const spreadsheet = openSpreadsheet();
		const settings = readSettings(spreadsheet);
		const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
		const language = userLanguage();
		const page = {
			language,
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			organization: settings.organization,
			contact: settings.contact,
			signatory: settings.signatory,
			weights: settings.weights,
			cadence: settings.cadence,
			ourValues: settings.values,
			draft: (_a2 = readKeptDraft(spreadsheet.getId())) != null ? _a2 : null,
			newId: partnerIds()(list2.nextRow),
			sheet: sheet.getName(),
			partners: list2.partners.map(({ id, name, row }) => ({ id, name, row })),
			columns: COLUMNS.map(({ key: key2 }) => key2).filter((key2) => list2.columns[key2] !== void 0)
		};
		showSidebar("newPartner", words.pageTitles[language].newPartner, page);
		return void 0;
	});
}
function keepDraft2(draft) {
	return reply(() => {
		keepDraft(openSpreadsheet().getId(), draft != null ? draft : void 0);
		return null;
	});
}

// src/commands/previewMou.ts
function previewMou(title, html) {
	return reply(() => {
		showHtml(html, title);
		return null;
	});
}

// src/partnership/checkin/log/latestStage.ts
var SPANISH = {
	renovar: "renew",
	profundizar: "deepen",
	pausar: "pause",
	pausa: "pause",
	terminar: "end",
	finalizar: "end"
};
function readNextStage(cell) {
	var _a2;
	const said = fold(cell);
	return (_a2 = NEXT_STAGES2.find((stage) => stage === said)) != null ? _a2 : SPANISH[said];
}
function latestStages(checkIns) {
	var _a2;
	const latest = {};
	for (const { partnerId, date, noted, nextStage } of checkIns) {
		const stage = readNextStage(nextStage);
		if (stage === void 0 || partnerId === "") continue;
		const when = `${(_a2 = readCalendarDate(date)) != null ? _a2 : ""} ${noted}`;
		if (!latest[partnerId] || latest[partnerId].when <= when) latest[partnerId] = { when, stage };
	}
	return Object.fromEntries(Object.entries(latest).map(([id, { stage }]) => [id, stage]));
}

// src/partnership/checkin/quietDays.ts
var DAY2 = "(\\d{4}-\\d{2}-\\d{2})";
var LINE = new RegExp(`^(?:from |del? )?${DAY2}(?:(?: to | until | a | al | hasta | ?[-\u2013\u2014] ?)${DAY2})?$`);
function readQuietDays(text2) {
	var _a2;
	const days = [];
	const unreadable = [];
	const lines = text2.split(/[\n\r,;]/).map(plainText);
	for (const line of lines.filter((one) => one !== "")) {
		const [, from = "", until = from] = (_a2 = LINE.exec(fold(line))) != null ? _a2 : [];
		const isReadable = readCalendarDate(from) !== void 0 && readCalendarDate(until) !== void 0 && from <= until;
		if (isReadable) days.push({ from, until });
		else unreadable.push(line);
	}
	return { days, unreadable };
}

// src/commands/scheduleCheckIns.ts
function scheduleCheckIns() {
	return command(() => {
		show2(checkInsPage("selection"));
		return void 0;
	});
}
function openCheckIns(partners) {
	return reply(() => {
		show2(checkInsPage(partners != null ? partners : "list"));
		return null;
	});
}
function readCheckIns(partners) {
	return reply(() => checkInsPage(partners));
}
function show2(page) {
	showSidebar("checkIns", words.pageTitles[page.language].checkIns, page);
}
function checkInsPage(wanted) {
	var _a2, _b2;
	const spreadsheet = openSpreadsheet();
	const settings = readSettings(spreadsheet);
	refuseUnreadable(settings.quietDays);
	const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
	const spreadsheetZone = spreadsheet.getSpreadsheetTimeZone();
	const askedAt = permissionPage("calendar");
	const calendar = askedAt === null ? openCheckInCalendar(spreadsheetZone).read() : void 0;
	const isNamed = typeof wanted !== "string";
	const rows = isNamed ? rowsNow(wanted, list2.partners) : /* @__PURE__ */ new Set();
	const chosen = isNamed ? list2.partners.filter(({ row }) => rows.has(row)) : wanted === "list" ? [] : partnersIn(list2.partners, selectedRows(spreadsheet, sheet));
	const isList = !isNamed && chosen.length === 0;
	const problems = sharedIds(list2.partners);
	return {
		language: userLanguage(),
		today: today(spreadsheetZone),
		settings,
		zone: (_a2 = calendar == null ? void 0 : calendar.zone) != null ? _a2 : spreadsheetZone,
		spreadsheetZone,
		url: spreadsheet.getUrl(),
		partners: list2.partners,
		rows: openCheckInRegister(spreadsheet).entries,
		events: (_b2 = calendar == null ? void 0 : calendar.events) != null ? _b2 : null,
		stages: latestStages(openCheckInLog(spreadsheet).entries),
		askedAt,
		named: isList ? null : chosen.map(({ id, name }) => ({ id, name })),
		chosenBy: isNamed ? "page" : isList ? "list" : "selection",
		gone: isNamed ? wanted.filter((key2) => rowsNow([key2], chosen).size === 0).map(({ name }) => name) : [],
		problems: isList ? problems : problems.filter(({ row }) => chosen.some((partner) => partner.row === row))
	};
}
function refuseUnreadable(quietDays) {
	const { unreadable } = readQuietDays(quietDays);
	if (unreadable.length > 0) throw new UserError(({ quietDaysUnreadable }) => quietDaysUnreadable(unreadable));
}

// src/partnership/checkin/eventId.ts
var LONGEST3 = 255;
function eventId(about, purpose) {
	const whole = `${purpose}/${about}`;
	const text2 = whole.length > LONGEST3 ? `${whole.slice(0, LONGEST3 - 9)}/${checksum(whole)}` : whole;
	let id = "cg";
	for (let i = 0; i < text2.length; i++) id += text2.charCodeAt(i).toString(16).padStart(4, "0");
	return id;
}
function seriesId(partnerId, purpose, number) {
	return eventId(number === 0 ? partnerId : `${partnerId}/${number}`, purpose);
}

// src/partnership/mou/reviewAgenda.ts
var QUESTIONS2 = [
	{
		en: "What went well, and for whom: what do the people we serve say?",
		es: "\xBFQu\xE9 sali\xF3 bien, y para qui\xE9nes: qu\xE9 dicen las personas que atendemos?"
	},
	{
		en: "Our measures: where are we, and what did we learn?",
		es: "Nuestros indicadores: \xBFd\xF3nde estamos, y qu\xE9 aprendimos?"
	},
	{
		en: "What did each of us give, what did each get, and is that still fair?",
		es: "\xBFQu\xE9 dio y qu\xE9 recibi\xF3 cada parte, y sigue siendo justo?"
	},
	{
		en: "Is money spent, and personal data kept, as the agreement says?",
		es: "\xBFEl dinero se usa y los datos personales se cuidan como dice el acuerdo?"
	},
	{
		en: "Who left, who joined, and who else should be at the table?",
		es: "\xBFQui\xE9n se fue, qui\xE9n lleg\xF3, y qui\xE9n m\xE1s deber\xEDa estar en la mesa?"
	},
	{
		en: "Which problems are still open, and who takes care of each?",
		es: "\xBFQu\xE9 problemas siguen abiertos, y qui\xE9n se ocupa de cada uno?"
	},
	{
		en: "From here on: renew, deepen, pause or end? An ending with thanks is a good one.",
		es: "De aqu\xED en adelante: \xBFrenovar, profundizar, pausar o terminar? Terminar con gratitud tambi\xE9n es bueno."
	},
	{
		en: "What changes in the text, and who does what by when?",
		es: "\xBFQu\xE9 cambia en el texto, y qui\xE9n hace qu\xE9 y para cu\xE1ndo?"
	}
];
function reviewAgenda(language) {
	return QUESTIONS2.map((question) => question[language]);
}
function reviewTitle(purpose, organizations, language) {
	const { review, decision } = {
		en: { review: "Review the agreement", decision: "Renew, deepen, pause or end the agreement" },
		es: { review: "Revisar el acuerdo", decision: "Renovar, profundizar, pausar o terminar el acuerdo" }
	}[language];
	return `${purpose === "decision" ? decision : review}: ${shorten(organizations, 200)}`;
}
function agreementLink(url, language) {
	return `${{ en: "The agreement", es: "El acuerdo" }[language]}: ${url}`;
}

// src/partnership/mou/reviewMeetings.ts
var DAYS_BEFORE_END2 = 60;
var MONTHS_AHEAD = 60;
var DAYS_APART = 14;
function reviewMeetings(term, today2) {
	const end = readCalendarDate(term.end);
	const decision = end && onWorkingDay(addDays(end, -DAYS_BEFORE_END2));
	const horizon = addMonths(today2, MONTHS_AHEAD);
	const reviews = reviewDays(term, decision && decision < horizon ? decision : horizon).map(onWorkingDay).filter((day) => !decision || day < addDays(decision, -DAYS_APART) || day > addDays(decision, DAYS_APART));
	return [...reviews.map((date) => meeting("review", date)), ...decision ? [meeting("decision", decision)] : []].filter(({ date }) => date > today2).sort((a, b) => a.date < b.date ? -1 : 1);
}
function meeting(purpose, date) {
	return { purpose, date, time: "10:00", minutes: 60 };
}
function reviewDays({ signed, review }, last) {
	const reviewDate = readCalendarDate(review);
	const first = reviewDate != null ? reviewDate : readCalendarDate(signed);
	const days = reviewDate ? [reviewDate] : [];
	if (first === void 0 || first > last) return days;
	for (let years = 1; addMonths(first, 12 * years) <= last; years++) days.push(addMonths(first, 12 * years));
	return days;
}

// src/commands/scheduleMouDates.ts
function scheduleMouDates(versions) {
	return reply(() => {
		const changes = underLock(() => bringIntoLine(versions));
		if (!changes.some(({ state, takenOut }) => state === "signed" || state === "ended" || takenOut > 0)) {
			throw new UserError(({ noneSigned }) => noneSigned);
		}
		for (const { state, entry } of changes) if (state === "signed") refuseUnreadable2(entry);
		return changes.reduce((sum, { put }) => sum + put, 0);
	});
}
function bringIntoLine(versions) {
	const spreadsheet = openSpreadsheet();
	const register = openMouRegister(spreadsheet);
	const zone = spreadsheet.getSpreadsheetTimeZone();
	const day = today(zone);
	const languageOf2 = languages(spreadsheet);
	const calendar = openCheckInCalendar(zone);
	const entries = versions.flatMap((version) => {
		var _a2;
		return (_a2 = register.entries.find((entry) => isOf(entry, version))) != null ? _a2 : [];
	});
	return entries.map((entry) => {
		const { state } = notedVersion(entry);
		const isSigned = state === "signed";
		const wanted = isSigned ? reviewMeetings(entry, day).map((meeting2) => calendarEntry(entry, meeting2, zone, languageOf2(entry))) : [];
		const standing = calendar.entriesWith(VERSION_MARK, versionMark(entry));
		const missing = wanted.filter(({ id }) => !standing.some((one) => one.id === id));
		const isOpen = ({ hasBegun, marks: { date = "" } }) => !hasBegun && (!isSigned || date > day);
		const takenOut = standing.filter((one) => isOpen(one) && !wanted.some(({ id }) => id === one.id));
		for (const { id } of takenOut) calendar.takeOut(id);
		for (const one of missing) calendar.put(one);
		const left = isSigned ? [...standing.filter((one) => !takenOut.includes(one)), ...missing] : [];
		const days = joinedDays(left.map(({ marks: { date = "" } }) => date));
		if (days !== entry.calendar) register.change(entry, { calendar: days });
		return { entry, state, put: missing.length, takenOut: takenOut.length };
	});
}
function languages(spreadsheet) {
	const settings = readSettings(spreadsheet);
	const { partners } = readPartnerSheet(spreadsheet, settings.weights).list;
	return (entry) => agreementLanguage(settings, partnersOf(entry, partners));
}
function isOf(entry, { mouId, version }) {
	const noted = notedVersion(entry);
	return noted.mouId === mouId && noted.version === version;
}
var VERSION_MARK = "mou";
function versionMark(entry) {
	const { mouId, version } = notedVersion(entry);
	return `${mouId}/v${version}`;
}
function calendarEntry(entry, meeting2, zone, language) {
	const { purpose, date, time } = meeting2;
	const mark = versionMark(entry);
	return {
		id: eventId(`${mark}/${date}`, purpose),
		title: reviewTitle(purpose, entry.organization, language),
		description: [
			...reviewAgenda(language).map((line) => `\u2022 ${line}`),
			...entry.document === "" ? [] : ["", agreementLink(entry.document, language)]
		].join("\n"),
		start: `${date}T${time}:00`,
		end: endOf(meeting2),
		zone,
		recurrence: [],
		guests: [],
		marks: { [VERSION_MARK]: mark, purpose, date }
	};
}
function refuseUnreadable2({ organization, review, end }) {
	const unreadable = [review, end].find((cell) => cell !== "" && readCalendarDate(cell) === void 0);
	if (unreadable !== void 0) throw new UserError(({ termUnreadable }) => termUnreadable(organization, unreadable));
}

// src/partnership/emails.ts
function emailsIn(text2) {
	var _a2;
	const found = (_a2 = text2.match(/[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/g)) != null ? _a2 : [];
	return Array.from(new Set(found));
}

// src/partnership/checkin/guests.ts
function guestsOf({ fields }) {
	var _a2;
	return emailsIn((_a2 = fields.guests) != null ? _a2 : "");
}

// src/partnership/checkin/schedule/calendarEvent.ts
var LONGEST_MARK = 1e3;
function guestMark(emails) {
	const fitting = emails.filter((_, index) => emails.slice(0, index + 1).join(",").length <= LONGEST_MARK);
	return { guests: fitting.join(",") };
}

// src/partnership/checkin/schedule/order.ts
function meetingMark({
	name,
	level,
	phase,
	priority,
	every,
	lastContact,
	firstCheckIn,
	fields
}) {
	const { guests = "", agreementLanguage: agreementLanguage2 = "" } = fields;
	const interval = every ? intervalCell(every) : "";
	return JSON.stringify([name, level, phase, priority, interval, lastContact, firstCheckIn, guests, agreementLanguage2]);
}

// src/commands/scheduleSeries.ts
function scheduleSeries(orders) {
	return reply(() => underLock(() => carryOut(openSpreadsheet(), orders)));
}
function carryOut(spreadsheet, orders) {
	const hasTime = startTimeLimit();
	const { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
	const register = openCheckInRegister(spreadsheet);
	const shared = new Set(sharedIds(list2.partners).map(({ row }) => row));
	const chosen = orders.map(({ partner }) => rowsNow([partner], list2.partners));
	const { partners } = fillPartnerIds(sheet, list2);
	let opened;
	const calendar = () => {
		opened = opened != null ? opened : openCheckInCalendar(spreadsheet.getSpreadsheetTimeZone());
		return opened;
	};
	const notes = [];
	const outcomeOf = (order, rows) => {
		const [partner, another] = partners.filter(({ row }) => rows.has(row));
		if (order.mark === "" ? partner !== void 0 : partner && meetingMark(partner) !== order.mark) return "changed";
		if (order.mark !== "" && !partner) return "gone";
		if (another || partner && shared.has(partner.row)) return "sharedId";
		if (!hasTime()) return "left";
		const { id, name } = partner != null ? partner : order.partner;
		for (const step of order.steps) {
			const eventId2 = "number" in step ? seriesId(id, step.purpose, step.number) : step.eventId;
			if (!isDone(step, eventId2, partner, order.hasLink, calendar)) return "changed";
			notes.push({ organization: name, partnerId: id, eventId: eventId2, cells: step.cells });
		}
		return "done";
	};
	try {
		return orders.map((order, index) => {
			var _a2;
			return outcomeOf(order, (_a2 = chosen[index]) != null ? _a2 : /* @__PURE__ */ new Set());
		});
	} finally {
		noteSeries(register, notes);
	}
}
function isDone(step, eventId2, partner, hasLink, calendar) {
	switch (step.do) {
		case "add": {
			if (!partner) return false;
			const guests = guestsOf(partner);
			const marks = { ...step.event.marks, partnerId: partner.id, ...guestMark(guests) };
			const there = calendar().add({ ...step.event, id: eventId2, guests, marks, hasLink });
			return !there || !there.isDeleted && there.marks.days === marks.days && there.marks.time === marks.time;
		}
		case "change":
			return calendar().change(eventId2, step.etag, step.change, step.tells);
		case "remove":
			return calendar().takeOut(eventId2, step.tells, step.etag);
		default:
			return true;
	}
}

// src/commands/setUpSpreadsheet.ts
function setUpSpreadsheet() {
	return command(() => {
		const spreadsheet = openSpreadsheet();
		const steps = stepsOf(planPartnerColumns(spreadsheet), planSettings(spreadsheet));
		if (steps.length === 0) {
			tell(words.setUpNothing);
			return { changed: false, steps };
		}
		if (!confirm(words.setUpPlan(steps))) return { changed: false, steps: [] };
		underLock(() => {
			const partners = planPartnerColumns(spreadsheet);
			const settings = planSettings(spreadsheet);
			completeSettings(spreadsheet, settings);
			const sheet = completePartnerColumns(spreadsheet, partners, settings.references);
			fillPartnerIds(sheet, { ...partners.list, columns: partners.places });
			rememberPartnerSheet(sheet);
			sheet.activate();
		});
		notify(spreadsheet, words.setUpDone);
		return { changed: true, steps };
	});
}
function stepsOf(partners, settings) {
	const { sheetName, missing, list: list2 } = partners;
	const withoutId = list2.partners.filter((partner) => partner.id === "").length;
	const isNew = partners.sheet === void 0;
	const steps = [
		isNew && words.stepMakeSheet(sheetName),
		!isNew && missing.length > 0 && words.stepAddColumns(
			sheetName,
			missing.map((column) => column.heading)
		),
		!isNew && lacksDropDowns(partners) && words.stepDropDowns(sheetName),
		withoutId > 0 && words.stepFillIds(withoutId),
		!isNew && partners.freeze && words.stepFreeze(sheetName),
		settings.sheet === void 0 && words.stepMakeSheet(words.sheets.settings),
		settings.sheet && settings.missing.length > 0 && words.stepAddSettings(settings.missing.map(({ label }) => label))
	];
	return steps.filter((step) => typeof step === "string");
}

// src/commands/showHelp.ts
function showHelp() {
	return command(() => {
		showPage("help", words.menu.help);
		return void 0;
	});
}

// src/commands/showPartner.ts
function showPartner() {
	return command(() => {
		show3(openSpreadsheet());
		return void 0;
	});
}
function openPartner(partner) {
	return reply(() => {
		var _a2;
		const spreadsheet = openSpreadsheet();
		const { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
		const [row] = Array.from(rowsNow([partner], list2.partners));
		if (row === void 0) throw new UserError((sentences) => sentences.partnerGone(partner.name));
		sheet.getRange(row, ((_a2 = list2.columns.name) != null ? _a2 : 0) + 1).activate();
		show3(spreadsheet, row);
		return null;
	});
}
function show3(spreadsheet, row) {
	showSidebar("partner", words.product, partnerPage(spreadsheet, row));
}
function readPartner() {
	return reply(() => partnerPage(openSpreadsheet()));
}
function partnerPage(spreadsheet, row) {
	var _a2;
	const settings = readSettings(spreadsheet);
	const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
	const registers = openRegisters(spreadsheet);
	const day = today(spreadsheet.getSpreadsheetTimeZone());
	const isNoted = seriesIsNoted(registers.checkIns, day);
	const from = row != null ? row : (_a2 = selectedRows(spreadsheet, sheet)) == null ? void 0 : _a2.from;
	const selected = list2.partners.find((partner) => partner.row === from);
	const stages = latestStages(registers.log.entries);
	const isOver = ({ id }) => {
		var _a3;
		return ["pause", "end"].includes((_a3 = stages[id]) != null ? _a3 : "");
	};
	const isToSchedule = (partner) => isMetRegularly(partner) && !isNoted(partner) && !isOver(partner);
	return {
		language: userLanguage(),
		today: day,
		weights: settings.weights,
		cadence: settings.cadence,
		ourValues: settings.values,
		card: selected ? cardOf(selected, registers, isNoted) : null,
		overview: {
			partners: list2.partners.length,
			standings: countStandings(list2.partners),
			problems: list2.problems,
			toDraft: immediatePartners(list2.partners, registers.mous).withoutMou.map(keyOf),
			toSchedule: list2.partners.filter(isToSchedule).map(keyOf),
			attention: attentionOf(list2.partners, registers, settings.cadence, day)
		}
	};
}
function cardOf(partner, registers, isNoted) {
	const { documents: documents2, meetings, checkIns } = notesOf(partner, registers);
	return {
		partner,
		documents: documents2.map(({ document, version, state }) => ({ url: document, version, state })),
		meetings: meetings.map(({ purpose, date, time, repeats, days, state }) => {
			return { purpose, date, time, repeats, days, state };
		}),
		isScheduled: purposeOf2(partner) ? isNoted(partner) : null,
		history: historyOf(checkIns)
	};
}

// src/commands/showSettings.ts
function showSettings() {
	return command(() => {
		const spreadsheet = openSpreadsheet();
		const partners = findPartnerSheet(spreadsheet) ? readPartnerSheet(spreadsheet, EQUAL).list.partners : [];
		const language = userLanguage();
		const page = {
			language,
			settings: readSettingTexts(spreadsheet),
			partners: partners.flatMap(({ name, matrix }) => matrix.pattern ? [{ name, pattern: matrix.pattern }] : [])
		};
		showSidebar("settings", words.pageTitles[language].settings, page);
		return void 0;
	});
}
function saveSettings(changes) {
	return reply(
		() => underLock(() => {
			writeSettings(openSpreadsheet(), changes);
			return null;
		})
	);
}

// src/partnership/checkin/nextCheckIns.ts
function nextCheckIns(columns, usual) {
	return answerContacts(columns, usual, "in touch", words.headings.nextCheckIn, ({ next = "" }) => next);
}
function answerContacts(columns, usual, counted, heading, answer) {
	const table2 = readCadenceTable(asRows(usual).reduce((cells, row) => cells.concat(row), []));
	const [dates, levels, priorities, months] = columns.map(asRows);
	const others = { levels, priorities, months };
	const single = dates.length === 1;
	const isTelling = (column) => counted === "all" && (single || column.length > 1);
	const telling = [dates, ...Object.values(others).filter(isTelling)];
	const isBlank = (row) => telling.every((column) => plainText(cellOf(column, row)) === "");
	const first = findColumns([cellOf(dates, 0)]).lastContact === void 0 ? 0 : 1;
	let end = dates.length;
	while (end > first && isBlank(end - 1)) end--;
	for (const [what, column] of Object.entries(others)) refuseShort(what, column, "dates", end);
	return answerColumn({ headed: first === 1, single, length: end - first }, heading, (index) => {
		var _a2;
		const row = first + index;
		if (isBlank(row)) return [""];
		const faults = [];
		const cells = { lastContact: cellOf(dates, row), level: cellOf(levels, row), every: cellOf(months, row) };
		const contact = readContact(cells, (fault) => faults.push(fault));
		const priority = PRIORITIES.find((one) => fold(one) === fold(plainText(cellOf(priorities, row))));
		const rhythm = cadence({ ...contact, priority }, table2);
		const next = contact.lastContact && rhythm && nextCheckIn(contact.lastContact, rhythm);
		return [(_a2 = faults[0]) != null ? _a2 : answer({ ...contact, priority, next })];
	});
}

// src/partnership/attention/attentionColumn.ts
function attentionColumn(columns, todayCell, usual) {
	const today2 = readDay(todayCell, () => {
	});
	if (today2 === void 0) return words.notToday;
	return answerContacts(
		columns,
		usual,
		"all",
		words.sheets.attention,
		({ lastContact, level, every, priority, next }) => {
			if (!lastContact) return level || every || priority === "Immediate" ? words.neverInTouch : "";
			if (!next || next > today2) return "";
			return next === today2 ? words.checkInDueToday : words.checkInOverdue(dateInWords(next));
		}
	);
}

// src/functions/partnerAttention.ts
function PARTNER_ATTENTION(last, level, priority, today2, months, usual) {
	return attentionColumn([last, level, priority, months], today2, usual);
}

// src/functions/partnerMatrix.ts
function PARTNER_MATRIX(names, ratings, weights) {
	const rows = priorityMatrix(names, ratings, readWeights(weights));
	return [words.matrixHeadings, ...rows.map((row) => [row.name, ...row.ratings, row.priority])];
}

// src/functions/partnerNextCheckIn.ts
function PARTNER_NEXT_CHECKIN(last, level, priority, months, usual) {
	return nextCheckIns([last, level, priority, months], usual);
}

// src/functions/partnerNextStep.ts
function PARTNER_NEXT_STEP(ratings, capacity, weights) {
	const table2 = readRatings(ratings);
	return answerColumn(table2, words.headings.nextStep, nextSteps(table2, capacity, readWeights(weights)));
}

// src/functions/partnerPriority.ts
function PARTNER_PRIORITY(ratings, weights) {
	const table2 = readRatings(ratings);
	const weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.priority,
		byPattern(table2, (pattern) => priorityCell(pattern, weighting))
	);
}

// src/functions/partnerReason.ts
function PARTNER_REASON(ratings, weights) {
	const table2 = readRatings(ratings);
	const weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.reason,
		byPattern(table2, (pattern) => reason(pattern, weighting))
	);
}

// src/functions/partnerScore.ts
function PARTNER_SCORE(ratings, weights) {
	const table2 = readRatings(ratings);
	return answerColumn(table2, words.headings.score, scores(table2, readWeights(weights)));
}

// src/partnership/stability.ts
function stability(pattern, weights, words2 = english) {
	const decision = decide(pattern, weights);
	if (decision === "unrated") return "";
	if (decision === "undecided") return words2.couldChangeWhenRated(missingCriteria(pattern));
	const steps = decisiveSteps(pattern, weights);
	if (steps.length === 0) return words2.firm;
	return words2.couldChange(steps.map(({ criterion, to }) => ({ criterion, to, rises: to > pattern[criterion] })));
}

// src/functions/partnerStability.ts
function PARTNER_STABILITY(ratings, weights) {
	const table2 = readRatings(ratings);
	const weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.stability,
		byPattern(table2, (pattern) => stability(pattern, weighting))
	);
}
return __toCommonJS(index_exports);
})();

function buildPriorityMatrix() { return CommonGround_.buildPriorityMatrix.apply(this, arguments); }

function changeMouState(change) { return CommonGround_.changeMouState.apply(this, arguments); }

function chartPriorities() { return CommonGround_.chartPriorities.apply(this, arguments); }

function createMous() { return CommonGround_.createMous.apply(this, arguments); }

function openMous(partners) { return CommonGround_.openMous.apply(this, arguments); }

function readMous(partners) { return CommonGround_.readMous.apply(this, arguments); }

function fillAgenda(partner, agenda) { return CommonGround_.fillAgenda.apply(this, arguments); }

function listAttention() { return CommonGround_.listAttention.apply(this, arguments); }

function logCheckIn(request) { return CommonGround_.logCheckIn.apply(this, arguments); }

function makeMous(orders) { return CommonGround_.makeMous.apply(this, arguments); }

function makeTemplate(template, key) { return CommonGround_.makeTemplate.apply(this, arguments); }

function onInstall() { return CommonGround_.onInstall.apply(this, arguments); }

function onOpen() { return CommonGround_.onOpen.apply(this, arguments); }

function keepDraft(draft) { return CommonGround_.keepDraft.apply(this, arguments); }

function newPartner() { return CommonGround_.newPartner.apply(this, arguments); }

function previewMou(title, html) { return CommonGround_.previewMou.apply(this, arguments); }

function savePartner(request) { return CommonGround_.savePartner.apply(this, arguments); }

function openCheckIns(partners) { return CommonGround_.openCheckIns.apply(this, arguments); }

function readCheckIns(partners) { return CommonGround_.readCheckIns.apply(this, arguments); }

function scheduleCheckIns() { return CommonGround_.scheduleCheckIns.apply(this, arguments); }

function scheduleMouDates(versions) { return CommonGround_.scheduleMouDates.apply(this, arguments); }

function scheduleSeries(orders) { return CommonGround_.scheduleSeries.apply(this, arguments); }

function setUpSpreadsheet() { return CommonGround_.setUpSpreadsheet.apply(this, arguments); }

function showHelp() { return CommonGround_.showHelp.apply(this, arguments); }

function openPartner(partner) { return CommonGround_.openPartner.apply(this, arguments); }

function readPartner() { return CommonGround_.readPartner.apply(this, arguments); }

function showPartner() { return CommonGround_.showPartner.apply(this, arguments); }

function saveSettings(changes) { return CommonGround_.saveSettings.apply(this, arguments); }

function showSettings() { return CommonGround_.showSettings.apply(this, arguments); }

/**
 * What waits with a partner: a check-in that is due, or nobody has been in touch yet.
 * In a heading cell it labels and fills the whole column: =PARTNER_ATTENTION(L1:L, J1:J, E1:E, TODAY())
 *
 * @param {L1:L} last The date of the last contact.
 * @param {J1:J} level The level of the partnership.
 * @param {E1:E} priority Counts where there is no level.
 * @param {TODAY()} today TODAY(), or a cell with a date; not NOW().
 * @param {N1:N} months Optional, as for PARTNER_NEXT_CHECKIN.
 * @param {Settings!B11:B17} usual Optional, as for PARTNER_NEXT_CHECKIN.
 * @return What waits and what to do, or blank.
 * @customfunction
 */
function PARTNER_ATTENTION(last, level, priority, today, months, usual) { return CommonGround_.PARTNER_ATTENTION.apply(this, arguments); }

/**
 * The priority matrix: organizations with their three ratings and their priority, the ones to work with first on top.
 *
 * @param {A1:A} names The organizations' names; rows without a name are left out.
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each name; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return A table with its headings.
 * @customfunction
 */
function PARTNER_MATRIX(names, ratings, weights) { return CommonGround_.PARTNER_MATRIX.apply(this, arguments); }

/**
 * When to meet a partner next, counted from the last contact: by the level of the partnership, or by its priority.
 * In a heading cell it labels and fills the whole column: =PARTNER_NEXT_CHECKIN(L1:L, J1:J, E1:E)
 *
 * @param {L1:L} last The date of the last contact.
 * @param {J1:J} level Optional: the level of the partnership, 1 to 4 or its name.
 * @param {E1:E} priority Optional: Immediate, Explore or Long-term; counts where there is no level.
 * @param {N1:N} months Optional: the months between check-ins agreed with a partner, or weeks such as "2 weeks"; they come before what is usual.
 * @param {Settings!B11:B17} usual Optional: the usual months or weeks, for the levels 1 to 4, Immediate, Explore and Long-term.
 * @return The date as text, such as 2026-02-10; DATEVALUE turns it into a date to calculate with. Blank without a last contact.
 * @customfunction
 */
function PARTNER_NEXT_CHECKIN(last, level, priority, months, usual) { return CommonGround_.PARTNER_NEXT_CHECKIN.apply(this, arguments); }

/**
 * One concrete next step for a partner, led by the rating that holds it back.
 * In a heading cell it labels and fills the whole column: =PARTNER_NEXT_STEP(B1:D, I1:I)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {I1:I} capacity Optional: the partner's capacity, High, Medium or Low; Low adds "not yet: capacity".
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The next step.
 * @customfunction
 */
function PARTNER_NEXT_STEP(ratings, capacity, weights) { return CommonGround_.PARTNER_NEXT_STEP.apply(this, arguments); }

/**
 * Which partners to work with first: Immediate, Explore or Long-term.
 * Long-term if anything is Low; otherwise Immediate if at least two ratings are High; otherwise Explore.
 * In a heading cell it labels and fills the whole column: =PARTNER_PRIORITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The priority, what to rate next, or what to check.
 * @customfunction
 */
function PARTNER_PRIORITY(ratings, weights) { return CommonGround_.PARTNER_PRIORITY.apply(this, arguments); }

/**
 * Why a partner has its priority, in one sentence: the ratings that decided, and the fewest changes that would improve it.
 * In a heading cell it labels and fills the whole column: =PARTNER_REASON(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The reason.
 * @customfunction
 */
function PARTNER_REASON(ratings, weights) { return CommonGround_.PARTNER_REASON.apply(this, arguments); }

/**
 * A score from 0 to 100 that orders partners of the same priority; blank until all three criteria are rated.
 * In a heading cell it labels and fills the whole column: =PARTNER_SCORE(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The score to one decimal.
 * @customfunction
 */
function PARTNER_SCORE(ratings, weights) { return CommonGround_.PARTNER_SCORE.apply(this, arguments); }

/**
 * Whether a priority is firm, or could change if one rating were one step higher or lower.
 * In a heading cell it labels and fills the whole column: =PARTNER_STABILITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return "firm", or "could change if" and the steps that would change it.
 * @customfunction
 */
function PARTNER_STABILITY(ratings, weights) { return CommonGround_.PARTNER_STABILITY.apply(this, arguments); }
