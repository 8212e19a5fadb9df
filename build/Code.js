// Common Ground, partnership planning for Google Sheets. Built from src/ by "npm run build": make changes there.
var CommonGround_ = (() => {
// src/partnership/text.ts
var INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, JOINERS = /[\u200C\u200D]/g, ASCII = /^[ -~]*$/, ACCENT = /(?![\u0900-\u109F\u1780-\u17FF\u3099\u309A])\p{M}/gu;
function plainText(cell) {
	return cell == null ? "" : String(cell).replace(INVISIBLE, "").trim();
}
function fold(text) {
	if (ASCII.test(text)) return text.trim().toLowerCase().replace(/ +/g, " ");
	let letters = plainText(text).replace(JOINERS, "").normalize("NFKD").replace(ACCENT, "");
	return plainText(letters.toLowerCase()).replace(/\s+/g, " ");
}
function foldHeading(heading) {
	return fold(plainText(heading)).replace(/[\u2018\u2019]/g, "'").replace(/[\s:*?.]+$/, "");
}
var SOUNDS_AS_I = /^[^\p{L}\p{N}]*h?[iy](?![aeouy])/u;
function list(items, last = "and") {
	if (items.length < 2) return items.join("");
	let end = items[items.length - 1] ?? "";
	return `${items.slice(0, -1).join(", ")} ${last === "y" && SOUNDS_AS_I.test(fold(end)) ? "e" : last} ${end}`;
}
function shorten(text, longest = 40) {
	let characters = Array.from(text);
	return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
function partedByCommas(text) {
	return text.split(/,\s+/).filter((one) => one !== "");
}

// src/partnership/computedHeadings.ts
var COMPUTED_HEADINGS = {
	priority: "Priority",
	score: "Score",
	reason: "Reason",
	nextStep: "Next step",
	stability: "Stability",
	nextCheckIn: "Next check-in",
	complement: "Suggested complementarity",
	overlap: "Overlap"
};

// src/partnership/criterion.ts
var CRITERIA = [
	{ name: "Mission Alignment", question: "How well do their values and goals align with ours?" },
	{ name: "Resource Complementarity", question: "What could each of us contribute that the other lacks?" },
	{ name: "Relationship Potential", question: "Would our people and our ways of working get on?" }
], CAPACITY = "Organizational Capacity", CRITERION_INDEXES = [0, 1, 2], CRITERION_ALIASES = [
	`mission alignment, mission fit, values fit, alineacion de mision, alineacion con la mision, alineacion de la mision,
  alignement de mission, alignement des missions, alignement de la mission, ubereinstimmung der mission,
  missionsubereinstimmung, alinhamento de missao, alinhamento da missao`,
	`resource complementarity, resource fit, complementary resources, complementariedad de recursos,
  complementariedad de los recursos, complementarite des ressources, complementarite de ressources,
  erganzung der ressourcen, ressourcenerganzung, complementaridade de recursos`,
	`relationship potential, relationship fit, potencial de relacion, potencial de la relacion, potentiel de relation,
  potentiel relationnel, beziehungspotenzial, beziehungspotential, potencial de relacionamento`
].map(partedByCommas), SHORT_NAMES = [
	"mission, alignment, mision, alineacion, missao",
	"resources, resource, complementarity, recursos, ressources, ressourcen",
	"relationship, relationships, relacion, relation, beziehung, relacao"
].map(partedByCommas);
function findCriteria(headings) {
	let folded = headings.map((heading) => typeof heading == "string" ? foldHeading(heading) : ""), place = (names = []) => {
		let found = folded.findIndex((one) => names.includes(one));
		return found < 0 ? void 0 : found;
	}, full = CRITERION_INDEXES.map((index) => place(CRITERION_ALIASES[index])), all = full.map((found, index) => found ?? place(SHORT_NAMES[index]));
	return all.includes(void 0) ? full : all;
}

// src/partnership/calendarDate.ts
function readCalendarDate(text) {
	let match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
	if (!match) return;
	let date = match.slice(1, 4).join("-"), time = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(time) || calendarDate(time) !== date ? void 0 : date;
}
function calendarDate(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function dayOfCell(cell) {
	let time = cell.getTime();
	return Number.isNaN(time) ? void 0 : calendarDate(time + FARTHEST_EAST);
}
var FARTHEST_EAST = 839 * 60 * 1e3;
function isDate(cell) {
	return Object.prototype.toString.call(cell) === "[object Date]";
}
function timeOf(date) {
	return Date.parse(`${date}T00:00:00Z`);
}
function addDays(date, days) {
	return calendarDate(timeOf(date) + days * 864e5);
}
function addMonths(date, months) {
	let [year = 0, month = 1, day = 1] = date.split("-").map(Number), lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return calendarDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}
function weekdayOf(date) {
	return new Date(timeOf(date)).getUTCDay();
}
function onWorkingDay(date) {
	let weekday = weekdayOf(date);
	return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}
var MONTHS = {
	en: "January February March April May June July August September October November December".split(" "),
	es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ")
};
function dateInWords(date, language = "en") {
	let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
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
}, NOT_RATED_WORDS = ["not rated", "sin calificar", "non evalue", "nicht bewertet"];

// src/partnership/rating.ts
var RATINGS = [null, "Low", "Medium", "High"];
function pointsOf(code) {
	return code === 0 ? 0 : (code - 1) * 50;
}
var UNREADABLE = -1, NOT_RATED = { code: 0, points: 0, between: !1 }, LOW = { code: 1, points: 0, between: !1 }, MEDIUM = { code: 2, points: 50, between: !1 }, HIGH = { code: 3, points: 100, between: !1 }, NOT_A_RATING = { code: UNREADABLE, points: 0, between: !1 }, OF_RATING = { Low: LOW, Medium: MEDIUM, High: HIGH };
function readRating(cell) {
	if (cell === "" || cell === null || cell === void 0) return NOT_RATED;
	if (typeof cell == "number") return readNumber(cell);
	if (typeof cell != "string") return NOT_A_RATING;
	let word = fold(cell);
	return word === "" ? NOT_RATED : /^\d([.,]\d+)?$/.test(word) ? readNumber(Number(word.replace(",", "."))) : wordTable().get(word) ?? NOT_A_RATING;
}
function readNumber(x) {
	if (!(x >= 1 && x <= 5)) return NOT_A_RATING;
	let code = x < 2.5 ? 1 : x < 3.5 ? 2 : 3, points = (x - 1) / 4 * 100;
	return { code, points, between: points !== pointsOf(code) };
}
var knownWords;
function wordTable() {
	if (knownWords) return knownWords;
	knownWords = new Map();
	for (let rating of ["High", "Medium", "Low"])
		for (let language of Object.keys(RATING_WORDS[rating]))
			for (let word of (RATING_WORDS[rating][language] ?? "").split(" ")) knownWords.set(word, OF_RATING[rating]);
	for (let word of NOT_RATED_WORDS) knownWords.set(word, NOT_RATED);
	return knownWords;
}
function ratingReader() {
	let seen = new Map();
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
		return reading === void 0 && (reading = readRating(cell), seen.set(cell, reading)), reading;
	};
}
function cellInWords(cell) {
	return typeof cell == "boolean" ? cell ? "TRUE" : "FALSE" : isDate(cell) ? dayOfCell(cell) ?? "a date" : shorten(plainText(cell));
}

// src/partnership/words.ts
var CRITERION_NAMES = CRITERIA.map(({ name }) => name), words = {
	headings: COMPUTED_HEADINGS,
	matrixHeadings: ["Organization", ...CRITERION_NAMES, "Partnership Priority"],
	check: (faults) => `Check: ${faults.join("; ")}`,
	notARating: (cell, criterion) => `'${cellInWords(cell)}' is not a rating (${criterion})`,
	notADate: (cell) => `'${cellInWords(cell)}' is not a date`,
	notAnInterval: (cell) => `'${cellInWords(cell)}' is not a number of months from 1 to 24, or of weeks such as 2 weeks`,
	notALevel: (cell) => `'${cellInWords(cell)}' is not a level from 1 to 4`,
	checkInOverdue: (day) => `Check-in overdue since ${day}: arrange the next one`,
	checkInDueToday: "Check-in due today",
	neverInTouch: "Nobody has been in touch yet: arrange a first conversation",
	notToday: "Check: today must be TODAY() or a cell with a date",
	sharedId: (rows) => `Rows ${list(rows.map(String))} have the same Partner ID; clear it in the copied row and run this again`,
	weightsShape: (cells) => `The weights must be three numbers, one for each criterion, but there ${cells === 1 ? "is 1 cell" : `are ${cells} cells`}.`,
	weightsAllZero: "At least one of the three weights must be more than 0.",
	weightNotANumber: (index, cell) => `The weight of ${CRITERION_NAMES[index]} is '${cellInWords(cell)}'; weights are three numbers of at least 0, such as 50, 30 and 20.`,
	ratingsShape: (columns) => `The ratings must be three columns (${list(CRITERION_NAMES)}), but the range has ${columns}.`,
	rowsDiffer: (what, rows, others, otherRows) => `The ${what} and the ${others} must have the same number of rows, but there are ${rows} and ${otherRows}.`,
	sheets: {
		partners: "Partners",
		settings: "Settings",
		matrix: "Priority matrix",
		mous: "MOUs",
		checkIns: "Check-ins",
		attention: "Attention",
		overlaps: "Overlaps",
		checkInLog: "Check-in log",
		listHistory: "List history",
		exchange: "Asks & offers",
		coverage: "Coverage",
		isolation: "Isolation assessment"
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
	isolationHeadings: {
		date: "On",
		question: "Question",
		answer: "Our answer",
		others: "Who else",
		next: "What next",
		level: "Level"
	},
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
	listHistoryHeadings: {
		on: "On",
		what: "What",
		source: "From",
		row: "Row",
		organization: "Organization",
		partnerId: "Partner ID",
		column: "Column",
		before: "Before",
		after: "After",
		why: "Why",
		importId: "Import",
		mark: "Mark",
		undone: "Undone"
	},
	listHistory: { added: "Added", filled: "Filled", skipped: "Skipped", merged: "Merged" },
	mergedInto: (other, keep) => `${other} was merged into ${keep}`,
	exchangeHeadings: {
		direction: "Direction",
		who: "Who",
		kind: "Kind",
		what: "What",
		amount: "Amount and unit",
		when: "When available",
		freely: "Given freely",
		status: "Status",
		on: "On",
		with: "With"
	},
	purposes: { "first-contact": "First conversation", "check-in": "Check-in" },
	folder: "Common Ground MOUs",
	calendar: "Common Ground check-ins",
	/** The items of the menu, each under the name of the function that it runs. */
	menu: {
		newPartner: "New partner\u2026",
		showPartner: "Show the selected partner",
		buildPriorityMatrix: "Build priority matrix",
		chartPriorities: "Chart the priorities",
		listAttention: "List what needs attention",
		openAsksAndOffers: "Open asks and offers",
		findOverlaps: "Find overlaps",
		showCoverage: "Show who is missing",
		assessIsolation: "How isolated are we?\u2026",
		createMous: "Create MOUs\u2026",
		scheduleCheckIns: "Schedule check-ins\u2026",
		importList: "Import a list\u2026",
		findDuplicates: "Find duplicates\u2026",
		showSettings: "Settings\u2026",
		setUpSpreadsheet: "Set up this spreadsheet",
		showHelp: "How it works"
	},
	product: "Common Ground",
	setUpPlan: (steps) => `This will:

${steps.map((step) => `\u2022 ${step}`).join(`
`)}

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
	takeOver: (rows) => `Your list names ${count(rows, "ask or offer", "asks and offers")} that this sheet does not have yet. OK adds them, and you can choose their kinds there; Cancel opens the sheet without them. Your list stays as it is.`,
	tookOver: (rows) => `${count(rows, "row")} added. Where you choose no kind, the words tell it.`,
	strangers: (rows) => `${rows.length === 1 ? "A row names an organization" : `${rows.length} rows name organizations`} that your list does not have; look at row ${rows[0]}.`,
	matrixUnchanged: "The priority matrix is up to date; nothing was changed.",
	chartHeadings: ["Partnership Priority", "Partners"],
	notDecided: "Not decided",
	chartTitle: "Partners by priority",
	chartIsThere: "The chart is beside the matrix already."
};

// src/partnership/exchange/columns.ts
var EXCHANGE_COLUMNS = Object.keys(words.exchangeHeadings), NEEDED = ["direction", "who", "what"], ALIASES = {
	direction: "ask or offer|ask/offer|direccion|pedido u ofrecimiento|demande ou offre|sens",
	who: "organization|organisation|partner|from|quien|organizacion|socio|qui|organisme",
	kind: "type|category|tipo|clase|categoria|categorie|genre",
	what: "description|item|resource|details|que|descripcion|recurso|quoi",
	amount: "amount|quantity|how much|cantidad|cantidad y unidad|cuanto|quantite",
	when: "when|availability|available|cuando|disponibilidad|quand|disponibilite",
	freely: "freely|gift|free|sin nada a cambio|gratuito|gratuitement",
	status: "state|estado|situacion|etat|statut",
	on: "date|day|fecha|dia|jour",
	with: "with whom|for|for whom|to|con|con quien|para|para quien|avec|pour"
};
function findExchangeColumns(headings) {
	let folded = headings.map(foldHeading), places = {};
	for (let column of EXCHANGE_COLUMNS) {
		let exact = folded.indexOf(foldHeading(words.exchangeHeadings[column])), aliases = ALIASES[column].split("|"), place = exact >= 0 ? exact : folded.findIndex((one) => aliases.includes(one));
		place >= 0 && (places[column] = place);
	}
	return places;
}

// src/partnership/exchange/direction.ts
var DIRECTIONS = ["Ask", "Offer"], ASK = /^(ask|request|need|want|seek|look|pid|ped|pet|solicit|neces|busc|deman|besoin|cherch)/, OFFER = /^(offer|give|have|provid|ofrec|ofert|damos|dan|tien|ten|offr|propos|donn)/;
function readDirection(cell) {
	let said = fold(cell);
	return ASK.test(said) ? "Ask" : OFFER.test(said) ? "Offer" : void 0;
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
}, TRADE_MARK = /[\u2120\u2122]/g, APOSTROPHE = "['`\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC]", APOSTROPHES = new RegExp(APOSTROPHE, "g"), ELISION = new RegExp(`(^|[^\\p{L}\\p{N}])(d|l|qu|all|dall|dell|nell|sull)${APOSTROPHE}(?=\\p{L})`, "gu"), INVERTED_ARTICLE = /,\s*(the|la|le|les|el|los|las|der|die|das)(?=\s*($|[,(]))/g, TAX_SECTION = /501\s*\(?c\)?\s*\(?\d+\)?/g, DOTTED_FORMS = [
	[/[\s,]a\.\s?c\.?(?=\s*$)/, " asociacion civil"],
	[/[\s,]s\.\s?c\.?(?=\s*$)/, " sociedad civil"],
	[/[\s,]s\.\s?a\.?(?=\s*$|\s+de\s)/, " sociedad anonima"]
], LEGAL_FORMS = new Set(
	partedByCommas(
		`inc, incorporated, llc, llp, pllc, ltd, limited, corp, corporation, plc, pbc, cic, cio,
    pty, pvt, npc, a nonprofit, a non profit, nonprofit, non profit, 501c3,
    ev, eingetragener verein, gmbh, ggmbh, gemeinnutzige gmbh, gug, eg,
    asbl, aisbl, vzw, ivzw, bv, sarl, loi 1901, ltee, onlus, ry, ltda,
    asociacion civil, sociedad civil, sociedad anonima, sociedad anonima de cv, sa de cv, s de rl de cv,
    sapi de cv, srl, iap`
	)
), LONGEST_FORM = 5, ARTICLES = new Set(
	"the a an el la los las le les l der die das il lo gli os as het".split(" ")
), CONJUNCTIONS = new Set(["and", "y", "et", "und"]);
function nameKey(name) {
	return nameWords(name).join(" ") || fold(name) || plainText(name);
}
function nameWords(name) {
	let words2 = withoutArticle(withoutForm(joinInitials(allWords(name)))), counting = words2.filter((word) => !CONJUNCTIONS.has(word));
	return counting.length > 0 ? counting : [...words2];
}
function allWords(name) {
	return spelled(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
function spelled(name) {
	let text = fold(withoutEntities(name).replace(TRADE_MARK, "")).replace(/[^\0-\u007F]/g, (letter) => SPELLINGS[letter] ?? letter).replace(ELISION, "$1$2 ").replace(APOSTROPHES, "").replace(INVERTED_ARTICLE, " ").replace(TAX_SECTION, "501c3").replace(/[&+]/g, " and ");
	return DOTTED_FORMS.reduce((all, [form, long]) => all.replace(form, long), text).normalize("NFC");
}
function withoutEntities(name) {
	return name.includes("&") ? name.replace(/&amp;/gi, "&").replace(/&#(\d{1,5});/g, (_, code) => String.fromCharCode(Number(code))).replace(/&#x([\da-f]{1,4});/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&(a|o|ae|oe|sz|[a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig);/gi, "$1").replace(/&(?:apos|[lr]squo);/gi, "'").replace(/&(?:nbsp|quot|[lr]dquo|[nm]dash|laquo|raquo);/gi, " ") : name;
}
function joinInitials(words2) {
	let joined = [], initials = "";
	for (let word of words2) {
		if (/^\p{L}$/u.test(word)) {
			initials += word;
			continue;
		}
		initials && joined.push(initials), initials = "", joined.push(word);
	}
	return initials ? [...joined, initials] : joined;
}
function withoutForm(words2) {
	if (words2.length > 2 && words2[0] === "asociacion" && words2[1] === "civil") return withoutForm(words2.slice(2));
	for (let length = Math.min(LONGEST_FORM, words2.length - 1); length > 0; length--) {
		let rest = words2.slice(0, -length);
		if (LEGAL_FORMS.has(words2.slice(-length).join(" "))) return withoutForm(rest);
	}
	return words2;
}
function withoutArticle(words2) {
	let [first = "", ...others] = words2;
	return others.length > 0 && ARTICLES.has(first) ? others : words2;
}

// src/partnership/exchange/status.ts
var STATUSES = ["Open", "Agreed", "Given", "Received", "Closed"], SIGNS = [
	["Agreed", /^(agree|acord|accord|conven)/],
	["Given", /^(given|gave|done|complet|entreg|dad[oa]|donn|hech[oa]|cumpl)/],
	["Received", /^(receiv|recib|recu)/],
	["Closed", /^(close|cancel|withdr|declin|reject|expire|cerr|retir|rechaz|ferm)/]
];
function readStatus(cell) {
	let said = fold(cell);
	return SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? "Open";
}

// src/partnership/exchange/exchangeLine.ts
var US = [
	"",
	"us",
	"we",
	"our organization",
	"our organisation",
	"nosotros",
	"nosotras",
	"nuestra organizacion",
	"nous"
], YES = /^(y|yes|s|si|o|oui|true|verdadero|vrai|x|1|\u2713|\u2714)$/;
function partyKey(name, ourName) {
	if (US.includes(fold(name))) return "";
	let key = nameKey(name);
	return key === nameKey(ourName) ? "" : key;
}
function readLine(textIn, row, ourName) {
	let kind = textIn("kind"), what = textIn("what") || kind;
	if (what === "") return [];
	let said = textIn("direction");
	return [
		{
			row,
			direction: readDirection(said),
			said,
			who: partyKey(textIn("who"), ourName),
			with: partyKey(textIn("with"), ourName),
			kind,
			what,
			amount: textIn("amount"),
			when: textIn("when"),
			freely: YES.test(fold(textIn("freely"))),
			status: readStatus(textIn("status")),
			on: textIn("on")
		}
	];
}

// src/partnership/exchange/kind.ts
var KINDS = [
	"Space",
	"Equipment",
	"Staff",
	"Volunteers",
	"Expertise",
	"Data",
	"Funding",
	"Referral",
	"Training",
	"Community connections",
	"Advocacy",
	"Other"
], SIGNS2 = {
	Space: "space room hall kitchen office venue building warehouse storage garden gym field studio classroom parking espacio sala salon cocina oficina bodega almacen patio cancha aula huert edificio espace salle bureau cuisine jardin",
	Equipment: "equip tool van truck bus car vehic projector computer laptop printer furniture chair table tent fridge freezer machine camera camion herramient computad proyector impresora silla mesa carpa refriger materiel outil voiture ordinateur chaise",
	Staff: "staff employee personnel worker coordinat driver cook nurse officer personal emplead trabajador chofer conductor salari",
	Volunteers: "volunt benevol",
	Expertise: "expert advice advis knowledge skill legal account bookkeep design writing translat interpret mentor consult evalua analy asesor conocimiento contab diseno traduc conseil competence comptab",
	Data: "data survey statist map dato datos encuesta estadistic donnee enquete",
	Funding: "fund funding fundrais money grant donat donor sponsor budget dinero fondo financ finanz donac subven patrocin argent",
	Referral: "referral referring derivac remision canaliz",
	Training: "training workshop course class seminar capacit formacion taller curso formation atelier cours",
	"Community connections": "connection contact network introduc outreach communit conexion vinculo enlace comunid reseau lien",
	Advocacy: "advoca lobby policy policies campaign petition testimon incidencia abogac campana plaidoyer"
}, BETWEEN = /^(for|of|to|in|on|at|with|from|about|by|de|del|para|en|con|por|sobre|pour|du|des|dans|avec|sur)$/;
function readKind(text) {
	let all = fold(text).split(/[^\p{L}\p{N}]+/u), end = all.findIndex((word) => BETWEEN.test(word)), before = (end < 0 ? all : all.slice(0, end)).flatMap(kindOfWord);
	return before[before.length - 1] ?? all.flatMap(kindOfWord)[0] ?? (/[$\u20AC\u00A3]/.test(text) ? "Funding" : "Other");
}
var SHORTEST_BEGINNING = 5, LONGEST_SIGN = 12, kindOfSign;
function signs() {
	return kindOfSign ?? (kindOfSign = new Map(
		KINDS.flatMap((kind) => (SIGNS2[kind] ?? "").split(" ").map((sign) => [sign, kind]))
	)), kindOfSign;
}
function kindOfWord(word) {
	for (let length = Math.min(word.length, LONGEST_SIGN); length > 0; length--) {
		let kind = signs().get(word.slice(0, length));
		if (kind && (length >= SHORTEST_BEGINNING || ["", "s", "es"].includes(word.slice(length)))) return [kind];
	}
	return [];
}

// src/partnership/language.ts
var LANGUAGE_NAMES = { en: "English", es: "Espa\xF1ol" };
function readLanguage(cell) {
	let said = fold(cell ?? "");
	return /^(es|spa)/.test(said) ? "es" : /^(en|ing)/.test(said) ? "en" : void 0;
}
function languageOf(locale) {
	return /^es\b|^es_/i.test(locale) ? "es" : "en";
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
	return LEVELS[level - 1]?.name[language] ?? "";
}
function readLevel(cell) {
	let text = fold(String(cell ?? "")).replace(/^(level|nivel|niveau|stufe) /, "");
	if (text === "") return;
	let found = LEVELS.find(({ level, name, aliases }) => {
		let names = [fold(name.en), fold(name.es), ...aliases];
		return text === String(level) || names.includes(text.replace(new RegExp(`^${level}[ .:-]+`), ""));
	});
	return found ? found.level : "unreadable";
}

// src/partnership/partnerChoices.ts
var PARTNER_TYPES = [
	"Complementary mission",
	"Service sector",
	"Resource holder",
	"Expertise provider",
	"Policy influencer"
], SECTORS = [
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
], MOTIVES = [
	"We share a mission",
	"They have what we lack",
	"We get on well",
	"A funder wants it",
	"We would be left out",
	"Their name is big"
], PURPOSES = ["Joint action", "Just sharing"];

// src/partnership/phase.ts
var PHASES = [
	{ phase: 1, name: "Mapping" },
	{ phase: 2, name: "Relationship building" },
	{ phase: 3, name: "Design" },
	{ phase: 4, name: "Implementation" },
	{ phase: 5, name: "Evaluation" }
];
function phaseLabel(phase) {
	return `${phase} ${PHASES[phase - 1]?.name}`;
}
function readPhase(cell) {
	let text = fold(String(cell ?? ""));
	return PHASES.find(
		({ phase, name }) => [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text)
	)?.phase;
}

// src/partnership/columns.ts
var RATING_CHOICES = ["High", "Medium", "Low"], RATING_COLUMNS = ["missionAlignment", "resourceComplementarity", "relationshipPotential"], COLUMNS = [
	always(
		"name",
		"Organization",
		`organisation, organizations, organisations, organization name, organisation name, name of organization,
    name of organisation, name, partner, partners, partner name, partner organization, partner organisation, group, agency,
    agency name, org, organizacion, nombre de la organizacion, nombre, socio, nom, nom de l'organisation,
    nom de l'organisme, organisme, partenaire, membre du collectif, organisationsname, organizacao, nome,
    nome da organizacao`
	),
	...CRITERIA.map(
		({ name }, index) => always(RATING_COLUMNS[index] ?? "missionAlignment", name, "", { choices: RATING_CHOICES })
	),
	computed("priority", "PARTNER_PRIORITY"),
	computed("score", "PARTNER_SCORE"),
	computed("reason", "PARTNER_REASON"),
	computed("nextStep", "PARTNER_NEXT_STEP"),
	always(
		"capacity",
		CAPACITY,
		"organisational capacity, capacity, capacidad, capacidad organizativa, capacite, kapazitat, capacidade",
		{ choices: RATING_CHOICES }
	),
	always("level", "Level", "partnership level, level of partnership, nivel, niveau, stufe", {
		choices: LEVELS.map(({ level }) => levelLabel(level))
	}),
	always("phase", "Phase", "partnership phase, fase", { choices: PHASES.map(({ phase }) => phaseLabel(phase)) }),
	always(
		"lastContact",
		"Last contact",
		"last check-in, last meeting, last met, ultimo contacto, dernier contact, letzter kontakt",
		{ holds: "day" }
	),
	always("cadence", "Months between check-ins", "meses entre reuniones", { holds: "number" }),
	computed("nextCheckIn", "PARTNER_NEXT_CHECKIN"),
	newList(
		"mission",
		"What they do",
		"mission, description, mission statement, about, purpose, que hacen, descripcion, presentation succincte"
	),
	newList("contact", "Contact", "contact name, contact person, relationship owner, contacto, kontakt, contato"),
	newList("website", "Website", "web, url, site web, sitio web, webseite, site"),
	whenFilled("type", "Partner type", "tipo de aliado, tipo de socio", { choices: PARTNER_TYPES }),
	whenFilled("sector", "Sector", "", { choices: SECTORS }),
	whenFilled("area", "Area served", "service area, zona de servicio, zone d'intervention"),
	whenFilled("existingEffort", "Existing effort to join", "iniciativa existente"),
	whenFilled("why", "Why this partner", "por que este aliado, por que este socio"),
	whenFilled("motive", "What draws us", "que nos atrae", { choices: MOTIVES }),
	whenFilled("hopes", "What they hope to win", "que esperan ganar"),
	whenFilled("howMet", "How we met", "como nos conocimos"),
	whenFilled("opensDoors", "Opens doors to", "gatekeeper, gatekeeper to, abre puertas a"),
	whenFilled("evidence", "Evidence for the ratings", "evidencia"),
	whenFilled("ambition", "Shared ambition", "ambicion compartida"),
	whenFilled("purpose", "Joint action or sharing", "accion conjunta o intercambio", { choices: PURPOSES }),
	whenFilled("weOffer", "We offer", "ofrecemos"),
	whenFilled("weAsk", "We ask for", "pedimos"),
	whenFilled("theyOffer", "They offer", "ofrecen"),
	whenFilled("theyAsk", "They ask for", "piden"),
	whenFilled("ourHours", "Our hours a month", "nuestras horas al mes", { holds: "number" }),
	whenFilled("theirHours", "Their hours a month", "sus horas al mes", { holds: "number" }),
	whenFilled("lanes", "Who does what", "quien hace que"),
	whenFilled("decisions", "How we decide", "como decidimos"),
	whenFilled("communication", "How we communicate", "como nos comunicamos"),
	whenFilled("conflict", "How we handle conflict", "como tratamos los conflictos"),
	whenFilled("measures", "Success measures", "medidas de exito"),
	whenFilled("covers", "Agreement covers", "el acuerdo abarca"),
	whenFilled("funderGrants", "Funder: individual grants", "financiador: subvenciones propias"),
	whenFilled("funderSupports", "Funder: what is supported", "financiador: que se apoya"),
	whenFilled("funderPriorities", "Funder: who sets priorities", "financiador: quien fija las prioridades"),
	whenFilled("agreementLanguage", "Agreement language", "language of the agreement, idioma del acuerdo", {
		choices: Object.values(LANGUAGE_NAMES)
	}),
	whenFilled("firstCheckIn", "First check-in", "primera reunion", { holds: "day" }),
	whenFilled("guests", "Guests to invite", "invitados"),
	always("id", "Partner ID", "")
], FIELD_KEYS = COLUMNS.filter(({ key, formula }) => !formula && key !== "id").map(
	({ key }) => key
);
function always(key, heading, aliases, more = {}) {
	return { key, heading, aliases: partedByCommas(aliases), added: "always", ...more };
}
function computed(key, formula) {
	return always(key, COMPUTED_HEADINGS[key], "", { formula });
}
function newList(key, heading, aliases) {
	return always(key, heading, aliases, { added: "newList" });
}
function whenFilled(key, heading, aliases, more = {}) {
	return always(key, heading, aliases, { added: "whenFilled", ...more });
}
function columnOf(key) {
	let column = COLUMNS.find((one) => one.key === key);
	if (!column) throw new Error(`There is no column ${key}.`);
	return column;
}
function findColumns(headings) {
	let places = {}, criteria = findCriteria(headings);
	RATING_COLUMNS.forEach((key, index) => {
		let place = criteria[index];
		place !== void 0 && (places[key] = place);
	});
	let folded = headings.map((heading, place) => criteria.includes(place) ? "" : foldHeading(heading));
	for (let { key, heading, aliases } of COLUMNS) {
		let exact = folded.indexOf(foldHeading(heading)), place = exact >= 0 ? exact : folded.findIndex((one) => one !== "" && aliases.includes(one));
		place >= 0 && (places[key] = place);
	}
	return places;
}
function columnLetter(place) {
	let rest = Math.floor(place / 26);
	return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + place % 26);
}

// src/workspace/cells.ts
function asText(text) {
	return text === "" ? "" : `'${text.slice(0, 49999)}`;
}
function asCell(text, holds) {
	let number = Number(text.trim().replace(",", "."));
	return holds === "number" && text.trim() !== "" && Number.isFinite(number) ? number : holds === "day" && readCalendarDate(text) === text ? text : asText(text);
}
function readBack(written) {
	return plainText(typeof written == "string" ? written.replace(/^'/, "") : written);
}

// src/workspace/runs.ts
function runs(values) {
	let found = [];
	return values.forEach((value, place) => {
		let last = found[found.length - 1];
		last && last.from + last.run.length === place ? last.run.push(value) : found.push({ from: place, run: [value] });
	}), found;
}

// src/workspace/dates.ts
var HOUR = 3600 * 1e3;
function today(zone) {
	return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
}
function now(zone) {
	return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd HH:mm:ss");
}
function withDatesAsText(rows, zone) {
	let shift;
	return rows.map(
		(row) => row.map((cell) => isDate(cell) ? (shift ?? (shift = offsetOf(zone()) + 2 * HOUR), calendarDate(cell.getTime() + shift)) : cell)
	);
}
function offsetOf(zone) {
	let [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(new Date(), zone, "Z")) ?? [];
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
	let sheet = spreadsheet.getSheetByName(name);
	if (!sheet) return;
	let rows = readRows(spreadsheet, sheet);
	return { sheet, rows: rows.length === 1 && rows[0]?.every((cell) => cell === "") ? [] : rows };
}
function readTexts(spreadsheet, sheet) {
	let shown = sheet.getDataRange().getDisplayValues();
	return readRows(spreadsheet, sheet).map(
		(row, r) => row.map((cell, c) => {
			let display = shown[r]?.[c] ?? "";
			return typeof cell == "number" && /^0\d/.test(display) ? display : plainText(cell);
		})
	);
}
var TABLE_COLUMN_WIDTH = 180;
function makeTableSheet(spreadsheet, name, headings, blank) {
	let sheet = blank ?? insertSheetAside(spreadsheet, name);
	return sheet.getRange(1, 1, 1, headings.length).setValues([[...headings]]).setFontWeight("bold"), sheet.setFrozenRows(1), sheet.setColumnWidths(1, headings.length, TABLE_COLUMN_WIDTH), sheet;
}
function insertSheetAside(spreadsheet, name) {
	let shown = spreadsheet.getActiveSheet(), sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
	return spreadsheet.setActiveSheet(shown, !0), sheet;
}
function addHeadings(sheet, width, headings) {
	if (headings.length === 0) return;
	let grid = sheet.getMaxColumns();
	return grid < width + headings.length && sheet.insertColumnsAfter(grid, width + headings.length - grid), sheet.getRange(1, width + 1, 1, headings.length).setValues([[...headings]]).setFontWeight("bold");
}
function setDropDown(range, choices, help = words.chooseHelp) {
	let rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], !0).setAllowInvalid(!0).setHelpText(help).build();
	range.setDataValidation(rule);
}
function beginsWith(rows, shown) {
	return rows.every((row, r) => (shown[0] ?? []).every((_, c) => (row[c] ?? "") === (shown[r]?.[c] ?? ""))) && rows.length >= shown.length;
}
function growTo(sheet, rows) {
	let have = sheet.getMaxRows();
	have < rows && sheet.insertRowsAfter(have, rows - have);
}

// src/partnership/failures/english.ts
var quoted = (texts) => list(texts.map((text) => `"${text}"`)), english = {
	lockNotGot: "Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.",
	noPartners: 'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" in the menu Common Ground first.',
	noNameColumn: (sheet) => `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
	ratingColumnsApart: (between) => `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
	weightsApart: 'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
	monthsApart: 'The months between check-ins in "Settings" must stand one below the other, in their order. Move them together, then try again.',
	settingUnreadable: (detail) => `${detail.replace(/\.$/, "")}. Correct it in the sheet "Settings", then try again.`,
	headingsLost: (sheet, headings) => `The sheet "${sheet}" has no column ${quoted(headings)} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
	serviceMissing: (service) => `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
	noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',
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

// src/partnership/failures/failureSentence.ts
function failureSentence(failure, words2 = english) {
	if (typeof failure == "string") return errorSentence(failure, words2);
	let [kind, ...about] = failure, sentence = words2[kind] ?? words2.unexpected(kind);
	return typeof sentence == "string" ? sentence : sentence(...about);
}
function errorSentence(message, words2) {
	return /PERMISSION_DENIED|Authorization is required|requiere autorizaci/i.test(message) ? words2.severalAccounts : /insufficient authentication scopes|permissions are not sufficient|do not have permission|protected/i.test(message) ? words2.notAllowed(refused(message)) : /HTTP 429|quota|too many|too much|rate limit|limit exceeded|exceeded the limit/i.test(message) ? words2.quota : /maximum execution time|tiempo m.ximo de ejecuci/i.test(message) ? words2.timeLimit : /NetworkError|HTTP (0|5\d\d)|connection failure|timed out|server error occurred/i.test(message) ? words2.network : words2.unexpected(message.replace(/^(\w*Error|Exception): /, ""));
}
function refused(message) {
	return /drive|\bdocs\./i.test(message) ? "documents" : /calendar/i.test(message) ? "calendar" : "spreadsheet";
}

// src/workspace/userError.ts
var UserError = class extends Error {
	constructor(...failure) {
		super(failureSentence(failure)), this.failure = failure;
	}
};

// src/workspace/register.ts
function openRegister(spreadsheet, {
	sheet: name,
	headings,
	placesIn,
	later = [],
	formulas = {},
	choices = {},
	wraps = !1,
	prepare
}) {
	let columns = Object.keys(headings), found = readSheet(spreadsheet, name), [first, ...rows] = found?.rows ?? [], places = placesIn?.(first ?? []), meaning = (place) => columns.find((column) => places?.[column] === place), order = first?.map((heading, place) => headings[meaning(place)] ?? plainText(heading)) ?? [], lacking = columns.filter((column) => !order.includes(headings[column])), lost = first ? lacking.filter((column) => !later.includes(column)) : [];
	if (lost.length > 0) {
		let gone = lost.map((column) => headings[column]);
		throw new UserError("headingsLost", name, gone);
	}
	let rowOf = new Map(), entries = rows.map((row, index) => {
		let entry = {};
		for (let column of columns) entry[column] = plainText(row[order.indexOf(headings[column])]);
		return rowOf.set(entry, index + 2), entry;
	}), columnOf2 = (column) => order.indexOf(headings[column]) + 1, completed, complete = () => {
		if (completed) return completed;
		let made = lacking.map((column) => headings[column]), sheet = first && found ? found.sheet : makeTableSheet(spreadsheet, name, made, found?.sheet);
		first && addHeadings(sheet, order.length, made), order = order.concat(made);
		for (let column of lacking) {
			let offered = choices[column];
			offered && setDropDown(sheet.getRange(2, columnOf2(column), sheet.getMaxRows() - 1, 1), offered);
		}
		return made.length > 0 && prepare?.(sheet, columnOf2, lacking), completed = sheet, sheet;
	}, cellsOf2 = (entry, row) => order.map((heading) => {
		let column = columns.find((one) => headings[one] === heading);
		if (column === void 0) return "";
		let formula = formulas[column];
		return formula ? formula((other) => `${columnLetter(columnOf2(other) - 1)}${row}`) : toWrite(entry[column] ?? "");
	}), add = (added) => {
		if (added.length === 0) return;
		let sheet = complete(), next = sheet.getLastRow() + 1;
		growTo(sheet, next + added.length - 1);
		let cells = added.map((entry, index) => cellsOf2(entry, next + index)), range = sheet.getRange(next, 1, added.length, order.length).setValues(cells);
		wraps && range.setWrap(!0);
	}, changeAll = (changed, column, cell) => {
		if (changed.length === 0) return;
		let sheet = complete(), rows2 = [];
		for (let entry of changed) rows2[rowOf.get(entry) ?? 0] = !0;
		for (let { from, run } of runs(rows2))
			sheet.getRange(from, columnOf2(column), run.length, 1).setValue(toWrite(cell));
	};
	return {
		entries,
		complete,
		add,
		addNew: (added, by = columns) => {
			let keyOf4 = (entry) => JSON.stringify(by.map((column) => plainText(entry[column]))), noted = new Set(entries.map(keyOf4));
			add(added.filter((entry) => !noted.has(keyOf4(entry))));
		},
		change: (entry, cells) => {
			for (let column of Object.keys(cells)) changeAll([entry], column, cells[column] ?? "");
		},
		changeAll
	};
}
function toWrite(cell) {
	return typeof cell == "number" ? cell : asCell(cell, "day");
}

// src/workspace/exchangeSheet.ts
var CHOICES = {
	direction: DIRECTIONS,
	kind: KINDS,
	freely: ["Yes", "No"],
	status: STATUSES
}, WHAT_WIDTH = 320;
function openExchangeSheet(spreadsheet, ourName = "") {
	let register = openRegister(spreadsheet, {
		sheet: words.sheets.exchange,
		headings: words.exchangeHeadings,
		placesIn: findExchangeColumns,
		later: EXCHANGE_COLUMNS.filter((column) => !NEEDED.includes(column)),
		wraps: !0,
		choices: CHOICES,
		prepare: (sheet, columnOf2, made) => {
			made.includes("amount") && sheet.getRange(2, columnOf2("amount"), sheet.getMaxRows() - 1, 1).setNumberFormat("@"), made.includes("what") && sheet.setColumnWidth(columnOf2("what"), WHAT_WIDTH);
		}
	});
	return {
		lines: register.entries.flatMap((entry, index) => readLine((column) => entry[column], index + 2, ourName)),
		add: (rows) => register.addNew(rows),
		rename(from, to) {
			for (let column of ["who", "with"]) {
				let about = register.entries.filter((entry) => nameKey(entry[column]) === nameKey(from));
				register.changeAll(about, column, to);
			}
		},
		complete: register.complete
	};
}

// src/workspace/dialog.ts
function confirm(question) {
	let ui = SpreadsheetApp.getUi();
	return ui.alert(words.product, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
function tell(message) {
	let ui = SpreadsheetApp.getUi();
	ui.alert(words.product, message, ui.ButtonSet.OK);
}
function notify(spreadsheet, message) {
	spreadsheet.toast(message, words.product);
}
function showHtml(html, title, width = 820, height = 640) {
	SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}
var DATA = '"page data"', TITLE = /<title data-es="(.*)">(.*)<\/title>/;
function showSidebar(page, data) {
	let html = pageText(page), json = JSON.stringify(data).replace(/</g, "\\u003c"), [, spanish = "", english4 = ""] = TITLE.exec(html) ?? [], output = HtmlService.createHtmlOutput(html.split(DATA).join(json));
	output.setTitle(data.language === "es" ? spanish : english4), SpreadsheetApp.getUi().showSidebar(output);
}
function pageText(page) {
	return HtmlService.createHtmlOutputFromFile(page).getContent();
}

// src/workspace/lock.ts
var PATIENCE_MILLISECONDS = 1e4;
function underLock(action) {
	let lock = LockService.getDocumentLock();
	if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new UserError("lockNotGot");
	try {
		let result = action();
		return SpreadsheetApp.flush(), result;
	} finally {
		lock.releaseLock();
	}
}

// src/commands/command.ts
function command(action) {
	try {
		return action();
	} catch (error) {
		let failed = failureOf(error);
		return tell(failureSentence(failed)), { failed };
	}
}
function reply(action) {
	try {
		return { done: action() };
	} catch (error) {
		return { failed: failureOf(error) };
	}
}
function replyUnderLock(action) {
	return reply(() => underLock(() => action(openSpreadsheet())));
}
function failureOf(error) {
	return error instanceof UserError ? error.failure : String(error.message);
}

// src/commands/addAskOrOffer.ts
function addAskOrOffer(row) {
	return replyUnderLock((spreadsheet) => (openExchangeSheet(spreadsheet).add([row]), null));
}

// src/workspace/pieces.ts
function readList(name) {
	return JSON.parse(readPieces(PropertiesService.getDocumentProperties(), name) || "[]");
}
function keepList(name, list2) {
	keepPieces(PropertiesService.getDocumentProperties(), name, JSON.stringify(list2));
}
function readPieces(properties, name) {
	let kept = properties.getProperties(), text = "";
	for (let piece = 0; kept[`${name}/${piece}`]; piece++) text += kept[`${name}/${piece}`];
	return text;
}
function keepPieces(properties, name, text) {
	let pieces = {};
	for (let piece = 0; piece <= Math.ceil(text.length / 2900); piece++)
		pieces[`${name}/${piece}`] = text.slice(piece * 2900, (piece + 1) * 2900);
	properties.setProperties(pieces);
}

// src/workspace/drafts.ts
var nameOf = (spreadsheet, kind) => `${kind}/${spreadsheet.getId()}`;
function readDraft(spreadsheet, kind) {
	return readPieces(PropertiesService.getUserProperties(), nameOf(spreadsheet, kind));
}
function storeDraft(spreadsheet, kind, draft) {
	let name = nameOf(spreadsheet, kind);
	keepPieces(PropertiesService.getUserProperties(), name, draft);
}

// src/workspace/isolationRegister.ts
function noteAnswers(spreadsheet, rows) {
	openRegister(spreadsheet, {
		sheet: words.sheets.isolation,
		headings: words.isolationHeadings,
		wraps: !0
	}).addNew(rows);
}

// src/partnership/checkin/interval.ts
var LONGEST = { months: 24, weeks: 52 }, WRITTEN = /^(?:(\d{1,2})|(?:(?:every |cada )?(\d{1,2}) ?|(?:every|cada) )(?:(weeks?|semanas?)|months?|mes(?:es)?))$/;
function readInterval(cell) {
	let text = fold(String(cell ?? ""));
	if (text === "") return;
	let [found, alone, digits = "1", weeks] = WRITTEN.exec(text) ?? [];
	if (found === void 0) return "unreadable";
	let unit = weeks === void 0 ? "months" : "weeks", number = Number(alone ?? digits);
	return number < 1 || number > LONGEST[unit] ? "unreadable" : unit === "weeks" ? { weeks: number } : { months: number };
}
function addInterval(date, { months, weeks }) {
	return weeks === void 0 ? addMonths(date, months) : addDays(date, weeks * 7);
}

// src/partnership/checkin/contact.ts
function readContact(cells, report) {
	let readable = (read, problem, cell) => {
		if (read !== "unreadable") return read;
		report(words.check([problem(cell)]));
	};
	return {
		level: readable(readLevel(cells.level), words.notALevel, cells.level),
		every: readable(readInterval(cells.every), words.notAnInterval, cells.every),
		lastContact: readDay(cells.lastContact, report)
	};
}
function readDay(cell, report) {
	let day = isDate(cell) ? dayOfCell(cell) : readCalendarDate(plainText(cell));
	return day === void 0 && plainText(cell) !== "" && report(words.check([words.notADate(cell)])), day;
}

// src/partnership/priority.ts
var PRIORITIES = ["Immediate", "Explore", "Long-term"], TOLERANCE = 1e-9;
function decide(pattern, weights) {
	return pattern.every((code) => code === 0) ? "unrated" : pattern.includes(1) ? "Long-term" : pattern.includes(0) ? "undecided" : CRITERION_INDEXES.reduce((sum, index) => sum + (pattern[index] === 3 ? weights[index] : 0), 0) >= 2 / 3 - TOLERANCE ? "Immediate" : "Explore";
}
function missingCriteria(pattern) {
	return CRITERION_INDEXES.filter((index) => pattern[index] === 0);
}
function possiblePriorities(pattern, weights) {
	let completes = (one) => CRITERION_INDEXES.every((index) => one[index] > 0 && [0, one[index]].includes(pattern[index])), possible = allPatterns().filter(completes).map((one) => decide(one, weights));
	return PRIORITIES.filter((priority) => possible.includes(priority));
}
function withRating(pattern, index, code) {
	let [first, second, third] = pattern;
	return [index === 0 ? code : first, index === 1 ? code : second, index === 2 ? code : third];
}
function patternNumber(first, second, third) {
	return first << 4 | second << 2 | third;
}
function allPatterns() {
	return Array.from({ length: 64 }, (_, number) => patternOf(number));
}
function patternOf(number) {
	return [number >> 4 & 3, number >> 2 & 3, number & 3];
}

// src/partnership/decisions/phrasing.ts
function grouped(steps) {
	return [1, 2, 3].flatMap((to) => [!1, !0].map((rises) => ({ to, rises }))).map(({ to, rises }) => {
		let group = steps.filter((step) => step.to === to && step.rises === rises);
		return { to, rises, criteria: group.map((step) => step.criterion) };
	}).filter(({ criteria }) => criteria.length > 0);
}
function shapeOf(options, lows) {
	let to = options[0]?.[0]?.to, alike = options.every((groups) => groups.length === 1 && groups[0]?.to === to);
	if (to === void 0 || !alike) return { kind: "mixed", options };
	let sets = options.map((groups) => groups[0]?.criteria ?? []);
	return sets.length === 1 && sets[0]?.join() === lows.join() ? { kind: "the lows", to } : sets.length === 3 && sets.every((set) => set.length === 2) ? { kind: "any two of three", to } : sets.every((set) => set.length === 1) ? { kind: "one of", criteria: sets.map(([one = 0]) => one), to } : { kind: "one set of", sets, to };
}

// src/partnership/decisions/english.ts
var nameOf2 = (index) => CRITERIA[index]?.name ?? "", namesOf = (criteria, last) => list(criteria.map(nameOf2), last), are = (criteria) => criteria.length === 1 ? "is" : "are", allOf = (criteria) => ["", "it", "both", "all three"][criteria.length] ?? "", english2 = {
	rate: (index) => `Rate: ${nameOf2(index)}`,
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
	stepExplore: (criterion) => `Hold one meeting to learn about ${nameOf2(criterion)}`,
	stepRate: (criterion) => `Rate ${nameOf2(criterion)}: ${CRITERIA[criterion].question}`,
	stepsLow: (lows) => {
		let [first = 0, ...others] = lows;
		return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join("; then ");
	},
	notYetCapacity: (action) => `${action} (not yet: capacity)`
}, STEP_LOW = [
	"Talk about values first, sign nothing, and rate again in 6 months",
	"Keep the relationship: swap asks and offers, and look for one concrete exchange",
	"Meet for coffee, go to each other's events, and try one low-risk pilot"
];
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function raises(options, lows) {
	let shape = shapeOf(options, lows);
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
function score(points, weights) {
	let mean = points[0] * weights[0] + points[1] * weights[1] + points[2] * weights[2];
	return Math.round((mean + 1e-9) * 10) / 10;
}

// src/partnership/ratingTable.ts
function readRatings(ratings) {
	let rows = asRows(ratings), first = rows[0] ?? [], columns = columnsByHeading(first), headed = columns !== void 0;
	if (!headed && first.length !== 3) throw new Error(words.ratingsShape(first.length));
	let places = columns ?? [0, 1, 2], [a, b, c] = places, offset = headed ? 1 : 0, read = ratingReader(), end = rows.length;
	for (; end > offset && places.every((place) => read(rows[end - 1]?.[place]).code === 0); ) end--;
	let length = end - offset, patterns = new Int8Array(length), faults = new Map(), points = [];
	for (let row = 0; row < length; row++) {
		let cells = rows[row + offset], x = read(cells[a]), y = read(cells[b]), z = read(cells[c]);
		x.code === UNREADABLE || y.code === UNREADABLE || z.code === UNREADABLE ? (patterns[row] = UNREADABLE, faults.set(row, faultsIn([cells[a], cells[b], cells[c]], [x, y, z]))) : (patterns[row] = patternNumber(x.code, y.code, z.code), x.code > 0 && y.code > 0 && z.code > 0 && (x.between || y.between || z.between) && (points[row] = [x.points, y.points, z.points]));
	}
	return { headed, single: rows.length === 1, length, columns: places, patterns, faults, points };
}
function asRows(argument) {
	return Array.isArray(argument) ? argument.length > 0 && !Array.isArray(argument[0]) ? [argument] : argument : [[argument]];
}
function cellOf(column, row) {
	return column[column.length > 1 ? row : 0]?.[0];
}
function refuseShort(what, column, others, rows) {
	if (column.length > 1 && column.length < rows)
		throw new Error(words.rowsDiffer(what, column.length, others, rows));
}
function columnsByHeading(row) {
	let [a, b, c] = findCriteria(row);
	return a === void 0 || b === void 0 || c === void 0 ? void 0 : [a, b, c];
}
function faultsIn(cells, readings) {
	return words.check(
		CRITERION_INDEXES.filter((index) => readings[index]?.code === UNREADABLE).map(
			(index) => words.notARating(cells[index], CRITERIA[index].name)
		)
	);
}
function answerColumn(table, heading, answer) {
	if (table.single) return table.headed ? heading : table.length > 0 ? answer(0)[0] : "";
	let column = table.headed ? [[heading]] : [];
	for (let row = 0; row < table.length; row++) column.push(answer(row));
	return column.length > 0 ? column : "";
}
function byPattern(table, answer) {
	let answers = [];
	return (row) => {
		let number = table.patterns[row] ?? 0;
		if (number === UNREADABLE) return [table.faults.get(row) ?? ""];
		let known2 = answers[number];
		if (known2 !== void 0) return known2;
		let decided = [answer(patternOf(number))];
		return answers[number] = decided, decided;
	};
}
function priorityCell(pattern, weights) {
	let decision = decide(pattern, weights);
	return decision === "unrated" ? "" : decision === "undecided" ? english2.rate(missingCriteria(pattern)[0] ?? 0) : decision;
}
function scores(table, weights) {
	let byWords = byPattern(
		table,
		(pattern) => pattern.includes(0) ? "" : score(pattern.map(pointsOf), weights)
	);
	return (row) => {
		if (table.patterns[row] === UNREADABLE) return [""];
		let points = table.points[row];
		return points ? [score(points, weights)] : byWords(row);
	};
}

// src/partnership/matrix.ts
var STANDINGS = [...PRIORITIES, "undecided", "unrated", "unreadable"];
function priorityMatrix(names, ratings, weights) {
	let table = readRatings(ratings), offset = table.headed ? 1 : 0, nameRows = asRows(names);
	if (nameRows.length < table.length + offset)
		throw new Error(words.rowsDiffer("names", nameRows.length, "ratings", table.length + offset));
	let ratingRows = asRows(ratings), rowAt = matrixRow(table, weights), rows = [];
	for (let index = 0; index + offset < nameRows.length; index++) {
		let name = plainText(nameRows[index + offset]?.[0]);
		name !== "" && rows.push(rowAt(index, name, ratingRows[index + offset] ?? []));
	}
	return inMatrixOrder(rows);
}
function matrixRow(table, weights) {
	let priorityOf = byPattern(table, (pattern) => priorityCell(pattern, weights)), scoreOf = scores(table, weights), [a, b, c] = table.columns;
	return (index, name, cells) => {
		let unreadable = table.patterns[index] === UNREADABLE, pattern = patternOf(unreadable ? 0 : table.patterns[index] ?? 0);
		return {
			name,
			ratings: [ratingInWords(cells[a]), ratingInWords(cells[b]), ratingInWords(cells[c])],
			pattern: unreadable ? void 0 : pattern,
			standing: unreadable ? "unreadable" : decide(pattern, weights),
			priority: String(priorityOf(index)[0]),
			score: index < table.length ? scoreOf(index)[0] : "",
			index
		};
	};
}
function ratingInWords(cell) {
	let { code } = readRating(cell);
	return code === UNREADABLE ? cellInWords(cell) : RATINGS[code] ?? "";
}
function inMatrixOrder(rows) {
	let keyed = rows.map((row) => ({ row, rank: STANDINGS.indexOf(row.standing), key: fold(row.name) }));
	return keyed.sort(
		(a, b) => a.rank - b.rank || pointsIn(b.row) - pointsIn(a.row) || compare(a.key, b.key) || compare(a.row.name, b.row.name) || CRITERION_INDEXES.reduce((order, i) => order || compare(a.row.ratings[i], b.row.ratings[i]), 0)
	), keyed.map(({ row }) => row);
}
function pointsIn(row) {
	return row.score === "" ? -1 : Number(row.score);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/partnership/partner.ts
function keyOf({ id, name }) {
	return { id, name };
}
function readPartners(rows, weights) {
	let columns = findColumns(rows[0] ?? []), nameAt = columns.name;
	if (nameAt === void 0) return;
	let body = rows.slice(1), cell = (row, key) => {
		let place = columns[key];
		return place === void 0 ? "" : row[place];
	}, names = body.map((row) => [row[nameAt]]), ratings = body.map((row) => RATING_COLUMNS.map((key) => cell(row, key))), matrix = body.length > 0 ? priorityMatrix(names, ratings, weights) : [], problems = [], partners = matrix.map((one) => {
		let cells = body[one.index] ?? [], row = one.index + 2, report = (message) => problems.push({ row, partner: one.name, message });
		one.standing === "unreadable" && report(one.priority);
		let contact = readContact(
			{ lastContact: cell(cells, "lastContact"), level: cell(cells, "level"), every: cell(cells, "cadence") },
			report
		), capacity = readRating(cell(cells, "capacity")).code;
		return capacity === UNREADABLE && report(words.check([words.notARating(cell(cells, "capacity"), CAPACITY)])), {
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
	let lastRow = partners.reduce((last, partner) => Math.max(last, partner.row), 1);
	return { columns, partners, problems, nextRow: lastRow + 1 };
}
function fieldsOf(cells, columns) {
	let fields = {};
	for (let key of FIELD_KEYS) {
		let place = columns[key], text = place === void 0 ? "" : plainText(cells[place]);
		text !== "" && (fields[key] = text);
	}
	return fields;
}
function sharedIds(partners) {
	let rowsOf2 = new Map();
	for (let partner of partners)
		partner.id !== "" && rowsOf2.set(partner.id, [...rowsOf2.get(partner.id) ?? [], partner]);
	return Array.from(rowsOf2.values()).filter((same) => same.length > 1).reduce((all, same) => {
		let rows = same.map((partner) => partner.row).sort((a, b) => a - b);
		return all.concat(same.map(({ row, name }) => ({ row, partner: name, message: words.sharedId(rows) })));
	}, []);
}

// src/partnership/checkin/cadence.ts
var CADENCE_KEYS = [...LEVELS.map(({ level }) => level), ...PRIORITIES], USUAL_CADENCE = {
	1: { months: 3, minutes: 30 },
	2: { months: 1, minutes: 45 },
	3: { months: 1, minutes: 60 },
	4: { months: 1, minutes: 60 },
	Immediate: { months: 1, minutes: 45 },
	Explore: { months: 2, minutes: 30 },
	"Long-term": { months: 6, minutes: 20 }
};
function cadence({ level, priority, every }, table = USUAL_CADENCE) {
	let key = level ?? priority, usual = key === void 0 ? void 0 : table[key];
	return every === void 0 ? usual : { ...every, minutes: usual?.minutes ?? USUAL_MINUTES };
}
function readCadenceTable(cells) {
	let table = { ...USUAL_CADENCE };
	return CADENCE_KEYS.forEach((key, index) => {
		let every = readInterval(cells[index]);
		if (every === "unreadable") throw new Error(words.notAnInterval(cells[index]));
		every !== void 0 && (table[key] = { ...every, minutes: table[key].minutes });
	}), table;
}
var USUAL_MINUTES = 30;
function nextCheckIn(last, every) {
	return onWorkingDay(addInterval(last, every));
}

// src/partnership/weights.ts
var EQUAL = [1 / 3, 1 / 3, 1 / 3];
function readWeights(weights) {
	if (weights == null || weights === "") return EQUAL;
	let cells = Array.isArray(weights) ? weights.reduce((all, row) => all.concat(row), []) : [weights];
	if (cells.length !== 3) throw new Error(words.weightsShape(cells.length));
	if (cells.every((cell) => cell === "" || cell === null || cell === void 0)) return EQUAL;
	let numbers = cells.map((cell, index) => readWeight(cell, index)), sum = numbers.reduce((total, number) => total + number, 0);
	if (sum === 0) throw new Error(words.weightsAllZero);
	let [first = 0, second = 0, third = 0] = numbers;
	return [first / sum, second / sum, third / sum];
}
function readWeight(cell, index) {
	let text = typeof cell == "string" ? cell.trim().replace("%", "").replace(",", ".") : "", number = typeof cell == "number" ? cell : text === "" ? Number.NaN : Number(text);
	if (!(number >= 0 && Number.isFinite(number))) throw new Error(words.weightNotANumber(index, cell));
	return number;
}
function areEqual(weights) {
	return weights.every((weight) => Math.abs(weight - 1 / 3) < 1e-9);
}

// src/partnership/settings.ts
var settingOf = (key, [label = "", explanation = ""], usual = "") => ({ key, label, explanation, usual }), SETTINGS = [
	...["organization", "mission", "values", "contact", "signatory"].map(
		(key) => settingOf(key, words.settings[key])
	),
	settingOf("language", words.settings.language, LANGUAGE_NAMES.en),
	...CRITERIA.map(({ name }, index) => settingOf(`weight${index}`, words.settings.weight(name), 1)),
	...CADENCE_KEYS.map((key) => {
		let texts = words.settings.months(typeof key == "number" ? levelLabel(key) : key);
		return settingOf(`months ${key}`, texts, USUAL_CADENCE[key].months);
	}),
	settingOf("quietDays", words.settings.quietDays)
];
function settingPlace(rows, { label }) {
	return rows.findIndex((row) => fold(plainText(row[0])) === fold(label));
}
function settingCells(rows) {
	let cells = {};
	for (let setting of SETTINGS) {
		let value = plainText(rows[settingPlace(rows, setting)]?.[1]);
		value !== "" && (cells[setting.key] = value);
	}
	return cells;
}
function readSettingCells(cells) {
	let { organization = "", mission = "", values = "", contact = "", signatory = "", quietDays = "" } = cells;
	return {
		organization,
		mission,
		values,
		contact,
		signatory,
		quietDays,
		language: readLanguage(cells.language) ?? "en",
		weights: readWeights([CRITERIA.map((_, index) => cells[`weight${index}`] ?? "")]),
		cadence: readCadenceTable(CADENCE_KEYS.map((key) => cells[`months ${key}`] ?? ""))
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
		throw new UserError("settingUnreadable", error.message);
	}
}
function readSettingTexts(spreadsheet) {
	return settingCells(readSheet(spreadsheet, words.sheets.settings)?.rows ?? []);
}
function planSettings(spreadsheet) {
	let found = readSheet(spreadsheet, words.sheets.settings), isBlank = !found || found.rows.length === 0, rows = isBlank ? [words.settings.headings] : found.rows, missing = SETTINGS.filter((setting) => settingPlace(rows, setting) < 0), then = [...rows, ...missing.map(({ label, usual }) => [label, usual])], rowOf = (setting) => settingPlace(then, setting) + 1, reference = (kind, apart) => {
		let places = SETTINGS.filter(({ key }) => key.startsWith(kind)).map(rowOf), [first = 0] = places;
		if (places.some((place, index) => place !== first + index)) throw new UserError(apart);
		return `${words.sheets.settings}!$B$${first}:$B$${first + places.length - 1}`;
	};
	return {
		sheet: found?.sheet,
		isBlank,
		missing,
		cells: settingCells(then),
		references: { weights: reference("weight", "weightsApart"), months: reference("months", "monthsApart") },
		lastRow: rows.length,
		rowOf
	};
}
function completeSettings(spreadsheet, { sheet: before, isBlank, ...plan }) {
	let headings = words.settings.headings, sheet = isBlank || !before ? makeTableSheet(spreadsheet, words.sheets.settings, headings, before) : before;
	if (plan.missing.length === 0) return sheet;
	let rows = plan.missing.map(({ label, usual, explanation }) => [label, usual, explanation]), range = sheet.getRange(plan.lastRow + 1, 1, rows.length, 3).setValues(rows);
	return isBlank && (range.setWrap(!0).setVerticalAlignment("top"), sheet.setColumnWidth(1, 240).setColumnWidth(2, 320).setColumnWidth(3, 320)), sheet;
}
function writeSettings(spreadsheet, changes) {
	let plan = planSettings(spreadsheet);
	understood({ ...plan.cells, ...changes });
	let sheet = completeSettings(spreadsheet, plan);
	for (let setting of SETTINGS) {
		let value = changes[setting.key];
		value !== void 0 && sheet.getRange(plan.rowOf(setting), 2).setValue(asCell(value, typeof setting.usual == "number" ? "number" : void 0));
	}
}

// src/workspace/partnerSheet.ts
var SHEET_ID = "partnersSheetId";
function findPartnerSheet(spreadsheet) {
	let id = PropertiesService.getDocumentProperties().getProperty(SHEET_ID);
	return (id === null ? null : spreadsheet.getSheetById(Number(id))) ?? spreadsheet.getSheetByName(words.sheets.partners) ?? void 0;
}
function rememberPartnerSheet(sheet) {
	PropertiesService.getDocumentProperties().setProperty(SHEET_ID, String(sheet.getSheetId()));
}
function readPartnerSheet(spreadsheet, weights = readSettings(spreadsheet).weights) {
	let sheet = findPartnerSheet(spreadsheet);
	if (!sheet) throw new UserError("noPartners");
	let rows = readRows(spreadsheet, sheet), list2 = readPartners(rows, weights);
	if (!list2) throw new UserError("noNameColumn", sheet.getName());
	return { sheet, rows, list: list2 };
}
function firstFreeRow({ rows, list: list2 }, count2 = 1) {
	let first = list2.nextRow;
	for (let row = first; row < first + count2 && row <= rows.length; row++)
		rows[row - 1]?.some((cell) => cell !== "") && (first = row + 1);
	return first;
}
function fillPartnerIds(sheet, list2) {
	let place = list2.columns.id;
	if (place === void 0) throw new UserError("noIdColumn");
	if (list2.partners.every((partner) => partner.id !== "")) return list2;
	let newId = partnerIds(), partners = list2.partners.map(
		(partner) => partner.id === "" ? { ...partner, id: newId(partner.row) } : partner
	), column = Array.from({ length: list2.nextRow - 2 }, () => [""]);
	for (let { row, id } of partners) column[row - 2] = [asText(id)];
	return sheet.getRange(2, place + 1, column.length, 1).setValues(column), SpreadsheetApp.flush(), { ...list2, partners };
}
function partnerIds() {
	let run = Utilities.getUuid().replace(/-/g, "").slice(0, 8);
	return (row) => `p-${run}-${row}`;
}
function selectedRows(spreadsheet, sheet) {
	if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) return;
	let range = sheet.getActiveRange();
	return range ? { from: range.getRow(), to: range.getLastRow() } : void 0;
}

// src/workspace/user.ts
function userLanguage() {
	return languageOf(Session.getActiveUserLocale());
}

// src/commands/openPage.ts
function openPage(name, read) {
	return command(() => showInSidebar(name, read));
}
function showInSidebar(name, read) {
	let page = pageData(read);
	showSidebar(name, page);
}
function pageData(read) {
	return { language: userLanguage(), ...read(openSpreadsheet()) };
}

// src/partnership/formulas.ts
var SEPARATOR = ";";
function columnFormula(key, places, settings) {
	let name = COLUMNS.find((column2) => column2.key === key)?.formula, ratings = RATING_COLUMNS.map((column2) => places[column2] ?? 0), range = openRange(Math.min(...ratings), Math.max(...ratings)), column = (wanted) => openRange(places[wanted] ?? 0, places[wanted] ?? 0), given = settings ? [settings.weights] : [], argumentsOf = {
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
	return `=${name}(${(argumentsOf[key] ?? []).join(SEPARATOR)})`;
}
function openRange(from, to) {
	return `${columnLetter(from)}1:${columnLetter(to)}`;
}
function columnOfFormula(formula) {
	return COLUMNS.find(
		(column) => column.formula !== void 0 && formula.toUpperCase().startsWith(`=${column.formula}(`)
	)?.key;
}

// src/workspace/partnerColumns.ts
var NO_PARTNERS = { columns: {}, partners: [], problems: [], nextRow: 2 };
function planPartnerColumns(spreadsheet, takesOpen = !0) {
	let known2 = findPartnerSheet(spreadsheet), open = known2 ?? (takesOpen ? spreadsheet.getActiveSheet() : void 0), rows = open ? readRows(spreadsheet, open) : [], isEmpty = rows.length === 1 && (rows[0] ?? []).every((cell) => cell === ""), list2 = readPartners(rows, EQUAL);
	if (known2 && !isEmpty && !list2) throw new UserError("noNameColumn", known2.getName());
	let sheet = known2 ?? (list2 ? open : void 0), headings = list2 ? rows[0] ?? [] : [], found = list2 && sheet ? placesOf(sheet, headings) : {}, missing = COLUMNS.filter(
		({ key, added }) => (added === "always" || added === "newList" && !list2) && found[key] === void 0
	), places = { ...found };
	return missing.forEach((column, index) => {
		places[column.key] = headings.length + index;
	}), refuseComputedBetweenRatings(places, headings), {
		sheet,
		sheetName: sheet?.getName() ?? words.sheets.partners,
		missing,
		places,
		width: headings.length,
		freeze: sheet === void 0 || sheet.getFrozenRows() === 0,
		list: list2 ?? NO_PARTNERS
	};
}
function placesOf(sheet, headings) {
	let places = findColumns(headings);
	for (let column of COLUMNS) column.formula && delete places[column.key];
	let [formulas = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas();
	return formulas.forEach((formula, place) => {
		let key = columnOfFormula(formula);
		key && (places[key] = place);
	}), places;
}
function refuseComputedBetweenRatings(places, headings) {
	let ratings = RATING_COLUMNS.map((key) => places[key] ?? 0);
	for (let { key, formula } of COLUMNS) {
		let place = places[key] ?? -1;
		if (formula && place > Math.min(...ratings) && place < Math.max(...ratings))
			throw new UserError("ratingColumnsApart", plainText(headings[place]));
	}
}
function completePartnerColumns(spreadsheet, plan, references) {
	let lackDropDown = withoutDropDown(plan), sheet = plan.sheet ?? spreadsheet.insertSheet(words.sheets.partners, 0), height = sheet.getMaxRows() - 1;
	addColumns(sheet, plan.width, plan.missing, (key) => columnFormula(key, plan.places, references)), plan.freeze && sheet.setFrozenRows(1);
	for (let column of lackDropDown) setColumnDropDown(sheet, column, (plan.places[column.key] ?? 0) + 1, height);
	return sheet;
}
function addColumns(sheet, width, columns, formulaOf = () => "") {
	if (columns.length === 0) return;
	let height = sheet.getMaxRows() - 1;
	addHeadings(
		sheet,
		width,
		columns.map(({ key, heading, formula }) => formula ? formulaOf(key) : heading)
	)?.setWrap(!0), columns.forEach((column, index) => {
		format(sheet, column, width + index + 1, height), column.choices && setColumnDropDown(sheet, column, width + index + 1, height);
	});
}
function format(sheet, { key, holds, added, choices }, column, height) {
	let isText = added === "whenFilled" && !holds && !choices, width = WIDTHS[key] ?? (isText ? TEXT_WIDTH : void 0);
	width !== void 0 && sheet.setColumnWidth(column, width);
	let range = sheet.getRange(2, column, height, 1);
	key === "score" && range.setNumberFormat("0.0"), holds === "day" && range.setNumberFormat("yyyy-mm-dd"), (key === "reason" || key === "nextStep" || key === "mission" || isText) && range.setWrap(!0);
}
var TEXT_WIDTH = 240, WIDTHS = {
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
	return sheet ? COLUMNS.filter(
		(column) => column.choices && column.added !== "whenFilled" && !missing.includes(column) && sheet.getRange(2, (places[column.key] ?? 0) + 1).getDataValidation() === null
	) : [];
}
function setColumnDropDown(sheet, { choices = [], key }, column, height) {
	let isRating = key === "capacity" || RATING_COLUMNS.some((rating) => rating === key);
	setDropDown(sheet.getRange(2, column, height, 1), choices, isRating ? words.ratingHelp : words.chooseHelp);
}

// src/workspace/partnerRow.ts
function openPartnerRow(sheet, row, width) {
	let rows = sheet.getMaxRows(), isThere = row <= rows, [formulas = []] = isThere ? sheet.getRange(row, 1, 1, width).getFormulas() : [];
	return {
		isHidden: () => sheet.isRowHiddenByFilter(row),
		write(places, cells) {
			isThere || sheet.insertRowsAfter(rows, row - rows);
			let kept = [], values = [];
			for (let [name, text] of Object.entries(cells)) {
				let key = name, place = places[key];
				place === void 0 || text === void 0 || (formulas[place] ? kept.push(key) : values[place] = asCell(text, columnOf(key).holds));
			}
			for (let { from, run } of runs(values)) sheet.getRange(row, from + 1, 1, run.length).setValues([run]);
			return kept;
		}
	};
}

// src/commands/chosenPartners.ts
function rowsNow(chosen, partners) {
	let ids = new Set(chosen.map((partner) => partner.id).filter((id) => id !== "")), names = new Set(chosen.filter((partner) => partner.id === "").map((partner) => partner.name)), stillWithoutId = new Set(partners.filter(({ id }) => id === "").map(({ name }) => name)), isChosen = ({ id, name }) => ids.has(id) || names.has(name) && (id === "" || !stillWithoutId.has(name));
	return new Set(partners.filter(isChosen).map((partner) => partner.row));
}
function partnersIn(partners, rows) {
	return rows ? partners.filter(({ row }) => row >= rows.from && row <= rows.to) : [];
}

// src/commands/savePartner.ts
function savePartner(request) {
	return replyUnderLock((spreadsheet) => save(spreadsheet, request));
}
function save(spreadsheet, request) {
	let found = readPartnerSheet(spreadsheet), plan = planSave(found, request);
	if ("result" in plan) return plan;
	let saved = plan.write();
	return request.partner || storeDraft(spreadsheet, "draft", ""), saved;
}
function planSave(found, request) {
	let existing = request.partner ? partnerNow(request.partner, found) : void 0, added = request.partner ? void 0 : found.list.partners.find(({ id: id2 }) => id2 !== "" && id2 === request.newId);
	if (added) return { result: "saved", partner: keyOf(added), row: added.row, isHidden: !1, keptFormulas: [] };
	let name = request.fields.name ?? existing?.name ?? "";
	if (name.trim() === "") throw new UserError("nameMissing");
	let missing = missingColumns(found.list.columns, request.fields);
	if (missing.length > 0 && !request.addColumns)
		return { result: "columnsMissing", headings: missing.map(({ heading }) => heading) };
	let obstacle = existing ? changedMeanwhile(existing, request) : sameName(found, request);
	if (obstacle) return obstacle;
	let width = found.rows[0]?.length ?? 0, places = withColumns(found.list.columns, width, missing), row = existing?.row ?? firstFreeRow(found), id = existing?.id || request.newId || partnerIds()(row), partner = { id, name }, cells = openPartnerRow(found.sheet, row, width);
	return {
		partner,
		write: () => {
			addColumns(found.sheet, width, missing);
			let kept = cells.write(places, { ...request.fields, id });
			found.sheet.getRange(row, (places.name ?? 0) + 1).activate();
			let keptFormulas = kept.map((key) => columnOf(key).heading);
			return { result: "saved", partner, row, isHidden: cells.isHidden(), keptFormulas };
		}
	};
}
function partnerNow(key, { list: list2 }) {
	let rows = rowsNow([key], list2.partners), same = list2.partners.filter((partner) => rows.has(partner.row)), [only, another] = same.length > 1 ? same.filter(({ name }) => name === key.name) : same;
	if (!only || another) throw new UserError("partnerGone", key.name);
	return only;
}
function missingColumns(places, fields) {
	return COLUMNS.filter(
		({ key }) => places[key] === void 0 && (key === "id" || (fields[key] ?? "") !== "")
	);
}
function withColumns(places, width, added) {
	return Object.assign({}, places, ...added.map(({ key }, index) => ({ [key]: width + index })));
}
function changedMeanwhile(partner, { fields, before }) {
	let changed = {};
	for (let key of FIELD_KEYS) {
		let now2 = partner.fields[key] ?? "";
		fields[key] !== void 0 && now2 !== (before[key] ?? "") && now2 !== fields[key] && (changed[key] = now2);
	}
	return Object.keys(changed).length > 0 ? { result: "changed", fields: changed } : void 0;
}
function sameName({ list: list2 }, { fields, evenIfKnown }) {
	if (evenIfKnown) return;
	let key = nameKey(fields.name ?? ""), same = list2.partners.find(({ name }) => nameKey(name) === key);
	return same ? { result: "known", ...keyOf(same), row: same.row } : void 0;
}

// src/commands/assessIsolation.ts
var FILLED = ["type", "mission", "id"];
function assessIsolation() {
	return openPage("isolation", (spreadsheet) => {
		let { sheet, list: list2 } = readPartnerSheet(spreadsheet);
		return {
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			sheet: sheet.getName(),
			names: list2.partners.map(({ name }) => name),
			lacks: FILLED.filter((key) => list2.columns[key] === void 0),
			newId: partnerIds()(list2.nextRow),
			kept: readDraft(spreadsheet, "isolation")
		};
	});
}
function saveIsolation(plan) {
	return replyUnderLock((spreadsheet) => {
		noteAnswers(spreadsheet, plan.rows), noteThings(spreadsheet, plan.things);
		let partners = plan.partners.flatMap((partner) => addPartner(spreadsheet, partner));
		return storeDraft(spreadsheet, "isolation", ""), { partners };
	});
}
function noteThings(spreadsheet, things) {
	if (things.length === 0) return;
	let exchange = openExchangeSheet(spreadsheet, readSettings(spreadsheet).organization), isNoted = ({ direction, what }) => exchange.lines.some((one) => one.who === "" && one.direction === direction && fold(one.what) === fold(what));
	exchange.add(things.filter((thing) => !isNoted(thing)));
}
function addPartner(spreadsheet, { id, name, mission }) {
	let found = readPartnerSheet(spreadsheet), fields = { name, type: PARTNER_TYPES[0], ...mission === "" ? {} : { mission } }, plan = planSave(found, { partner: null, newId: id, fields, before: {}, addColumns: !0, evenIfKnown: !1 });
	return "write" in plan ? [plan.write().partner] : plan.result === "saved" ? [plan.partner] : [];
}

// src/partnership/nextStep.ts
var EASIEST_TO_LEARN = [1, 2, 0];
function nextStep(pattern, capacity, weights, words2 = english2) {
	let action = actionFor(pattern, weights, words2);
	return action !== "" && RATINGS[capacity] === "Low" ? words2.notYetCapacity(action) : action;
}
function actionFor(pattern, weights, words2) {
	let decision = decide(pattern, weights);
	return decision === "unrated" ? "" : decision === "Immediate" ? words2.stepImmediate : decision === "undecided" ? words2.stepRate(missingCriteria(pattern)[0] ?? 0) : decision === "Explore" ? words2.stepExplore(EASIEST_TO_LEARN.find((index) => pattern[index] === 2) ?? 1) : words2.stepsLow(CRITERION_INDEXES.filter((index) => pattern[index] === 1));
}
function nextSteps(table, capacity, weights) {
	let cells = asRows(capacity), offset = table.headed ? 1 : 0;
	refuseShort("capacity", cells, "ratings", table.length + offset);
	let steps = [0, 1, 2, 3].map((code) => byPattern(table, (pattern) => nextStep(pattern, code, weights))), read = ratingReader();
	return (row) => {
		let cell = cellOf(cells, row + offset), { code } = read(cell);
		return code === UNREADABLE ? [table.faults.get(row) ?? words.check([words.notARating(cell, CAPACITY)])] : steps[code]?.(row) ?? [""];
	};
}

// src/partnership/changes.ts
function fewestChanges(pattern, weights) {
	let now2 = decide(pattern, weights), better = allRaises(pattern).filter((to) => isBetter(decide(to, weights), now2)), fewest = Math.min(...better.map((to) => stepsBetween(pattern, to))), nearest = better.filter((to) => stepsBetween(pattern, to) === fewest), reached = PRIORITIES.find((priority) => nearest.some((to) => decide(to, weights) === priority));
	if (reached === void 0) return;
	let options = nearest.filter((to) => decide(to, weights) === reached).map((to) => changesBetween(pattern, to));
	return { priority: reached, options: options.sort((a, b) => orderOf(a) - orderOf(b)) };
}
function decisiveSteps(pattern, weights) {
	let now2 = decide(pattern, weights), steps = [];
	for (let criterion of CRITERION_INDEXES) {
		let code = pattern[criterion];
		for (let to of [code - 1, code + 1]) {
			if (code === 0 || to < 1 || to > 3) continue;
			let change = { criterion, to };
			decide(withRating(pattern, criterion, change.to), weights) !== now2 && steps.push(change);
		}
	}
	return steps;
}
function orderOf(changes) {
	return changes.reduce((order, { criterion }) => order * 10 + criterion + 1, 0) / 10 ** changes.length;
}
function isBetter(then, now2) {
	let before = PRIORITIES.indexOf(now2), after = PRIORITIES.indexOf(then);
	return before >= 0 && after >= 0 && after < before;
}
function allRaises(pattern) {
	return allPatterns().filter(
		(to) => CRITERION_INDEXES.every((index) => pattern[index] > 0 && to[index] >= pattern[index])
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

// src/partnership/reason.ts
function reason(pattern, weights, words2 = english2) {
	let decision = decide(pattern, weights), missing = missingCriteria(pattern), lows = criteriaRated(pattern, 1), highs = criteriaRated(pattern, 3);
	if (decision === "unrated") return "";
	if (decision === "undecided") return words2.reasonUndecided(missing, possiblePriorities(pattern, weights));
	if (decision === "Immediate") return words2.reasonImmediate(highs, shareOf(highs, weights));
	if (lows.length > 0 && missing.length > 0) return words2.reasonLowAndMissing(lows, missing);
	let way = fewestChanges(pattern, weights), wayUp = way ? words2.wayUp(way.priority, inOptions(way.options), lows) : "";
	return decision === "Explore" ? words2.reasonExplore(highs, wayUp) : words2.reasonLow(lows, wayUp);
}
function criteriaRated(pattern, code) {
	return CRITERION_INDEXES.filter((index) => pattern[index] === code);
}
function shareOf(criteria, weights) {
	if (!areEqual(weights))
		return Math.round(criteria.reduce((sum, index) => sum + weights[index], 0) * 100);
}
function inOptions(options) {
	return options.map(
		(changes) => [2, 3].map((to) => ({ criteria: changes.filter((change) => change.to === to).map((change) => change.criterion), to })).filter((group) => group.criteria.length > 0)
	);
}

// src/workspace/matrixSheet.ts
var COLOURS = {
	Immediate: "#d9ead3",
	Explore: "#fff2cc",
	"Long-term": "#f3f3f3",
	undecided: "#ffffff",
	unrated: "#ffffff",
	unreadable: "#f4cccc"
}, SECOND = 1, FEWEST_ROWS = 30, GRID_ROWS_OF_A_NEW_SHEET = 1e3;
function readMatrixSheet(spreadsheet) {
	let found = readSheet(spreadsheet, words.sheets.matrix);
	return found ? { ...found, gridRows: found.sheet.getMaxRows() } : { sheet: void 0, rows: [], gridRows: GRID_ROWS_OF_A_NEW_SHEET };
}
function writeMatrixSheet(spreadsheet, before, lines) {
	let headings = [...words.matrixHeadings, ...words.matrixExtraHeadings], shown = [headings, ...lines.map((line) => [line.name, ...line.cells])];
	if (before.sheet && beginsWith(before.rows, shown)) return !1;
	let sheet = before.sheet ?? spreadsheet.insertSheet(words.sheets.matrix, SECOND), height = Math.max(shown.length, before.rows.length);
	fitGrid(sheet, before.gridRows, Math.max(height, FEWEST_ROWS));
	let values = [headings, ...lines.map(toWrite2)], blank = headings.map(() => ""), cells = Array.from({ length: height }, (_, row) => values[row] ?? blank), colours = cells.map((_, row) => blank.map(() => COLOURS[lines[row - 1]?.standing ?? "unrated"]));
	if (sheet.getRange(1, 1, height, headings.length).setValues(cells).setBackgrounds(colours).setWrap(!0).setVerticalAlignment("top"), before.rows.length === 0) {
		let founding = words.matrixHeadings.length;
		sheet.setColumnWidths(1, founding, 180).setColumnWidth(founding + 1, 70).setColumnWidths(founding + 2, 2, 400), sheet.setFrozenRows(1), sheet.getRange(1, 1, 1, headings.length).setFontWeight("bold"), sheet.activate();
	}
	return !0;
}
function fitGrid(sheet, have, want) {
	have < want && sheet.insertRowsAfter(have, want - have), have > want && sheet.deleteRows(want + 1, have - want);
}
function toWrite2(line) {
	return [
		asText(line.name),
		...line.cells.map((cell) => line.typed && typeof cell == "string" ? asText(cell) : cell)
	];
}

// src/commands/buildPriorityMatrix.ts
function buildPriorityMatrix() {
	return command(
		() => underLock(() => {
			let spreadsheet = openSpreadsheet(), { weights } = readSettings(spreadsheet), { list: list2 } = readPartnerSheet(spreadsheet, weights), before = readMatrixSheet(spreadsheet), changed = writeMatrixSheet(
				spreadsheet,
				before,
				list2.partners.map((partner) => lineOf(partner, weights))
			), standings = countStandings(list2.partners);
			return notify(
				spreadsheet,
				changed ? words.matrixBuilt(list2.partners.length, standings.Immediate) : words.matrixUnchanged
			), { partners: list2.partners.length, standings, problems: list2.problems, changed };
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
	let counts = { Immediate: 0, Explore: 0, "Long-term": 0, undecided: 0, unrated: 0, unreadable: 0 };
	for (let standing of STANDINGS)
		counts[standing] = partners.filter((one) => one.matrix.standing === standing).length;
	return counts;
}

// src/partnership/asKnown.ts
function isAsKnown(now2, known2) {
	if (typeof known2 != "object" || known2 === null) return (now2 ?? "") === (known2 ?? "");
	let values = now2 ?? {};
	return Object.entries(known2).every(([key, value]) => isAsKnown(values[key], value));
}

// src/partnership/mou/state.ts
var STATES = ["draft", "reviewed", "signed", "ended"], OTHER_WORDS = {
	draft: ["drafted", "borrador"],
	reviewed: ["in review", "revisado", "revisada"],
	signed: ["final", "firmado", "firmada"],
	ended: ["expired", "terminado", "terminada", "vencido"]
};
function readState(cell) {
	let said = fold(cell);
	return said === "" ? "draft" : STATES.find((state) => state === said || OTHER_WORDS[state].includes(said));
}

// src/partnership/mou/nextStage.ts
var NEXT_STAGES = {
	draft: "Read it together, then mark it as reviewed",
	reviewed: "Sign it, then mark it as signed",
	signed: "Review it on the review date; 60 days before the end decide: renew, deepen, pause or end",
	ended: "Thank them, keep what you learned, and decide what comes next"
};
function nextStageFormula(stateCell) {
	let said = `LOWER(${stateCell})`, words2 = STATES.flatMap((state) => OTHER_WORDS[state].map((word) => `"${word}";"${state}"`)), stages = STATES.map((state) => `"${state}";"${NEXT_STAGES[state]}"`);
	return `=SWITCH(SWITCH(${[said, ...words2, said].join(";")});${stages.join(";")};"")`;
}

// src/workspace/mouRegister.ts
function openMouRegister(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.mous,
		headings: words.mouHeadings,
		later: ["reviewed", "signed", "ended", "nextStage", "previous", "calendar", "mouId", "madeAt"],
		formulas: { nextStage: (cellOf3) => nextStageFormula(cellOf3("state")) },
		prepare: (sheet, columnOf2, made) => {
			made.includes("organization") && sheet.setColumnWidth(columnOf2("organization"), 260), made.includes("state") && setDropDown(sheet.getRange(2, columnOf2("state"), sheet.getMaxRows() - 1, 1), STATES, words.chooseHelp);
		}
	});
}
function notedVersion({ mouId, partnerId, version, state, madeAt }) {
	return { mouId: mouId || partnerId, version: Number(version) || 1, state: readState(state), madeAt };
}
var BETWEEN2 = ", ";
function joinedDays(days) {
	return Array.from(new Set(days)).sort().join(BETWEEN2);
}
function joinedIds(partnerIds2) {
	return partnerIds2.join(BETWEEN2);
}
function partnerIdsOf({ partnerId }) {
	return partnerId.split(BETWEEN2).filter((id) => id !== "");
}
function partnersOf(entry, partners) {
	let ids = partnerIdsOf(entry);
	return partners.filter(({ id }) => ids.includes(id));
}
function partnersWithMou({ entries }) {
	let ids = entries.map(partnerIdsOf);
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
	let { mouId, version, state, date, known: known2 } = change;
	return replyUnderLock((spreadsheet) => {
		let register = openMouRegister(spreadsheet), versions = register.entries.filter((entry) => notedVersion(entry).mouId === mouId), changed = versions.find((entry) => notedVersion(entry).version === version);
		if (!changed) throw new UserError("versionGone");
		if (state === "signed" && refuseOthers(spreadsheet, changed, known2), register.change(changed, { state, [DAY_OF[state]]: date }), state !== "signed") return [];
		let before = versions.filter((entry) => isSignedBefore(entry, version));
		for (let entry of before) register.change(entry, { state: "ended", ended: date });
		return before.map((entry) => notedVersion(entry).version);
	});
}
function isSignedBefore(entry, version) {
	let noted = notedVersion(entry);
	return noted.version < version && noted.state === "signed";
}
function refuseOthers(spreadsheet, entry, known2) {
	let { list: list2 } = readPartnerSheet(spreadsheet), isKnown = (partner) => known2[partner.id] && isAsKnown(partner, known2[partner.id]);
	if (!partnersOf(entry, list2.partners).every(isKnown)) throw new UserError("mouChanged");
}

// src/workspace/columnChart.ts
function drawColumnChart(sheet, range, title, row, column) {
	sheet.insertChart(
		sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1).setPosition(row, column, 0, 0).setOption("title", title).setOption("legend.position", "none").build()
	);
}

// src/workspace/priorityChart.ts
var FIRST_COLUMN = 10;
function drawPriorityChart(spreadsheet) {
	let sheet = spreadsheet.getSheetByName(words.sheets.matrix);
	if (!sheet) throw new UserError("noMatrix");
	if (sheet.activate(), sheet.getCharts().length > 0) return !1;
	let lacking = FIRST_COLUMN + 1 - sheet.getMaxColumns();
	lacking > 0 && sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
	let undecided = `=COUNTA(A2:A)-SUM(K2:K${PRIORITIES.length + 1})`, cells = [
		[...words.chartHeadings],
		...PRIORITIES.map((priority) => [priority, `=COUNTIF(E2:E;"${priority}")`]),
		[words.notDecided, undecided]
	], range = sheet.getRange(1, FIRST_COLUMN, cells.length, 2).setValues(cells);
	return sheet.getRange(1, FIRST_COLUMN, 1, 2).setFontWeight("bold"), sheet.setColumnWidth(FIRST_COLUMN, 160), drawColumnChart(sheet, range, words.chartTitle, cells.length + 2, FIRST_COLUMN), !0;
}

// src/commands/chartPriorities.ts
function chartPriorities() {
	return command(() => {
		let drawn = underLock(() => drawPriorityChart(openSpreadsheet()));
		return drawn || tell(words.chartIsThere), { drawn };
	});
}

// src/partnership/mou/checksum.ts
function checksum(text) {
	let sum = 2166136261;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
	return (sum >>> 0).toString(16).padStart(8, "0");
}

// src/partnership/mou/agreementId.ts
var SHORT = /^[\x20-\x7e]{1,80}$/;
function agreementId(partnerIds2) {
	let ids = Array.from(new Set(partnerIds2)).sort(), all = ids.join(`
`);
	return ids.length === 1 && SHORT.test(all) ? all : `with-${ids.length}-${checksum(all)}${checksum(`${all}
`)}`;
}
function notedAgreementId(partnerIds2, noted) {
	let own = agreementId(partnerIds2), same = noted.filter((one) => agreementId(one.partnerIds) === own).map(({ mouId }) => mouId);
	return same.includes(own) ? own : same[same.length - 1] ?? own;
}

// src/partnership/mou/placeholders/placeholdersIn.ts
var FOUND = /\{+[^{}\n\v]{0,200}\}+|\{{2,}[^{}\n\v]{0,40}|[^{}\n\v]{0,40}\}{2,}/g;
function placeholdersIn(text) {
	return Array.from(new Set((text.match(FOUND) ?? []).filter((found) => /\{\{|\}\}/.test(found))));
}

// src/partnership/mou/placeholders/replacements.ts
function replacements(values) {
	return Object.keys(values).sort((a, b) => b.length - a.length).map((found) => ({ found, text: (values[found] ?? "").replace(/[{}]/g, "\u2060$&\u2060") }));
}
function isLeftBlank(paragraph, values) {
	let found = placeholdersIn(paragraph).filter((one) => values[one] === "");
	return found.length > 0 && plainText(found.reduce((text, one) => text.split(one).join(""), paragraph)) === "";
}

// src/workspace/unlessRefused.ts
function unlessRefused(refusal, action) {
	try {
		return action();
	} catch (error) {
		if (!refusal.test(String(error.message))) throw error;
		return;
	}
}

// src/workspace/placeholders.ts
var FIELDS = "tabs(documentTab(body(content(startIndex,endIndex,paragraph/elements/textRun/content,table)),headers,footers,footnotes),childTabs)", NO_TEXT = "\uFFFC";
function readTemplate(documentId) {
	let { tabs = [] } = docsService().get(documentId, { includeTabsContent: !0, fields: FIELDS });
	return tabs.flatMap((tab, index) => paragraphsOfTab(tab, index === 0));
}
function placeholdersOf(template) {
	return placeholdersIn(template.map(({ text }) => text).join(`
`));
}
function fillPlaceholders(documentId, template, values) {
	let standing = placeholdersOf(template), filled = replacements(values).filter(({ found }) => standing.includes(found));
	if (filled.length === 0) return !0;
	let isBlank = ({ text, range }) => range !== void 0 && isLeftBlank(text, values), blank = template.flatMap((paragraph) => isBlank(paragraph) && paragraph.range || []);
	blank.sort((a, b) => b.startIndex - a.startIndex);
	let requests = [
		...blank.map((range) => ({ deleteContentRange: { range } })),
		...filled.map(({ found, text }) => ({
			replaceAllText: { containsText: { text: found, matchCase: !0 }, replaceText: text }
		}))
	], replies = unlessRefused(
		/deleteContentRange/,
		() => docsService().batchUpdate({ requests }, documentId).replies ?? []
	);
	return replies ? occurrences(
		filled.map(({ found }) => found),
		template.filter((paragraph) => !isBlank(paragraph)).map(({ text }) => text)
	).every((count2, i) => (replies[blank.length + i]?.replaceAllText?.occurrencesChanged ?? 0) === count2) : !1;
}
function occurrences(found, texts) {
	let rest = texts;
	return found.map((one) => {
		let pieces = rest.map((text) => text.split(one));
		return rest = pieces.map((parts) => parts.join("\u2060")), pieces.reduce((sum, { length }) => sum + length - 1, 0);
	});
}
function paragraphsOfTab({ documentTab = {}, childTabs = [] }, isFirst) {
	let { body, headers = {}, footers = {}, footnotes = {} } = documentTab;
	return [
		...paragraphsIn(body?.content, isFirst),
		...[headers, footers, footnotes].flatMap(
			(segments) => Object.keys(segments).flatMap((id) => paragraphsIn(segments[id]?.content, !1))
		),
		...childTabs.flatMap((tab) => paragraphsOfTab(tab, !1))
	];
}
function paragraphsIn(content = [], isPlaced) {
	return content.flatMap(({ paragraph, table, startIndex = 0, endIndex = 0 }, index) => {
		let inTable = (table?.tableRows ?? []).flatMap(
			({ tableCells = [] }) => tableCells.flatMap((cell) => paragraphsIn(cell.content, isPlaced))
		);
		if (!paragraph) return inTable;
		let text = (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? NO_TEXT).join(""), canGo = isPlaced && content[index + 1]?.paragraph !== void 0;
		return [{ text, range: canGo ? { startIndex, endIndex } : void 0 }];
	});
}
function docsService() {
	if (typeof Docs > "u" || !Docs?.Documents) throw new UserError("serviceMissing", "Docs");
	return Docs.Documents;
}

// src/workspace/documents.ts
var FOLDER = "application/vnd.google-apps.folder", DOCUMENT = "application/vnd.google-apps.document", KEEPS = ["template", "templateKey"];
function openDocuments(spreadsheetId) {
	let { Files } = drive(), found = filesOf(spreadsheetId), documents = found.filter(({ id, mimeType }) => id && mimeType === DOCUMENT), folderId = found.find(({ mimeType, trashed }) => mimeType === FOLDER && !trashed)?.id, folder = () => (folderId ?? (folderId = idOf(
		Files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } })
	)), folderId), inFolder = (name, marks) => ({ name, parents: [folder()], appProperties: { spreadsheet: spreadsheetId, ...marks } }), fromHtml = (title, html, marks) => {
		let resource = { ...inFolder(title, marks), mimeType: DOCUMENT };
		return documentOf(Files.create(resource, Utilities.newBlob(html, "text/html", title)));
	}, fromTemplate = (title, template, marks) => documentOf(Files.copy(inFolder(title, { ...marks, copied: "yes" }), template)), kept = keptIn(documents), read, bin = (id) => Files.update({ trashed: !0 }, id), isWhole = (text, values) => placeholdersOf(text).every((found2) => values[found2] !== void 0);
	return {
		versions: documents.flatMap((file) => versionOf(file) ?? []),
		kept,
		create({ mouId, version, mark, date, title, content }) {
			let marks = { key: keyOf2(mouId, version), facts: mark, date };
			if ("html" in content) return fromHtml(title, content.html, marks);
			let { template, values } = content;
			if (kept.get("template")?.id !== template || (read ?? (read = readTemplate(template)), !isWhole(read, values))) return;
			let document = fromTemplate(title, template, marks);
			if (fillPlaceholders(document.id, read, values)) return document;
			bin(document.id), read = void 0;
		},
		finish({ id, isCopy, mark: before }, { mark, content }) {
			let text = isCopy ? readTemplate(id) : [];
			return placeholdersOf(text).length === 0 ? !0 : "html" in content || !isWhole(text, content.values) ? (bin(id), !1) : (fillPlaceholders(id, text, content.values), mark !== before && Files.update({ appProperties: { facts: mark } }, id), !0);
		},
		keep: (kind, title, html) => fromHtml(title, html, { key: kind })
	};
}
function keptIn(documents) {
	let kept = new Map();
	for (let file of documents) {
		let kind = KEEPS.find((one) => one === file.appProperties?.key);
		kind && !file.trashed && kept.set(kind, documentOf(file));
	}
	return kept;
}
function modificationTimes(spreadsheetId) {
	return new Map(filesOf(spreadsheetId).map(({ id = "", modifiedTime = "" }) => [id, modifiedTime]));
}
function filesOf(spreadsheetId) {
	let all = [], pageToken;
	do {
		let page = drive().Files.list({
			q: `appProperties has { key='spreadsheet' and value='${spreadsheetId}' }`,
			fields: "nextPageToken, files(id, mimeType, appProperties, modifiedTime, trashed)",
			pageSize: 1e3,
			...pageToken ? { pageToken } : {}
		});
		all.push(...page.files ?? []), pageToken = page.nextPageToken;
	} while (pageToken);
	return all;
}
function keyOf2(mouId, version) {
	return `${mouId}/v${version}`;
}
function versionOf(file) {
	let { key = "", facts = "", date = "", copied } = file.appProperties ?? {}, [, mouId, version] = /^(.+)\/v(\d+)$/s.exec(key) ?? [];
	if (mouId !== void 0)
		return {
			...documentOf(file),
			mouId,
			version: Number(version),
			mark: facts,
			date,
			modifiedAt: file.modifiedTime ?? "",
			inBin: file.trashed ?? !1,
			isCopy: copied !== void 0
		};
}
function documentOf(file) {
	let id = idOf(file);
	return { id, url: `https://docs.google.com/document/d/${id}/edit` };
}
function idOf(file) {
	if (!file.id) throw new Error("Drive answered without the identifier of the new file");
	return file.id;
}
function drive() {
	if (typeof Drive > "u" || !Drive) throw new UserError("serviceMissing", "Drive");
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
	let info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
		SCOPES[permission]
	]);
	return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED ? info.getAuthorizationUrl() ?? "" : null;
}

// src/commands/createMous.ts
function createMous() {
	return command(() => (requirePermission("documents"), showInSidebar("mous", mousPage(null))));
}
function openMous(partners) {
	return reply(() => (showInSidebar("mous", mousPage(partners)), null));
}
function readMous(partners) {
	return reply(() => pageData(mousPage(partners)));
}
var mousPage = (named) => (spreadsheet) => {
	let settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), register = openMouRegister(spreadsheet), { immediate } = immediatePartners(list2.partners, register), rows = named && rowsNow(named, list2.partners), selected = rows ? list2.partners.filter(({ row }) => rows.has(row)) : partnersIn(list2.partners, selectedRows(spreadsheet, sheet)), isByPriority = !named && selected.length === 0, chosen = isByPriority ? immediate : selected, problems = sharedIds(list2.partners).filter(({ row }) => chosen.some((partner) => partner.row === row)), partners = chosen.filter(({ row }) => !problems.some((problem) => problem.row === row)), noted = notedWith(partners, register), documents = openDocuments(spreadsheet.getId()), ids = new Set([
		...noted.map(({ mouId }) => mouId),
		...partners.map(({ id }) => agreementId([id])),
		agreementId(partners.map(({ id }) => id))
	]), template = documents.kept.get("template");
	return {
		today: today(spreadsheet.getSpreadsheetTimeZone()),
		settings,
		partners,
		chosenBy: named ? "page" : isByPriority ? "priority" : "selection",
		gone: (named ?? []).filter((key) => rowsNow([key], selected).size === 0).map(({ name }) => name),
		problems,
		immediate: immediate.map(keyOf),
		noted,
		found: documents.versions.filter(({ mouId }) => ids.has(mouId)),
		template: template ? {
			...template,
			placeholders: placeholdersOf(readTemplate(template.id)),
			keyUrl: documents.kept.get("templateKey")?.url ?? ""
		} : null
	};
};
function notedWith(partners, { entries }) {
	let ids = new Set(partners.map(({ id }) => id));
	return entries.filter((entry) => partnerIdsOf(entry).length > 0 && partnerIdsOf(entry).every((id) => ids.has(id))).map(notedMou);
}
function notedMou(entry) {
	let { organization, document, reviewed, signed, ended, review, end, calendar } = entry;
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
	let { alone, together } = partnersWithMou(register), immediate = partners.filter(
		({ priority, id }) => priority === "Immediate" && (alone.has(id) || !together.has(id))
	);
	return { immediate, withoutMou: immediate.filter(({ id }) => !alone.has(id)) };
}

// src/workspace/keptApart.ts
var KEPT_APART = "keptApart";
function readKeptApart() {
	return readList(KEPT_APART);
}
function writeKeptApart(pairs) {
	let known2 = new Map(pairs.map((pair) => [[...pair].sort().join(`
`), pair])), kept = Array.from(known2.values()).filter(([one, other]) => one !== other);
	keepList(KEPT_APART, kept);
}

// src/partnership/duplicates/mergeOrder.ts
function rowAsText(headings, row, idAt) {
	let cells = headings.map((heading, place) => [plainText(heading), place === idAt ? "" : plainText(row[place])]);
	return JSON.stringify(cells.filter(([, text]) => text !== ""));
}

// src/workspace/partnerCells.ts
function writeCells(sheet, cells) {
	let columns = [];
	for (let { row, place, value } of cells) {
		let column = columns[place] ?? [];
		columns[place] = column, column[row] = value;
	}
	let blocks = [];
	columns.forEach((column, place) => {
		for (let { from, run } of runs(column)) {
			let beside = blocks.find(
				({ row, place: first, values }) => row === from && values.length === run.length && first + (values[0]?.length ?? 0) === place
			);
			beside || blocks.push({ row: from, place, values: run.map((value) => [value]) }), run.forEach((value, at) => {
				beside?.values[at]?.push(value);
			});
		}
	});
	for (let { row, place, values } of blocks)
		sheet.getRange(row, place + 1, values.length, values[0]?.length ?? 1).setValues(values);
}
function holdsAt(place, columns) {
	let key = FIELD_KEYS.find((one) => columns[one] === place);
	return key ? columnOf(key).holds : "day";
}
function formulasIn(sheet) {
	let formulas = sheet.getDataRange().getFormulas();
	return (row, place) => !!formulas[row - 1]?.[place];
}
function removeRows(sheet, rows) {
	let marked = [];
	for (let row of rows) marked[row] = !0;
	growTo(sheet, marked.length);
	for (let { from, run } of runs(marked).reverse()) sheet.deleteRows(from, run.length);
}

// src/workspace/mergingList.ts
function openMergingList(spreadsheet) {
	let { sheet, rows: all, list: list2 } = readPartnerSheet(spreadsheet, EQUAL), [headings = []] = all, [computed2 = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas(), rows = all.slice(0, list2.nextRow - 1).map((row, index) => row.map((cell, place) => index > 0 && computed2[place] ? "" : cell)), [first = []] = rows, { id: idAt = -1, name: nameAt = -1 } = list2.columns, idOf2 = (place) => plainText(rows[place]?.[idAt]), placeOf = ({ heading, place }) => plainText(first[place]) === heading ? place : first.findIndex((one) => plainText(one) === heading), before = (row, cells) => {
		let then = row.slice();
		for (let cell of cells) {
			let place = placeOf(cell);
			place >= 0 && plainText(row[place]) === cell.after && (then[place] = cell.before);
		}
		return then;
	}, find = (row, another, not, cells) => rows.findIndex((said, place) => {
		let isMeant = row.id === "" ? another.id === "" || idOf2(place) !== another.id : idOf2(place) === row.id;
		return place > 0 && place !== not && isMeant && rowAsText(first, before(said, cells), idAt) === row.says;
	});
	return {
		rows,
		idOf: idOf2,
		nameOf: (place) => plainText(rows[place]?.[nameAt]),
		fillIds() {
			for (let { row, id } of fillPartnerIds(sheet, list2).partners) {
				let cells = rows[row - 1];
				cells && (cells[idAt] = id);
			}
		},
		find(one, other, cells = []) {
			let theirs = find(other, one, -1, []), mine = theirs < 0 ? -1 : find(one, other, theirs, cells);
			return mine < 0 ? void 0 : [mine, theirs];
		},
		write(place, cells, from) {
			let missing = cells.filter((cell) => placeOf(cell) < 0).map(({ heading }) => heading);
			addHeadings(sheet, first.length, missing.map(asText)), first.push(...missing);
			let [formulas = []] = sheet.getRange(place + 1, 1, 1, first.length).getFormulas(), kept = [];
			for (let cell of cells) {
				let at = placeOf(cell);
				formulas[at] ? kept.push(cell.heading) : (sheet.getRange(place + 1, at + 1).setValue(cellOf2(cell.after, rows[from]?.[at], holdsAt(at, list2.columns))), (rows[place] ?? [])[at] = cell.after);
			}
			return kept;
		},
		remove(place) {
			SpreadsheetApp.flush(), sheet.deleteRows(place + 1, 1), rows.splice(place, 1);
		}
	};
}
function cellOf2(text, taken, holds) {
	return (typeof taken == "number" || typeof taken == "boolean") && plainText(taken) === text ? taken : asCell(text, holds);
}

// src/partnership/exchange/exchange.ts
function exchanges(all) {
	let open = all.filter(({ status }) => status !== "Closed");
	return (name) => {
		let key = partyKey(name, "");
		return {
			ours: open.filter(({ who, with: other }) => who === "" && (other === "" || other === key)),
			theirs: open.filter(({ who, with: other }) => who !== "" && who === key && other === "")
		};
	};
}
function rowsOfStrangers(all, names, ourName) {
	let known2 = new Set(["", ...names.map((name) => partyKey(name, ourName))]);
	return all.filter(({ who, with: other }) => !known2.has(who) || !known2.has(other)).map(({ row }) => row);
}
function asksIn(lines) {
	return lines.filter(({ direction }) => direction === "Ask");
}
function offersIn(lines) {
	return lines.filter(({ direction }) => direction === "Offer");
}
function isBetweenUs({ who, with: other }) {
	return who !== "" || other !== "";
}
function isSettled(line) {
	return line.status !== "Open" && isBetweenUs(line);
}

// src/partnership/checkin/log/checkIn.ts
var PROBLEM_STATES = ["open", "closed"], NEXT_STAGES2 = ["renew", "deepen", "pause", "end"];
function linesIn(cell) {
	return cell.split(/[\r\n\u2028\u2029]+/).map((line) => line.replace(LIST_MARKS, "").trim()).filter((line) => line !== "");
}
var LIST_MARKS = /^(?:\s*(?:[-*\u2013\u2022]|\d{1,2}[.)])\s+)+/;

// src/workspace/checkInLog.ts
var NEEDED2 = [
	"date",
	"problem",
	"problemState",
	"solved",
	"actions",
	"actionsDone",
	"partnerId",
	"entryId"
], COLUMNS2 = Object.keys(words.checkInLogHeadings), CHOICES2 = {
	problemState: PROBLEM_STATES,
	trust: columnOf(RATING_COLUMNS[0]).choices ?? [],
	phase: columnOf("phase").choices ?? [],
	nextStage: NEXT_STAGES2
};
function openCheckInLog(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.checkInLog,
		headings: words.checkInLogHeadings,
		later: COLUMNS2.filter((column) => !NEEDED2.includes(column)),
		wraps: !0,
		choices: CHOICES2
	});
}
function checkInsWith({ entries }, partnerId) {
	return entries.filter((entry) => partnerId !== "" && entry.partnerId === partnerId);
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
	let known2 = new Map(register.entries.map((entry) => [entry.eventId, entry]));
	register.add(
		notes.filter(({ eventId: eventId2 }) => !known2.has(eventId2)).map(({ cells, ...whose }) => ({ ...whose, ...cells, changes: 0 }))
	);
	for (let { cells, organization, eventId: eventId2 } of notes) {
		let entry = known2.get(eventId2), now2 = { ...cells, organization }, others = Object.keys(now2).filter((key) => entry && entry[key] !== String(now2[key]));
		if (!entry || others.length === 0) continue;
		let changed = Object.fromEntries(others.map((key) => [key, now2[key]]));
		register.change(entry, { ...changed, changes: Number(entry.changes) + 1 });
	}
}

// src/commands/registers.ts
function openRegisters(spreadsheet, ourName = "") {
	let exchange = openExchangeSheet(spreadsheet, ourName).lines;
	return {
		mous: openMouRegister(spreadsheet),
		checkIns: openCheckInRegister(spreadsheet),
		log: openCheckInLog(spreadsheet),
		exchange,
		exchangeWith: exchanges(exchange)
	};
}
function notesOf({ id }, { mous, checkIns, log: log2 }) {
	return {
		documents: mous.entries.filter((entry) => id !== "" && partnerIdsOf(entry).includes(id)),
		meetings: checkIns.entries.filter(({ partnerId }) => id !== "" && partnerId === id),
		checkIns: checkInsWith(log2, id)
	};
}

// src/commands/duplicates.ts
function findDuplicates() {
	return openPage("duplicates", duplicatesPage);
}
function readDuplicates() {
	return reply(() => pageData(duplicatesPage));
}
var duplicatesPage = (spreadsheet) => {
	let { mous, checkIns, log: log2 } = openRegisters(spreadsheet);
	return {
		rows: openMergingList(spreadsheet).rows,
		noted: {
			agreements: mous.entries.map((entry) => ({ mouId: notedVersion(entry).mouId, partnerIds: partnerIdsOf(entry) })),
			series: checkIns.entries.map(({ partnerId }) => partnerId),
			checkIns: log2.entries.map(({ partnerId }) => partnerId)
		},
		keptApart: readKeptApart()
	};
};
function keepPartnersApart(pairs) {
	return replyUnderLock((spreadsheet) => {
		let list2 = openMergingList(spreadsheet);
		list2.fillIds();
		let found = pairs.map(([one, other]) => list2.find(one, other)), ids = found.flatMap((rows) => rows ? [[list2.idOf(rows[0]), list2.idOf(rows[1])]] : []);
		return writeKeptApart([...readKeptApart(), ...ids]), found.map((rows) => rows !== void 0);
	});
}

// src/partnership/checkin/schedule/agendaBlock.ts
var RULE = `

\u2014\u2014\u2014\u2014\u2014\u2014\u2014\u2014

`, MARK = "prepared";
function prepared({ description, marks }, lines) {
	let before = marks[MARK], end = description.indexOf(RULE);
	if (before !== void 0 && (end === -1 || checksum(description.slice(0, end)) !== before)) return;
	let own = before === void 0 ? description : description.slice(end + RULE.length), above = lines.join(`
`);
	return { description: `${above}${RULE}${own}`, marks: { [MARK]: checksum(above) } };
}

// src/workspace/calendar.ts
var CALENDAR_ID = "calendarId";
function openCheckInCalendar(zone) {
	let { Calendars, Events } = calendarService(), properties = PropertiesService.getUserProperties(), known2 = properties.getProperty(CALENDAR_ID), calendarId = () => (known2 === null && (known2 = Calendars.insert({ summary: words.calendar, timeZone: zone }).id ?? "", properties.setProperty(CALENDAR_ID, known2)), known2), forget = () => {
		properties.deleteProperty(CALENDAR_ID), known2 = null;
	}, insert = (entry) => {
		let id = calendarId(), options = { ...whomToTell(entry), ...entry.hasLink ? { conferenceDataVersion: 1 } : {} }, isNew = unlessRefused(NOT_FOUND, () => done(TAKEN, () => Events.insert(resourceOf(entry), id, options)));
		if (isNew !== void 0) return isNew;
		throw forget(), new UserError("calendarGone");
	}, patch = (resource, id, etag, tells = !1) => done(CHANGED, () => Events.patch(resource, calendarId(), id, invitations(tells), { "If-Match": etag }));
	return {
		read() {
			let calendar = known2;
			if (calendar === null) return { zone, events: [] };
			let found = unlessRefused(NOT_FOUND, () => allEvents(Events, calendar));
			return found || forget(), { zone: found?.timeZone ?? zone, events: standingEvents(found?.items ?? []) };
		},
		add(entry) {
			return insert(entry) ? void 0 : standingEvent(Events.get(calendarId(), entry.id), []);
		},
		change(id, etag, { title, guests, recurrence, marks }, tells) {
			let resource = {
				...title === void 0 ? {} : { summary: title },
				...guests ? { attendees: guests.map((guest) => ({ ...guest })) } : {},
				...recurrence ? { recurrence: [...recurrence] } : {},
				...marks ? { extendedProperties: { private: { ...marks } } } : {}
			};
			return patch(resource, id, etag, tells) || hasMarks(Events.get(calendarId(), id), marks);
		},
		put(entry) {
			if (insert(entry)) return;
			let resource = { ...resourceOf(entry), status: "confirmed" };
			Events.update(resource, calendarId(), entry.id, whomToTell(entry));
		},
		nextMeeting(id) {
			let calendar = known2;
			if (calendar === null) return;
			let next = unlessRefused(GONE, () => {
				let series = Events.get(calendar, id), timeMin = (new Date()).toISOString();
				return series.recurrence ? Events.instances(calendar, id, { timeMin, maxResults: 1 }).items?.[0] : series;
			});
			if (!(!next || next.status === "cancelled"))
				return {
					id: next.id ?? "",
					etag: next.etag ?? "",
					start: next.start?.dateTime ?? next.start?.date ?? "",
					description: next.description ?? "",
					hasGuests: (next.attendees ?? []).length > 0,
					marks: marksOf(next)
				};
		},
		describe(id, etag, { description, marks }) {
			return patch({ description, extendedProperties: { private: { ...marks } } }, id, etag);
		},
		takeOut(id, tells = !1, etag) {
			let calendar = known2;
			if (calendar === null) return !0;
			let headers = etag === void 0 ? {} : { "If-Match": etag };
			return done(CHANGED, () => unlessRefused(GONE, () => Events.remove(calendar, id, invitations(tells), headers)));
		}
	};
}
var TAKEN = /already exists/i, NOT_FOUND = /not found/i, GONE = /not found|has been deleted/i, CHANGED = /precondition failed|condition not met/i;
function done(refusal, action) {
	return unlessRefused(refusal, () => (action(), !0)) ?? !1;
}
function invitations(areSent) {
	return { sendUpdates: areSent ? "all" : "none" };
}
function whomToTell({ guests }) {
	return invitations(guests.length > 0);
}
var REMINDERS = {
	useDefault: !1,
	overrides: [
		{ method: "popup", minutes: 1440 },
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
function allEvents(events, calendarId) {
	let items = [], timeZone, pageToken;
	do {
		let page = events.list(calendarId, {
			maxResults: 2500,
			showDeleted: !0,
			fields: READ_FIELDS,
			...pageToken ? { pageToken } : {}
		});
		items.push(...page.items ?? []), timeZone = page.timeZone, pageToken = page.nextPageToken;
	} while (pageToken);
	return { items, timeZone };
}
function standingEvents(items) {
	let exceptions = new Map();
	for (let item of items) {
		let { recurringEventId } = item;
		recurringEventId && exceptions.set(recurringEventId, [...exceptions.get(recurringEventId) ?? [], item]);
	}
	return items.filter(({ recurringEventId }) => !recurringEventId).map((item) => standingEvent(item, exceptions.get(item.id ?? "") ?? []));
}
function standingEvent(event, exceptions) {
	return {
		id: event.id ?? "",
		etag: event.etag ?? "",
		title: event.summary ?? "",
		start: instantOf(event.start),
		end: instantOf(event.end),
		zone: event.start?.timeZone ?? "UTC",
		recurrence: event.recurrence ?? [],
		guests: event.attendees ?? [],
		marks: marksOf(event),
		isDeleted: event.status === "cancelled",
		exceptions: exceptions.map(({ originalStartTime, start, status }) => ({
			from: instantOf(originalStartTime),
			to: status === "cancelled" ? null : instantOf(start)
		})).filter(({ from, to }) => to === null || new Date(from).getTime() !== new Date(to).getTime())
	};
}
function instantOf(time) {
	return time?.dateTime ?? `${time?.date ?? "1970-01-01"}T12:00:00Z`;
}
function hasMarks(event, marks = {}) {
	let names = Object.keys(marks);
	return names.length > 0 && names.every((name) => marksOf(event)[name] === marks[name]);
}
function marksOf({ extendedProperties }) {
	return extendedProperties?.private ?? {};
}
function calendarService() {
	if (typeof Calendar > "u" || !Calendar?.Calendars || !Calendar.Events)
		throw new UserError("serviceMissing", "Calendar");
	return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}

// src/commands/fillAgenda.ts
function fillAgenda(eventIds, agenda) {
	return reply(() => {
		if (permissionPage("calendar") !== null) return null;
		let calendar = openCheckInCalendar(openSpreadsheet().getSpreadsheetTimeZone());
		for (let eventId2 of eventIds) {
			let next = calendar.nextMeeting(eventId2), text = next && prepared(next, next.hasGuests ? agenda.shared : agenda.ours);
			if (next && text && calendar.describe(next.id, next.etag, text)) return next.start.slice(0, 10);
		}
		return null;
	});
}

// src/commands/findOverlaps.ts
function findOverlaps() {
	return openPage("overlaps", (spreadsheet) => {
		let { organization, mission, weights } = readSettings(spreadsheet);
		return { ours: { organization, mission }, rows: readPartnerSheet(spreadsheet, weights).rows };
	});
}

// src/workspace/listHistory.ts
function openListHistory(spreadsheet) {
	return openRegister(spreadsheet, {
		sheet: words.sheets.listHistory,
		headings: words.listHistoryHeadings,
		later: ["on", "source", "row", "organization", "why"]
	});
}

// src/workspace/matchings.ts
var NAME = "matchings", MOST = 20, LONGEST2 = 1e5;
function readMatchings() {
	return readList(NAME);
}
function keepMatching(matching) {
	let others = readMatchings().filter(({ key }) => key !== matching.key), kept = [matching, ...others].slice(0, MOST);
	for (; JSON.stringify(kept).length > LONGEST2; ) kept.pop();
	keepList(NAME, kept);
}

// src/commands/pastImports.ts
function pastImports({ entries }) {
	let found = new Map();
	for (let { importId: id, on: day, source, what } of entries.filter(canBeUndone)) {
		let { added, filled } = found.get(id) ?? { added: 0, filled: 0 }, [one, other] = what === words.listHistory.added ? [1, 0] : [0, 1];
		found.delete(id), found.set(id, { id, day, source, added: added + one, filled: filled + other });
	}
	return Array.from(found.values()).reverse();
}
function canBeUndone({ importId, what, undone }) {
	let { added, filled } = words.listHistory;
	return importId !== "" && undone === "" && (what === added || what === filled);
}

// src/commands/importList.ts
function importList() {
	return openPage("importList", importPage);
}
function openImportList() {
	return reply(() => (showInSidebar("importList", importPage), null));
}
function readImportList() {
	return reply(() => pageData(importPage));
}
function readTab(name) {
	return reply(() => {
		let spreadsheet = openSpreadsheet(), sheet = spreadsheet.getSheetByName(name);
		if (!sheet) throw new UserError("tabGone", name);
		return readTexts(spreadsheet, sheet);
	});
}
var importPage = (spreadsheet) => {
	let sheet = findPartnerSheet(spreadsheet), sheetName = sheet?.getName() ?? words.sheets.partners, rows = readSheet(spreadsheet, sheetName)?.rows ?? [];
	if (rows.length > 0 && findColumns(rows[0] ?? []).name === void 0)
		throw new UserError("noNameColumn", sheetName);
	let { partners, ...others } = words.sheets, ours = [sheetName, ...Object.values(others)];
	return {
		rows: rows.map((row) => row.map(String)),
		sheetName,
		isNew: !sheet,
		tabs: spreadsheet.getSheets().map((one) => one.getName()).filter((name) => !ours.includes(name)),
		matchings: readMatchings(),
		imports: pastImports(openListHistory(spreadsheet))
	};
};

// src/commands/keepDraft.ts
function keepDraft(kind, draft) {
	return reply(() => (storeDraft(openSpreadsheet(), kind, draft), null));
}

// src/commands/attentionNotes.ts
var TELLING = [
	"date",
	"noted",
	"problem",
	"problemState",
	"solved",
	"actions",
	"actionsDone",
	"trust",
	"ratings",
	"nextStage"
];
function attentionNotes(partners, registers) {
	return {
		partners: partners.map(
			({ id, name, level, phase, priority, every, lastContact, fields: { weAsk = "", weOffer = "" } }) => ({ id, name, level, phase, priority, every, lastContact, fields: { weAsk, weOffer } })
		),
		agreements: registers.mous.entries.map((entry) => ({ partnerIds: partnerIdsOf(entry), state: entry.state, review: entry.review, end: entry.end })),
		meetings: registers.checkIns.entries.map(({ partnerId, purpose, date, time, repeats, days, state }) => ({ partnerId, purpose, date, time, repeats, days, state })),
		checkIns: registers.log.entries.map((entry) => {
			let said = TELLING.filter((column) => entry[column] !== "");
			return { partnerId: entry.partnerId, ...Object.fromEntries(said.map((column) => [column, entry[column]])) };
		}),
		exchange: registers.exchange.map(({ direction, status, who, with: other }) => ({ direction, status, who, with: other }))
	};
}

// src/commands/listAttention.ts
function listAttention() {
	return openPage("attention", (spreadsheet) => {
		let { weights, organization, cadence: cadence2 } = readSettings(spreadsheet), { partners } = readPartnerSheet(spreadsheet, weights).list;
		return {
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			cadence: cadence2,
			notes: attentionNotes(partners, openRegisters(spreadsheet, organization))
		};
	});
}

// src/commands/logCheckIn.ts
function logCheckIn(request) {
	return replyUnderLock((spreadsheet) => log(spreadsheet, request));
}
function log(spreadsheet, { partner, checkIn, fields, before, addColumns: addColumns2 }) {
	if (readCalendarDate(checkIn.date) !== checkIn.date) throw new UserError("dayOfCheckInMissing");
	let found = readPartnerSheet(spreadsheet), register = openCheckInLog(spreadsheet), noted = register.entries.find(({ entryId }) => entryId !== "" && entryId === checkIn.entryId), wanted = movedForward({ fields, before }, partnerNow(partner, found)), newId = noted?.partnerId ?? "", plan = planSave(found, { partner, newId, ...wanted, addColumns: addColumns2, evenIfKnown: !1 });
	if ("result" in plan) return plan;
	let { id, name } = plan.partner, entry = asEntry({
		...checkIn,
		organization: name,
		partnerId: id,
		// When it was noted first does not change.
		noted: noted?.noted || now(spreadsheet.getSpreadsheetTimeZone())
	});
	noted ? register.change(noted, entry) : register.add([entry]);
	let others = checkInsWith(register, id).filter((one) => one !== noted), saved = plan.write(), isWritten = (key) => wanted.fields[key] !== void 0 && !saved.keptFormulas.includes(columnOf(key).heading);
	return {
		...saved,
		result: "logged",
		written: FIELD_KEYS.filter(isWritten),
		checkIns: [...others, entry]
	};
}
function movedForward({ fields, before }, { lastContact }) {
	if (lastContact === void 0 || fields.lastContact === void 0) return { fields, before };
	let { lastContact: day, ...others } = fields;
	return day <= lastContact ? { fields: others, before } : { fields, before: { ...before, lastContact } };
}
function asEntry(said) {
	let entry = {};
	for (let column of Object.keys(words.checkInLogHeadings)) entry[column] = plainText(said[column]);
	return entry;
}

// src/workspace/timeLimit.ts
function startTimeLimit() {
	let end = Date.now() + 3e5;
	return () => Date.now() < end;
}

// src/commands/makeMous.ts
function makeMous(orders) {
	return replyUnderLock((spreadsheet) => make(spreadsheet, orders));
}
function make(spreadsheet, orders) {
	let hasTime = startTimeLimit(), settings = readSettings(spreadsheet), { sheet, list: before } = readPartnerSheet(spreadsheet, settings.weights), register = openMouRegister(spreadsheet), documents = openDocuments(spreadsheet.getId()), shared = new Set(sharedIds(before.partners).map(({ row }) => row)), chosen = orders.map((order) => order.partners.map((key) => rowsNow([key], before.partners))), { partners } = fillPartnerIds(sheet, before), noted = register.entries.map((entry) => ({ ...notedVersion(entry), partnerIds: partnerIdsOf(entry) })), notes = [], outcomeOf = (order, rows) => {
		let each = rows.map((own) => partners.filter(({ row }) => own.has(row))), parties = each.flatMap((own) => own.slice(0, 1));
		if (parties.length < rows.length) return { kind: "gone" };
		if (each.some((own) => own.length > 1) || parties.some(({ row }) => shared.has(row))) return { kind: "sharedId" };
		let mouId = notedAgreementId(
			parties.map(({ id }) => id),
			noted
		), ofAgreement = register.entries.filter((entry) => notedVersion(entry).mouId === mouId), there = ofAgreement.find((entry) => notedVersion(entry).version === order.version);
		if (there) return { kind: "there", url: there.document };
		if (!isAsKnown({ settings, partners: parties }, order.known)) return { kind: "changed" };
		let version = { ...order, mouId }, found = documents.versions.find((one) => one.mouId === mouId && one.version === order.version && !one.inBin), isThere = found !== void 0 && documents.finish(found, version);
		if (!isThere && !hasTime()) return { kind: "left" };
		let document = isThere ? found : documents.create(version);
		return document ? (notes.push({
			id: document.id,
			row: {
				...order.cells,
				document: document.url,
				previous: ofAgreement[ofAgreement.length - 1]?.document ?? "",
				mouId,
				partnerId: joinedIds(parties.map(({ id }) => id))
			}
		}), { kind: isThere ? "there" : "made", url: document.url }) : { kind: "changed" };
	};
	try {
		return orders.map((order, index) => outcomeOf(order, chosen[index] ?? []));
	} finally {
		let times = notes.length > 0 ? timesNow(spreadsheet) : new Map();
		register.add(notes.map(({ id, row }) => ({ ...row, madeAt: times.get(id) ?? "" })));
	}
}
function timesNow(spreadsheet) {
	try {
		return modificationTimes(spreadsheet.getId());
	} catch {
		return new Map();
	}
}

// src/commands/makeTemplate.ts
function makeTemplate(template, key) {
	return replyUnderLock((spreadsheet) => {
		let documents = openDocuments(spreadsheet.getId());
		return documents.kept.has("templateKey") || documents.keep("templateKey", key.title, key.html), (documents.kept.get("template") ?? documents.keep("template", template.title, template.html)).url;
	});
}

// src/workspace/menu.ts
function showMenu(groups) {
	let menu = SpreadsheetApp.getUi().createAddonMenu();
	groups.forEach((items, index) => {
		index > 0 && menu.addSeparator();
		for (let { label, run } of items) menu.addItem(label, run);
	}), menu.addToUi();
}

// src/commands/menu.ts
var GROUPS = [
	["newPartner", "showPartner", "importList", "findDuplicates"],
	["buildPriorityMatrix", "chartPriorities", "listAttention"],
	["findOverlaps", "showCoverage", "assessIsolation", "openAsksAndOffers"],
	["createMous", "scheduleCheckIns"],
	["showSettings", "setUpSpreadsheet", "showHelp"]
];
function onOpen() {
	showMenu(GROUPS.map((group) => group.map((run) => ({ label: words.menu[run], run }))));
}
function onInstall() {
	onOpen();
}

// src/commands/mergePartners.ts
function mergePartners(orders) {
	return replyUnderLock((spreadsheet) => mergeAll(spreadsheet, orders));
}
function mergeAll(spreadsheet, orders) {
	let hasTime = startTimeLimit(), list2 = openMergingList(spreadsheet);
	list2.fillIds();
	let history = openListHistory(spreadsheet);
	return orders.map((order) => {
		let found = list2.find(order.keep, order.other, order.cells);
		if (!found) {
			let went = history.entries.find(({ mark }) => mark === markOf(order))?.partnerId;
			return went !== void 0 && list2.rows.every((_, place) => list2.idOf(place) !== went) ? { kind: "merged", formulas: [] } : { kind: "changed" };
		}
		let [keep, other] = found, [to, from] = [list2.idOf(keep), list2.idOf(other)], isCopy = from === to, isShared = (_, place) => !found.includes(place) && list2.idOf(place) === from;
		if (!isCopy && list2.rows.some(isShared)) return { kind: "sharedId" };
		if (!hasTime()) return { kind: "left" };
		note(spreadsheet, history, order, from, to), isCopy || followInSheets(spreadsheet, order, from, to);
		let others = list2.rows.map((_, place) => found.includes(place) ? "" : nameKey(list2.nameOf(place)));
		followByName(spreadsheet, order, others);
		let formulas = list2.write(keep, order.cells, other);
		return list2.remove(other), { kind: "merged", formulas };
	});
}
function markOf({ keep, other }) {
	return checksum(other.says) + checksum(keep.says);
}
function note(spreadsheet, history, order, from, to) {
	let { keep, other, cells } = order, notes = [
		...JSON.parse(other.says).map(([column, before]) => ({ partnerId: from, organization: other.name, column, before, after: "" })),
		// Also where no cell of the row that stays changes, it says which row it stands for.
		...[{ heading: columnOf("id").heading, before: from, after: to }, ...cells].map(
			({ heading: column, before, after }) => ({ partnerId: to, organization: keep.name, column, before, after })
		)
	], shared = {
		on: today(spreadsheet.getSpreadsheetTimeZone()),
		what: words.listHistory.merged,
		why: words.mergedInto(other.name, keep.name),
		mark: markOf(order)
	};
	history.addNew(
		notes.map((one) => ({ ...shared, ...one })),
		["partnerId", "column", "before", "after"]
	);
}
function followByName(spreadsheet, { keep, other, name }, others) {
	let gone = [keep.name, other.name].filter(
		(one) => nameKey(one) !== nameKey(name) && !others.includes(nameKey(one))
	);
	if (gone.length === 0) return;
	let sheet = openExchangeSheet(spreadsheet);
	for (let one of gone) sheet.rename(one, name);
}
function followInSheets(spreadsheet, { name }, from, to) {
	let { mous, checkIns, log: log2 } = openRegisters(spreadsheet), follow = (id) => id === from ? to : id;
	for (let entry of mous.entries) {
		let ids = partnerIdsOf(entry);
		if (!ids.includes(from)) continue;
		let partnerId = joinedIds(Array.from(new Set(ids.map(follow)))), organization = partnerId === to ? name : entry.organization;
		mous.change(entry, { mouId: notedVersion(entry).mouId, organization, partnerId });
	}
	for (let register of [checkIns, log2]) {
		let about = register.entries.filter(({ partnerId }) => partnerId === from);
		register.changeAll(about, "organization", name), register.changeAll(about, "partnerId", to);
	}
	writeKeptApart(readKeptApart().map(([one, other]) => [follow(one), follow(other)]));
}

// src/commands/newPartner.ts
function newPartner() {
	return openPage("newPartner", (spreadsheet) => {
		let { organization, contact, signatory, weights, cadence: cadence2, values: ourValues } = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, weights);
		return {
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			organization,
			contact,
			signatory,
			weights,
			cadence: cadence2,
			ourValues,
			kept: readDraft(spreadsheet, "draft"),
			newId: partnerIds()(list2.nextRow),
			sheet: sheet.getName(),
			partners: list2.partners.map(({ id, name, row }) => ({ id, name, row })),
			columns: Object.keys(list2.columns)
		};
	});
}

// src/partnership/exchange/fromList.ts
var OURSELVES = "Us", SOURCES = [
	["weOffer", "Offer", !0],
	["theyOffer", "Offer", !1],
	["weAsk", "Ask", !0],
	["theyAsk", "Ask", !1]
];
function missingFromSheet(partners, known2, ourName) {
	let seen = new Set(known2.map(keyOf3)), isNew = (line) => seen.has(keyOf3(line)) || seen.has(keyOf3({ ...line, with: "" })) ? !1 : (seen.add(keyOf3(line)), !0);
	return partners.flatMap(rowsOf).filter((row) => readLine((column) => row[column] ?? "", 0, ourName).some(isNew));
}
function rowsOf({ name, fields }) {
	return SOURCES.flatMap(
		([field, direction, isOurs]) => linesIn(plainText(fields[field])).map((what) => ({
			direction,
			who: isOurs ? OURSELVES : name,
			what,
			status: "Open",
			with: isOurs ? name : ""
		}))
	);
}
function keyOf3({ direction, who, with: other, what }) {
	return [direction, who, other, fold(what)].join(`
`);
}

// src/commands/openAsksAndOffers.ts
function openAsksAndOffers() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { rows } = planTakeOver(spreadsheet), isWanted = rows.length > 0 && confirm(words.takeOver(rows.length)), { added, strangers } = underLock(() => {
			let plan = planTakeOver(spreadsheet), sheet = plan.exchange.complete(), taken = isWanted ? plan.rows : [];
			return plan.exchange.add(taken), sheet.activate(), { added: taken.length, strangers: plan.strangers };
		}), said = [added > 0 && words.tookOver(added), strangers.length > 0 && words.strangers(strangers)].filter(Boolean).join(" ");
		return said !== "" && notify(spreadsheet, said), { added };
	});
}
function planTakeOver(spreadsheet) {
	let { organization, weights } = readSettings(spreadsheet), exchange = openExchangeSheet(spreadsheet, organization);
	if (!findPartnerSheet(spreadsheet)) return { exchange, rows: [], strangers: [] };
	let { partners } = readPartnerSheet(spreadsheet, weights).list, names = partners.map(({ name }) => name);
	return {
		exchange,
		rows: missingFromSheet(partners, exchange.lines, organization),
		strangers: rowsOfStrangers(exchange.lines, names, organization)
	};
}

// src/commands/previewMou.ts
function previewMou(title, html) {
	return reply(() => (showHtml(html, title), null));
}

// src/commands/readWorkbookReader.ts
function readWorkbookReader() {
	return reply(() => pageText("workbookReader"));
}

// src/workspace/reportSheet.ts
function writeReport(spreadsheet, name, report) {
	let { headings, rows, chart } = report, found = readSheet(spreadsheet, name), isThere = found !== void 0 && beginsWith(found.rows, [headings, ...rows]), sheet = isThere ? found.sheet : writeTable(spreadsheet, name, report, found);
	if (!chart || sheet.getCharts().length > 0) return !isThere;
	let column = Math.min(headings.length + 2, sheet.getMaxColumns());
	return drawColumnChart(sheet, sheet.getRange(1, 2, chart.rows, 2), chart.title, 2, column), !0;
}
function writeTable(spreadsheet, name, { headings, widths, rows, dayAt }, found) {
	let isNew = !found || found.rows.length === 0, sheet = isNew ? makeTableSheet(spreadsheet, name, headings, found?.sheet) : found.sheet;
	isNew && widths.forEach((width, column) => {
		sheet.setColumnWidth(column + 1, width);
	});
	let shown = [headings, ...rows], height = Math.max(shown.length, found?.rows.length ?? 0);
	growTo(sheet, height);
	let cells = Array.from(
		{ length: height },
		(_, row) => headings.map((_2, column) => {
			let cell = shown[row]?.[column] ?? "";
			return typeof cell == "number" ? cell : asCell(cell, column === dayAt ? "day" : void 0);
		})
	);
	return sheet.getRange(1, 1, height, headings.length).setValues(cells).setWrap(!0).setVerticalAlignment("top"), sheet.activate(), sheet;
}

// src/commands/saveReport.ts
function saveReport(sheet, report) {
	return replyUnderLock((spreadsheet) => ({ changed: writeReport(spreadsheet, words.sheets[sheet], report) }));
}

// src/commands/scheduleCheckIns.ts
function scheduleCheckIns() {
	return openPage("checkIns", checkInsPage("selection"));
}
function openCheckIns(partners) {
	return reply(() => (showInSidebar("checkIns", checkInsPage(partners ?? "list")), null));
}
function readCheckIns(partners) {
	return reply(() => pageData(checkInsPage(partners)));
}
var checkInsPage = (wanted) => (spreadsheet) => {
	let settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), spreadsheetZone = spreadsheet.getSpreadsheetTimeZone(), askedAt = permissionPage("calendar"), calendar = askedAt === null ? openCheckInCalendar(spreadsheetZone).read() : void 0, isNamed = typeof wanted != "string", rows = isNamed ? rowsNow(wanted, list2.partners) : new Set(), chosen = isNamed ? list2.partners.filter(({ row }) => rows.has(row)) : wanted === "list" ? [] : partnersIn(list2.partners, selectedRows(spreadsheet, sheet)), isList = !isNamed && chosen.length === 0, problems = sharedIds(list2.partners);
	return {
		today: today(spreadsheetZone),
		settings,
		zone: calendar?.zone ?? spreadsheetZone,
		spreadsheetZone,
		url: spreadsheet.getUrl(),
		partners: list2.partners,
		rows: openCheckInRegister(spreadsheet).entries,
		events: calendar?.events ?? null,
		checkIns: openCheckInLog(spreadsheet).entries.filter(({ nextStage }) => nextStage !== "").map(({ partnerId, date, noted, nextStage }) => ({ partnerId, date, noted, nextStage })),
		askedAt,
		named: isList ? null : chosen.map(({ id, name }) => ({ id, name })),
		chosenBy: isNamed ? "page" : isList ? "list" : "selection",
		gone: isNamed ? wanted.filter((key) => rowsNow([key], chosen).size === 0).map(({ name }) => name) : [],
		problems: isList ? problems : problems.filter(({ row }) => chosen.some((partner) => partner.row === row))
	};
};

// src/partnership/checkin/eventId.ts
var LONGEST3 = 255;
function eventId(about, purpose) {
	let whole = `${purpose}/${about}`, text = whole.length > LONGEST3 ? `${whole.slice(0, LONGEST3 - 9)}/${checksum(whole)}` : whole, id = "cg";
	for (let i = 0; i < text.length; i++) id += text.charCodeAt(i).toString(16).padStart(4, "0");
	return id;
}
function seriesId(partnerId, purpose, number) {
	return eventId(number === 0 ? partnerId : `${partnerId}/${number}`, purpose);
}

// src/commands/scheduleMouDates.ts
function scheduleMouDates(versions) {
	return reply(() => {
		let changes = underLock(() => bringIntoLine(versions));
		if (changes.some(({ isOutdated }) => isOutdated)) throw new UserError("mouChanged");
		if (!changes.some(({ state, takenOut }) => state === "signed" || state === "ended" || takenOut > 0))
			throw new UserError("noneSigned");
		for (let { state, entry } of changes) state === "signed" && refuseUnreadable(entry);
		return changes.reduce((sum, { put }) => sum + put, 0);
	});
}
function bringIntoLine(versions) {
	let spreadsheet = openSpreadsheet(), register = openMouRegister(spreadsheet), zone = spreadsheet.getSpreadsheetTimeZone(), day = today(zone), calendar = openCheckInCalendar(zone), { events } = calendar.read();
	return versions.flatMap(({ known: known2, events: planned, ...version }) => {
		let entry = register.entries.find((one) => isOf(one, version));
		if (!entry) return [];
		let { state } = notedVersion(entry), isSigned = state === "signed";
		if (isSigned && !isAsKnown(entry, known2)) return [{ entry, state, isOutdated: !0, put: 0, takenOut: 0 }];
		let mark = versionMark(entry), wanted = (isSigned ? planned.filter(({ date }) => date > day) : []).map((event) => calendarEntry(mark, event, zone)), standing = events.filter(({ marks, isDeleted }) => !isDeleted && marks[VERSION_MARK] === mark), missing = wanted.filter(({ id }) => !standing.some((one) => one.id === id)), isOpen = ({ start, marks: { date = "" } }) => Date.parse(start) > Date.now() && (!isSigned || date > day), takenOut = standing.filter((one) => isOpen(one) && !wanted.some(({ id }) => id === one.id));
		for (let { id } of takenOut) calendar.takeOut(id);
		for (let one of missing) calendar.put(one);
		let left = isSigned ? [...standing.filter((one) => !takenOut.includes(one)), ...missing] : [], days = joinedDays(left.map(({ marks: { date = "" } }) => date));
		return days !== entry.calendar && register.change(entry, { calendar: days }), [{ entry, state, isOutdated: !1, put: missing.length, takenOut: takenOut.length }];
	});
}
function isOf(entry, { mouId, version }) {
	let noted = notedVersion(entry);
	return noted.mouId === mouId && noted.version === version;
}
var VERSION_MARK = "mou";
function versionMark(entry) {
	let { mouId, version } = notedVersion(entry);
	return `${mouId}/v${version}`;
}
function calendarEntry(mark, { purpose, date, ...event }, zone) {
	return {
		...event,
		id: eventId(`${mark}/${date}`, purpose),
		zone,
		recurrence: [],
		guests: [],
		marks: { [VERSION_MARK]: mark, purpose, date }
	};
}
function refuseUnreadable({ organization, review, end }) {
	let unreadable = [review, end].find((cell) => cell !== "" && readCalendarDate(cell) === void 0);
	if (unreadable !== void 0) throw new UserError("termUnreadable", organization, unreadable);
}

// src/partnership/emails.ts
function emailsIn(text) {
	let found = text.match(/[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/g) ?? [];
	return Array.from(new Set(found));
}

// src/partnership/checkin/guests.ts
function guestsOf({ fields }) {
	return emailsIn(fields.guests ?? "");
}

// src/partnership/checkin/schedule/calendarEvent.ts
var LONGEST_MARK = 1e3;
function guestMark(emails) {
	return { guests: emails.filter((_, index) => emails.slice(0, index + 1).join(",").length <= LONGEST_MARK).join(",") };
}

// src/commands/scheduleSeries.ts
function scheduleSeries(orders) {
	return replyUnderLock((spreadsheet) => carryOut(spreadsheet, orders));
}
function carryOut(spreadsheet, orders) {
	let hasTime = startTimeLimit(), { sheet, list: list2 } = readPartnerSheet(spreadsheet), register = openCheckInRegister(spreadsheet), shared = new Set(sharedIds(list2.partners).map(({ row }) => row)), chosen = orders.map(({ partner }) => rowsNow([partner], list2.partners)), { partners } = fillPartnerIds(sheet, list2), opened, calendar = () => (opened = opened ?? openCheckInCalendar(spreadsheet.getSpreadsheetTimeZone()), opened), notes = [], outcomeOf = (order, rows) => {
		let [partner, another] = partners.filter(({ row }) => rows.has(row));
		if (partner && !(order.known && isAsKnown(partner, order.known))) return "changed";
		if (order.known && !partner) return "gone";
		if (another || partner && shared.has(partner.row)) return "sharedId";
		if (!hasTime()) return "left";
		let { id, name } = partner ?? order.partner;
		for (let step of order.steps) {
			let eventId2 = "number" in step ? seriesId(id, step.purpose, step.number) : step.eventId;
			if (!isDone(step, eventId2, partner, order.hasLink, calendar)) return "changed";
			notes.push({ organization: name, partnerId: id, eventId: eventId2, cells: step.cells });
		}
		return "done";
	};
	try {
		return orders.map((order, index) => outcomeOf(order, chosen[index] ?? new Set()));
	} finally {
		noteSeries(register, notes);
	}
}
function isDone(step, eventId2, partner, hasLink, calendar) {
	switch (step.do) {
		case "add": {
			if (!partner) return !1;
			let guests = guestsOf(partner), marks = { ...step.event.marks, partnerId: partner.id, ...guestMark(guests) }, there = calendar().add({ ...step.event, id: eventId2, guests, marks, hasLink });
			return !there || !there.isDeleted && there.marks.days === marks.days && there.marks.time === marks.time;
		}
		case "change":
			return calendar().change(eventId2, step.etag, step.change, step.tells);
		case "remove":
			return calendar().takeOut(eventId2, step.tells, step.etag);
		default:
			return !0;
	}
}

// src/commands/setUpSpreadsheet.ts
function setUpSpreadsheet() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), steps = stepsOf(planPartnerColumns(spreadsheet), planSettings(spreadsheet));
		return steps.length === 0 ? (tell(words.setUpNothing), { changed: !1, steps }) : confirm(words.setUpPlan(steps)) ? (underLock(() => completeSheets(spreadsheet, planPartnerColumns(spreadsheet))), notify(spreadsheet, words.setUpDone), { changed: !0, steps }) : { changed: !1, steps: [] };
	});
}
function completeSheets(spreadsheet, partners) {
	let settings = planSettings(spreadsheet);
	completeSettings(spreadsheet, settings);
	let sheet = completePartnerColumns(spreadsheet, partners, settings.references);
	fillPartnerIds(sheet, { ...partners.list, columns: partners.places }), rememberPartnerSheet(sheet), sheet.activate();
}
function stepsOf(partners, settings) {
	let { sheetName, missing, list: list2 } = partners, withoutId = list2.partners.filter((partner) => partner.id === "").length, isNew = partners.sheet === void 0;
	return [
		isNew && words.stepMakeSheet(sheetName),
		!isNew && missing.length > 0 && words.stepAddColumns(
			sheetName,
			missing.map((column) => column.heading)
		),
		!isNew && withoutDropDown(partners).length > 0 && words.stepDropDowns(sheetName),
		withoutId > 0 && words.stepFillIds(withoutId),
		!isNew && partners.freeze && words.stepFreeze(sheetName),
		settings.sheet === void 0 && words.stepMakeSheet(words.sheets.settings),
		settings.sheet && settings.missing.length > 0 && words.stepAddSettings(settings.missing.map(({ label }) => label))
	].filter((step) => typeof step == "string");
}

// src/commands/showCoverage.ts
function showCoverage() {
	return openPage("coverage", (spreadsheet) => {
		let { weights } = readSettings(spreadsheet);
		return { weights, rows: readPartnerSheet(spreadsheet, weights).rows };
	});
}
function addCoverageColumns(keys) {
	return replyUnderLock((spreadsheet) => {
		let { sheet, rows, list: list2 } = readPartnerSheet(spreadsheet), missing = keys.filter((key) => list2.columns[key] === void 0).map(columnOf);
		return addColumns(sheet, rows[0]?.length ?? 0, missing), sheet.activate(), null;
	});
}

// src/commands/showHelp.ts
function showHelp() {
	return command(() => {
		showHtml(pageText("help"), words.menu.showHelp, 520, 560);
	});
}

// src/commands/showPartner.ts
function showPartner() {
	return openPage("partner", partnerPage());
}
function openPartner(partner) {
	return reply(() => {
		let spreadsheet = openSpreadsheet(), { sheet, list: list2 } = readPartnerSheet(spreadsheet), [row] = Array.from(rowsNow([partner], list2.partners));
		if (row === void 0) throw new UserError("partnerGone", partner.name);
		return sheet.getRange(row, (list2.columns.name ?? 0) + 1).activate(), showInSidebar("partner", partnerPage(row)), null;
	});
}
function readPartner() {
	return reply(() => pageData(partnerPage()));
}
var partnerPage = (row) => (spreadsheet) => {
	let settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), registers = openRegisters(spreadsheet, settings.organization), from = row ?? selectedRows(spreadsheet, sheet)?.from, selected = list2.partners.find((partner) => partner.row === from);
	return {
		today: today(spreadsheet.getSpreadsheetTimeZone()),
		weights: settings.weights,
		cadence: settings.cadence,
		ourValues: settings.values,
		ourMission: settings.mission,
		card: selected ? cardOf(selected, registers) : null,
		overview: {
			partners: list2.partners.length,
			standings: countStandings(list2.partners),
			problems: list2.problems,
			covers: list2.partners.flatMap(
				({ row: row2, name: partner, fields: { covers } }) => covers === void 0 ? [] : [{ row: row2, partner, covers }]
			),
			toDraft: immediatePartners(list2.partners, registers.mous).withoutMou.map(keyOf),
			notes: selected ? null : attentionNotes(list2.partners, registers)
		}
	};
};
function cardOf(partner, registers) {
	let { documents, meetings, checkIns } = notesOf(partner, registers);
	return {
		partner,
		documents: documents.map(({ document, version, state, review, end }) => ({ url: document, version, state, review, end })),
		meetings: meetings.map(({ eventId: eventId2, purpose, date, time, repeats, days, state }) => ({ eventId: eventId2, purpose, date, time, repeats, days, state })),
		checkIns,
		exchange: registers.exchangeWith(partner.name)
	};
}

// src/commands/showSettings.ts
function showSettings() {
	return openPage("settings", (spreadsheet) => {
		let partners = findPartnerSheet(spreadsheet) ? readPartnerSheet(spreadsheet, EQUAL).list.partners : [];
		return {
			settings: readSettingTexts(spreadsheet),
			partners: partners.flatMap(({ name, matrix }) => matrix.pattern ? [{ name, pattern: matrix.pattern }] : [])
		};
	});
}
function saveSettings(changes) {
	return replyUnderLock((spreadsheet) => (writeSettings(spreadsheet, changes), null));
}

// src/partnership/import/rowMark.ts
function rowMark(cells) {
	return checksum(
		cells.filter((cell) => cell !== "").sort().join(`
`)
	);
}

// src/commands/importColumns.ts
function completeColumns({ sheet, rows, list: list2 }, wanted) {
	let headings = (rows[0] ?? []).map(plainText), missing = COLUMNS.filter(
		({ key }) => list2.columns[key] === void 0 && (key === "id" || wanted.some((one) => one.key === key))
	);
	addColumns(sheet, headings.length, missing), headings.push(...missing.map(({ heading }) => heading));
	let places = findColumns(headings), taken = new Set(Object.values(places)), keys = headings.map((heading, place) => taken.has(place) ? "" : headingKey(heading)), extra = wanted.filter(({ key, heading }) => key === null && !keys.includes(headingKey(heading))).map(({ heading }) => heading);
	return addHeadings(sheet, headings.length, extra.map(asText)), keys.push(...extra.map(headingKey)), {
		id: places.id ?? 0,
		wanted: wanted.map(
			({ key, heading }) => key === null ? { heading, place: keys.indexOf(headingKey(heading)), holds: void 0 } : { heading, place: places[key] ?? 0, holds: columnOf(key).holds }
		)
	};
}
function headingKey(heading) {
	return foldHeading(heading) || heading;
}

// src/commands/importRows.ts
function placeAdditions(found, idAt, { id, additions }) {
	let idOf2 = (ordinal) => `p-${id}-${ordinal}`, rowOf = new Map(found.rows.map((row, index) => [plainText(row[idAt]), index + 1])), names = found.list.partners.filter((partner) => !partner.id.startsWith(idOf2(""))).map(({ name }) => nameKey(name)), namesakesOf = (key) => names.filter((one) => one === key).length, kept = additions.map((row) => ({ ...row, id: idOf2(row.ordinal), isFresh: !rowOf.has(idOf2(row.ordinal)) })).filter(({ isFresh, name, namesakes }) => !isFresh || namesakesOf(nameKey(name)) <= namesakes), next = firstFreeRow(found, kept.filter(({ isFresh }) => isFresh).length);
	return kept.map((row) => ({ ...row, sheetRow: rowOf.get(row.id) ?? next++ }));
}
function partnerToFill({ partner, sheetRow }, partners) {
	let rows = rowsNow([partner], partners);
	return partners.find(({ row }) => rows.has(row) && (rows.size === 1 || row === sheetRow));
}

// src/commands/storeImport.ts
function storeImport(batch) {
	return replyUnderLock((spreadsheet) => store(spreadsheet, batch));
}
function store(spreadsheet, batch) {
	let found = listToFill(spreadsheet), columns = completeColumns(found, batch.columns), list2 = fillPartnerIds(found.sheet, { ...found.list, columns: { ...found.list.columns, id: columns.id } }), history = openListHistory(spreadsheet), { outcome, notes, ids, cells } = planBatch({ ...found, list: list2 }, columns, batch), about = { on: today(spreadsheet.getSpreadsheetTimeZone()), source: batch.source, importId: batch.id };
	return growTo(found.sheet, Math.max(1, ...ids.map(({ row }) => row))), history.addNew(
		notes.map((note2) => ({ ...about, ...note2 })),
		["importId", "what", "row", "partnerId", "column"]
	), writeCells(found.sheet, ids), writeCells(found.sheet, cells), batch.matching && keepMatching(batch.matching), outcome;
}
function listToFill(spreadsheet) {
	let sheet = findPartnerSheet(spreadsheet);
	return (!sheet || sheet.getLastRow() < 2) && completeSheets(spreadsheet, planPartnerColumns(spreadsheet, !1)), readPartnerSheet(spreadsheet, EQUAL);
}
function planBatch(found, columns, batch) {
	let { partners } = found.list, left = [], notes = [], cells = [], filled = 0, leave = (why, name, row, column = "") => left.push({ why, name, row, column }), cellAt = cellsOf(found, columns), add = ({ name, row, sheetRow, isFresh, id, cells: texts }) => {
		let wanted = texts.map((text, at) => cellAt(sheetRow, at, text));
		for (let { heading, isFormula, after } of wanted)
			isFormula && after !== "" && leave("formula", name, row, heading);
		let own = wanted.filter(({ isFormula }) => !isFormula), mark = rowMark(own.map(({ after }) => after));
		notes.push({ what: words.listHistory.added, row, organization: name, partnerId: id, mark }), cells.push(...own.filter(({ now: now2, after }) => isFresh || now2 === "" && after !== ""));
	}, fill = (change) => {
		let { partner, row } = change, standing = partnerToFill(change, partners);
		if (!standing) return leave("gone", partner.name, row);
		let { name, id } = standing;
		for (let { column: at, before, after: text } of change.cells) {
			let cell = cellAt(standing.row, at, text), { now: now2, after, heading, isFormula } = cell;
			now2 === after ? filled++ : now2 !== before ? leave("changed", name, row, heading) : isFormula ? leave("formula", name, row, heading) : (filled++, notes.push({
				what: words.listHistory.filled,
				row,
				organization: name,
				partnerId: id,
				column: heading,
				before,
				after
			}), cells.push(cell));
		}
	}, placed = placeAdditions(found, columns.id, batch);
	placed.forEach(add);
	for (let { ordinal, name, row } of batch.additions)
		placed.some((one) => one.ordinal === ordinal) || leave("known", name, row);
	batch.changes.forEach(fill);
	for (let { row, reason: why, text } of batch.skipped)
		notes.push({ what: words.listHistory.skipped, row, organization: text, why });
	return {
		outcome: { added: placed.length, filled, left },
		notes,
		ids: placed.filter(({ isFresh }) => isFresh).map(({ sheetRow, id }) => ({ row: sheetRow, place: columns.id, value: asText(id) })),
		cells
	};
}
function cellsOf({ sheet, rows }, { wanted }) {
	let hasFormula = formulasIn(sheet);
	return (row, at, text) => {
		let { place, heading, holds } = wanted[at], value = asCell(text, holds), now2 = plainText(rows[row - 1]?.[place]);
		return { row, place, value, heading, now: now2, after: readBack(value), isFormula: hasFormula(row, place) };
	};
}

// src/commands/undoImport.ts
var AT_ONCE = 500;
function undoImport(id) {
	return replyUnderLock((spreadsheet) => undo(spreadsheet, id));
}
function undo(spreadsheet, id) {
	let history = openListHistory(spreadsheet), found = readPartnerSheet(spreadsheet, EQUAL), fateOf = fates(found, partnersInUse(spreadsheet, history)), all = history.entries.filter((entry) => entry.importId === id && canBeUndone(entry)).map((entry) => ({ entry, fate: fateOf(entry) })), open = all.filter(({ fate }) => !fate.stays), now2 = open.slice(0, AT_ONCE), cells = now2.flatMap(({ fate }) => fate.cell ?? []), rows = now2.flatMap(({ fate }) => fate.row ?? []);
	return writeCells(found.sheet, cells), removeRows(found.sheet, rows), history.changeAll(
		now2.map(({ entry }) => entry),
		"undone",
		today(spreadsheet.getSpreadsheetTimeZone())
	), {
		removed: rows.length,
		restored: cells.length,
		kept: all.flatMap(
			({ entry: { organization: name, column }, fate: { stays: why } }) => why ? [{ why, name, column }] : []
		),
		left: open.length - now2.length
	};
}
var CHANGED2 = { stays: "changed" }, GONE2 = {};
function fates({ sheet, rows, list: list2 }, isInUse) {
	let headings = (rows[0] ?? []).map(plainText), idAt = list2.columns.id ?? -1, hasFormula = formulasIn(sheet), rowsOf2 = new Map();
	rows.forEach((row, index) => {
		let id = plainText(row[idAt]);
		rowsOf2.set(id, [...rowsOf2.get(id) ?? [], index + 1]);
	});
	let textAt = (row, place) => plainText(rows[row - 1]?.[place]), isTyped = (row, place) => !hasFormula(row, place) && !hasFormula(1, place), markOf2 = (row) => rowMark(headings.map((_, place) => place !== idAt && isTyped(row, place) ? textAt(row, place) : ""));
	return ({ what, partnerId, organization, mark, column, before, after }) => {
		let [row, another] = rowsOf2.get(partnerId) ?? [];
		if (row === void 0) return GONE2;
		if (another !== void 0) return CHANGED2;
		if (what === words.listHistory.added)
			return isInUse({ id: partnerId, name: organization }) ? { stays: "inUse" } : markOf2(row) === mark ? { row } : CHANGED2;
		let place = headings.findIndex((heading) => headingKey(heading) === headingKey(column)), text = textAt(row, place);
		return text === before ? GONE2 : text !== after || !isTyped(row, place) ? CHANGED2 : { cell: { row, place, value: asCell(before, holdsAt(place, list2.columns)) } };
	};
}
function partnersInUse(spreadsheet, history) {
	let { organization } = readSettingTexts(spreadsheet), { mous, checkIns, log: log2, exchangeWith } = openRegisters(spreadsheet, organization), merged = history.entries.filter(({ what }) => what === words.listHistory.merged), noted = [...checkIns.entries, ...log2.entries, ...merged].map(({ partnerId }) => partnerId), ids = new Set(mous.entries.flatMap(partnerIdsOf).concat(noted));
	return ({ id, name }) => {
		let { ours, theirs } = exchangeWith(name);
		return ids.has(id) || ours.some(isBetweenUs) || theirs.length > 0;
	};
}

// src/partnership/checkin/nextCheckIns.ts
function nextCheckIns(columns, usual) {
	return answerContacts(columns, usual, "in touch", words.headings.nextCheckIn, ({ next = "" }) => next);
}
function answerContacts(columns, usual, counted, heading, answer) {
	let table = readCadenceTable(asRows(usual).reduce((cells, row) => cells.concat(row), [])), [dates, levels, priorities, months] = columns.map(asRows), others = { levels, priorities, months }, single = dates.length === 1, isTelling = (column) => counted === "all" && (single || column.length > 1), telling = [dates, ...Object.values(others).filter(isTelling)], isBlank = (row) => telling.every((column) => plainText(cellOf(column, row)) === ""), first = findColumns([cellOf(dates, 0)]).lastContact === void 0 ? 0 : 1, end = dates.length;
	for (; end > first && isBlank(end - 1); ) end--;
	for (let [what, column] of Object.entries(others)) refuseShort(what, column, "dates", end);
	return answerColumn({ headed: first === 1, single, length: end - first }, heading, (index) => {
		let row = first + index;
		if (isBlank(row)) return [""];
		let faults = [], cells = { lastContact: cellOf(dates, row), level: cellOf(levels, row), every: cellOf(months, row) }, contact = readContact(cells, (fault) => faults.push(fault)), priority = PRIORITIES.find((one) => fold(one) === fold(plainText(cellOf(priorities, row)))), rhythm = cadence({ ...contact, priority }, table), next = contact.lastContact && rhythm && nextCheckIn(contact.lastContact, rhythm);
		return [faults[0] ?? answer({ ...contact, priority, next })];
	});
}

// src/partnership/attention/attentionColumn.ts
function attentionColumn(columns, todayCell, usual) {
	let today2 = readDay(todayCell, () => {
	});
	return today2 === void 0 ? words.notToday : answerContacts(
		columns,
		usual,
		"all",
		words.sheets.attention,
		({ lastContact, level, every, priority, next }) => lastContact ? !next || next > today2 ? "" : next === today2 ? words.checkInDueToday : words.checkInOverdue(dateInWords(next)) : level || every || priority === "Immediate" ? words.neverInTouch : ""
	);
}

// src/functions/partnerAttention.ts
function PARTNER_ATTENTION(last, level, priority, today2, months, usual) {
	return attentionColumn([last, level, priority, months], today2, usual);
}

// src/partnership/nameColumn.ts
function readNames(names) {
	let all = asRows(names).map(([name]) => plainText(name)), headed = findColumns(all.slice(0, 1)).name !== void 0, listed = all.slice(headed ? 1 : 0);
	for (; listed[listed.length - 1] === ""; ) listed.pop();
	return { headed, single: all.length === 1, length: listed.length, names: listed };
}

// src/partnership/overlap/stem.ts
function stem(word) {
	return word.replace(/aux$/, "al").replace(/^(?!.*aids$)(.{2,}[^siu])s$/, "$1").replace(/(.{4,})(ing|ed|ness)$/, "$1").replace(/(ion|ment)al$/, "$1").replace(/(.{5,})ion$/, "$1").replace(/([^aeiou])y$/, "$1i").replace(/(.{4,})[aeo]$/, "$1").replace(/([^aeiou\d])\1$/, "$1");
}

// src/partnership/overlap/vocabulary.ts
var EMPTY = `
about after all also among and any are because both but can each for from has have her his how into its more most new non not
only other our out over own per that than the their them these they this those through two under use was were what when where
which who will with within without you your
como con del desde donde entre esta este las los mas muy nos nuestra nuestro para pero por que ser sin sobre sus todo una uno
aux avec ces dans des dont elle est etre les leur mais notre par pas plus pour qui ses son sont sur tous tout une vers votre
activity age agency anyone area assist assistance available based been care center church city client community comprehensive coordinate county
develop enable ensure free full general goal group help improve include individual information interested local member
mission month need offer office open operate opportunity organisation organization participant partner partnership people
person program promote provide public quality range receive reside resident resource serve service special specific sponsor
support system variety volunteer welcome well work year zipcode
east north south west
apoyar apoyo ayudar brindar comunidad ofrecer ofrece ofrecemos organizacion persona promover proyecto servicio trabajar
accompagner acteur aider association developper favoriser offrir personne projet promouvoir reseau soutenir
`, PEOPLE = `
children child childhood kid infant toddler preschool pre_school nino nina ninez infancia enfant enfance
youth teen teenager adolescent juvenile young joven juvenil jeune jeunesse
seniors senior_citizen elder elderly older_adult older_person older_people aging geriatric adultos_mayores personas_mayores anciano personnes_agees
women woman girl mother female mujer femme
men man father male hombre homme
families family parent familia famille
veterans military veterano
homeless unhoused sin_hogar sans_abri
disabled disability handicap handicapped retardation autism autistic discapacidad
immigrants migrant refugee newcomer foreign_born inmigrante migrante refugiado
lgbtq lgbt gay lesbian bisexual transgender queer
poor poverty low_income pobre pobreza bajos_ingresos pauvre pauvrete
prisoners prison inmate offender incarceration jail preso
victims survivor victima victime
students pupil estudiante alumno etudiant eleve
latinos latina latinx hispanic
african_americans black
native_americans indigenous indigena
`, known;
function textVocabulary() {
	if (known) return known;
	let empty = new Set(EMPTY.split(/\s+/).map(stem)), people = new Map();
	for (let line of PEOPLE.trim().split(`
`)) {
		let names = line.split(" ");
		for (let name of names) people.set(name.replace(/[^_]+$/, stem), `@${names[0]}`);
	}
	return known = { isEmpty: (word) => empty.has(word), peopleOf: (word) => people.get(word) }, known;
}

// src/partnership/overlap/terms.ts
function isPeople(key) {
	return key.startsWith("@");
}
var WORD = /[\p{L}\p{M}\p{N}]+/gu;
function termsIn(text) {
	let { isEmpty, peopleOf } = textVocabulary(), terms = new Map(), add = (key, written) => {
		let { times = 0, written: before = written } = terms.get(key) ?? {}, isLower = written === written.toLowerCase() && before !== before.toLowerCase();
		terms.set(key, { times: times + 1, written: isLower ? written : before });
	}, found = text.match(WORD) ?? [], folded = found.map(fold), stems = folded.map(stem);
	for (let at = 0; at < found.length; at++) {
		let [word = "", next = ""] = found.slice(at, at + 2), key = stems[at] ?? "", pair = peopleOf(`${folded[at]}_${stems[at + 1]}`), people = pair ?? peopleOf(key);
		people !== void 0 ? add(people, pair === void 0 ? word : `${word} ${next}`) : key.length > (/^[a-z]/.test(key) ? 2 : 0) && !/^\p{N}/u.test(key) && !isEmpty(key) && add(key, word), pair !== void 0 && at++;
	}
	return terms;
}

// src/partnership/exchange/match.ts
function thingsIn(text) {
	return Array.from(termsIn(text).keys()).filter((key) => !isPeople(key));
}
function sharedThings(one, other) {
	return one.things.filter((thing) => other.things.includes(thing)).length;
}
function isMatch(offer, ask) {
	return offer.kind === "Other" || ask.kind === "Other" ? sharedThings(offer, ask) > 0 : offer.kind === ask.kind;
}

// src/partnership/exchange/askOrOffer.ts
function readAsksAndOffers([headings = [], ...rows], ourName) {
	let places = findExchangeColumns(headings);
	if (NEEDED.some((column) => places[column] === void 0)) return;
	let textsOf = (cells) => (column) => plainText(cells[places[column] ?? -1]);
	return rows.flatMap((cells, index) => readLine(textsOf(cells), index + 2, ourName)).map(withThings);
}
function withThings(line) {
	return { ...line, kind: readKind(line.kind || line.what), things: thingsIn(line.what) };
}

// src/partnership/exchange/complementarity.ts
function suggestedComplementarity(exchange) {
	let { ours, theirs } = exchange, rating = ratingOf(exchange), unclear = [...ours, ...theirs].find(({ direction }) => direction === void 0);
	return unclear ? ratingOf({ ours: ours.flatMap(inBothDirections), theirs: theirs.flatMap(inBothDirections) }) === rating ? { rating } : { rating: void 0, unclear } : { rating };
}
function flowsOf({ ours, theirs }) {
	return { fromUs: flows(ours, theirs), fromThem: flows(theirs, ours) };
}
function ratingOf(exchange) {
	let clear = { ours: exchange.ours.filter(isClear), theirs: exchange.theirs.filter(isClear) }, { fromUs, fromThem } = flowsOf(clear);
	return fromUs && fromThem ? "High" : fromUs || fromThem ? "Medium" : clear.ours.length > 0 && clear.theirs.length > 0 ? "Low" : void 0;
}
function flows(givers, takers) {
	let offers = offersIn(givers), asks = asksIn(takers);
	return offers.some(isSettled) || asks.some(isSettled) || offers.some((offer) => asks.some((ask) => isMatch(offer, ask)));
}
function isClear({ direction }) {
	return direction !== void 0;
}
function inBothDirections(line) {
	return isClear(line) ? [line] : DIRECTIONS.map((direction) => ({ ...line, direction }));
}

// src/partnership/exchange/complementColumn.ts
function complementColumn(names, rows, ourName) {
	let all = readAsksAndOffers(asRows(rows), plainText(asRows(ourName)[0]?.[0]));
	if (!all) throw new Error("The asks and offers must begin with their headings: Direction, Who, Kind, What.");
	let exchangeWith = exchanges(all), list2 = readNames(names);
	return answerColumn(list2, words.headings.complement, (row) => {
		let name = list2.names[row] ?? "";
		if (name === "") return [""];
		let { rating = "", unclear } = suggestedComplementarity(exchangeWith(name));
		return [unclear ? words.check([notADirection(unclear)]) : rating];
	});
}
function notADirection({ said, row }) {
	return `'${cellInWords(said)}' in row ${row} of the asks and offers is neither Ask nor Offer`;
}

// src/functions/partnerComplement.ts
function PARTNER_COMPLEMENT(names, rows, ours) {
	return complementColumn(names, rows, ours);
}

// src/functions/partnerMatrix.ts
function PARTNER_MATRIX(names, ratings, weights) {
	let rows = priorityMatrix(names, ratings, readWeights(weights));
	return [words.matrixHeadings, ...rows.map((row) => [row.name, ...row.ratings, row.priority])];
}

// src/functions/partnerNextCheckIn.ts
function PARTNER_NEXT_CHECKIN(last, level, priority, months, usual) {
	return nextCheckIns([last, level, priority, months], usual);
}

// src/functions/partnerNextStep.ts
function PARTNER_NEXT_STEP(ratings, capacity, weights) {
	let table = readRatings(ratings);
	return answerColumn(table, words.headings.nextStep, nextSteps(table, capacity, readWeights(weights)));
}

// src/partnership/overlap/english.ts
var english3 = {
	us: "Us",
	kinds: {
		duplication: {
			name: "Possible duplication",
			toDo: "Talk about who does what: divide the work, or do it together."
		},
		similarWork: { name: "Natural ally", toDo: "Similar work for others or elsewhere: learn from each other." },
		samePeople: { name: "Natural ally", toDo: "The same people in other ways: refer them to each other." },
		building: { name: "Same building", toDo: "Next door: share space, equipment or errands." }
	},
	distance: (km, miles) => `${km} km (${miles} miles)`
};

// src/partnership/overlap/likeness.ts
function weigher(texts) {
	let counts = new Map();
	for (let key of texts.flatMap((terms) => Array.from(terms.keys()))) counts.set(key, (counts.get(key) ?? 0) + 1);
	return (terms) => {
		let weighed = Array.from(terms, ([key, { times, written }]) => {
			let rarity = 1 + Math.log((texts.length + 1) / ((counts.get(key) ?? 0) + 1));
			return { key, written, weight: (1 + Math.log(times)) * rarity };
		}), length = Math.hypot(...weighed.map(({ weight }) => weight));
		return new Map(weighed.map(({ key, written, weight }) => [key, { written, weight: weight / length }]));
	};
}
function likeness(one, other) {
	let shared = Array.from(one, ([key, { weight, written }]) => ({ key, written, counts: weight * (other.get(key)?.weight ?? 0) })).filter(({ counts }) => counts > 0);
	return shared.sort((a, b) => b.counts - a.counts), {
		score: Math.min(
			1,
			shared.reduce((sum, { counts }) => sum + counts, 0)
		),
		shared
	};
}

// src/partnership/overlap/place.ts
var NAMED = /(?:\p{Lu}[\p{L}.'\u2019-]+ ){1,3}(?:County|[Cc]ity)\b|(?:County|[Cc]ity|[Cc]iudad|[Mm]unicipio|[Vv]ille) (?:of|de) \p{Lu}[\p{L}'\u2019-]+/gu;
function readPlace({ area, city, address, latitude, longitude }, text) {
	let town = fold(plainText(city)), street = fold(plainText(address));
	return {
		areas: plainText(area).split(/[,;/\n]/).map(fold).concat(town, (text.match(NAMED) ?? []).map(fold)).filter(Boolean).map((one) => ` ${one} `),
		at: [degrees(latitude), degrees(longitude)],
		address: /\d/.test(street) && !/\bbox\b/.test(street) ? `${street} ${town}` : ""
	};
}
function degrees(cell) {
	return Number(plainText(cell).replace(",", ".") || Number.NaN);
}
var RADIAN = Math.PI / 180, EARTH_DIAMETER_KM = 12742;
function distance({ at: [a, x] }, { at: [b, y] }) {
	let half = (from, to) => Math.sin((to - from) / 2 * RADIAN) ** 2;
	return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(half(a, b) + Math.cos(a * RADIAN) * Math.cos(b * RADIAN) * half(x, y)));
}
var RADIUS_KM = 8;
function areApart(one, other) {
	if (one.areas.some((a) => other.areas.some((b) => a.includes(b) || b.includes(a)))) return !1;
	let km = distance(one, other);
	return km >= 0 ? km > RADIUS_KM : one.areas.length > 0 && other.areas.length > 0;
}
function isSameBuilding(one, other) {
	if (one.address !== "" && one.address === other.address) return !0;
	if (!(Math.abs(one.at[0] - other.at[0]) < 1e-3)) return !1;
	let km = distance(one, other);
	return km <= 0.1 && (km > 0 || one.address !== "" && other.address !== "");
}

// src/partnership/overlap/overlaps.ts
var SAME_ISSUE = 0.25, SAME_PEOPLE = 0.2, FOR_OURS = 0.5, ALMOST_EQUAL = 0.8, NEAREST = 50;
function overlaps(rows, hasOurs = !1) {
	let places = rows.map((row) => readPlace(row, row.text)), texts = weighedTexts(rows, places), share = (one) => hasOurs && one === 0 ? FOR_OURS : 1;
	return nearPairs(texts, places, share).flatMap(([one, other]) => {
		let [here, there] = [places[one], places[other]], known2 = { elsewhere: areApart(here, there), nextDoor: isSameBuilding(here, there), share: share(one) }, pair = compare2(texts[one], texts[other], known2);
		return pair ? [{ one, other, ...pair, km: distance(here, there) }] : [];
	}).sort((a, b) => b.strength - a.strength);
}
function weighedTexts(rows, places) {
	let areas = new Set(places.flatMap((place) => place.areas.flatMap((area) => area.split(" ").map(stem)))), terms = rows.map(({ text }) => new Map(Array.from(termsIn(text)).filter(([key]) => !areas.has(key))));
	return terms.map(weigher(terms));
}
function nearPairs(texts, places, share) {
	let saidBy = new Map();
	return texts.flatMap((text, other) => {
		let scores2 = new Float64Array(other);
		text.forEach(({ weight }, key) => {
			let above = saidBy.get(key) ?? [];
			for (let one of above) scores2[one.row] = (scores2[one.row] ?? 0) + one.weight * weight / share(one.row);
			above.push({ row: other, weight }), saidBy.set(key, above);
		});
		let there = places[other], isLocated = there.address !== "" || !Number.isNaN(there.at[0]), near = [];
		for (let one = 0; one < other; one++)
			((scores2[one] ?? 0) >= SAME_PEOPLE || isLocated && isSameBuilding(places[one], there)) && near.push([one, other]);
		return near.sort(([a], [b]) => (scores2[b] ?? 0) - (scores2[a] ?? 0)).slice(0, NEAREST);
	});
}
function compare2(one, other, { elsewhere, nextDoor, share }) {
	let { score: score2, shared } = likeness(one, other), strength = score2 * shared.length / (shared.length + 1), works = shared.filter(({ key }) => !isPeople(key)).length, isSameIssue = strength >= SAME_ISSUE * share && works >= (score2 < ALMOST_EQUAL ? 2 : 1), areSamePeople = works < shared.length, areOtherPeople = !areSamePeople && namesPeople(one) && namesPeople(other), kind = isSameIssue && !areOtherPeople && !elsewhere ? "duplication" : nextDoor ? "building" : isSameIssue ? "similarWork" : areSamePeople && strength >= SAME_PEOPLE * share && !elsewhere ? "samePeople" : void 0;
	return kind && { kind, strength, shared: shared.map(({ written }) => written) };
}
function namesPeople(text) {
	return Array.from(text.keys()).some(isPeople);
}
function sharedWords({ shared }) {
	return shared.slice(0, 5).join(", ");
}

// src/partnership/overlap/overlapColumn.ts
function overlapColumn(names, texts, areas) {
	var _a, _b;
	let list2 = readNames(names), [textRows, areaRows] = [asRows(texts), asRows(areas)], first = list2.headed ? 1 : 0;
	refuseShort("texts", textRows, "names", first + list2.length), refuseShort("areas", areaRows, "names", first + list2.length);
	let rows = list2.names.map((name, row) => ({
		text: name === "" ? "" : (textRows[first + row] ?? []).map(plainText).join(`
`),
		area: areaRows[first + row]?.[0]
	})), strongest = [];
	for (let pair of overlaps(rows))
		strongest[_a = pair.one] ?? (strongest[_a] = pair), strongest[_b = pair.other] ?? (strongest[_b] = pair);
	return answerColumn(list2, words.headings.overlap, (row) => {
		let pair = strongest[row];
		return pair ? [`${list2.names[pair.one === row ? pair.other : pair.one] ?? ""} (${english3.kinds[pair.kind].name.toLowerCase()}): ${sharedWords(pair)}`] : [""];
	});
}

// src/functions/partnerOverlap.ts
function PARTNER_OVERLAP(names, texts, areas) {
	return overlapColumn(names, texts, areas);
}

// src/functions/partnerPriority.ts
function PARTNER_PRIORITY(ratings, weights) {
	let table = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table,
		words.headings.priority,
		byPattern(table, (pattern) => priorityCell(pattern, weighting))
	);
}

