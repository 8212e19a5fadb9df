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
		PARTNER_MATRIX: () => PARTNER_MATRIX,
		PARTNER_NEXT_CHECKIN: () => PARTNER_NEXT_CHECKIN,
		PARTNER_NEXT_STEP: () => PARTNER_NEXT_STEP,
		PARTNER_PRIORITY: () => PARTNER_PRIORITY,
		PARTNER_REASON: () => PARTNER_REASON,
		PARTNER_SCORE: () => PARTNER_SCORE,
		PARTNER_STABILITY: () => PARTNER_STABILITY,
		buildPriorityMatrix: () => buildPriorityMatrix,
		chartPriorities: () => chartPriorities,
		createMous: () => createMous,
		draftMous: () => draftMous,
		keepDraft: () => keepDraft2,
		newPartner: () => newPartner,
		onInstall: () => onInstall,
		onOpen: () => onOpen,
		openPartner: () => openPartner,
		readPartner: () => readPartner,
		savePartner: () => savePartner,
		saveSettings: () => saveSettings,
		scheduleCheckIns: () => scheduleCheckIns,
		scheduleSeries: () => scheduleSeries,
		setUpSpreadsheet: () => setUpSpreadsheet,
		showHelp: () => showHelp,
		showPartner: () => showPartner,
		showSettings: () => showSettings
	});

	// src/partnership/text.ts
	var INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
	var JOINERS = /[\u200C\u200D]/g;
	var ACCENT = /(?![\u0900-\u109F\u1780-\u17FF\u3099\u309A])\p{M}/gu;
	function plainText(cell) {
		if (cell === null || cell === void 0) return "";
		return String(cell).replace(INVISIBLE, "").trim();
	}
	function fold(text2) {
		const letters = plainText(text2).replace(JOINERS, "").normalize("NFKD").replace(ACCENT, "");
		return plainText(letters.toLowerCase()).replace(/\s+/g, " ");
	}
	function foldHeading(heading) {
		return fold(plainText(heading)).replace(/[\u2018\u2019]/g, "'").replace(/[\s:*?.]+$/, "");
	}
	var SOUNDS_AS_I = /^[^\p{L}\p{N}]*h?[iy](?![aeouy])/u;
	function list(items, last = "and") {
		var _a;
		if (items.length < 2) return items.join("");
		const end = (_a = items[items.length - 1]) != null ? _a : "";
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
		var _a;
		if (cell === "" || cell === null || cell === void 0) return NOT_RATED;
		if (typeof cell === "number") return readNumber(cell);
		if (typeof cell !== "string") return NOT_A_RATING;
		const word = fold(cell);
		if (word === "") return NOT_RATED;
		if (/^\d([.,]\d+)?$/.test(word)) return readNumber(Number(word.replace(",", ".")));
		return (_a = wordTable().get(word)) != null ? _a : NOT_A_RATING;
	}
	function readNumber(x) {
		if (!(x >= 1 && x <= 5)) return NOT_A_RATING;
		const code = x < 2.5 ? 1 : x < 3.5 ? 2 : 3;
		const points2 = (x - 1) / 4 * 100;
		return { code, points: points2, between: points2 !== pointsOf(code) };
	}
	var table;
	function wordTable() {
		var _a;
		if (table) return table;
		table = /* @__PURE__ */ new Map();
		for (const rating of ["High", "Medium", "Low"]) {
			for (const language of Object.keys(RATING_WORDS[rating])) {
				for (const word of ((_a = RATING_WORDS[rating][language]) != null ? _a : "").split(" ")) table.set(word, OF_RATING[rating]);
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
		var _a;
		if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
		if (isDate(cell)) return (_a = dayOfCell(cell)) != null ? _a : "a date";
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
		var _a, _b, _c;
		const to = (_b = (_a = options[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.to;
		const alike = options.every((groups) => {
			var _a2;
			return groups.length === 1 && ((_a2 = groups[0]) == null ? void 0 : _a2.to) === to;
		});
		if (to === void 0 || !alike) return { kind: "mixed", options };
		const sets = options.map((groups) => {
			var _a2, _b2;
			return (_b2 = (_a2 = groups[0]) == null ? void 0 : _a2.criteria) != null ? _b2 : [];
		});
		if (sets.length === 1 && ((_c = sets[0]) == null ? void 0 : _c.join()) === lows.join()) return { kind: "the lows", to };
		if (sets.length === 3 && sets.every((set) => set.length === 2)) return { kind: "any two of three", to };
		if (sets.every((set) => set.length === 1)) return { kind: "one of", criteria: sets.map(([one = 0]) => one), to };
		return { kind: "one set of", sets, to };
	}

	// src/partnership/decisions/english.ts
	var nameOf = (index) => {
		var _a, _b;
		return (_b = (_a = CRITERIA[index]) == null ? void 0 : _a.name) != null ? _b : "";
	};
	var namesOf = (criteria, last) => list(criteria.map(nameOf), last);
	var are = (criteria) => criteria.length === 1 ? "is" : "are";
	var allOf = (criteria) => {
		var _a;
		return (_a = ["", "it", "both", "all three"][criteria.length]) != null ? _a : "";
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
		var _a, _b;
		return (_b = (_a = CRITERIA[index]) == null ? void 0 : _a.name) != null ? _b : "";
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
		notMonths: (cell) => `'${cellInWords(cell)}' is not a number of months from 1 to 24`,
		notACover: (word) => `'${shorten(word)}' is not something that an agreement covers (${[...COVERS, ...FUNDING, ...ANNEXES].join("; ")})`,
		notALevel: (cell) => `'${cellInWords(cell)}' is not a level from 1 to 4`,
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
			checkIns: "Check-ins"
		},
		settings: {
			headings: ["Setting", "Value", "What it is for"],
			organization: ["Our organization", "Your name in agreements"],
			mission: ["Our mission", "Your mission in your own words, for agreements"],
			values: ["Our values", "What you stand for, one in each line"],
			contact: ["Our contact", "Who partners call"],
			signatory: ["Who signs for us", "Name and title, for agreements"],
			language: ["Language of documents", "English or Espa\xF1ol"],
			months: (what) => [`Months between check-ins: ${what}`, "How often you meet; a whole number from 1 to 24"],
			weight: (criterion) => [`Weight: ${criterion}`, "How much it counts; any three numbers of at least 0"]
		},
		matrixExtraHeadings: ["Score", "Reason", "Next step"],
		mouHeadings: {
			organization: "Organization",
			level: "Level",
			version: "Version",
			state: "State",
			drafted: "Drafted",
			review: "Review",
			end: "End",
			document: "Document",
			partnerId: "Partner ID"
		},
		checkInHeadings: {
			organization: "Organization",
			purpose: "Purpose",
			date: "First date",
			time: "Time",
			minutes: "Minutes",
			repeats: "Repeats",
			partnerId: "Partner ID",
			eventId: "Event ID"
		},
		purposes: { "first-contact": "First conversation", "check-in": "Check-in" },
		once: "once",
		draft: "draft",
		mouTitle: (partner) => `MOU with ${shorten(partner, 80)}`,
		folder: "Common Ground MOUs",
		calendar: "Common Ground check-ins",
		menu: {
			newPartner: "New partner\u2026",
			showPartner: "Show the selected partner",
			settings: "Settings\u2026",
			buildMatrix: "Build priority matrix",
			chart: "Chart the priorities",
			createMous: "Create MOUs\u2026",
			scheduleCheckIns: "Schedule check-ins\u2026",
			setUp: "Set up this spreadsheet",
			help: "How it works"
		},
		product: "Common Ground",
		/** What stands above a page in the sidebar. */
		pageTitles: {
			en: { newPartner: "New partner", settings: "Settings" },
			es: { newPartner: "Nueva organizaci\xF3n", settings: "Ajustes" }
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
		matrixUnchanged: "The priority matrix is up to date; nothing was changed.",
		chartHeadings: ["Partnership Priority", "Partners"],
		notDecided: "Not decided",
		chartTitle: "Partners by priority",
		chartIsThere: "The chart is beside the matrix already.",
		nothingToDraft: "No partner is Immediate yet. Rate your partners, or select the rows you want MOUs for.",
		draftForSelection: (names, others) => `Draft an MOU for ${list(few(names))}?

Choose No to draft one for ${count(others, "Immediate partner")} instead.`,
		draftForImmediate: (names, upToDate) => `Draft ${count(names.length, "MOU")} as documents in your Drive, for ${list(few(names))}?${upToDate === 0 ? "" : ` ${count(upToDate, "partner has", "partners have")} one already.`} Nothing is sent to anyone.`,
		mousUpToDate: (partners) => `${count(partners, "partner has", "partners have")} an MOU already; nothing was made.`,
		mousDone: (made, upToDate, left) => `${count(made, "MOU")} drafted, ${upToDate} already there.${left === 0 ? "" : ` ${left} are left: choose the command again to go on.`} The sheet "MOUs" has the links.`,
		nothingToSchedule: "No partner needs a check-in yet. Rate your partners, or select the rows of those you want to meet.",
		scheduleForSelection: (names, others, guests, othersGuests) => `Schedule check-ins with ${list(few(names))}? ${invitations(guests)}

Choose No to schedule them with ${count(others, "partner")} you work with now instead. ${invitations(othersGuests)}`,
		schedulePlan: (names, upToDate, zone, guests) => `Put ${count(names.length, "meeting series", "meeting series")} into your calendar "Common Ground check-ins" (time zone ${zone}), with ${list(few(names))}?${upToDate === 0 ? "" : ` ${upToDate} are there already.`} ${invitations(guests)}`,
		checkInsUpToDate: (series) => `${count(series, "check-in")} already in the calendar; nothing was made.`,
		checkInsDone: (made, upToDate, left, invited) => `${count(made, "check-in")} scheduled, ${upToDate} already there.${left === 0 ? "" : ` ${left} are left: choose the command again to go on.`} ${invited.length === 0 ? "Nobody was invited." : `Invited: ${list(invited)}.`}`,
		eventTitle: {
			"first-contact": (name) => `First conversation: ${name}`,
			"check-in": (name) => `Check-in: ${name}`
		},
		eventLink: (url) => `The partner list: ${url}`
	};
	function invitations(guests) {
		return guests.length === 0 ? "Nobody is invited." : `Google sends an invitation to ${list(guests)}, and to nobody else.`;
	}
	function few(names) {
		const shown = names.slice(0, 5).map((name) => shorten(name, 60));
		return names.length > 5 ? [...shown, `${names.length - 5} more`] : shown;
	}

	// src/partnership/ratingTable.ts
	function readRatings(ratings) {
		var _a;
		const rows = asRows(ratings);
		const first = (_a = rows[0]) != null ? _a : [];
		const columns = columnsByHeading(first);
		const headed = columns !== void 0;
		if (!headed && first.length !== 3) throw new Error(words.ratingsShape(first.length));
		const places = columns != null ? columns : [0, 1, 2];
		const [a, b, c] = places;
		const offset = headed ? 1 : 0;
		const read = ratingReader();
		let end = rows.length;
		while (end > offset && places.every((place) => {
			var _a2;
			return read((_a2 = rows[end - 1]) == null ? void 0 : _a2[place]).code === 0;
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
	function columnsByHeading(row) {
		const [a, b, c] = findCriteria(row);
		return a === void 0 || b === void 0 || c === void 0 ? void 0 : [a, b, c];
	}
	function faultsIn(cells, readings) {
		return words.check(
			CRITERION_INDEXES.filter((index) => {
				var _a;
				return ((_a = readings[index]) == null ? void 0 : _a.code) === UNREADABLE;
			}).map(
				(index) => words.notARating(cells[index], CRITERIA[index].name)
			)
		);
	}
	function answerColumn(table4, heading, answer) {
		if (table4.single) return table4.headed ? heading : table4.length > 0 ? answer(0)[0] : "";
		const column = table4.headed ? [[heading]] : [];
		for (let row = 0; row < table4.length; row++) column.push(answer(row));
		return column.length > 0 ? column : "";
	}
	function byPattern(table4, answer) {
		const answers = [];
		return (row) => {
			var _a, _b;
			const number = (_a = table4.patterns[row]) != null ? _a : 0;
			if (number === UNREADABLE) return [(_b = table4.faults.get(row)) != null ? _b : ""];
			const known = answers[number];
			if (known !== void 0) return known;
			const decided = [answer(patternOf(number))];
			answers[number] = decided;
			return decided;
		};
	}
	function priorityCell(pattern, weights) {
		var _a;
		const decision = decide(pattern, weights);
		if (decision === "unrated") return "";
		return decision === "undecided" ? english.rate((_a = missingCriteria(pattern)[0]) != null ? _a : 0) : decision;
	}
	function scores(table4, weights) {
		const byWords = byPattern(
			table4,
			(pattern) => pattern.includes(0) ? "" : score(pattern.map(pointsOf), weights)
		);
		return (row) => {
			var _a;
			if (table4.patterns[row] === UNREADABLE) return [""];
			const points2 = table4.points[row];
			if (!points2) return byWords(row);
			return [patternOf((_a = table4.patterns[row]) != null ? _a : 0).includes(0) ? "" : score(points2, weights)];
		};
	}

	// src/partnership/matrix.ts
	var STANDINGS = [...PRIORITIES, "undecided", "unrated", "unreadable"];
	function priorityMatrix(names, ratings, weights) {
		var _a, _b;
		const table4 = readRatings(ratings);
		const offset = table4.headed ? 1 : 0;
		const nameRows = asRows(names);
		if (nameRows.length < table4.length + offset) {
			throw new Error(words.rowsDiffer("names", nameRows.length, "ratings", table4.length + offset));
		}
		const ratingRows = asRows(ratings);
		const rowAt = matrixRow(table4, weights);
		const rows = [];
		for (let index = 0; index + offset < nameRows.length; index++) {
			const name = plainText((_a = nameRows[index + offset]) == null ? void 0 : _a[0]);
			if (name !== "") rows.push(rowAt(index, name, (_b = ratingRows[index + offset]) != null ? _b : []));
		}
		return inMatrixOrder(rows);
	}
	function matrixRow(table4, weights) {
		const priorityOf = byPattern(table4, (pattern) => priorityCell(pattern, weights));
		const scoreOf = scores(table4, weights);
		const [a, b, c] = table4.columns;
		return (index, name, cells) => {
			var _a, _b, _c, _d;
			const unreadable = table4.patterns[index] === UNREADABLE;
			const pattern = patternOf(unreadable ? 0 : (_a = table4.patterns[index]) != null ? _a : 0);
			return {
				name,
				ratings: unreadable ? [ratingInWords(cells[a]), ratingInWords(cells[b]), ratingInWords(cells[c])] : [(_b = RATINGS[pattern[0]]) != null ? _b : "", (_c = RATINGS[pattern[1]]) != null ? _c : "", (_d = RATINGS[pattern[2]]) != null ? _d : ""],
				pattern: unreadable ? void 0 : pattern,
				standing: unreadable ? "unreadable" : decide(pattern, weights),
				priority: String(priorityOf(index)[0]),
				score: index < table4.length ? scoreOf(index)[0] : "",
				index
			};
		};
	}
	function ratingInWords(cell) {
		var _a;
		const { code } = readRating(cell);
		return code === UNREADABLE ? cellInWords(cell) : (_a = RATINGS[code]) != null ? _a : "";
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
	function nextStep(pattern, capacity2, weights, words2 = english) {
		const action = actionFor(pattern, weights, words2);
		return action !== "" && RATINGS[capacity2] === "Low" ? words2.notYetCapacity(action) : action;
	}
	function actionFor(pattern, weights, words2) {
		var _a, _b;
		const decision = decide(pattern, weights);
		if (decision === "unrated") return "";
		if (decision === "Immediate") return words2.stepImmediate;
		if (decision === "undecided") return words2.stepRate((_a = missingCriteria(pattern)[0]) != null ? _a : 0);
		if (decision === "Explore") return words2.stepExplore((_b = EASIEST_TO_LEARN.find((index) => pattern[index] === 2)) != null ? _b : 1);
		return words2.stepsLow(CRITERION_INDEXES.filter((index) => pattern[index] === 1));
	}
	function nextSteps(table4, capacity2, weights) {
		const cells = asRows(capacity2);
		const offset = table4.headed ? 1 : 0;
		if (cells.length > 1 && cells.length < table4.length + offset) {
			throw new Error(words.rowsDiffer("capacity", cells.length, "ratings", table4.length + offset));
		}
		const steps = [0, 1, 2, 3].map((code) => byPattern(table4, (pattern) => nextStep(pattern, code, weights)));
		const read = ratingReader();
		return (row) => {
			var _a, _b, _c, _d, _e;
			const cell = cells.length > 1 ? (_a = cells[row + offset]) == null ? void 0 : _a[0] : (_b = cells[0]) == null ? void 0 : _b[0];
			const { code } = read(cell);
			if (code === UNREADABLE) return [(_c = table4.faults.get(row)) != null ? _c : words.check([words.notARating(cell, CAPACITY)])];
			return (_e = (_d = steps[code]) == null ? void 0 : _d.call(steps, row)) != null ? _e : [""];
		};
	}

	// src/partnership/changes.ts
	function fewestChanges(pattern, weights) {
		const now = decide(pattern, weights);
		const raised = allRaises(pattern);
		for (let steps = 1; steps <= 6; steps++) {
			const better = raised.filter((to) => stepsBetween(pattern, to) === steps && isBetter(decide(to, weights), now));
			const reached = PRIORITIES.find((priority) => better.some((to) => decide(to, weights) === priority));
			if (reached) {
				const options = better.filter((to) => decide(to, weights) === reached).map((to) => changesBetween(pattern, to));
				return { priority: reached, options: options.sort((a, b) => orderOf(a) - orderOf(b)) };
			}
		}
		return void 0;
	}
	function decisiveSteps(pattern, weights) {
		const now = decide(pattern, weights);
		const steps = [];
		for (const criterion of CRITERION_INDEXES) {
			const code = pattern[criterion];
			for (const to of [code - 1, code + 1]) {
				if (code === 0 || to < 1 || to > 3) continue;
				const change = { criterion, to };
				if (decide(withRating(pattern, criterion, change.to), weights) !== now) steps.push(change);
			}
		}
		return steps;
	}
	function orderOf(changes2) {
		return changes2.reduce((order, { criterion }) => order * 10 + criterion + 1, 0) / 10 ** changes2.length;
	}
	function isBetter(then, now) {
		const before = PRIORITIES.indexOf(now);
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
			(changes2) => [2, 3].map((to) => ({ criteria: changes2.filter((change) => change.to === to).map((change) => change.criterion), to })).filter((group) => group.criteria.length > 0)
		);
	}

	// src/workspace/dialog.ts
	function confirm(question) {
		const ui = SpreadsheetApp.getUi();
		return ui.alert(words.product, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
	}
	function choose(question) {
		const ui = SpreadsheetApp.getUi();
		const answer = ui.alert(words.product, question, ui.ButtonSet.YES_NO_CANCEL);
		return answer === ui.Button.YES ? "yes" : answer === ui.Button.NO ? "no" : void 0;
	}
	function tell(message) {
		const ui = SpreadsheetApp.getUi();
		ui.alert(words.product, message, ui.ButtonSet.OK);
	}
	function notify(spreadsheet, message) {
		spreadsheet.toast(message, words.product);
	}
	function showPage(page, title2) {
		const output = HtmlService.createHtmlOutputFromFile(page).setWidth(520).setHeight(560);
		SpreadsheetApp.getUi().showModalDialog(output, title2);
	}
	var DATA = '"page data"';
	function showSidebar(page, title2, data2) {
		const html = HtmlService.createHtmlOutputFromFile(page).getContent();
		const json = JSON.stringify(data2).replace(/</g, "\\u003c");
		const output = HtmlService.createHtmlOutput(html.split(DATA).join(json)).setTitle(title2);
		SpreadsheetApp.getUi().showSidebar(output);
	}

	// src/partnership/failures/english.ts
	var quoted = (texts) => list(texts.map((text2) => `"${text2}"`));
	var english2 = {
		lockNotGot: "Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.",
		noPartners: 'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" in the menu Common Ground first.',
		noNameColumn: (sheet) => `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
		ratingColumnsApart: (between) => `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
		weightsApart: 'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
		monthsApart: 'The months between check-ins in "Settings" must stand one below the other, in their order. Move them together, then try again.',
		settingUnreadable: (detail) => `${detail.replace(/\.$/, "")}. Correct it in the sheet "Settings", then try again.`,
		headingsLost: (sheet, headings) => `The sheet "${sheet}" has no column ${quoted(headings)} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
		serviceMissing: (service) => `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
		calendarGone: 'The check-in calendar was deleted, or you have no access to it. Choose "Schedule check-ins" again to make a new one.',
		noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',
		partnerGone: (name) => `${name} is not in the list any more: somebody removed or renamed it meanwhile. Select the partner in the list, then try again.`,
		nameMissing: "A partner needs a name. Write it in the first step, then save again.",
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
		noNameColumn: (sheet) => `La hoja \xAB${sheet}\xBB no tiene una columna con los nombres. Ll\xE1mela \xABOrganizaci\xF3n\xBB o \xABNombre\xBB en la primera fila e int\xE9ntelo de nuevo.`,
		ratingColumnsApart: (between) => `La columna \xAB${between}\xBB se calcula a partir de las valoraciones y no puede estar entre ellas. Mu\xE9vala a la derecha de las valoraciones e int\xE9ntelo de nuevo.`,
		weightsApart: "Los tres pesos de \xABSettings\xBB deben estar uno debajo de otro, en el orden de los criterios. J\xFAntelos e int\xE9ntelo de nuevo.",
		monthsApart: "Los meses entre reuniones de \xABSettings\xBB deben estar uno debajo de otro, en su orden. J\xFAntelos e int\xE9ntelo de nuevo.",
		settingUnreadable: (detail) => `En la hoja \xABSettings\xBB hay un valor que no se puede leer. Corr\xEDjalo e int\xE9ntelo de nuevo. Detalle: ${detail}`,
		headingsLost: (sheet, headings) => `La hoja \xAB${sheet}\xBB ya no tiene la columna ${quoted2(headings)}. Vuelva a escribir el t\xEDtulo en la primera fila, o deshaga el cambio, e int\xE9ntelo de nuevo; no se hizo nada.`,
		serviceMissing: (service) => `El servicio ${service} est\xE1 desactivado en este script. En el editor de secuencias de comandos elija Servicios, a\xF1ada \xAB${service}\xBB e int\xE9ntelo de nuevo.`,
		calendarGone: "El calendario de reuniones se borr\xF3 o usted no tiene acceso. Elija de nuevo \xABSchedule check-ins\xBB para crear otro.",
		noMatrix: "Todav\xEDa no hay una matriz de prioridades. Elija primero \xABBuild priority matrix\xBB.",
		partnerGone: (name) => `${name} ya no est\xE1 en la lista: alguien la quit\xF3 o le cambi\xF3 el nombre. Selecci\xF3nela en la lista e int\xE9ntelo de nuevo.`,
		nameMissing: "Falta el nombre de la organizaci\xF3n. Escr\xEDbalo en el primer paso y guarde de nuevo.",
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
		return text2 === "" ? "" : `'${text2.slice(0, LONGEST)}`;
	}
	var LONGEST = 49999;
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
		var _a;
		const [, sign, hours, minutes] = (_a = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "Z"))) != null ? _a : [];
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
		var _a;
		const sheet = spreadsheet.getSheetByName(name);
		if (!sheet) return void 0;
		const rows = readRows(spreadsheet, sheet);
		return { sheet, rows: rows.length === 1 && ((_a = rows[0]) == null ? void 0 : _a.every((cell) => cell === "")) ? [] : rows };
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
		var _a;
		const headings = [...words.matrixHeadings, ...words.matrixExtraHeadings];
		const shown = [headings, ...lines.map((line) => [line.name, ...line.cells])];
		if (before.sheet && isSame(before.rows, shown)) return false;
		const sheet = (_a = before.sheet) != null ? _a : spreadsheet.insertSheet(words.sheets.matrix, SECOND);
		const height = Math.max(shown.length, before.rows.length);
		fitGrid(sheet, before.gridRows, Math.max(height, FEWEST_ROWS));
		const values = [headings, ...lines.map(toWrite)];
		const blank = headings.map(() => "");
		const cells = Array.from({ length: height }, (_, row) => {
			var _a2;
			return (_a2 = values[row]) != null ? _a2 : blank;
		});
		const colours = cells.map((_, row) => blank.map(() => {
			var _a2, _b;
			return COLOURS[(_b = (_a2 = lines[row - 1]) == null ? void 0 : _a2.standing) != null ? _b : "unrated"];
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
	function isSame(rows, shown) {
		return rows.every((row, r) => {
			var _a;
			return ((_a = shown[0]) != null ? _a : []).every((_, c) => {
				var _a2, _b, _c;
				return ((_a2 = row[c]) != null ? _a2 : "") === ((_c = (_b = shown[r]) == null ? void 0 : _b[c]) != null ? _c : "");
			});
		}) && rows.length >= shown.length;
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
	function levelLabel(level2, language = "en") {
		return `${level2} ${levelName(level2, language)}`;
	}
	function levelName(level2, language = "en") {
		var _a, _b;
		return (_b = (_a = LEVELS[level2 - 1]) == null ? void 0 : _a.name[language]) != null ? _b : "";
	}
	function readLevel(cell) {
		const text2 = fold(String(cell != null ? cell : "")).replace(/^(level|nivel|niveau|stufe) /, "");
		if (text2 === "") return void 0;
		const found = LEVELS.find(({ level: level2, name, aliases }) => {
			const names = [fold(name.en), fold(name.es), ...aliases];
			return text2 === String(level2) || names.includes(text2.replace(new RegExp(`^${level2}[ .:-]+`), ""));
		});
		return found ? found.level : "unreadable";
	}

	// src/partnership/checkin/cadence.ts
	var CADENCE_KEYS = [...LEVELS.map(({ level: level2 }) => level2), ...PRIORITIES];
	var USUAL_CADENCE = {
		1: { months: 3, minutes: 30 },
		2: { months: 1, minutes: 45 },
		3: { months: 1, minutes: 60 },
		4: { months: 1, minutes: 60 },
		Immediate: { months: 1, minutes: 45 },
		Explore: { months: 2, minutes: 30 },
		"Long-term": { months: 6, minutes: 20 }
	};
	var LONGEST_CADENCE = 24;
	var FIRST_CONTACT = { days: 14, minutes: 45 };
	function cadence({ level: level2, priority, months }, table4 = USUAL_CADENCE) {
		var _a;
		const key2 = level2 != null ? level2 : priority;
		const usual = key2 === void 0 ? void 0 : table4[key2];
		if (months === void 0) return usual;
		return { months, minutes: (_a = usual == null ? void 0 : usual.minutes) != null ? _a : USUAL_MINUTES };
	}
	function readCadenceTable(cells) {
		const table4 = { ...USUAL_CADENCE };
		CADENCE_KEYS.forEach((key2, index) => {
			const months = readMonths(cells[index]);
			if (months === "unreadable") throw new Error(words.notMonths(cells[index]));
			if (months !== void 0) table4[key2] = { ...table4[key2], months };
		});
		return table4;
	}
	var USUAL_MINUTES = 30;
	function readMonths(cell) {
		const text2 = plainText(cell);
		if (text2 === "") return void 0;
		const months = Number(text2);
		return Number.isInteger(months) && months >= 1 && months <= LONGEST_CADENCE ? months : "unreadable";
	}
	function nextCheckIn(last, { months }) {
		return onWorkingDay(addMonths(last, months));
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
		var _a;
		return `${phase} ${(_a = PHASES[phase - 1]) == null ? void 0 : _a.name}`;
	}
	function readPhase(cell) {
		var _a;
		const text2 = fold(String(cell != null ? cell : ""));
		return (_a = PHASES.find(
			({ phase, name }) => [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text2)
		)) == null ? void 0 : _a.phase;
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
			var _a;
			return {
				key: (_a = RATING_COLUMNS[index]) != null ? _a : "missionAlignment",
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
			choices: LEVELS.map(({ level: level2 }) => levelLabel(level2))
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
		var _a;
		const found = /* @__PURE__ */ new Set();
		const unknown = /* @__PURE__ */ new Map();
		for (const part of plainText(cell).split(/[;,\uFF1B\uFF0C\u3001\r\n]/)) {
			const typed = plainText(part).replace(/^[-\u2013\u2014\u2022*\u00B7]\s*/, "");
			const folded = key(typed).replace(/\.$/, "");
			const word = MEANINGS.get(folded);
			if (word !== void 0) found.add(word);
			else if (folded !== "" && !NOTHING.includes(folded)) unknown.set(folded, (_a = unknown.get(folded)) != null ? _a : typed);
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
	function readPartners(rows, weights) {
		var _a;
		const columns = findColumns((_a = rows[0]) != null ? _a : []);
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
			var _a2;
			const cells = (_a2 = body[one.index]) != null ? _a2 : [];
			const row = one.index + 2;
			const report = (message) => problems.push({ row, partner: one.name, message });
			if (one.standing === "unreadable") report(one.priority);
			const level2 = readLevel(cell(cells, "level"));
			if (level2 === "unreadable") report(words.check([words.notALevel(cell(cells, "level"))]));
			const { unknown } = readCovers(cell(cells, "covers"));
			if (unknown.length > 0) report(words.check(unknown.map(words.notACover)));
			const readDay = (key2) => {
				const text2 = plainText(cell(cells, key2));
				const day = readCalendarDate(text2);
				if (text2 !== "" && !day) report(words.check([words.notADate(text2)]));
				return day;
			};
			const months = readMonths(cell(cells, "cadence"));
			if (months === "unreadable") report(words.check([words.notMonths(cell(cells, "cadence"))]));
			const capacity2 = readRating(cell(cells, "capacity")).code;
			if (capacity2 === UNREADABLE) report(words.check([words.notARating(cell(cells, "capacity"), CAPACITY)]));
			return {
				row,
				id: plainText(cell(cells, "id")),
				name: one.name,
				fields: fieldsOf(cells, columns),
				level: level2 === "unreadable" ? void 0 : level2,
				phase: readPhase(cell(cells, "phase")),
				lastContact: readDay("lastContact"),
				firstCheckIn: readDay("firstCheckIn"),
				months: months === "unreadable" ? void 0 : months,
				capacity: capacity2 === UNREADABLE ? 0 : capacity2,
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
		var _a;
		const rowsOf = /* @__PURE__ */ new Map();
		for (const partner of partners) {
			if (partner.id !== "") rowsOf.set(partner.id, [...(_a = rowsOf.get(partner.id)) != null ? _a : [], partner]);
		}
		return Array.from(rowsOf.values()).filter((same) => same.length > 1).reduce((all, same) => {
			const rows = same.map((partner) => partner.row).sort((a, b) => a - b);
			return all.concat(same.map(({ row, name }) => ({ row, partner: name, message: words.sharedId(rows) })));
		}, []);
	}

	// src/workspace/partnerSheet.ts
	var SHEET_ID = "partnersSheetId";
	function findPartnerSheet(spreadsheet) {
		var _a;
		const id = PropertiesService.getDocumentProperties().getProperty(SHEET_ID);
		const chosen = id === null ? null : spreadsheet.getSheetById(Number(id));
		return (_a = chosen != null ? chosen : spreadsheet.getSheetByName(words.sheets.partners)) != null ? _a : void 0;
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
		var _a;
		let row = list2.nextRow;
		while ((_a = rows[row - 1]) == null ? void 0 : _a.some((cell) => cell !== "")) row++;
		return row;
	}
	function fillPartnerIds(sheet, list2) {
		const place = list2.columns.id;
		if (place === void 0 || list2.partners.every((partner) => partner.id !== "")) return list2;
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

	// src/partnership/settings.ts
	var LANGUAGE_NAMES = { en: "English", es: "Espa\xF1ol" };
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
			const [label = "", explanation = ""] = words.settings.months(typeof key2 === "number" ? levelLabel(key2) : key2);
			return { key: `months ${key2}`, label, explanation, usual: USUAL_CADENCE[key2].months };
		})
	];
	function settingPlace(rows, { label }) {
		return rows.findIndex((row) => fold(plainText(row[0])) === fold(label));
	}
	function settingCells(rows) {
		var _a;
		const cells = {};
		for (const setting of SETTINGS) {
			const value = plainText((_a = rows[settingPlace(rows, setting)]) == null ? void 0 : _a[1]);
			if (value !== "") cells[setting.key] = value;
		}
		return cells;
	}
	function readSettingCells(cells) {
		const { organization = "", mission = "", values = "", contact = "", signatory = "", language = "" } = cells;
		return {
			organization,
			mission,
			values,
			contact,
			signatory,
			language: /^(es|spa)/.test(fold(language)) ? "es" : "en",
			weights: readWeights([CRITERIA.map((_, index) => {
				var _a;
				return (_a = cells[`weight${index}`]) != null ? _a : "";
			})]),
			cadence: readCadenceTable(CADENCE_KEYS.map((key2) => {
				var _a;
				return (_a = cells[`months ${key2}`]) != null ? _a : "";
			}))
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
		var _a, _b;
		return (_b = (_a = readSheet(spreadsheet, words.sheets.settings)) == null ? void 0 : _a.rows) != null ? _b : [];
	}
	function planSettings(spreadsheet) {
		const found = readSheet(spreadsheet, words.sheets.settings);
		const isBlank = !found || found.rows.length === 0;
		const rows = isBlank ? [words.settings.headings] : found.rows;
		const missing = SETTINGS.filter((setting) => settingPlace(rows, setting) < 0);
		const then = [...rows, ...missing.map(({ label, usual }) => [label, usual])];
		const rowOf = (setting) => settingPlace(then, setting) + 1;
		const reference2 = (keys, apart) => {
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
				weights: reference2(
					CRITERIA.map((_, index) => `weight${index}`),
					"weightsApart"
				),
				months: reference2(
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
	function writeSettings(spreadsheet, changes2) {
		const plan = planSettings(spreadsheet);
		understood({ ...plan.cells, ...changes2 });
		const sheet = completeSettings(spreadsheet, plan);
		for (const setting of SETTINGS) {
			const value = changes2[setting.key];
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
		if (/drive/i.test(message)) return "documents";
		return /calendar/i.test(message) ? "calendar" : "spreadsheet";
	}

	// src/partnership/language.ts
	function languageOf(locale) {
		return /^es\b|^es_/i.test(locale) ? "es" : "en";
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
	function lineOf({ matrix, capacity: capacity2 }, weights) {
		return {
			name: matrix.name,
			cells: [
				...matrix.ratings,
				matrix.priority,
				matrix.score,
				matrix.pattern ? reason(matrix.pattern, weights) : "",
				matrix.pattern ? nextStep(matrix.pattern, capacity2, weights) : ""
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

	// src/partnership/mou/facts.ts
	function isGiven(fact) {
		return plainText(fact) !== "";
	}
	var MARKS = { en: "to agree", es: "por acordar" };
	var ANY_MARK = new RegExp(`\\[(?:${Object.values(MARKS).join("|")}): [^\\]]*\\]`, "g");
	function toAgree(what, language) {
		return `[${MARKS[language]}: ${what.replace(/[[\]]/g, "")}]`;
	}
	function toAgreeIn(text2) {
		var _a;
		return ((_a = text2.match(ANY_MARK)) != null ? _a : []).map((mark) => mark.slice(mark.indexOf(": ") + 2, -1));
	}
	var OUR_NAME = {
		en: "name of our organization",
		es: "nombre de nuestra organizaci\xF3n"
	};
	function nameOf3({ name }, language) {
		return name === "" ? toAgree(OUR_NAME[language], language) : name;
	}

	// src/partnership/mou/conditions.ts
	var always = () => true;
	function formOf({ level: level2 }) {
		return level2 === 1 ? "letter" : level2 === 4 ? "charter" : "memorandum";
	}
	var isLetter = (facts) => formOf(facts) === "letter";
	var inFull = (facts) => !isLetter(facts);
	var isClose = ({ level: level2 = 0 }) => level2 >= 3;
	var isCharter = (facts) => formOf(facts) === "charter";
	var moreThanTwo = ({ parties: parties2 }) => parties2.length > 2;
	function covering(...what) {
		return ({ covers }) => what.some((one) => covers.includes(one));
	}
	function said(fact) {
		return ({ together }) => isGiven(together[fact]);
	}
	function either(...conditions) {
		return (facts) => conditions.some((condition) => condition(facts));
	}
	function endingOf(facts) {
		return isLetter(facts) ? "term" : "ending";
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
	function someoneFunds({ parties: parties2 }) {
		return parties2.some(({ funds }) => funds);
	}
	function openQuestions(facts) {
		if (!someoneFunds(facts)) return [];
		return FUNDER_QUESTIONS.filter(({ key: key2 }) => !isAnswered(facts.funding[key2]));
	}
	function isAnswered(answer) {
		return isGiven(answer) && toAgreeIn(answer).length === 0;
	}

	// src/partnership/mou/outline.ts
	function outline(present) {
		let last = 0;
		return present.map((place) => ({ ...place, number: isNumbered(place.id) ? ++last : void 0 }));
	}
	function isNumbered(id) {
		return id !== "title" && id !== "notice";
	}

	// src/partnership/mou/sections/frame.ts
	var TITLES = {
		letter: { en: "Sharing letter", es: "Carta para compartir recursos" },
		memorandum: { en: "Memorandum of Understanding", es: "Memorando de entendimiento" },
		charter: { en: "Collective impact charter", es: "Carta de impacto colectivo" }
	};
	var STATE_NAMES = {
		draft: { en: "Draft", es: "Borrador" },
		reviewed: { en: "Reviewed", es: "Revisado" },
		signed: { en: "Signed", es: "Firmado" },
		ended: { en: "Ended", es: "Terminado" }
	};
	var title = {
		heading: (facts) => TITLES[formOf(facts)],
		note: {
			en: "A starting point for us to change, and not legal advice: what stands in brackets is still to agree.",
			es: "Un punto de partida que podemos cambiar, y no una asesor\xEDa legal: lo que est\xE1 entre corchetes queda por acordar."
		},
		blocks: (facts, { say, write, grid, names, date }) => {
			const between = names(facts.parties);
			const said2 = [date(facts.date), String(facts.version), say(STATE_NAMES[facts.state])];
			const [day, version, state] = said2;
			return [
				write({ en: `between ${between}`, es: `entre ${between}` }),
				isLetter(facts) ? write({ en: `${day}, version ${version}: ${state}`, es: `${day}, versi\xF3n ${version}: ${state}` }) : grid(
					[
						{ en: "Date", es: "Fecha" },
						{ en: "Version", es: "Versi\xF3n" },
						{ en: "State", es: "Estado" }
					],
					[said2]
				)
			];
		}
	};
	var ANNEXES2 = {
		"work plan": [
			{ en: "Work plan", es: "Plan de trabajo" },
			{ en: "Steps, who takes them, and by when", es: "Los pasos, qui\xE9n los da y para cu\xE1ndo" }
		],
		budget: [
			{ en: "Budget", es: "Presupuesto" },
			{ en: "Income and costs, and who pays what", es: "Los ingresos y los gastos, y qui\xE9n paga qu\xE9" }
		],
		"data schedule": [
			{ en: "Data schedule", es: "Anexo de datos" },
			{ en: "Each kind of data, its use, and who sees it", es: "Cada tipo de datos, para qu\xE9 se usa y qui\xE9n lo ve" }
		],
		"contact list": [
			{ en: "Contact list", es: "Lista de contactos" },
			{ en: "Names, telephone numbers and addresses", es: "Nombres, tel\xE9fonos y direcciones" }
		],
		"change log": [
			{ en: "Change log", es: "Registro de cambios" },
			{ en: "What changed in each version, and why", es: "Qu\xE9 cambi\xF3 en cada versi\xF3n, y por qu\xE9" }
		]
	};
	function annexesOf({ annexes: named, covers, version }) {
		return Object.keys(ANNEXES2).filter(
			(one) => named.includes(one) || one === "budget" && covers.includes("pooled money") || one === "change log" && version > 1
		);
	}
	var hasAnnexes = (facts) => annexesOf(facts).length > 0;
	var annexes = {
		heading: { en: "Annexes", es: "Anexos" },
		note: { en: "What belongs to this text and is kept beside it.", es: "Lo que forma parte de este texto y va aparte." },
		blocks: (facts, { say, grid, toAgree: toAgree2 }) => [
			grid(
				[
					{ en: "Annex", es: "Anexo" },
					{ en: "What it holds", es: "Qu\xE9 contiene" },
					{ en: "Version and date", es: "Versi\xF3n y fecha" }
				],
				annexesOf(facts).map((one) => {
					const [name, holds] = ANNEXES2[one];
					return [
						say(name),
						say(holds),
						toAgree2({ en: `version and date: ${name.en}`, es: `versi\xF3n y fecha: ${name.es}` })
					];
				})
			)
		]
	};
	var notice = {
		heading: { en: "Before we sign", es: "Antes de firmar" },
		note: {
			en: "Take this part out when it has done its work.",
			es: "Quitemos esta parte cuando haya cumplido su funci\xF3n."
		},
		blocks: (_, { outline: outline2, write, list: list2 }) => {
			const numbers = list2(outline2.filter(({ advice }) => advice).map(({ number }) => String(number)));
			return [
				write({
					en: `This text is a template and not legal advice. Have a lawyer look at the sections marked \u201Cseek advice\u201D, which are sections ${numbers}.`,
					es: `Este texto es una plantilla y no constituye asesor\xEDa legal. Pidamos a un abogado o una abogada que revise las secciones marcadas \u201Cpedir asesor\xEDa\u201D, que son las secciones ${numbers}.`
				})
			];
		}
	};

	// src/partnership/mou/template.ts
	var ORGANIZATION = { en: "Organization", es: "Organizaci\xF3n" };
	function capital(text2) {
		return text2.charAt(0).toUpperCase() + text2.slice(1);
	}
	function perParty({ parties: parties2 }, { language, say }, make) {
		const us = say({ en: "our organization", es: "nuestra organizaci\xF3n" });
		return parties2.map((party) => make(party, nameOf3(party, language), party.name === "" ? us : party.name));
	}

	// src/partnership/mou/sections/money.ts
	var isPaid = either(covering("payments", "pooled money"), someoneFunds);
	var money = {
		heading: { en: "Money", es: "Dinero" },
		note: { en: "Removes the commonest misunderstanding.", es: "Evita el malentendido m\xE1s com\xFAn." },
		blocks: (facts, { write, grid, toAgree: toAgree2 }) => {
			if (isPaid(facts)) {
				const asked = [
					{ en: "who pays", es: "qui\xE9n paga" },
					{ en: "to whom", es: "a qui\xE9n" },
					{ en: "amount and currency", es: "monto y moneda" },
					{ en: "what it is for", es: "para qu\xE9" },
					{ en: "days of payment", es: "fechas de pago" }
				];
				return [
					grid(
						asked.map(({ en, es }) => ({ en: capital(en), es: capital(es) })),
						[asked.map(({ en, es }) => toAgree2({ en: `payments: ${en}`, es: `pagos: ${es}` }))]
					),
					write({
						en: "Apart from this each of us pays its own costs. Whoever receives money shows how it was used.",
						es: "Fuera de esto, cada parte cubre sus propios gastos. Quien recibe dinero muestra en qu\xE9 lo gast\xF3."
					})
				];
			}
			const payments = toAgree2({ en: 'payments, or "none"', es: "los pagos, o \u201Cninguno\u201D" });
			return [
				write({
					en: `No money changes hands under this agreement, and each of us pays its own costs, unless we write here what is paid, by whom and when: ${payments}.`,
					es: `Este acuerdo no implica pagos entre las partes, y cada una cubre sus propios gastos, salvo que anotemos aqu\xED qu\xE9 se paga, qui\xE9n lo paga y cu\xE1ndo: ${payments}.`
				})
			];
		}
	};
	var funders = {
		heading: { en: "Openness about funding", es: "Transparencia sobre la financiaci\xF3n" },
		note: {
			en: "Whoever gives money to a partnership says openly what that means.",
			es: "Quien da dinero a una alianza dice con franqueza qu\xE9 significa eso."
		},
		blocks: (facts, { language, say, write, grid, toAgree: toAgree2, list: list2 }) => {
			const givers = list2(facts.parties.filter(({ funds }) => funds).map((party) => nameOf3(party, language)));
			return [
				write({
					en: `Money for this work comes from ${givers}. These questions have an answer before we sign:`,
					es: `El dinero para este trabajo viene de ${givers}. Estas preguntas tienen respuesta antes de que firmemos:`
				}),
				grid(
					[
						{ en: "Question", es: "Pregunta" },
						{ en: "Answer", es: "Respuesta" }
					],
					FUNDER_QUESTIONS.map(({ key: key2, text: text2, short }) => [
						say(text2),
						isAnswered(facts.funding[key2]) ? facts.funding[key2] : toAgree2(short)
					])
				),
				write({
					en: "Giving money brings no more say than each of us has, unless an answer says otherwise.",
					es: "Dar dinero no da m\xE1s voz que la que tiene cada parte, salvo que una respuesta diga otra cosa."
				})
			];
		}
	};
	var fiscal = {
		heading: { en: "Money that we pool", es: "Dinero en com\xFAn" },
		note: {
			en: "Who holds it, who reports on it, and what that costs.",
			es: "Qui\xE9n lo guarda, qui\xE9n rinde cuentas y cu\xE1nto cuesta."
		},
		advice: always,
		blocks: (_, { write, toAgree: toAgree2, section: section2 }) => {
			const holder = toAgree2({ en: "fiscal agent or sponsor", es: "qui\xE9n administra el dinero" });
			const fee = toAgree2({ en: 'fee of the fiscal agent, or "none"', es: "comisi\xF3n por administrarlo, o \u201Cninguna\u201D" });
			const annexes2 = section2("annexes");
			return [
				write({
					en: `${holder} holds the money that we pool, apart from its own, and pays only what the budget in ${annexes2} says. It charges ${fee}.`,
					es: `${holder} guarda el dinero que ponemos en com\xFAn, separado del propio, y paga solo lo que dice el presupuesto de ${annexes2}. Cobra ${fee}.`
				}),
				write({
					en: "Every three months it shows the accounts, and at any time to whoever among us asks. When it stops, it hands money and accounts to whom we name together.",
					es: "Muestra las cuentas cada tres meses, y en todo momento a la parte que las pida. Cuando deja de hacerlo, entrega el dinero y las cuentas a quien nombremos en conjunto."
				})
			];
		}
	};

	// src/partnership/mou/sections/people.ts
	var PEOPLE = [
		{ en: "Relationship owner", es: "Responsable de la relaci\xF3n" },
		{ en: "Deputy", es: "Suplente" }
	];
	function peopleAt({ contact }, name, { known, toAgree: toAgree2 }) {
		return [
			known(contact, { en: `relationship owner at ${name}`, es: `responsable de la relaci\xF3n en ${name}` }),
			toAgree2({ en: `deputy at ${name}`, es: `suplente en ${name}` })
		];
	}
	var parties = {
		heading: { en: "Parties", es: "Partes" },
		note: { en: "Who this is between.", es: "Entre qui\xE9nes es este acuerdo." },
		blocks: (facts, writer2) => {
			const { grid, toAgree: toAgree2 } = writer2;
			if (isLetter(facts)) {
				return [
					grid(
						[ORGANIZATION, { en: "Legal name and address", es: "Nombre legal y direcci\xF3n" }, ...PEOPLE],
						perParty(facts, writer2, (party, shown, name) => [
							shown,
							toAgree2({ en: `legal name and address of ${name}`, es: `nombre legal y direcci\xF3n de ${name}` }),
							...peopleAt(party, name, writer2)
						])
					)
				];
			}
			return [
				grid(
					[
						ORGANIZATION,
						{ en: "Legal name, form and registration", es: "Nombre legal, figura jur\xEDdica y registro" },
						{ en: "Address", es: "Direcci\xF3n" }
					],
					perParty(facts, writer2, (_, shown, name) => [
						shown,
						toAgree2({
							en: `legal name, form and registration of ${name}`,
							es: `nombre legal, figura jur\xEDdica y registro de ${name}`
						}),
						toAgree2({ en: `address of ${name}`, es: `direcci\xF3n de ${name}` })
					])
				)
			];
		}
	};
	var contacts = {
		heading: { en: "Contacts", es: "Contactos" },
		note: { en: "Who to call, even when somebody leaves.", es: "A qui\xE9n llamar, aunque alguien se vaya." },
		blocks: (facts, writer2) => [
			writer2.grid(
				[ORGANIZATION, ...PEOPLE],
				perParty(facts, writer2, (party, shown, name) => [shown, ...peopleAt(party, name, writer2)])
			)
		]
	};
	var background = {
		heading: { en: "Background", es: "Antecedentes" },
		note: {
			en: "Why we are at the table, each in our own words.",
			es: "Por qu\xE9 estamos aqu\xED, cada parte en sus propias palabras."
		},
		blocks: (facts, writer2) => [
			writer2.grid(
				[ORGANIZATION, { en: "Mission", es: "Misi\xF3n" }],
				perParty(facts, writer2, ({ mission }, shown, name) => [
					shown,
					writer2.known(mission, {
						en: `mission of ${name} in its own words`,
						es: `misi\xF3n de ${name} en sus propias palabras`
					})
				])
			)
		]
	};
	var signatures = {
		heading: { en: "Signatures", es: "Firmas" },
		note: {
			en: "We sign as people who may speak for our organizations.",
			es: "Firmamos como personas que pueden hablar por nuestras organizaciones."
		},
		blocks: (facts, writer2) => [
			writer2.grid(
				[
					ORGANIZATION,
					{ en: "Name and title", es: "Nombre y cargo" },
					{ en: "Signature", es: "Firma" },
					{ en: "Date", es: "Fecha" }
				],
				perParty(facts, writer2, ({ signatory }, shown, name) => [
					shown,
					writer2.known(signatory, {
						en: `who signs for ${name}, and in what role`,
						es: `qui\xE9n firma por ${name}, y con qu\xE9 cargo`
					}),
					"",
					""
				])
			)
		]
	};

	// src/partnership/mou/sections/protection.ts
	var quality = {
		heading: { en: "Quality standards", es: "Est\xE1ndares de calidad" },
		note: {
			en: "People are served equally well, whoever serves them.",
			es: "Las personas reciben la misma calidad, sin importar qui\xE9n las atienda."
		},
		blocks: (_, { write, toAgree: toAgree2 }) => {
			const standards = toAgree2({
				en: "standards of the shared services",
				es: "est\xE1ndares de los servicios compartidos"
			});
			const checker = toAgree2({
				en: "who checks the standards, and by when",
				es: "qui\xE9n revisa los est\xE1ndares, y para cu\xE1ndo"
			});
			return [
				write({
					en: `These standards hold wherever our shared services are given: ${standards}. Somebody checks them: ${checker}.`,
					es: `Estos est\xE1ndares rigen en todos los lugares donde se prestan nuestros servicios compartidos: ${standards}. Alguien los revisa: ${checker}.`
				}),
				write({
					en: "What falls short is put right before it is offered again. Complaints go to everyone who gives the service.",
					es: "Lo que no los cumple se corrige antes de volver a ofrecerse. Las quejas llegan a cada parte que presta el servicio."
				})
			];
		}
	};
	var sharesData = covering("personal data");
	var data = {
		heading: { en: "Personal data", es: "Datos personales" },
		note: {
			en: "Protects the people whose data we hold.",
			es: "Protege a las personas cuyos datos tenemos."
		},
		advice: sharesData,
		blocks: (facts, { say, write, points: points2, grid, toAgree: toAgree2 }) => {
			if (!sharesData(facts)) {
				return [
					write({
						en: "We share no personal data under this agreement. If we ever need to, we first agree in writing which data, what for, and who sees them.",
						es: "No compartimos datos personales bajo este acuerdo. Si alg\xFAn d\xEDa hace falta, primero acordamos por escrito qu\xE9 datos, para qu\xE9 y qui\xE9n los ve."
					})
				];
			}
			const asked = [
				{ en: "which data, about whom", es: "qu\xE9 datos, y de qui\xE9nes" },
				{ en: "what for", es: "para qu\xE9" },
				{ en: "with what consent, or other basis in law", es: "con qu\xE9 consentimiento, u otra base legal" },
				{ en: "who sees them", es: "qui\xE9n los ve" },
				{ en: "how they are kept safe", es: "c\xF3mo se protegen" }
			];
			return [
				grid(
					[
						{ en: "Question", es: "Pregunta" },
						{ en: "What we agreed", es: "Lo acordado" }
					],
					asked.map((question) => [
						capital(say(question)),
						toAgree2({ en: `personal data: ${question.en}`, es: `datos personales: ${question.es}` })
					])
				),
				points2(
					{
						en: "We share no more than this needs, and nothing that the person has refused.",
						es: "No compartimos m\xE1s de lo necesario, ni nada a lo que la persona se haya negado."
					},
					{
						en: "Whoever notices a loss or a leak tells the relationship owners within 24 hours.",
						es: "Quien note una p\xE9rdida o una filtraci\xF3n avisa a las personas responsables de la relaci\xF3n en un plazo de 24 horas."
					},
					{
						en: "Whoever asks what we hold about them gets an answer, and mistakes are put right.",
						es: "Quien pregunte qu\xE9 datos suyos tenemos recibe una respuesta, y los errores se corrigen."
					},
					{
						en: "When this agreement ends, data are given back or deleted within 30 days, and we confirm it in writing.",
						es: "Al terminar este acuerdo, los datos se devuelven o se borran en un plazo de 30 d\xEDas, y lo confirmamos por escrito."
					}
				)
			];
		}
	};
	var safeguarding = {
		heading: { en: "Safeguarding", es: "Protecci\xF3n de personas en riesgo" },
		note: {
			en: "Keeps children and adults at risk safe, as the law asks.",
			es: "Cuida a ni\xF1as, ni\xF1os y personas adultas en riesgo, como pide la ley."
		},
		advice: always,
		blocks: (facts, writer2) => [
			writer2.grid(
				[ORGANIZATION, { en: "Who is told of a concern", es: "A qui\xE9n se avisa" }],
				perParty(facts, writer2, (_, shown, name) => [
					shown,
					writer2.toAgree({ en: `safeguarding lead at ${name}`, es: `responsable de protecci\xF3n en ${name}` })
				])
			),
			writer2.points(
				{
					en: "Nobody works with children or adults at risk before the background check that the law asks for.",
					es: "Nadie trabaja con ni\xF1as, ni\xF1os o personas adultas en riesgo sin la verificaci\xF3n de antecedentes que pide la ley."
				},
				{
					en: "A concern is passed on the same day, and to the authorities where the law asks for it. Nobody waits for somebody else to report it.",
					es: "Una sospecha se comunica el mismo d\xEDa, y tambi\xE9n a las autoridades donde la ley lo pide. Nadie espera a que otra persona la comunique."
				},
				{
					en: "Where our rules differ, the stricter one holds.",
					es: "Si nuestras reglas difieren, vale la m\xE1s estricta."
				}
			)
		]
	};
	var confidentiality = {
		heading: { en: "Confidential information", es: "Informaci\xF3n confidencial" },
		note: {
			en: "What stays between us, and what does not have to.",
			es: "Qu\xE9 queda entre las partes, y qu\xE9 no tiene por qu\xE9 quedar."
		},
		advice: always,
		blocks: (_, { write, toAgree: toAgree2 }) => {
			const years = toAgree2({ en: "years that secrets are kept", es: "a\xF1os que se guarda la reserva" });
			return [
				write({
					en: `Whoever receives something marked as confidential uses it for this work only and shows it only to those who need it, until ${years} after this agreement has ended.`,
					es: `Quien recibe algo marcado como confidencial lo usa solo para este trabajo y lo muestra solo a quien lo necesita, hasta ${years} despu\xE9s de terminar este acuerdo.`
				}),
				write({
					en: "Not confidential is what is public, what the receiver knew already, and what the law or the safety of a person makes us tell.",
					es: "No es confidencial lo que es p\xFAblico, lo que quien lo recibe ya sab\xEDa, ni lo que debemos decir por ley o por la seguridad de una persona."
				})
			];
		}
	};
	var materials = {
		heading: { en: "What we make together", es: "Lo que creamos en conjunto" },
		note: {
			en: "Who owns texts, pictures, data and tools, and who may use them.",
			es: "De qui\xE9n son los textos, las im\xE1genes, los datos y las herramientas, y qui\xE9n puede usarlos."
		},
		advice: always,
		blocks: (_, { write, toAgree: toAgree2, all }) => {
			const license = toAgree2({
				en: 'license, for example Creative Commons Attribution, or "not published"',
				es: "licencia, por ejemplo Creative Commons Atribuci\xF3n, o \u201Cno se publica\u201D"
			});
			return [
				write({
					en: `What each of us made before stays its own and may be used here for this work only. What we make together belongs to ${all}, and each of us may use it when it names who made it.`,
					es: `Lo que cada parte cre\xF3 antes sigue siendo suyo, y aqu\xED se puede usar solo para este trabajo. Lo que creamos en conjunto es de ${all}, y cada parte puede usarlo si nombra a quienes lo hicieron.`
				}),
				write({ en: `We publish it under: ${license}.`, es: `Lo publicamos con: ${license}.` })
			];
		}
	};
	var RISKS = [
		["people at risk", { en: "harm to people at risk", es: "da\xF1os a personas en riesgo" }],
		["personal data", { en: "loss or leaks of personal data", es: "p\xE9rdida o filtraci\xF3n de datos personales" }],
		["pooled money", { en: "theft of the money that we pool", es: "robo del dinero en com\xFAn" }],
		["shared services", { en: "mistakes in our services", es: "errores en nuestros servicios" }],
		["hosting", { en: "accidents at the place of the host", es: "accidentes en el lugar de acogida" }]
	];
	var liability = {
		heading: { en: "Liability and insurance", es: "Responsabilidad y seguros" },
		note: { en: "Each covers its own risks.", es: "Cada parte cubre sus propios riesgos." },
		advice: always,
		blocks: ({ covers }, { say, write, list: list2, toAgree: toAgree2 }) => {
			const insurance = toAgree2({ en: "insurance each party holds", es: "seguros que tiene cada parte" });
			const risks = list2(RISKS.filter(([cover]) => covers.includes(cover)).map(([, risk]) => say(risk)));
			return [
				write({
					en: `Each of us is responsible for its own people, volunteers and actions and holds the insurance that its part of the work needs. Certificates are shown on request: ${insurance}.`,
					es: `Cada parte responde por su personal, su voluntariado y sus actos, y tiene los seguros que requiere su parte del trabajo. Los certificados se muestran a quien los pide: ${insurance}.`
				}),
				...risks === "" ? [] : [write({ en: `The insurance covers also ${risks}.`, es: `Los seguros cubren tambi\xE9n: ${risks}.` })],
				...covers.includes("binding") ? [
					write({
						en: "Whoever causes a loss through its own fault makes it good.",
						es: "Quien causa una p\xE9rdida por su propia culpa la repara."
					})
				] : []
			];
		}
	};

	// src/partnership/mou/blocks.ts
	function paragraph(text2) {
		return { kind: "paragraph", text: text2 };
	}
	function bullets(...items) {
		return { kind: "list", items };
	}
	function table2(headings, rows) {
		return { kind: "table", headings, rows };
	}
	function labelled(label, typed) {
		const [first = "", ...others] = linesOf(typed);
		if (others.length === 0) return [paragraph(`${label}: ${first}`)];
		return [paragraph(`${label}:`), bullets(first, ...others)];
	}
	function linesOf(typed) {
		return typed.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).map((line) => line.trim().replace(/^[-\u2013\u2014\u2022*\u00B7]\s+/, "")).filter(isGiven);
	}

	// src/partnership/mou/sections/purpose.ts
	var ambition = {
		heading: (facts) => isLetter(facts) ? { en: "What we share for", es: "Para qu\xE9 compartimos" } : { en: "Shared ambition and objectives", es: "Aspiraci\xF3n com\xFAn y objetivos" },
		note: {
			en: "What we want to achieve together that nobody would achieve alone.",
			es: "Lo que queremos lograr en conjunto y que nadie lograr\xEDa por su cuenta."
		},
		blocks: (facts, { say, write, toAgree: toAgree2 }) => {
			const said2 = facts.together.ambition;
			const blank = toAgree2({
				en: "our shared ambition in one sentence",
				es: "nuestra aspiraci\xF3n com\xFAn en una frase"
			});
			const first = isGiven(said2) ? labelled(say({ en: "Our shared ambition", es: "Nuestra aspiraci\xF3n com\xFAn" }), said2) : [write({ en: `Together we want: ${blank}.`, es: `En conjunto queremos: ${blank}.` })];
			if (isLetter(facts)) return first;
			return [
				...first,
				write({
					en: "By the end of this agreement we will have:",
					es: "Al terminar la vigencia de este acuerdo habremos logrado:"
				}),
				bullets(
					toAgree2({ en: "first objective", es: "primer objetivo" }),
					toAgree2({ en: "second objective", es: "segundo objetivo" })
				)
			];
		}
	};
	var PURPOSES2 = {
		"joint action": { en: "joint action", es: "la acci\xF3n conjunta" },
		sharing: { en: "sharing information and resources", es: "compartir informaci\xF3n y recursos" }
	};
	var MEANINGS2 = {
		2: {
			en: "We run this work together, and each of us stays as it is.",
			es: "Hacemos este trabajo en conjunto, y cada parte sigue siendo la que es."
		},
		3: {
			en: "We align our plans, our public voice and our search for funding.",
			es: "Coordinamos nuestros planes, nuestra voz p\xFAblica y la b\xFAsqueda de fondos."
		},
		4: {
			en: "We want to change a whole system, and hold ourselves to five elements.",
			es: "Queremos cambiar un sistema completo, y nos guiamos por cinco elementos."
		}
	};
	var ELEMENTS = [
		[
			{ en: "Shared vision", es: "Visi\xF3n compartida" },
			{
				en: "we name the change we want in the same words",
				es: "nombramos con las mismas palabras el cambio que queremos"
			},
			"ambition"
		],
		[
			{ en: "Aligned strategies", es: "Estrategias alineadas" },
			{
				en: "each of us does what it does best, and the parts fit",
				es: "cada parte hace lo que mejor sabe, y todo encaja"
			},
			"lanes"
		],
		[
			{ en: "Shared measurement", es: "Medici\xF3n compartida" },
			{ en: "we count the same things in the same way", es: "contamos lo mismo y de la misma manera" },
			"measures"
		],
		[
			{ en: "Continuous communication", es: "Comunicaci\xF3n continua" },
			{ en: "we talk often enough to trust one another", es: "hablamos lo suficiente para tenernos confianza" },
			"communication"
		],
		[
			{ en: "Backbone support", es: "Apoyo central" },
			{ en: "somebody has the task of holding it together", es: "alguien tiene la tarea de mantener todo unido" },
			"backbone"
		]
	];
	var level = {
		heading: { en: "Level of partnership", es: "Nivel de la alianza" },
		note: {
			en: "How closely we mean to work together, so that nobody expects more or less.",
			es: "Qu\xE9 tan de cerca queremos trabajar, para que nadie espere m\xE1s ni menos."
		},
		blocks: (facts, { language, say, write, grid, toAgree: toAgree2, section: section2 }) => {
			const { level: level2, together } = facts;
			const labels = LEVELS.map((one) => levelLabel(one.level, language));
			const blank = toAgree2({
				en: `level of partnership: ${list(labels, "or")}`,
				es: `nivel de la alianza: ${list(labels, "o")}`
			});
			const purpose = together.purpose === "" ? toAgree2({
				en: "joint action, or sharing information and resources",
				es: "la acci\xF3n conjunta, o compartir informaci\xF3n y recursos"
			}) : say(PURPOSES2[together.purpose]);
			return [
				level2 === void 0 || level2 === 1 ? write({ en: `We work together at this level: ${blank}.`, es: `Trabajamos en este nivel: ${blank}.` }) : write({
					en: `We work together at level ${levelLabel(level2)}. ${MEANINGS2[level2].en} We move to another level only together and in writing.`,
					es: `Trabajamos en el nivel ${levelLabel(level2, "es")}. ${MEANINGS2[level2].es} Pasar a otro nivel lo decidimos en conjunto y por escrito.`
				}),
				...isCharter(facts) ? [
					grid(
						[
							{ en: "Element", es: "Elemento" },
							{ en: "Where", es: "D\xF3nde" },
							{ en: "Owner", es: "Responsable" }
						],
						ELEMENTS.map(([element, means, id]) => [
							`${say(element)}: ${say(means)}`,
							section2(id),
							toAgree2({ en: `who looks after: ${element.en}`, es: `qui\xE9n cuida: ${element.es}` })
						])
					)
				] : [],
				write({ en: `Our purpose is ${purpose}.`, es: `Nuestro prop\xF3sito es ${purpose}.` })
			];
		}
	};
	var beneficiaries = {
		heading: { en: "Who benefits", es: "A qui\xE9nes beneficia" },
		note: {
			en: "Keeps the people we serve in view, and safe.",
			es: "Para no perder de vista a las personas que atendemos, y cuidarlas."
		},
		blocks: (facts, { say, write, toAgree: toAgree2 }) => {
			const said2 = facts.together.area;
			const blank = toAgree2({
				en: "the people or community, and the area",
				es: "las personas o la comunidad, y la zona"
			});
			return [
				...isGiven(said2) ? labelled(say({ en: "Whom this is for, and where", es: "Para qui\xE9nes es, y d\xF3nde" }), said2) : [write({ en: `We do this for ${blank}.`, es: `Hacemos esto por ${blank}.` })],
				write({
					en: "We ask who could be harmed, listen to them before we decide, and stop when harm appears.",
					es: "Preguntamos a qui\xE9n podr\xEDa perjudicar esto, escuchamos a esas personas antes de decidir y nos detenemos si vemos un da\xF1o."
				})
			];
		}
	};
	var isUnclear = ({ unclear }) => unclear.length > 0;
	var scope = {
		heading: { en: "Scope", es: "Alcance" },
		note: {
			en: "What belongs to this partnership and what does not.",
			es: "Qu\xE9 forma parte de esta alianza y qu\xE9 no."
		},
		blocks: ({ unclear }, { grid, toAgree: toAgree2 }) => [
			grid(
				[
					{ en: "Part of this partnership", es: "Forma parte de esta alianza" },
					{ en: "Not part of it", es: "No forma parte" }
				],
				[
					[
						toAgree2({ en: "activities we do together", es: "actividades que hacemos en conjunto" }),
						toAgree2({ en: "activities each does alone", es: "actividades que cada parte hace por su cuenta" })
					],
					...unclear.map((word) => [
						word,
						toAgree2({ en: `what we leave out of \u201C${word}\u201D`, es: `qu\xE9 dejamos fuera de \u201C${word}\u201D` })
					])
				]
			)
		]
	};
	var measures = {
		heading: { en: "Measures of success", es: "Indicadores de \xE9xito" },
		note: { en: "How we will know.", es: "C\xF3mo sabremos que funciona." },
		blocks: (facts, { write, grid, toAgree: toAgree2 }) => {
			const given = linesOf(facts.together.measures);
			const named = given.length > 0 ? given : [toAgree2({ en: "first measure", es: "primer indicador" })];
			return [
				grid(
					[
						{ en: "Measure", es: "Indicador" },
						{ en: "Today", es: "Hoy" },
						{ en: "Target", es: "Meta" },
						{ en: "Source", es: "Fuente" },
						{ en: "By when", es: "Para cu\xE1ndo" }
					],
					named.map((measure) => [
						measure,
						toAgree2({ en: "baseline", es: "punto de partida" }),
						toAgree2({ en: "target", es: "meta" }),
						toAgree2({ en: "source", es: "fuente" }),
						toAgree2({ en: "date", es: "fecha" })
					])
				),
				...isCharter(facts) ? [
					write({
						en: "We all measure in this way, look at the results together, and make the first target public.",
						es: "Medimos de esta manera, revisamos los resultados en conjunto y hacemos p\xFAblica la primera meta."
					})
				] : []
			];
		}
	};

	// src/partnership/mou/sections/terms.ts
	var joining = {
		heading: { en: "Joining and leaving", es: "Entrar y salir" },
		note: {
			en: "The door is open in both directions, and the work goes on.",
			es: "La puerta est\xE1 abierta en los dos sentidos, y el trabajo sigue."
		},
		blocks: (facts, { write, section: section2 }) => [
			write({
				en: "Another organization joins when all of us agree and it signs this text.",
				es: "Otra organizaci\xF3n entra cuando todas las partes est\xE1n de acuerdo y firma este texto."
			}),
			write({
				en: `Any of us may leave with 30 days of notice in writing, giving its reasons. It first does what ${section2(endingOf(facts))} asks. Among the rest this agreement goes on while at least two remain, and we share out the tasks anew.`,
				es: `Cualquiera de las partes puede salir si avisa por escrito 30 d\xEDas antes y explica sus razones. Antes cumple lo que pide ${section2(endingOf(facts))}. Entre las dem\xE1s el acuerdo sigue mientras queden al menos dos, y volvemos a repartir las tareas.`
			})
		]
	};
	var changes = {
		heading: { en: "Changes", es: "Cambios" },
		note: { en: "How this text is changed.", es: "C\xF3mo se cambia este texto." },
		blocks: (_, { write }) => [
			write({
				en: "This text is changed in writing, by those who signed it or follow them. Each version keeps its date.",
				es: "Este texto se cambia por escrito, con las mismas firmas. Cada versi\xF3n conserva su fecha."
			})
		]
	};
	var term = {
		heading: (facts) => isLetter(facts) ? { en: "Term and ending", es: "Vigencia y cierre" } : { en: "Term and review", es: "Vigencia y revisi\xF3n" },
		note: {
			en: "It begins, is reviewed, and ends on a date.",
			es: "Empieza, se revisa y termina en una fecha."
		},
		blocks: (facts, writer2) => {
			const [from, to, review] = [facts.date, facts.endDate, facts.reviewDate].map(writer2.date);
			return [
				writer2.write({
					en: `This agreement runs from ${from} to ${to}. We review it by ${review}, and decide 60 days before its end whether to renew, deepen, pause or end it.`,
					es: `Este acuerdo rige del ${from} al ${to}. Lo revisamos a m\xE1s tardar el ${review}, y 60 d\xEDas antes del final decidimos si sigue, crece, se pausa o termina.`
				})
			];
		}
	};
	var ending = {
		heading: { en: "Ending early", es: "Cierre anticipado" },
		note: {
			en: "A good ending is part of a good partnership.",
			es: "Un buen cierre es parte de una buena alianza."
		},
		blocks: (facts, { write, section: section2 }) => {
			const shares = covering("personal data")(facts);
			const duties = {
				en: "we keep the promises made to the people we serve, return what was lent, settle what is owed, and hand over what the work needs to go on",
				es: "cumplimos lo que prometimos a las personas que atendemos, devolvemos lo prestado, pagamos lo que se debe y entregamos lo que el trabajo necesita para seguir"
			};
			return [
				moreThanTwo(facts) ? write({
					en: `All of us together may end this agreement at any time, in writing. Before it ends, or before one of us leaves as ${section2("joining")} says, ${duties.en}.`,
					es: `Todas las partes juntas pueden terminar este acuerdo en cualquier momento, por escrito. Antes de que termine, o de que una parte salga como dice ${section2("joining")}, ${duties.es}.`
				}) : write({
					en: `Each of us may end this agreement with 30 days of notice in writing, giving its reasons. Until then ${duties.en}.`,
					es: `Cada parte puede terminar este acuerdo si avisa por escrito 30 d\xEDas antes y explica sus razones. Hasta entonces ${duties.es}.`
				}),
				...shares ? [
					write({
						en: `Personal data are given back or deleted as ${section2("data")} says.`,
						es: `Los datos personales se devuelven o se borran como dice ${section2("data")}.`
					})
				] : []
			];
		}
	};
	var BINDING = ["data", "confidentiality", "materials"];
	var status = {
		heading: { en: "What this text is", es: "Qu\xE9 es este texto" },
		note: {
			en: "What holds in law, and what is good will.",
			es: "Qu\xE9 vale ante la ley, y qu\xE9 es buena voluntad."
		},
		advice: always,
		blocks: (facts, writer2) => {
			const { language, say, write, list: list2, has, section: section2 } = writer2;
			const name = facts.level === void 0 ? "" : levelName(facts.level, language).toLowerCase();
			const intent = {
				en: `This agreement says what we intend${name === "" ? "" : ` at the level of ${name}`}.`,
				es: `Este acuerdo dice lo que nos proponemos${name === "" ? "" : ` en el nivel de ${name}`}.`
			};
			const exceptions = BINDING.filter((id) => has(id) && (id !== "data" || facts.covers.includes("personal data")));
			const separate = say({
				en: "where we say so in a separate agreement",
				es: "donde lo digamos en un acuerdo aparte"
			});
			const where = exceptions.map((id) => say({ en: `in ${section2(id)}`, es: `en ${section2(id)}` }));
			const except = list2([...where, separate]);
			return [
				covering("binding")(facts) ? write({
					en: `${intent.en} It is legally binding once each of us has signed it.`,
					es: `${intent.es} Obliga legalmente desde que cada parte lo ha firmado.`
				}) : write({
					en: `${intent.en} It is not legally binding, except ${except}.`,
					es: `${intent.es} No obliga legalmente, salvo ${except}.`
				})
			];
		}
	};
	var independence = {
		heading: { en: "Independence", es: "Independencia" },
		note: { en: "Avoids an accidental joint venture.", es: "Evita crear una empresa conjunta sin querer." },
		advice: always,
		blocks: (_, { write }) => [
			write({
				en: "We remain independent. No party signs, promises or speaks for another, nothing here makes us a partnership or a joint venture in law, and each of us may work with others.",
				es: "Conservamos nuestra independencia. Ninguna parte firma, promete ni habla en nombre de otra, nada de esto nos convierte en una sociedad ni en una empresa conjunta ante la ley, y cada parte puede trabajar con otras organizaciones."
			})
		]
	};
	var law = {
		heading: { en: "Governing law", es: "Ley aplicable" },
		note: {
			en: "By whose law this text is read, and where.",
			es: "Con qu\xE9 ley se lee este texto, y d\xF3nde."
		},
		advice: always,
		blocks: (facts, { write, toAgree: toAgree2, section: section2 }) => {
			const state = toAgree2({ en: "country or state whose law applies", es: "pa\xEDs o estado cuya ley se aplica" });
			const courts = toAgree2({ en: "courts", es: "tribunales" });
			const language = toAgree2({ en: "language that counts", es: "idioma que vale" });
			return [
				write({
					en: `This agreement is read under the law of ${state}. Nobody goes to court before the steps in ${section2("conflict")}; after them these courts decide: ${courts}.`,
					es: `Este acuerdo se rige por la ley de ${state}. Nadie acude a los tribunales antes de los pasos de ${section2("conflict")}; despu\xE9s deciden estos tribunales: ${courts}.`
				}),
				...covering("cross-border")(facts) ? [
					write({
						en: `Where translations of this text differ, this language counts: ${language}.`,
						es: `Si las traducciones de este texto difieren, vale este idioma: ${language}.`
					})
				] : []
			];
		}
	};

	// src/partnership/mou/sections/ways.ts
	var decisions = {
		heading: { en: "Making decisions", es: "C\xF3mo decidimos" },
		note: {
			en: "How we decide, and what happens when we differ.",
			es: "C\xF3mo tomamos decisiones, y qu\xE9 pasa cuando no coincidimos."
		},
		blocks: (facts, { say, write, toAgree: toAgree2, section: section2 }) => {
			const said2 = facts.together.decisions;
			const steps = section2("conflict");
			const votes = moreThanTwo(facts) ? [
				write({
					en: "Each of us has one vote. More than half of us must take part. Where consent is not possible, two thirds of those who take part decide, but money, new parties and changes to this text need all of us.",
					es: "Cada parte tiene un voto. Debe participar m\xE1s de la mitad. Donde no haya consentimiento deciden dos tercios de quienes participan; para el dinero, la entrada de otras partes y los cambios a este texto hacen falta todas las partes."
				})
			] : [];
			if (isGiven(said2)) {
				return [
					...labelled(say({ en: "How we decide", es: "Nuestra forma de decidir" }), said2),
					write({
						en: `Where this says nothing, what concerns one lane only is decided by its owner, and when we cannot agree within 14 days we take the steps in ${steps}.`,
						es: `Donde esto no diga nada, lo que toca a una sola tarea lo decide su responsable, y si en 14 d\xEDas no llegamos a un acuerdo seguimos los pasos de ${steps}.`
					}),
					...votes
				];
			}
			const fallback = toAgree2({ en: "who decides, or what happens then", es: "qui\xE9n decide, o qu\xE9 pasa entonces" });
			return [
				write({
					en: "What concerns more than one of us we decide together, by consent: a proposal stands unless somebody has a reasoned objection. What concerns one lane only is decided by its owner.",
					es: "Lo que toca a m\xE1s de una parte lo decidimos en conjunto y por consentimiento: una propuesta queda aprobada si nadie presenta una objeci\xF3n fundamentada. Lo que toca a una sola tarea lo decide su responsable."
				}),
				...votes,
				write({
					en: `If we cannot agree within 14 days, ${fallback}.`,
					es: `Si en 14 d\xEDas no llegamos a un acuerdo, ${fallback}.`
				})
			];
		}
	};
	var backbone = {
		heading: { en: "Backbone and convener", es: "Apoyo central y convocatoria" },
		note: {
			en: "Who holds the work together, on whose behalf, and until when.",
			es: "Qui\xE9n mantiene unido el trabajo, en nombre de qui\xE9nes y hasta cu\xE1ndo."
		},
		blocks: (facts, { write, toAgree: toAgree2, all }) => {
			const blocks = [];
			if (isClose(facts)) {
				const convener = toAgree2({ en: "convener", es: "qui\xE9n convoca" });
				const support = toAgree2({
					en: "backbone: who has the task and the time",
					es: "apoyo central: qui\xE9n tiene la tarea y el tiempo"
				});
				const until = toAgree2({
					en: "until when the backbone is paid, and by whom",
					es: "hasta cu\xE1ndo se paga el apoyo central, y qui\xE9n lo paga"
				});
				blocks.push(
					write({
						en: `${convener} calls us together. ${support} prepares the meetings, keeps the plan and the measures, and chases what was promised. It serves ${all} alike and decides nothing in our place.`,
						es: `${convener} nos re\xFAne. ${support} prepara las reuniones, lleva el plan y los indicadores y recuerda lo prometido. Sirve por igual a ${all} y no decide en nuestro lugar.`
					}),
					write({ en: `This support is paid for: ${until}.`, es: `Este apoyo est\xE1 pagado: ${until}.` })
				);
			}
			if (covering("hosting")(facts)) {
				const host = toAgree2({ en: "host", es: "qui\xE9n acoge" });
				const until = toAgree2({ en: "last day of hosting", es: "\xFAltimo d\xEDa de la acogida" });
				blocks.push(
					write({
						en: `${host} gives the partnership a home until ${until}. The home is temporary: before that day the partnership moves out, or gets a governing body and staff of its own. Until then the board of the host does not decide for the partnership.`,
						es: `${host} acoge a la alianza hasta ${until}. La acogida es temporal: antes de ese d\xEDa la alianza se muda, o tiene su propio \xF3rgano de gobierno y su propio personal. Hasta entonces la junta directiva de quien acoge no decide por la alianza.`
					})
				);
			}
			return blocks;
		}
	};
	var communication = {
		heading: { en: "Communication", es: "Comunicaci\xF3n" },
		note: {
			en: "How we talk, and how soon we answer.",
			es: "C\xF3mo nos hablamos y en cu\xE1nto tiempo respondemos."
		},
		blocks: (facts, { say, write, toAgree: toAgree2, section: section2 }) => {
			const said2 = facts.together.communication;
			const more = [
				...isCharter(facts) ? [
					write({
						en: `Between meetings the backbone of ${section2("backbone")} tells us every month what moved and what is stuck.`,
						es: `Entre reuniones, el apoyo central de ${section2("backbone")} nos cuenta cada mes qu\xE9 avanz\xF3 y qu\xE9 est\xE1 detenido.`
					})
				] : []
			];
			if (isGiven(said2)) {
				return [
					...labelled(say({ en: "How we keep in touch", es: "C\xF3mo nos comunicamos" }), said2),
					write({
						en: "Where this says nothing, urgent matters go by telephone to the relationship owner.",
						es: "Donde esto no diga nada, lo urgente se trata por tel\xE9fono con la persona responsable de la relaci\xF3n."
					}),
					...more
				];
			}
			const channel = toAgree2({ en: "channel", es: "medio de comunicaci\xF3n" });
			const language = toAgree2({ en: "language", es: "idioma" });
			const days = toAgree2({ en: "number of working days", es: "n\xFAmero de d\xEDas h\xE1biles" });
			return [
				write({
					en: `We write to one another by ${channel} in ${language} and answer within ${days}. Urgent matters go by telephone to the relationship owner.`,
					es: `Nos escribimos por ${channel} en ${language} y respondemos en un plazo de ${days}. Lo urgente se trata por tel\xE9fono con la persona responsable de la relaci\xF3n.`
				}),
				...more
			];
		}
	};
	var checkIns = {
		heading: { en: "Meetings and check-ins", es: "Reuniones y seguimiento" },
		note: {
			en: "Keeps the partnership alive between the big moments.",
			es: "Mantiene viva la alianza entre los grandes momentos."
		},
		blocks: (facts, { say, write, toAgree: toAgree2 }) => {
			const { cadence: cadence2 } = facts;
			const rhythm = cadence2 && say({
				en: `${cadence2.months === 1 ? "every month" : `every ${cadence2.months} months`} for ${cadence2.minutes} minutes`,
				es: `${cadence2.months === 1 ? "cada mes" : `cada ${cadence2.months} meses`} durante ${cadence2.minutes} minutos`
			});
			const often = rhythm != null ? rhythm : toAgree2({ en: "how often, and for how long", es: "cada cu\xE1nto, y por cu\xE1nto tiempo" });
			const meeting = write({ en: `We meet ${often}.`, es: `Nos reunimos ${often}.` });
			if (isLetter(facts)) return [meeting];
			return [
				meeting,
				write({
					en: "Each time we ask what is working and what needs readjusting, look at our measures, make offers before asks, and note who does what by when. The notes go to everyone within 7 days.",
					es: "Cada vez preguntamos qu\xE9 funciona y qu\xE9 hay que ajustar, revisamos nuestros indicadores, ofrecemos antes de pedir y anotamos qui\xE9n hace qu\xE9 y para cu\xE1ndo. Las notas llegan a todas las personas en un plazo de 7 d\xEDas."
				})
			];
		}
	};
	var earlyNotice = {
		heading: { en: "Early notice", es: "Avisar a tiempo" },
		note: { en: "No surprises.", es: "Sin sorpresas." },
		blocks: (_, { write }) => [
			write({
				en: "We tell one another early, even when it is not certain yet, that our aims drift apart, that something important changes, or that there is a problem.",
				es: "Nos avisamos pronto, aunque a\xFAn no sea seguro, si nuestros objetivos se alejan, si cambia algo importante o si hay un problema."
			})
		]
	};
	var credit = {
		heading: { en: "Publicity and credit", es: "Difusi\xF3n y reconocimiento" },
		note: { en: "Shared work, shared credit.", es: "Trabajo compartido, m\xE9rito compartido." },
		blocks: (_, { write }) => [
			write({
				en: "Whenever we speak publicly of the shared work we name everyone who does it, and thank its funders. Names and logos are used only for this work, and only after the organization that they belong to has agreed to the text.",
				es: "Siempre que hablamos en p\xFAblico del trabajo compartido nombramos a quienes lo hacen y agradecemos a quienes lo financian. Los nombres y logotipos se usan solo para este trabajo, y solo cuando la organizaci\xF3n a la que pertenecen ha aprobado el texto."
			})
		]
	};
	var inclusion = {
		heading: { en: "Equity, inclusion and access", es: "Equidad, inclusi\xF3n y accesibilidad" },
		note: { en: "Our values in practice.", es: "Nuestros valores en la pr\xE1ctica." },
		blocks: (_, { write, toAgree: toAgree2 }) => {
			const access = toAgree2({
				en: "what we do for access and language",
				es: "qu\xE9 hacemos por la accesibilidad y el idioma"
			});
			return [
				write({
					en: `We plan so that the people concerned can take part: language, access, times and places. For this work that means ${access}.`,
					es: `Planeamos de modo que puedan participar las personas a quienes afecta: idioma, accesibilidad, horarios y lugares. En este trabajo eso significa ${access}.`
				})
			];
		}
	};
	var conflict = {
		heading: { en: "When we disagree", es: "Cuando no estamos de acuerdo" },
		note: {
			en: "Steps with dates, so that a quarrel does not become a break.",
			es: "Pasos con plazos, para que un desacuerdo no termine en ruptura."
		},
		advice: always,
		blocks: (facts, { say, write, points: points2, toAgree: toAgree2, all, any, section: section2 }) => {
			const said2 = facts.together.conflict;
			const out = moreThanTwo(facts) ? {
				en: `${any} may leave this agreement as ${section2("joining")} says`,
				es: `${any} puede salir de este acuerdo como dice ${section2("joining")}`
			} : {
				en: `${any} may end this agreement as ${section2(endingOf(facts))} says`,
				es: `${any} puede terminar este acuerdo como dice ${section2(endingOf(facts))}`
			};
			const mediator = isGiven(said2) ? "" : `: ${toAgree2({ en: "mediator, or how we find one", es: "persona mediadora, o c\xF3mo la encontramos" })}`;
			const steps = [
				{
					en: "First the people concerned talk, within 7 days.",
					es: "Primero hablan las personas involucradas, en 7 d\xEDas."
				},
				{
					en: "Then the relationship owners, within 14 days.",
					es: "Despu\xE9s, las responsables de la relaci\xF3n, en 14 d\xEDas."
				},
				{
					en: `Then a mediator whom ${all} accept, within 30 days${mediator}.`,
					es: `Despu\xE9s, una persona mediadora que acepten ${all}, en 30 d\xEDas${mediator}.`
				},
				{ en: `If that does not help, ${out.en}.`, es: `Si eso no ayuda, ${out.es}.` }
			];
			return [
				...isGiven(said2) ? [
					...labelled(say({ en: "How we handle it", es: "C\xF3mo lo resolvemos" }), said2),
					write({ en: "Where this says nothing:", es: "Donde esto no diga nada:" })
				] : [],
				// A letter has no room for a list.
				...isLetter(facts) ? [paragraph(steps.map(say).join(" "))] : [points2(...steps)]
			];
		}
	};

	// src/partnership/mou/lanes.ts
	var COLON = /[:\uFF1A](?!\d|\/\/)/;
	var DECIDES = /^(decides|decided by|decide|deciden)\s*[:\uFF1A]/i;
	var CONSULTED = /^(consulted|consults|consult|consultan?|se consulta a|consultad[oa]s?)\s*[:\uFF1A]/i;
	function lanesIn(typed) {
		return linesOf(typed).map(lane).filter(({ task, owner }) => task !== "" || owner !== "");
	}
	function lane(line) {
		const parts = line.split(/[;\uFF1B]/);
		const behind = (label) => {
			const part = parts.slice(1).find((one) => label.test(one.trim()));
			return part === void 0 ? "" : part.trim().replace(label, "").trim();
		};
		const isLabelled = (part) => DECIDES.test(part.trim()) || CONSULTED.test(part.trim());
		const first = parts.filter((part, index) => index === 0 || !isLabelled(part)).join(";").trim();
		const colon = first.search(COLON);
		return {
			task: colon === -1 ? first : first.slice(0, colon).trim(),
			owner: colon === -1 ? "" : first.slice(colon + 1).trim(),
			decides: behind(DECIDES),
			consulted: behind(CONSULTED)
		};
	}

	// src/partnership/mou/sections/work.ts
	var lanes = {
		heading: { en: "Roles and responsibilities", es: "Funciones y responsabilidades" },
		note: {
			en: "Who does what, who decides, and who stays out of whose lane.",
			es: "Qui\xE9n hace qu\xE9, qui\xE9n decide y en qu\xE9 no se mete cada parte."
		},
		blocks: (facts, writer2) => {
			const { write, grid, toAgree: toAgree2, known } = writer2;
			const mainTask = (name) => ({ en: `main task of ${name}`, es: `tarea principal de ${name}` });
			const DECIDES2 = { en: "who decides", es: "qui\xE9n decide" };
			const CONSULTED2 = { en: "who is consulted", es: "a qui\xE9n se consulta" };
			const given = lanesIn(facts.together.lanes).map(({ task, owner, decides, consulted }) => {
				const quoted3 = `\u201C${shorten(task)}\u201D`;
				return [
					known(task, mainTask(owner)),
					known(owner, { en: `who does ${quoted3}`, es: `qui\xE9n se encarga de ${quoted3}` }),
					known(decides, DECIDES2),
					known(consulted, CONSULTED2)
				];
			});
			const usual = () => perParty(facts, writer2, (_, shown, name) => [
				toAgree2(mainTask(name)),
				shown,
				toAgree2(DECIDES2),
				toAgree2(CONSULTED2)
			]);
			return [
				grid(
					[
						{ en: "Task", es: "Tarea" },
						{ en: "Does it", es: "La hace" },
						{ en: "Decides", es: "Decide" },
						{ en: "Is consulted", es: "Se consulta a" }
					],
					given.length > 0 ? given : usual()
				),
				write({
					en: "Each task has one owner. Whoever wants to change a lane asks its owner first.",
					es: "Cada tarea tiene un solo responsable. Quien quiera cambiar una tarea lo consulta primero con su responsable."
				})
			];
		}
	};
	var resources = {
		heading: { en: "Resource commitments", es: "Aportes de cada parte" },
		note: {
			en: "What each of us brings, so that giving and receiving stay fair.",
			es: "Lo que pone cada parte, para que dar y recibir siga siendo justo."
		},
		blocks: (facts, writer2) => {
			const { write, grid, toAgree: toAgree2 } = writer2;
			const rows = perParty(facts, writer2, ({ offers }, shown, name) => {
				const given = linesOf(offers);
				const brought = given.length > 0 ? given : [toAgree2({ en: `what ${name} brings`, es: `qu\xE9 aporta ${name}` })];
				return brought.map((what) => [
					shown,
					what,
					toAgree2({ en: "amount and unit", es: "cantidad y unidad" }),
					toAgree2({ en: "date", es: "fecha" })
				]);
			});
			return [
				grid(
					[
						ORGANIZATION,
						{ en: "Brings", es: "Aporta" },
						{ en: "How much", es: "Cu\xE1nto" },
						{ en: "By when", es: "Para cu\xE1ndo" }
					],
					rows.flat()
				),
				...isLetter(facts) ? [] : [
					write({
						en: "Contributions of different kinds count alike: space, time, skills and contacts as much as money.",
						es: "Los aportes de distinto tipo valen lo mismo: el espacio, el tiempo, los conocimientos y los contactos tanto como el dinero."
					})
				]
			];
		}
	};
	var hoursAreGiven = ({ parties: parties2 }) => parties2.some(({ hours }) => isGiven(hours));
	var capacity = {
		heading: { en: "Time and capacity", es: "Tiempo y capacidad" },
		note: { en: "What each of us can honestly give.", es: "Lo que cada parte puede dar de verdad." },
		blocks: (facts, writer2) => [
			writer2.grid(
				[ORGANIZATION, { en: "Hours a month", es: "Horas al mes" }],
				perParty(facts, writer2, ({ hours }, shown, name) => [
					shown,
					writer2.known(hours.trim(), { en: `hours a month from ${name}`, es: `horas al mes de ${name}` })
				])
			),
			writer2.write({
				en: "Whoever cannot keep this says so early. Saying so is not a breach; we adjust the plan together.",
				es: "Quien no pueda cumplirlo lo dice pronto. Decirlo no es una falta: ajustamos el plan en conjunto."
			})
		]
	};

	// src/partnership/mou/voice.ts
	function voice(language) {
		const say = (text2) => text2[language];
		const blank = (what) => toAgree(say(what), language);
		const listed = (items) => list(items, say({ en: "and", es: "y" }));
		return {
			language,
			say,
			toAgree: blank,
			known: (fact, what) => isGiven(fact) ? fact : blank(what),
			date: (date) => dateInWords(date, language),
			list: listed,
			names: (parties2) => listed(parties2.map((party) => nameOf3(party, language)))
		};
	}

	// src/partnership/mou/writer.ts
	function writer(language, parties2, outline2) {
		const spoken = voice(language);
		const { say } = spoken;
		const find = (id) => outline2.find((place) => place.id === id);
		return {
			...spoken,
			write: (text2) => paragraph(say(text2)),
			points: (...texts) => bullets(...texts.map(say)),
			grid: (headings, rows) => table2(headings.map(say), rows),
			all: say(parties2 > 2 ? { en: "all of us", es: "todas las partes" } : { en: "both of us", es: "ambas partes" }),
			any: say({ en: parties2 > 2 ? "any of us" : "either of us", es: "cualquiera de las partes" }),
			has: (id) => find(id) !== void 0,
			section: (id) => {
				const place = find(id);
				if (!place) throw new Error(`The agreement has no section "${id}".`);
				return say(reference(place));
			},
			outline: outline2
		};
	}
	function reference({ number, heading }) {
		return { en: `section ${number} (\u201C${heading}\u201D)`, es: `la secci\xF3n ${number} (\u201C${heading}\u201D)` };
	}

	// src/partnership/mou/sections.ts
	var TEMPLATES = {
		title: when(always, title),
		parties: when(always, parties),
		contacts: when(inFull, contacts),
		background: when(inFull, background),
		ambition: when(always, ambition, beneficiaries),
		level: when(inFull, level),
		beneficiaries: when(inFull, beneficiaries),
		scope: when(either(inFull, isUnclear), scope),
		lanes: when(either(inFull, said("lanes")), lanes),
		resources: when(always, resources),
		capacity: when(either(inFull, hoursAreGiven), capacity),
		money: when(always, money),
		funders: when(someoneFunds, funders),
		fiscal: when(covering("pooled money"), fiscal),
		decisions: when(either(inFull, said("decisions")), decisions),
		backbone: when(either(isClose, covering("hosting")), backbone),
		communication: when(always, communication, checkIns, earlyNotice),
		checkIns: when(inFull, checkIns),
		measures: when(either(inFull, said("measures")), measures),
		earlyNotice: when(inFull, earlyNotice),
		quality: when(covering("shared services"), quality),
		data: when(always, data),
		safeguarding: when(covering("people at risk"), safeguarding),
		confidentiality: when(covering("confidential information"), confidentiality),
		materials: when(covering("joint materials"), materials),
		credit: when(inFull, credit),
		liability: when(always, liability),
		inclusion: when(inFull, inclusion),
		conflict: when(always, conflict),
		joining: when(moreThanTwo, joining),
		changes: when(inFull, changes),
		term: when(always, term, changes, ending),
		ending: when(inFull, ending),
		status: when(always, status),
		independence: when(inFull, independence),
		law: when(covering("cross-border", "binding"), law),
		signatures: when(always, signatures),
		annexes: when(hasAnnexes, annexes),
		notice: when(always, notice)
	};
	function when(condition, template, ...inLetter) {
		return { ...template, when: condition, inLetter };
	}
	function sections(facts) {
		const { language, parties: parties2 } = facts;
		const present = Object.entries(TEMPLATES).filter(([, template]) => template.when(facts));
		const places = outline(
			present.map(([id, { heading, advice }]) => {
				var _a;
				return {
					id,
					heading: headingIn(heading, facts)[language],
					advice: (_a = advice == null ? void 0 : advice(facts)) != null ? _a : false
				};
			})
		);
		const spoken = writer(language, parties2.length, places);
		return present.map(([, template], index) => ({
			...places[index],
			note: spoken.say(template.note),
			blocks: [template, ...isLetter(facts) ? template.inLetter : []].reduce(
				(all, { blocks }) => all.concat(blocks(facts, spoken)),
				[]
			)
		}));
	}
	function headingIn(heading, facts) {
		return typeof heading === "function" ? heading(facts) : heading;
	}

	// src/partnership/mou/state.ts
	function refusal(state, facts) {
		const open = openQuestions(facts);
		if (state !== "signed" || open.length === 0) return void 0;
		const funders2 = facts.parties.filter(({ funds }) => funds).map(({ name }) => shorten(name, 60));
		const asked = (language) => open.map(({ text: text2 }) => text2[language]).join(" ");
		return {
			en: `This agreement cannot be final yet, since money comes from ${who(funders2, "en")}. Answer first: ${asked("en")}`,
			es: `Este acuerdo a\xFAn no puede ser definitivo, porque pone dinero ${who(funders2, "es")}. Falta responder: ${asked("es")}`
		};
	}
	function who(names, language) {
		const us = language === "en" ? "our organization" : "nuestra organizaci\xF3n";
		return list(
			names.map((name) => name || us),
			language === "en" ? "and" : "y"
		);
	}

	// src/partnership/mou/agreement.ts
	function agreement(facts) {
		var _a, _b;
		const { language, parties: parties2, date, version, state } = facts;
		if (parties2.length < 2) throw new Error("An agreement has at least two parties.");
		const refused2 = refusal(state, facts);
		if (refused2) throw new Error(refused2[language]);
		const reviewDate = addMonths(date, 6);
		const endDate = addDays(addMonths(date, 12), -1);
		const written = sections({ ...facts, reviewDate, endDate });
		return {
			language,
			form: formOf(facts),
			title: (_b = (_a = written[0]) == null ? void 0 : _a.heading) != null ? _b : "",
			between: voice(language).names(parties2),
			date,
			version,
			state,
			reviewDate,
			endDate,
			parties: parties2,
			sections: written,
			toAgree: marksIn(written)
		};
	}
	function marksIn(written) {
		const found = /* @__PURE__ */ new Set();
		for (const { blocks } of written) {
			for (const block2 of blocks) {
				for (const text2 of textsOf(block2)) for (const mark of toAgreeIn(text2)) found.add(mark);
			}
		}
		return Array.from(found);
	}
	function textsOf(block2) {
		if (block2.kind === "paragraph") return [block2.text];
		if (block2.kind === "list") return block2.items;
		return block2.rows.reduce((all, row) => all.concat(row), []);
	}

	// src/partnership/mou/html.ts
	var SEEK_ADVICE = { en: "(Seek advice.)", es: "(Pedir asesor\xEDa.)" };
	function agreementHtml({ language, form, title: title2, between, sections: sections2 }) {
		return [
			`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
			`<title>${asHtml(`${title2}: ${between}`)}</title>`,
			"<style>body{font-family:Arial,sans-serif;font-size:11pt;line-height:1.4}h1{font-size:20pt}h2{font-size:13pt}",
			"table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:4pt 6pt;text-align:left;vertical-align:top}",
			"th{background-color:#eef3f8}.note{color:#555;font-style:italic}</style></head><body>",
			...sections2.map((one) => section(one, language, form !== "letter")),
			"</body></html>"
		].join("\n");
	}
	function section(one, language, withNote) {
		const { id, number, heading, note, blocks } = one;
		const advice = one.advice ? ` ${SEEK_ADVICE[language]}` : "";
		const noted = withNote ? [`<p class="note">${asHtml(note + advice)}</p>`] : [];
		if (id === "title") return [`<h1>${asHtml(heading)}</h1>`, ...blocks.map(titleBlock), ...noted].join("\n");
		const numbered = `${number === void 0 ? "" : `${number}. `}${heading}`;
		return [
			id === "signatures" ? '<div style="page-break-inside: avoid">' : "<div>",
			`<h2>${asHtml(withNote ? numbered : numbered + advice)}</h2>`,
			...noted,
			...blocks.map(block),
			"</div>"
		].join("\n");
	}
	function titleBlock(one) {
		return one.kind === "paragraph" ? `<p><strong>${asHtml(one.text)}</strong></p>` : block(one);
	}
	function block(one) {
		if (one.kind === "paragraph") return `<p>${asHtml(one.text)}</p>`;
		if (one.kind === "list") return `<ul>${one.items.map((item) => `<li>${asHtml(item)}</li>`).join("")}</ul>`;
		return table3(one.headings, one.rows);
	}
	function table3(headings, rows) {
		const head = headings.map((heading) => `<th>${asHtml(heading)}</th>`).join("");
		const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${asHtml(cell)}</td>`).join("")}</tr>`).join("");
		return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
	}
	function asHtml(text2) {
		return text2.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\r\n|\r|\n/g, "<br>");
	}

	// src/partnership/mou/partnerFacts.ts
	function partnerFacts(settings, partner, date) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
		const { fields } = partner;
		const { organization, mission, contact, signatory, language } = settings;
		const { covers, annexes: annexes2, weFund, theyFund, unknown } = readCovers(fields.covers);
		return {
			parties: [
				{
					name: organization,
					mission,
					contact,
					signatory,
					offers: (_a = fields.weOffer) != null ? _a : "",
					hours: (_b = fields.ourHours) != null ? _b : "",
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
			annexes: annexes2,
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
			language
		};
	}
	var [ACT_TOGETHER, SHARE] = PURPOSES;
	function purposeOf(cell) {
		if (fold(cell) === fold(ACT_TOGETHER)) return "joint action";
		return fold(cell) === fold(SHARE) ? "sharing" : "";
	}

	// src/workspace/documents.ts
	var FOLDER = "application/vnd.google-apps.folder";
	var DOCUMENT = "application/vnd.google-apps.document";
	function openDocuments(spreadsheetId) {
		var _a, _b;
		const files = drive().Files;
		const made = /* @__PURE__ */ new Map();
		let folderId;
		let pageToken;
		do {
			const page = files.list({
				q: `appProperties has { key='spreadsheet' and value='${spreadsheetId}' } and trashed = false`,
				fields: "nextPageToken, files(id, mimeType, appProperties)",
				pageSize: 1e3,
				...pageToken ? { pageToken } : {}
			});
			for (const file of (_a = page.files) != null ? _a : []) {
				if (!file.id) continue;
				if (file.mimeType === FOLDER) folderId = file.id;
				const key2 = (_b = file.appProperties) == null ? void 0 : _b.key;
				if (file.mimeType === DOCUMENT && key2) made.set(key2, { id: file.id, url: urlOf(file.id) });
			}
			pageToken = page.nextPageToken;
		} while (pageToken);
		const folder = () => {
			folderId != null ? folderId : folderId = idOf(
				files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } })
			);
			return folderId;
		};
		return {
			made,
			create(key2, title2, html) {
				const resource = {
					name: title2,
					mimeType: DOCUMENT,
					parents: [folder()],
					appProperties: { spreadsheet: spreadsheetId, key: key2 }
				};
				const id = idOf(files.create(resource, Utilities.newBlob(html, "text/html", title2)));
				return { id, url: urlOf(id) };
			}
		};
	}
	function idOf(file) {
		if (!file.id) throw new Error("Drive answered without the identifier of the new file");
		return file.id;
	}
	function urlOf(id) {
		return `https://docs.google.com/document/d/${id}/edit`;
	}
	function drive() {
		if (typeof Drive === "undefined" || !Drive) throw new UserError(({ serviceMissing }) => serviceMissing("Drive"));
		return Drive;
	}

	// src/workspace/register.ts
	function openRegister(spreadsheet, name, headings) {
		var _a, _b;
		const columns = Object.keys(headings);
		const newOrder = columns.map((column) => headings[column]);
		const found = readSheet(spreadsheet, name);
		const [first, ...rows] = (_a = found == null ? void 0 : found.rows) != null ? _a : [];
		const order = (_b = first == null ? void 0 : first.map(plainText)) != null ? _b : newOrder;
		const lost = newOrder.filter((heading) => !order.includes(heading));
		if (lost.length > 0) throw new UserError(({ headingsLost }) => headingsLost(name, lost));
		const inOrder = (entry) => order.map((heading) => {
			const column = columns.find((one) => headings[one] === heading);
			return column === void 0 ? "" : toWrite2(entry[column]);
		});
		return {
			entries: rows.map((row) => {
				const entry = {};
				for (const column of columns) entry[column] = plainText(row[order.indexOf(headings[column])]);
				return entry;
			}),
			add: (added) => {
				if (added.length === 0) return;
				const target = first && found ? found.sheet : makeTableSheet(spreadsheet, name, newOrder, found == null ? void 0 : found.sheet);
				const last = target.getLastRow();
				const lacking = last + added.length - target.getMaxRows();
				if (lacking > 0) target.insertRowsAfter(target.getMaxRows(), lacking);
				target.getRange(last + 1, 1, added.length, order.length).setValues(added.map(inOrder));
			}
		};
	}
	function toWrite2(cell) {
		return typeof cell === "number" ? cell : asCell(cell, "day");
	}

	// src/workspace/mouRegister.ts
	function openMouRegister(spreadsheet) {
		return openRegister(spreadsheet, words.sheets.mous, words.mouHeadings);
	}
	function partnersWithMou({ entries }) {
		return new Set(entries.map(({ partnerId }) => partnerId).filter((id) => id !== ""));
	}

	// src/workspace/permission.ts
	var SCOPES = {
		documents: "https://www.googleapis.com/auth/drive.file",
		calendar: "https://www.googleapis.com/auth/calendar.app.created"
	};
	function requirePermission(permission) {
		ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[permission]]);
	}

	// src/commands/choosePartners.ts
	function keyOf({ id, name }) {
		return { id, name };
	}
	function choosePartners({ selected, usual, askSelected, askUsual }) {
		if (selected.length === 0) return usual.length > 0 && confirm(askUsual()) ? usual : [];
		const answer = choose(
			askSelected(
				selected.map((partner) => partner.name),
				usual.length
			)
		);
		return answer === "yes" ? selected : answer === "no" ? usual : [];
	}
	function rowsNow(chosen, partners) {
		const ids = new Set(chosen.map((partner) => partner.id).filter((id) => id !== ""));
		const names = new Set(chosen.filter((partner) => partner.id === "").map((partner) => partner.name));
		const isChosen = ({ id, name }) => id === "" ? names.has(name) : ids.has(id);
		return new Set(partners.filter(isChosen).map((partner) => partner.row));
	}
	function partnersIn(partners, rows) {
		return rows ? partners.filter(({ row }) => row >= rows.from && row <= rows.to) : [];
	}

	// src/workspace/timeLimit.ts
	var ENOUGH_MILLISECONDS = 5 * 60 * 1e3;
	function startTimeLimit() {
		const end = Date.now() + ENOUGH_MILLISECONDS;
		return () => Date.now() < end;
	}

	// src/commands/workThrough.ts
	function sayDone(spreadsheet, message, problems) {
		const reasons = Array.from(new Set(problems.map((problem) => problem.message)));
		if (reasons.length === 0) notify(spreadsheet, message);
		else tell([message, ...reasons.map((reason2) => `${reason2}.`)].join("\n\n"));
	}
	var NO_WORK = { made: 0, upToDate: 0, left: 0, problems: [] };
	function workThrough(partners, rows, isMade, make) {
		const hasTime = startTimeLimit();
		const problems = sharedIds(partners).filter((problem) => rows.has(problem.row));
		const doubtful = new Set(problems.map((problem) => problem.row));
		let [made, upToDate, left] = [0, 0, 0];
		for (const partner of partners) {
			if (!rows.has(partner.row) || doubtful.has(partner.row)) continue;
			if (isMade(partner)) upToDate++;
			else if (!hasTime()) left++;
			else if (make(partner)) made++;
			else upToDate++;
		}
		return { made, upToDate, left, problems };
	}

	// src/commands/createMous.ts
	function createMous() {
		return command(() => {
			requirePermission("documents");
			const spreadsheet = openSpreadsheet();
			const settings = readSettings(spreadsheet);
			const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
			const { immediate, withoutMou } = immediatePartners(list2.partners, partnersWithMou(openMouRegister(spreadsheet)));
			const selected = partnersIn(list2.partners, selectedRows(spreadsheet, sheet));
			if (selected.length === 0 && withoutMou.length === 0) {
				const message = immediate.length === 0 ? words.nothingToDraft : words.mousUpToDate(immediate.length);
				tell(message);
				return { ...NO_WORK, upToDate: immediate.length };
			}
			const chosen = choosePartners({
				selected,
				usual: immediate,
				askSelected: words.draftForSelection,
				askUsual: () => words.draftForImmediate(
					withoutMou.map((partner) => partner.name),
					immediate.length - withoutMou.length
				)
			});
			if (chosen.length === 0) return NO_WORK;
			const report = underLock(() => draft(spreadsheet, chosen));
			sayDone(spreadsheet, words.mousDone(report.made, report.upToDate, report.left), report.problems);
			return report;
		});
	}
	function draftMous(chosen) {
		return reply(() => underLock(() => draft(openSpreadsheet(), chosen)));
	}
	function immediatePartners(partners, withMou) {
		const immediate = partners.filter((partner) => partner.priority === "Immediate");
		return { immediate, withoutMou: immediate.filter((partner) => !withMou.has(partner.id)) };
	}
	function draft(spreadsheet, chosen) {
		const settings = readSettings(spreadsheet);
		const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
		const register = openMouRegister(spreadsheet);
		const noted = partnersWithMou(register);
		const documents = openDocuments(spreadsheet.getId());
		const date = today(spreadsheet.getSpreadsheetTimeZone());
		const rows = rowsNow(chosen, list2.partners);
		const { partners } = fillPartnerIds(sheet, list2);
		const notes = [];
		const draftFor = (partner) => {
			const mou = agreement(partnerFacts(settings, partner, date));
			const key2 = `${partner.id}/v${mou.version}`;
			const known = documents.made.get(key2);
			const document = known != null ? known : documents.create(key2, words.mouTitle(partner.name), agreementHtml(mou));
			notes.push(noteOf(partner, mou, document));
			return known === void 0;
		};
		try {
			return workThrough(partners, rows, (partner) => noted.has(partner.id), draftFor);
		} finally {
			register.add(notes);
		}
	}
	function noteOf(partner, mou, document) {
		return {
			organization: partner.name,
			level: partner.level === void 0 ? "" : levelLabel(partner.level),
			version: mou.version,
			state: words.draft,
			drafted: mou.date,
			review: mou.reviewDate,
			end: mou.endDate,
			document: document.url,
			partnerId: partner.id
		};
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
	var keyOf2 = (spreadsheetId, piece) => `draft/${spreadsheetId}/${piece}`;
	function readKeptDraft(spreadsheetId) {
		const kept = PropertiesService.getUserProperties().getProperties();
		let json = "";
		for (let piece = 0; kept[keyOf2(spreadsheetId, piece)]; piece++) json += kept[keyOf2(spreadsheetId, piece)];
		return json === "" ? void 0 : readDraft(json);
	}
	function keepDraft(spreadsheetId, draft2) {
		const json = draft2 ? JSON.stringify(draft2) : "";
		const pieces = {};
		const count2 = Math.ceil(json.length / PIECE);
		for (let piece = 0; piece <= count2; piece++) {
			pieces[keyOf2(spreadsheetId, piece)] = json.slice(piece * PIECE, (piece + 1) * PIECE);
		}
		PropertiesService.getUserProperties().setProperties(pieces);
	}

	// src/commands/newPartner.ts
	function newPartner() {
		return command(() => {
			var _a;
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
				draft: (_a = readKeptDraft(spreadsheet.getId())) != null ? _a : null,
				newId: partnerIds()(list2.nextRow),
				sheet: sheet.getName(),
				partners: list2.partners.map(({ id, name, row }) => ({ id, name, row })),
				columns: COLUMNS.map(({ key: key2 }) => key2).filter((key2) => list2.columns[key2] !== void 0)
			};
			showSidebar("newPartner", words.pageTitles[language].newPartner, page);
			return void 0;
		});
	}
	function keepDraft2(draft2) {
		return reply(() => {
			keepDraft(openSpreadsheet().getId(), draft2 != null ? draft2 : void 0);
			return null;
		});
	}

	// src/partnership/formulas.ts
	var SEPARATOR = ";";
	function columnFormula(key2, places, settings) {
		var _a, _b;
		const name = (_a = COLUMNS.find((column2) => column2.key === key2)) == null ? void 0 : _a.formula;
		const ratings = RATING_COLUMNS.map((column2) => {
			var _a2;
			return (_a2 = places[column2]) != null ? _a2 : 0;
		});
		const range = openRange(Math.min(...ratings), Math.max(...ratings));
		const column = (wanted) => {
			var _a2, _b2;
			return openRange((_a2 = places[wanted]) != null ? _a2 : 0, (_b2 = places[wanted]) != null ? _b2 : 0);
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
		return `=${name}(${((_b = argumentsOf[key2]) != null ? _b : []).join(SEPARATOR)})`;
	}
	function openRange(from, to) {
		return `${columnLetter(from)}1:${columnLetter(to)}`;
	}
	function columnOfFormula(formula) {
		var _a;
		return (_a = COLUMNS.find(
			(column) => column.formula !== void 0 && formula.toUpperCase().startsWith(`=${column.formula}(`)
		)) == null ? void 0 : _a.key;
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
		var _a;
		return (_a = spelled(name).match(/[\p{L}\p{N}\p{M}]+/gu)) != null ? _a : [];
	}
	function spelled(name) {
		const text2 = fold(name.replace(TRADE_MARK, "")).replace(/[^\0-\u007F]/g, (letter) => {
			var _a;
			return (_a = SPELLINGS[letter]) != null ? _a : letter;
		}).replace(ELISION, "$1$2 ").replace(APOSTROPHES, "").replace(INVERTED_ARTICLE, " ").replace(TAX_SECTION, "501c3").replace(/[&+]/g, " and ");
		return DOTTED_FORMS.reduce((all, [form, long]) => all.replace(form, long), text2).normalize("NFC");
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

	// src/workspace/partnerColumns.ts
	var NO_PARTNERS = { columns: {}, partners: [], problems: [], nextRow: 2 };
	function planPartnerColumns(spreadsheet) {
		var _a, _b, _c;
		const known = findPartnerSheet(spreadsheet);
		const open = known != null ? known : spreadsheet.getActiveSheet();
		const rows = readRows(spreadsheet, open);
		const isEmpty = rows.length === 1 && ((_a = rows[0]) != null ? _a : []).every((cell) => cell === "");
		const list2 = readPartners(rows, readWeights(void 0));
		if (known && !isEmpty && !list2) throw new UserError(({ noNameColumn }) => noNameColumn(known.getName()));
		const sheet = known != null ? known : list2 ? open : void 0;
		const headings = list2 ? (_b = rows[0]) != null ? _b : [] : [];
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
		var _a;
		const ratings = RATING_COLUMNS.map((key2) => {
			var _a2;
			return (_a2 = places[key2]) != null ? _a2 : 0;
		});
		for (const { key: key2, formula } of COLUMNS) {
			const place = (_a = places[key2]) != null ? _a : -1;
			if (formula && place > Math.min(...ratings) && place < Math.max(...ratings)) {
				throw new UserError(({ ratingColumnsApart }) => ratingColumnsApart(plainText(headings[place])));
			}
		}
	}
	function completePartnerColumns(spreadsheet, plan, references) {
		var _a, _b;
		const lackDropDown = withoutDropDown(plan);
		const sheet = (_a = plan.sheet) != null ? _a : spreadsheet.insertSheet(words.sheets.partners, 0);
		const height = sheet.getMaxRows() - 1;
		addColumns(sheet, plan.width, plan.missing, (key2) => columnFormula(key2, plan.places, references));
		if (plan.freeze) sheet.setFrozenRows(1);
		for (const column of lackDropDown) setDropDown(sheet, column, ((_b = plan.places[column.key]) != null ? _b : 0) + 1, height);
		return sheet;
	}
	function addColumns(sheet, width, columns, formulaOf) {
		if (columns.length === 0) return;
		const grid = sheet.getMaxColumns();
		const height = sheet.getMaxRows() - 1;
		if (grid < width + columns.length) sheet.insertColumnsAfter(grid, width + columns.length - grid);
		sheet.getRange(1, width + 1, 1, columns.length).setValues([columns.map(({ key: key2, heading, formula }) => formula ? formulaOf(key2) : heading)]).setFontWeight("bold").setWrap(true);
		columns.forEach((column, index) => {
			format(sheet, column, width + index + 1, height);
			if (column.choices) setDropDown(sheet, column, width + index + 1, height);
		});
	}
	function format(sheet, { key: key2, holds, added, choices }, column, height) {
		var _a;
		const isText = added === "whenFilled" && !holds && !choices;
		const width = (_a = WIDTHS[key2]) != null ? _a : isText ? TEXT_WIDTH : void 0;
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
				var _a;
				return column.choices && column.added !== "whenFilled" && !missing.includes(column) && sheet.getRange(2, ((_a = places[column.key]) != null ? _a : 0) + 1).getDataValidation() === null;
			}
		);
	}
	function setDropDown(sheet, { choices, key: key2 }, column, height) {
		const isRating = key2 === "capacity" || RATING_COLUMNS.some((rating) => rating === key2);
		const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices != null ? choices : []], true).setAllowInvalid(true).setHelpText(isRating ? words.ratingHelp : words.chooseHelp).build();
		sheet.getRange(2, column, height, 1).setDataValidation(rule);
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
		var _a, _b, _c, _d, _e, _f, _g, _h;
		const found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
		const existing = request.partner ? partnerNow(request.partner, found) : void 0;
		const added = request.partner ? void 0 : found.list.partners.find(({ id: id2 }) => id2 !== "" && id2 === request.newId);
		if (added) return { result: "saved", partner: keyOf(added), row: added.row, isHidden: false, keptFormulas: [] };
		if (((_b = (_a = request.fields.name) != null ? _a : existing == null ? void 0 : existing.name) != null ? _b : "").trim() === "") throw new UserError((words2) => words2.nameMissing);
		const missing = missingColumns(found.list.columns, request.fields);
		if (missing.length > 0 && !request.addColumns)
			return { result: "columnsMissing", headings: missing.map(({ heading }) => heading) };
		const obstacle = existing ? changedMeanwhile(existing, request) : sameName(found, request);
		if (obstacle) return obstacle;
		const width = (_d = (_c = found.rows[0]) == null ? void 0 : _c.length) != null ? _d : 0;
		const places = withColumns(found.list.columns, width, missing);
		const row = (_e = existing == null ? void 0 : existing.row) != null ? _e : firstFreeRow(found);
		const id = (existing == null ? void 0 : existing.id) || request.newId || partnerIds()(row);
		const cells = openPartnerRow(found.sheet, row, width);
		addColumns(found.sheet, width, missing, (key2) => columnFormula(key2, places));
		const kept = cells.write(places, { ...request.fields, id });
		found.sheet.getRange(row, ((_f = places.name) != null ? _f : 0) + 1).activate();
		const result = {
			result: "saved",
			partner: { id, name: (_h = (_g = request.fields.name) != null ? _g : existing == null ? void 0 : existing.name) != null ? _h : "" },
			row,
			isHidden: cells.isHidden(),
			keptFormulas: kept.map((key2) => columnOf(key2).heading)
		};
		if (!existing) keepDraft(spreadsheet.getId(), void 0);
		return result;
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
				var _a;
				return places[key2] === void 0 && (key2 === "id" || ((_a = fields[key2]) != null ? _a : "") !== "");
			}
		);
	}
	function withColumns(places, width, added) {
		return Object.assign({}, places, ...added.map(({ key: key2 }, index) => ({ [key2]: width + index })));
	}
	function changedMeanwhile(partner, { fields, before }) {
		const isChanged = (key2) => {
			var _a, _b;
			const now = (_a = partner.fields[key2]) != null ? _a : "";
			return fields[key2] !== void 0 && now !== ((_b = before[key2]) != null ? _b : "") && now !== fields[key2];
		};
		return FIELD_KEYS.some(isChanged) ? { result: "changed", fields: partner.fields } : void 0;
	}
	function sameName({ list: list2 }, { fields, evenIfKnown }) {
		var _a;
		if (evenIfKnown) return void 0;
		const key2 = nameKey((_a = fields.name) != null ? _a : "");
		const same = list2.partners.find(({ name }) => nameKey(name) === key2);
		return same ? { result: "known", ...keyOf(same), row: same.row } : void 0;
	}

	// src/partnership/checkin/agenda.ts
	var QUESTIONS = [
		"Is the work accomplishing anything?",
		"Are there changes that would improve it?",
		"Are there partners who want to leave or join?",
		"Is there new information, or have conditions changed?",
		"Is the structure working for everyone?",
		"Is the partnership still needed and valuable?",
		"What can we celebrate?"
	];
	var AGENDAS = {
		"first-contact": [
			"Who we are, and what we hope for",
			"What they hope to win, and whether it fits with ours",
			"What each of us could offer: our offer first",
			"What each of us could use",
			"One small thing to try together, or why not now",
			"Next step: who does what by when"
		],
		"check-in": [
			"A win since last time, and credit where it is due",
			"What is working, and what needs readjusting",
			"Success measures since last time",
			"Two of these questions in turn, all of them once a quarter:",
			...QUESTIONS.map((question) => `   ${question}`),
			"Offers and asks: offers first",
			"Problems while they are small",
			"Trust in one minute: open, reliable, in support of the mission?",
			"Next stage, and actions: who does what by when"
		]
	};
	function agenda(purpose) {
		return AGENDAS[purpose];
	}

	// src/partnership/checkin/eventId.ts
	function eventId(partnerId, purpose) {
		const text2 = `${purpose}/${partnerId}`;
		let id = "cg";
		for (let i = 0; i < text2.length; i++) id += text2.charCodeAt(i).toString(16).padStart(4, "0");
		return id;
	}

	// src/partnership/checkin/recurrence.ts
	var MONTHS_OF_A_SERIES = 12;
	function recurrence(first, { months }) {
		const nth = Math.ceil(Number(first.slice(8)) / 7);
		return {
			months,
			weekday: weekdayOf(first),
			nth: nth === 5 ? -1 : nth,
			times: Math.max(1, Math.floor(MONTHS_OF_A_SERIES / months))
		};
	}
	function rrule({ months, weekday, nth, times }) {
		const day = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][weekday];
		return `RRULE:FREQ=MONTHLY;INTERVAL=${months};BYDAY=${nth}${day};COUNT=${times}`;
	}
	function recurrenceInWords({ months, weekday, nth, times }) {
		const day = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday];
		const which = nth === -1 ? "last" : ["first", "second", "third", "fourth"][nth - 1];
		return `${months === 1 ? "every month" : `every ${months} months`} on the ${which} ${day}, ${times} times`;
	}

	// src/partnership/checkin/plan.ts
	var TIMES = ["10:00", "11:30", "14:00", "15:30"];
	var WINDOW_DAYS = 7;
	function purposeOf2(meeting) {
		const { level: level2, priority, months, lastContact } = meeting;
		const nothingAgreed = level2 === void 0 && months === void 0;
		if (nothingAgreed && priority === "Immediate" && lastContact === void 0) return "first-contact";
		return cadence(meeting) ? "check-in" : void 0;
	}
	function checkInPlanner(today2, taken, table4 = USUAL_CADENCE) {
		const busy = new Set(taken);
		const tomorrow = onWorkingDay(addDays(today2, 1));
		const perDay = /* @__PURE__ */ new Map();
		const count2 = (date) => {
			var _a;
			return perDay.set(date, ((_a = perDay.get(date)) != null ? _a : 0) + 1);
		};
		for (const beginning2 of taken) count2(beginning2.slice(0, 10));
		const freeTimes = (date) => {
			var _a;
			return TIMES.filter((time) => !busy.has(`${date}T${time}`)).slice(0, Math.max(0, TIMES.length - ((_a = perDay.get(date)) != null ? _a : 0)));
		};
		const takeSlot = (from, until) => {
			var _a;
			let best = from;
			for (let day = from; day <= until; day = onWorkingDay(addDays(day, 1))) {
				if (freeTimes(day).length > freeTimes(best).length) best = day;
			}
			while (freeTimes(best).length === 0) best = onWorkingDay(addDays(best, 1));
			const time = (_a = freeTimes(best)[0]) != null ? _a : TIMES[0];
			busy.add(`${best}T${time}`);
			count2(best);
			return { date: best, time };
		};
		return (meeting) => {
			const purpose = purposeOf2(meeting);
			if (purpose === void 0) return void 0;
			const { firstCheckIn, lastContact } = meeting;
			const agreed = firstCheckIn !== void 0 && firstCheckIn > today2 ? firstCheckIn : void 0;
			if (purpose === "first-contact") {
				const slot2 = takeSlot(agreed != null ? agreed : tomorrow, agreed != null ? agreed : addDays(today2, FIRST_CONTACT.days));
				return { purpose, ...slot2, minutes: FIRST_CONTACT.minutes };
			}
			const rhythm = cadence(meeting, table4);
			if (rhythm === void 0) return void 0;
			const due = lastContact === void 0 ? tomorrow : nextCheckIn(lastContact, rhythm);
			const from = agreed != null ? agreed : due < tomorrow ? tomorrow : due;
			const slot = takeSlot(from, agreed != null ? agreed : addDays(from, WINDOW_DAYS - 1));
			return { purpose, ...slot, minutes: rhythm.minutes, recurrence: recurrence(slot.date, rhythm) };
		};
	}
	function endOf({ date, time, minutes }) {
		const [hour = 0, minute = 0] = time.split(":").map(Number);
		const end = hour * 60 + minute + minutes;
		return `${date}T${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}:00`;
	}
	function twoDigits(n) {
		return String(n).padStart(2, "0");
	}

	// src/partnership/emails.ts
	function emailsIn(text2) {
		var _a;
		const found = (_a = text2.match(/[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/g)) != null ? _a : [];
		return Array.from(new Set(found));
	}

	// src/workspace/calendar.ts
	var CALENDAR_ID = "calendarId";
	function openCheckInCalendar(zone) {
		var _a;
		const service = calendarService();
		const properties = PropertiesService.getUserProperties();
		let calendarId = properties.getProperty(CALENDAR_ID);
		if (calendarId === null) {
			calendarId = (_a = service.Calendars.insert({ summary: words.calendar, timeZone: zone }).id) != null ? _a : "";
			properties.setProperty(CALENDAR_ID, calendarId);
		}
		const id = calendarId;
		return {
			add(entry) {
				var _a2, _b;
				try {
					service.Events.insert(resourceOf(entry), id, { sendUpdates: entry.guests.length > 0 ? "all" : "none" });
					return { made: true, start: entry.start };
				} catch (error) {
					const message = String(error.message);
					if (/already exists/i.test(message)) {
						return { made: false, start: (_b = (_a2 = service.Events.get(id, entry.id).start) == null ? void 0 : _a2.dateTime) != null ? _b : entry.start };
					}
					if (!/not found/i.test(message)) throw error;
					properties.deleteProperty(CALENDAR_ID);
					throw new UserError(({ calendarGone }) => calendarGone);
				}
			}
		};
	}
	function resourceOf(entry) {
		return {
			id: entry.id,
			summary: entry.title,
			description: entry.description,
			start: { dateTime: entry.start, timeZone: entry.zone },
			end: { dateTime: entry.end, timeZone: entry.zone },
			...entry.guests.length > 0 ? { attendees: entry.guests.map((email) => ({ email })) } : {},
			...entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {},
			extendedProperties: { private: { partnerId: entry.partnerId, purpose: entry.purpose } }
		};
	}
	function calendarService() {
		if (typeof Calendar === "undefined" || !(Calendar == null ? void 0 : Calendar.Calendars) || !Calendar.Events) {
			throw new UserError(({ serviceMissing }) => serviceMissing("Calendar"));
		}
		return { Calendars: Calendar.Calendars, Events: Calendar.Events };
	}

	// src/workspace/checkInRegister.ts
	function openCheckInRegister(spreadsheet) {
		return openRegister(spreadsheet, words.sheets.checkIns, words.checkInHeadings);
	}
	function seriesIsNoted({ entries }) {
		const noted = new Set(entries.map(({ partnerId, purpose }) => `${partnerId}/${purpose}`));
		return (partner) => {
			const purpose = purposeOf2(partner);
			return purpose !== void 0 && noted.has(`${partner.id}/${words.purposes[purpose]}`);
		};
	}
	function beginningsNoted({ entries }) {
		return entries.map(({ date, time }) => `${date}T${time}`);
	}

	// src/commands/scheduleCheckIns.ts
	function scheduleCheckIns() {
		return command(() => {
			requirePermission("calendar");
			const spreadsheet = openSpreadsheet();
			const { weights } = readSettings(spreadsheet);
			const { sheet, list: list2 } = readPartnerSheet(spreadsheet, weights);
			const isNoted = seriesIsNoted(openCheckInRegister(spreadsheet));
			const { usual, withoutSeries } = partnersToMeet(list2.partners, isNoted);
			const meets = list2.partners.filter((partner) => purposeOf2(partner) !== void 0);
			const selected = partnersIn(meets, selectedRows(spreadsheet, sheet));
			if (selected.length === 0 && withoutSeries.length === 0) {
				tell(usual.length === 0 ? words.nothingToSchedule : words.checkInsUpToDate(usual.length));
				return { ...NO_WORK, upToDate: usual.length };
			}
			const chosen = choosePartners({
				selected,
				usual,
				askSelected: (names, others) => words.scheduleForSelection(
					names,
					others,
					guestsOf(selected.filter((partner) => !isNoted(partner))),
					guestsOf(withoutSeries)
				),
				askUsual: () => words.schedulePlan(
					withoutSeries.map((partner) => partner.name),
					usual.length - withoutSeries.length,
					spreadsheet.getSpreadsheetTimeZone(),
					guestsOf(withoutSeries)
				)
			});
			if (chosen.length === 0) return NO_WORK;
			const report = underLock(() => schedule(spreadsheet, chosen));
			const { made, upToDate, left, invited, problems } = report;
			sayDone(spreadsheet, words.checkInsDone(made, upToDate, left, invited), problems);
			return report;
		});
	}
	function scheduleSeries(chosen) {
		return reply(() => underLock(() => schedule(openSpreadsheet(), chosen)));
	}
	function partnersToMeet(partners, isNoted) {
		const usual = partners.filter(
			(partner) => {
				var _a;
				return purposeOf2(partner) !== void 0 && (partner.priority === "Immediate" || ((_a = partner.phase) != null ? _a : 0) >= 4);
			}
		);
		return { usual, withoutSeries: usual.filter((partner) => !isNoted(partner)) };
	}
	function schedule(spreadsheet, chosen) {
		const settings = readSettings(spreadsheet);
		const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
		const register = openCheckInRegister(spreadsheet);
		const isNoted = seriesIsNoted(register);
		const zone = spreadsheet.getSpreadsheetTimeZone();
		const plan = checkInPlanner(today(zone), beginningsNoted(register), settings.cadence);
		const link = words.eventLink(spreadsheet.getUrl());
		const rows = rowsNow(chosen, list2.partners);
		const { partners } = fillPartnerIds(sheet, list2);
		const calendar = openCheckInCalendar(zone);
		const notes = [];
		const invited = [];
		const scheduleFor = (partner) => {
			const checkIn = plan(partner);
			if (!checkIn) return false;
			const entry = entryOf(partner, checkIn, zone, link);
			const { made, start } = calendar.add(entry);
			notes.push(noteOf2(partner, { ...checkIn, ...beginning(start) }, entry.id));
			if (made) invited.push(...entry.guests);
			return made;
		};
		try {
			return { ...workThrough(partners, rows, isNoted, scheduleFor), invited };
		} finally {
			register.add(notes);
		}
	}
	function entryOf(partner, checkIn, zone, link) {
		const { purpose, date, time, recurrence: recurrence2 } = checkIn;
		return {
			id: eventId(partner.id, purpose),
			title: words.eventTitle[purpose](partner.name),
			description: [...agenda(purpose).map((line) => `\u2022 ${line}`), "", link].join("\n"),
			start: `${date}T${time}:00`,
			end: endOf(checkIn),
			zone,
			recurrence: recurrence2 ? [rrule(recurrence2)] : [],
			guests: guestsOf([partner]),
			partnerId: partner.id,
			purpose
		};
	}
	function beginning(start) {
		return { date: start.slice(0, 10), time: start.slice(11, 16) };
	}
	function guestsOf(partners) {
		return partners.flatMap(({ fields }) => {
			var _a;
			return emailsIn((_a = fields.guests) != null ? _a : "");
		});
	}
	function noteOf2(partner, { purpose, date, time, minutes, recurrence: recurrence2 }, id) {
		return {
			organization: partner.name,
			purpose: words.purposes[purpose],
			date,
			time,
			minutes,
			repeats: recurrence2 ? recurrenceInWords(recurrence2) : words.once,
			partnerId: partner.id,
			eventId: id
		};
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
			show(openSpreadsheet());
			return void 0;
		});
	}
	function openPartner(partner) {
		return reply(() => {
			var _a;
			const spreadsheet = openSpreadsheet();
			const { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
			const [row] = Array.from(rowsNow([partner], list2.partners));
			if (row === void 0) throw new UserError((sentences) => sentences.partnerGone(partner.name));
			sheet.getRange(row, ((_a = list2.columns.name) != null ? _a : 0) + 1).activate();
			show(spreadsheet, row);
			return null;
		});
	}
	function show(spreadsheet, row) {
		showSidebar("partner", words.product, partnerPage(spreadsheet, row));
	}
	function readPartner() {
		return reply(() => partnerPage(openSpreadsheet()));
	}
	function partnerPage(spreadsheet, row) {
		var _a;
		const settings = readSettings(spreadsheet);
		const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
		const mous = openMouRegister(spreadsheet);
		const checkIns2 = openCheckInRegister(spreadsheet);
		const isNoted = seriesIsNoted(checkIns2);
		const from = row != null ? row : (_a = selectedRows(spreadsheet, sheet)) == null ? void 0 : _a.from;
		const selected = list2.partners.find((partner) => partner.row === from);
		return {
			language: userLanguage(),
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			weights: settings.weights,
			cadence: settings.cadence,
			ourValues: settings.values,
			card: selected ? cardOf(selected, mous, checkIns2) : null,
			overview: {
				partners: list2.partners.length,
				standings: countStandings(list2.partners),
				problems: list2.problems,
				toDraft: immediatePartners(list2.partners, partnersWithMou(mous)).withoutMou.map(keyOf),
				toSchedule: partnersToMeet(list2.partners, isNoted).withoutSeries.map((partner) => ({
					...keyOf(partner),
					guests: guestsOf([partner])
				}))
			}
		};
	}
	function cardOf(partner, mous, checkIns2) {
		const ofPartner = ({ partnerId }) => partnerId !== "" && partnerId === partner.id;
		return {
			partner,
			documents: mous.entries.filter(ofPartner).map(({ document, version, state }) => ({ url: document, version, state })),
			meetings: checkIns2.entries.filter(ofPartner).map(({ purpose, date, time, repeats }) => ({ purpose, date, time, repeats })),
			isScheduled: purposeOf2(partner) ? seriesIsNoted(checkIns2)(partner) : null
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
	function saveSettings(changes2) {
		return reply(
			() => underLock(() => {
				writeSettings(openSpreadsheet(), changes2);
				return null;
			})
		);
	}

	// src/functions/partnerMatrix.ts
	function PARTNER_MATRIX(names, ratings, weights) {
		const rows = priorityMatrix(names, ratings, readWeights(weights));
		return [words.matrixHeadings, ...rows.map((row) => [row.name, ...row.ratings, row.priority])];
	}

	// src/partnership/checkin/nextCheckIns.ts
	function nextCheckIns(last, level2, priority, months, usual) {
		var _a, _b, _c, _d, _e;
		const rows = asRows(last);
		const levels = asRows(level2);
		const priorities = asRows(priority);
		const agreed = asRows(months);
		const table4 = readCadenceTable(asRows(usual).reduce((all, row) => all.concat(row), []));
		const headed = findColumns([(_a = rows[0]) == null ? void 0 : _a[0]]).lastContact !== void 0;
		const at = (cells, row) => {
			var _a2;
			return (_a2 = cells.length > 1 ? cells[row] : cells[0]) == null ? void 0 : _a2[0];
		};
		let end = rows.length;
		while (end > (headed ? 1 : 0) && plainText((_b = rows[end - 1]) == null ? void 0 : _b[0]) === "") end--;
		refuseShort("levels", levels, end);
		refuseShort("priorities", priorities, end);
		refuseShort("months", agreed, end);
		const answers = [];
		for (let row = 0; row < end; row++) {
			const answer = headed && row === 0 ? words.headings.nextCheckIn : nextDate((_c = rows[row]) == null ? void 0 : _c[0], at(levels, row), at(priorities, row), at(agreed, row), table4);
			answers.push([answer]);
		}
		return rows.length === 1 ? (_e = (_d = answers[0]) == null ? void 0 : _d[0]) != null ? _e : "" : answers.length > 0 ? answers : "";
	}
	function refuseShort(what, cells, dates) {
		if (cells.length > 1 && cells.length < dates) {
			throw new Error(words.rowsDiffer(what, cells.length, "dates", dates));
		}
	}
	function nextDate(last, levelCell, priorityCell2, monthsCell, table4) {
		if (plainText(last) === "") return "";
		const date = isDate(last) ? dayOfCell(last) : readCalendarDate(plainText(last));
		if (date === void 0) return words.check([words.notADate(last)]);
		const level2 = readLevel(levelCell);
		if (level2 === "unreadable") return words.check([words.notALevel(levelCell)]);
		const months = readMonths(monthsCell);
		if (months === "unreadable") return words.check([words.notMonths(monthsCell)]);
		const priority = PRIORITIES.find((one) => fold(one) === fold(plainText(priorityCell2)));
		const rhythm = cadence({ level: level2, priority, months }, table4);
		return rhythm ? nextCheckIn(date, rhythm) : "";
	}

	// src/functions/partnerNextCheckIn.ts
	function PARTNER_NEXT_CHECKIN(last, level2, priority, months, usual) {
		return nextCheckIns(last, level2, priority, months, usual);
	}

	// src/functions/partnerNextStep.ts
	function PARTNER_NEXT_STEP(ratings, capacity2, weights) {
		const table4 = readRatings(ratings);
		return answerColumn(table4, words.headings.nextStep, nextSteps(table4, capacity2, readWeights(weights)));
	}

	// src/functions/partnerPriority.ts
	function PARTNER_PRIORITY(ratings, weights) {
		const table4 = readRatings(ratings);
		const weighting = readWeights(weights);
		return answerColumn(
			table4,
			words.headings.priority,
			byPattern(table4, (pattern) => priorityCell(pattern, weighting))
		);
	}

	// src/functions/partnerReason.ts
	function PARTNER_REASON(ratings, weights) {
		const table4 = readRatings(ratings);
		const weighting = readWeights(weights);
		return answerColumn(
			table4,
			words.headings.reason,
			byPattern(table4, (pattern) => reason(pattern, weighting))
		);
	}

	// src/functions/partnerScore.ts
	function PARTNER_SCORE(ratings, weights) {
		const table4 = readRatings(ratings);
		return answerColumn(table4, words.headings.score, scores(table4, readWeights(weights)));
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
		const table4 = readRatings(ratings);
		const weighting = readWeights(weights);
		return answerColumn(
			table4,
			words.headings.stability,
			byPattern(table4, (pattern) => stability(pattern, weighting))
		);
	}
	return __toCommonJS(index_exports);
})();

/** Makes the Priority matrix sheet, or brings it up to date; writes nothing when nothing changed. */
function buildPriorityMatrix() { return CommonGround_.buildPriorityMatrix.apply(this, arguments); }

/** Draws how many partners have each priority, beside the matrix; a chart that is there stays as it is. */
function chartPriorities() { return CommonGround_.chartPriorities.apply(this, arguments); }

/**
 * Drafts a memorandum of understanding for each selected partner, or for all Immediate ones. A partner that has one
 * gets no second: each document carries its mark in Drive from the moment it is made, so a run that is stopped can go on,
 * and notes in the MOUs sheet what it finds there.
 */
function createMous() { return CommonGround_.createMous.apply(this, arguments); }

/** Drafts for partners that a page names, a few at a time, so that it can show how far it has come. */
function draftMous(chosen) { return CommonGround_.draftMous.apply(this, arguments); }

/** Puts the menu there right after installing, when the file is open already. */
function onInstall() { return CommonGround_.onInstall.apply(this, arguments); }

/**
 * Puts the menu there when the file opens. In a file in which the add-on is not enabled yet Google allows nothing else.
 */
function onOpen() { return CommonGround_.onOpen.apply(this, arguments); }

/** Keeps what the user wrote in the wizard, for this spreadsheet and for nobody else; `null` forgets it. */
function keepDraft(draft) { return CommonGround_.keepDraft.apply(this, arguments); }

/** Shows the wizard for a new partner in the sidebar. */
function newPartner() { return CommonGround_.newPartner.apply(this, arguments); }

/** Writes a new partner into a row of its own, or changes one, each value in the column that means it. */
function savePartner(request) { return CommonGround_.savePartner.apply(this, arguments); }

/**
 * Puts check-ins into the add-on's own calendar, for the selected partners, or for those one works with now: the
 * Immediate ones and those in implementation. Only the guests are invited that somebody ticked for a partner, and they
 * are named first; a meeting series is made only once.
 */
function scheduleCheckIns() { return CommonGround_.scheduleCheckIns.apply(this, arguments); }

/** Schedules for partners that a page names, a few at a time, so that it can show how far it has come. */
function scheduleSeries(chosen) { return CommonGround_.scheduleSeries.apply(this, arguments); }

/**
 * Makes or completes the Partners and Settings sheets. What is there stays as it is: columns are added to the right,
 * drop-downs where there are none. Run again, it does nothing.
 */
function setUpSpreadsheet() { return CommonGround_.setUpSpreadsheet.apply(this, arguments); }

/** Explains in a dialog what the formulas and the menu do. */
function showHelp() { return CommonGround_.showHelp.apply(this, arguments); }

/** Selects a partner that a page names, and shows it in the sidebar in place of that page. */
function openPartner(partner) { return CommonGround_.openPartner.apply(this, arguments); }

/** The partner of the row that is selected now, for the page that shows it. */
function readPartner() { return CommonGround_.readPartner.apply(this, arguments); }

/** Shows the partner of the selected row in the sidebar, or the whole list when none is selected. */
function showPartner() { return CommonGround_.showPartner.apply(this, arguments); }

/** Writes the settings that the page changed, each into its own cell of the Settings sheet. */
function saveSettings(changes) { return CommonGround_.saveSettings.apply(this, arguments); }

/** Shows the settings in the sidebar. */
function showSettings() { return CommonGround_.showSettings.apply(this, arguments); }

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
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_NEXT_CHECKIN(L1:L, J1:J, E1:E)
 *
 * @param {L1:L} last The date of the last contact.
 * @param {J1:J} level Optional: the level of the partnership, 1 to 4 or its name.
 * @param {E1:E} priority Optional: Immediate, Explore or Long-term; counts where there is no level.
 * @param {N1:N} months Optional: the months between check-ins that were agreed with a partner; they come before what is usual.
 * @param {Settings!B11:B17} usual Optional: the usual months, for the levels 1 to 4, Immediate, Explore and Long-term.
 * @return The date as text, such as 2026-02-10; DATEVALUE turns it into a date to calculate with. Blank without a last contact.
 * @customfunction
 */
function PARTNER_NEXT_CHECKIN(last, level, priority, months, usual) { return CommonGround_.PARTNER_NEXT_CHECKIN.apply(this, arguments); }

/**
 * One concrete next step for a partner, led by the rating that holds it back.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_NEXT_STEP(B1:D, I1:I)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {I1:I} capacity Optional: the partner's capacity, High, Medium or Low; Low adds "not yet: capacity".
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The next step.
 * @customfunction
 */
function PARTNER_NEXT_STEP(ratings, capacity, weights) { return CommonGround_.PARTNER_NEXT_STEP.apply(this, arguments); }

/**
 * Which partners to work with first: Immediate, Explore or Long-term.
 * Long-term if anything is Low; otherwise Immediate if at least two ratings are High; otherwise Explore.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_PRIORITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The priority, what to rate next, or what to check.
 * @customfunction
 */
function PARTNER_PRIORITY(ratings, weights) { return CommonGround_.PARTNER_PRIORITY.apply(this, arguments); }

/**
 * Why a partner has its priority, in one sentence: the ratings that decided, and the fewest changes that would improve it.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_REASON(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The reason.
 * @customfunction
 */
function PARTNER_REASON(ratings, weights) { return CommonGround_.PARTNER_REASON.apply(this, arguments); }

/**
 * A score from 0 to 100 that orders partners of the same priority; blank until all three criteria are rated.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_SCORE(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The score to one decimal.
 * @customfunction
 */
function PARTNER_SCORE(ratings, weights) { return CommonGround_.PARTNER_SCORE.apply(this, arguments); }

/**
 * Whether a priority is firm, or could change if one rating were one step higher or lower.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_STABILITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return "firm", or "could change if" and the steps that would change it.
 * @customfunction
 */
function PARTNER_STABILITY(ratings, weights) { return CommonGround_.PARTNER_STABILITY.apply(this, arguments); }