// src/functions/partnerReason.ts
function PARTNER_REASON(ratings, weights) {
	let table = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table,
		words.headings.reason,
		byPattern(table, (pattern) => reason(pattern, weighting))
	);
}

// src/functions/partnerScore.ts
function PARTNER_SCORE(ratings, weights) {
	let table = readRatings(ratings);
	return answerColumn(table, words.headings.score, scores(table, readWeights(weights)));
}

// src/partnership/stability.ts
function stability(pattern, weights, words2 = english2) {
	let decision = decide(pattern, weights);
	if (decision === "unrated") return "";
	if (decision === "undecided") return words2.couldChangeWhenRated(missingCriteria(pattern));
	let steps = decisiveSteps(pattern, weights);
	return steps.length === 0 ? words2.firm : words2.couldChange(steps.map(({ criterion, to }) => ({ criterion, to, rises: to > pattern[criterion] })));
}

// src/functions/partnerStability.ts
function PARTNER_STABILITY(ratings, weights) {
	let table = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table,
		words.headings.stability,
		byPattern(table, (pattern) => stability(pattern, weighting))
	);
}
return {
	PARTNER_ATTENTION,
	PARTNER_COMPLEMENT,
	PARTNER_MATRIX,
	PARTNER_NEXT_CHECKIN,
	PARTNER_NEXT_STEP,
	PARTNER_OVERLAP,
	PARTNER_PRIORITY,
	PARTNER_REASON,
	PARTNER_SCORE,
	PARTNER_STABILITY,
	addAskOrOffer,
	addCoverageColumns,
	assessIsolation,
	buildPriorityMatrix,
	changeMouState,
	chartPriorities,
	createMous,
	fillAgenda,
	findDuplicates,
	findOverlaps,
	importList,
	keepDraft,
	keepPartnersApart,
	listAttention,
	logCheckIn,
	makeMous,
	makeTemplate,
	mergePartners,
	newPartner,
	onInstall,
	onOpen,
	openAsksAndOffers,
	openCheckIns,
	openImportList,
	openMous,
	openPartner,
	previewMou,
	readCheckIns,
	readDuplicates,
	readImportList,
	readMous,
	readPartner,
	readTab,
	readWorkbookReader,
	saveIsolation,
	savePartner,
	saveReport,
	saveSettings,
	scheduleCheckIns,
	scheduleMouDates,
	scheduleSeries,
	setUpSpreadsheet,
	showCoverage,
	showHelp,
	showPartner,
	showSettings,
	storeImport,
	undoImport
};
})();

function addAskOrOffer(row) { return CommonGround_.addAskOrOffer(row); }
function assessIsolation() { return CommonGround_.assessIsolation(); }
function saveIsolation(plan) { return CommonGround_.saveIsolation(plan); }
function buildPriorityMatrix() { return CommonGround_.buildPriorityMatrix(); }
function changeMouState(change) { return CommonGround_.changeMouState(change); }
function chartPriorities() { return CommonGround_.chartPriorities(); }
function createMous() { return CommonGround_.createMous(); }
function openMous(partners) { return CommonGround_.openMous(partners); }
function readMous(partners) { return CommonGround_.readMous(partners); }
function findDuplicates() { return CommonGround_.findDuplicates(); }
function keepPartnersApart(pairs) { return CommonGround_.keepPartnersApart(pairs); }
function readDuplicates() { return CommonGround_.readDuplicates(); }
function fillAgenda(eventIds, agenda) { return CommonGround_.fillAgenda(eventIds, agenda); }
function findOverlaps() { return CommonGround_.findOverlaps(); }
function importList() { return CommonGround_.importList(); }
function openImportList() { return CommonGround_.openImportList(); }
function readImportList() { return CommonGround_.readImportList(); }
function readTab(name) { return CommonGround_.readTab(name); }
function keepDraft(kind, draft) { return CommonGround_.keepDraft(kind, draft); }
function listAttention() { return CommonGround_.listAttention(); }
function logCheckIn(request) { return CommonGround_.logCheckIn(request); }
function makeMous(orders) { return CommonGround_.makeMous(orders); }
function makeTemplate(template, key) { return CommonGround_.makeTemplate(template, key); }
function onInstall() { return CommonGround_.onInstall(); }
function onOpen() { return CommonGround_.onOpen(); }
function mergePartners(orders) { return CommonGround_.mergePartners(orders); }
function newPartner() { return CommonGround_.newPartner(); }
function openAsksAndOffers() { return CommonGround_.openAsksAndOffers(); }
function previewMou(title, html) { return CommonGround_.previewMou(title, html); }
function readWorkbookReader() { return CommonGround_.readWorkbookReader(); }
function savePartner(request) { return CommonGround_.savePartner(request); }
function saveReport(sheet, report) { return CommonGround_.saveReport(sheet, report); }
function openCheckIns(partners) { return CommonGround_.openCheckIns(partners); }
function readCheckIns(partners) { return CommonGround_.readCheckIns(partners); }
function scheduleCheckIns() { return CommonGround_.scheduleCheckIns(); }
function scheduleMouDates(versions) { return CommonGround_.scheduleMouDates(versions); }
function scheduleSeries(orders) { return CommonGround_.scheduleSeries(orders); }
function setUpSpreadsheet() { return CommonGround_.setUpSpreadsheet(); }
function addCoverageColumns(keys) { return CommonGround_.addCoverageColumns(keys); }
function showCoverage() { return CommonGround_.showCoverage(); }
function showHelp() { return CommonGround_.showHelp(); }
function openPartner(partner) { return CommonGround_.openPartner(partner); }
function readPartner() { return CommonGround_.readPartner(); }
function showPartner() { return CommonGround_.showPartner(); }
function saveSettings(changes) { return CommonGround_.saveSettings(changes); }
function showSettings() { return CommonGround_.showSettings(); }
function storeImport(batch) { return CommonGround_.storeImport(batch); }
function undoImport(id) { return CommonGround_.undoImport(id); }

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
function PARTNER_ATTENTION(last, level, priority, today, months, usual) { return CommonGround_.PARTNER_ATTENTION(last, level, priority, today, months, usual); }

/**
 * The Resource Complementarity that the asks and offers suggest: High when each has something that the other asks for, Medium when one has, Low when neither has.
 * In a heading cell it labels and fills the whole column: =PARTNER_COMPLEMENT(A1:A, 'Asks & offers'!A1:J)
 *
 * @param {A1:A} names The partners' names.
 * @param {'Asks & offers'!A1:J} rows The asks and offers, ours and theirs, with their headings.
 * @param {Settings!B2} ours Optional: our own name, where our rows have it instead of a blank.
 * @return The suggestion; blank where one of the two neither asks nor offers anything.
 * @customfunction
 */
function PARTNER_COMPLEMENT(names, rows, ours) { return CommonGround_.PARTNER_COMPLEMENT(names, rows, ours); }

/**
 * The priority matrix: organizations with their three ratings and their priority, the ones to work with first on top.
 *
 * @param {A1:A} names The organizations' names; rows without a name are left out.
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each name; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return A table with its headings.
 * @customfunction
 */
function PARTNER_MATRIX(names, ratings, weights) { return CommonGround_.PARTNER_MATRIX(names, ratings, weights); }

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
function PARTNER_NEXT_CHECKIN(last, level, priority, months, usual) { return CommonGround_.PARTNER_NEXT_CHECKIN(last, level, priority, months, usual); }

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
function PARTNER_NEXT_STEP(ratings, capacity, weights) { return CommonGround_.PARTNER_NEXT_STEP(ratings, capacity, weights); }

/**
 * With whom a partner overlaps most, whether that is a possible duplication or a natural ally, and the words that the two share.
 * In a heading cell it labels and fills the whole column: =PARTNER_OVERLAP(A1:A, O1:O)
 *
 * @param {A1:A} names The partners' names.
 * @param {O1:O} texts What they do, in one column or more.
 * @param {P1:P} areas Optional: where they work; those who work elsewhere are allies.
 * @return The other partner, what it may be, and the shared words; blank where there is none.
 * @customfunction
 */
function PARTNER_OVERLAP(names, texts, areas) { return CommonGround_.PARTNER_OVERLAP(names, texts, areas); }

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
function PARTNER_PRIORITY(ratings, weights) { return CommonGround_.PARTNER_PRIORITY(ratings, weights); }

/**
 * Why a partner has its priority, in one sentence: the ratings that decided, and the fewest changes that would improve it.
 * In a heading cell it labels and fills the whole column: =PARTNER_REASON(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The reason.
 * @customfunction
 */
function PARTNER_REASON(ratings, weights) { return CommonGround_.PARTNER_REASON(ratings, weights); }

/**
 * A score from 0 to 100 that orders partners of the same priority; blank until all three criteria are rated.
 * In a heading cell it labels and fills the whole column: =PARTNER_SCORE(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The score to one decimal.
 * @customfunction
 */
function PARTNER_SCORE(ratings, weights) { return CommonGround_.PARTNER_SCORE(ratings, weights); }

/**
 * Whether a priority is firm, or could change if one rating were one step higher or lower.
 * In a heading cell it labels and fills the whole column: =PARTNER_STABILITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return "firm", or "could change if" and the steps that would change it.
 * @customfunction
 */
function PARTNER_STABILITY(ratings, weights) { return CommonGround_.PARTNER_STABILITY(ratings, weights); }
