// Common Ground, partnership planning for Google Sheets. Built from src/ by "npm run build": make changes there.
var CommonGround_ = (() => {
// src/partnership/text.ts
var INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, JOINERS = /[\u200C\u200D]/g, ASCII = /^[ -~]*$/, ACCENT = /(?![\u0900-\u109F\u1780-\u17FF\u3099\u309A])\p{M}/gu;
function plainText(cell) {
	return cell == null ? "" : String(cell).replace(INVISIBLE, "").trim();
}
function fold(text2) {
	if (ASCII.test(text2)) return text2.trim().toLowerCase().replace(/ +/g, " ");
	let letters = plainText(text2).replace(JOINERS, "").normalize("NFKD").replace(ACCENT, "");
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
function shorten(text2, longest = 40) {
	let characters = Array.from(text2);
	return characters.length <= longest ? text2 : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
function partedByCommas(text2) {
	return text2.split(/,\s+/).filter((one) => one !== "");
}

// src/partnership/computedHeadings.ts
var COMPUTED_HEADINGS = {
	priority: "Priority",
	score: "Score",
	reason: "Reason",
	nextStep: "Next step",
	stability: "Stability",
	nextCheckIn: "Next check-in",
	complement: "Suggested complementarity"
};

// src/partnership/criterion.ts
var CRITERIA = [
	{ name: "Mission Alignment", question: "How well do their values and goals align with ours?" },
	{ name: "Resource Complementarity", question: "What could each of us contribute that the other lacks?" },
	{ name: "Relationship Potential", question: "Would our people and our ways of working get on?" }
], CAPACITY = "Organizational Capacity", CAPACITY_QUESTION = "Have they the people and the time for a partnership now?", CRITERION_INDEXES = [0, 1, 2], CRITERION_ALIASES = [
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
], PURPOSES = ["Joint action", "Just sharing"], COVERS = [
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
], FUNDING = ["we fund", "they fund"], ANNEXES = ["work plan", "budget", "data schedule", "contact list", "change log"];

// src/partnership/calendarDate.ts
function readCalendarDate(text2) {
	let match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text2.trim());
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
	let code = x < 2.5 ? 1 : x < 3.5 ? 2 : 3, points2 = (x - 1) / 4 * 100;
	return { code, points: points2, between: points2 !== pointsOf(code) };
}
var table;
function wordTable() {
	if (table) return table;
	table = new Map();
	for (let rating of ["High", "Medium", "Low"])
		for (let language of Object.keys(RATING_WORDS[rating]))
			for (let word of (RATING_WORDS[rating][language] ?? "").split(" ")) table.set(word, OF_RATING[rating]);
	for (let word of NOT_RATED_WORDS) table.set(word, NOT_RATED);
	return table;
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
var nameOf = (index) => CRITERIA[index]?.name ?? "", namesOf = (criteria) => list(criteria.map(nameOf)), words = {
	headings: COMPUTED_HEADINGS,
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
	weightNotANumber: (index, cell) => `The weight of ${nameOf(index)} is '${cellInWords(cell)}'; weights are three numbers of at least 0, such as 50, 30 and 20.`,
	ratingsShape: (columns) => `The ratings must be three columns (${namesOf([0, 1, 2])}), but the range has ${columns}.`,
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
	attentionHeadings: ["Organization", "What waits", "What to do", "Day"],
	overlapHeadings: ["Organization", "With", "What it may be", "Shared words", "Distance", "What to do"],
	us: "Us",
	coverageHeadings: ["What", "Choice", "Partners", "Who", "What stands out"],
	coverageChartTitle: "Partners by kind",
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
	once: "once",
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
	/** What stands above a page in the sidebar. */
	pageTitles: {
		en: {
			newPartner: "New partner",
			mous: "Agreements",
			checkIns: "Check-ins",
			importList: "Import a list",
			duplicates: "Duplicates",
			settings: "Settings",
			overlaps: "Overlaps",
			coverage: "Who is missing",
			attention: "What needs attention",
			isolation: "How isolated are we?"
		},
		es: {
			newPartner: "Nueva organizaci\xF3n",
			mous: "Acuerdos",
			checkIns: "Reuniones de seguimiento",
			importList: "Importar una lista",
			duplicates: "Duplicados",
			settings: "Ajustes",
			overlaps: "Qui\xE9nes coinciden",
			coverage: "Qui\xE9n falta",
			attention: "Lo que requiere atenci\xF3n",
			isolation: "\xBFQu\xE9 tan aislados estamos?"
		}
	},
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
	for (let column2 of EXCHANGE_COLUMNS) {
		let exact = folded.indexOf(foldHeading(words.exchangeHeadings[column2])), aliases = ALIASES[column2].split("|"), place = exact >= 0 ? exact : folded.findIndex((one) => aliases.includes(one));
		place >= 0 && (places[column2] = place);
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
], LEGAL_FORMS = new Set([
	"inc",
	"incorporated",
	"llc",
	"llp",
	"pllc",
	"ltd",
	"limited",
	"corp",
	"corporation",
	"plc",
	"pbc",
	"cic",
	"cio",
	"pty",
	"pvt",
	"npc",
	"a nonprofit",
	"a non profit",
	"nonprofit",
	"non profit",
	"501c3",
	"ev",
	"eingetragener verein",
	"gmbh",
	"ggmbh",
	"gemeinnutzige gmbh",
	"gug",
	"eg",
	"asbl",
	"aisbl",
	"vzw",
	"ivzw",
	"bv",
	"sarl",
	"loi 1901",
	"ltee",
	"onlus",
	"ry",
	"ltda",
	"asociacion civil",
	"sociedad civil",
	"sociedad anonima",
	"sociedad anonima de cv",
	"sa de cv",
	"s de rl de cv",
	"sapi de cv",
	"srl",
	"iap"
]), LONGEST_FORM = 5, ARTICLES = new Set(
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
	let text2 = fold(withoutEntities(name).replace(TRADE_MARK, "")).replace(/[^\0-\u007F]/g, (letter) => SPELLINGS[letter] ?? letter).replace(ELISION, "$1$2 ").replace(APOSTROPHES, "").replace(INVERTED_ARTICLE, " ").replace(TAX_SECTION, "501c3").replace(/[&+]/g, " and ");
	return DOTTED_FORMS.reduce((all, [form, long]) => all.replace(form, long), text2).normalize("NFC");
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
	let key2 = nameKey(name);
	return key2 === nameKey(ourName) ? "" : key2;
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
];

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
	let text2 = fold(String(cell ?? "")).replace(/^(level|nivel|niveau|stufe) /, "");
	if (text2 === "") return;
	let found = LEVELS.find(({ level, name, aliases }) => {
		let names = [fold(name.en), fold(name.es), ...aliases];
		return text2 === String(level) || names.includes(text2.replace(new RegExp(`^${level}[ .:-]+`), ""));
	});
	return found ? found.level : "unreadable";
}
function highestLevel(all) {
	return all.reduce((top, { level }) => level && level > (top ?? 0) ? level : top, void 0);
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
	return `${phase} ${PHASES[phase - 1]?.name}`;
}
function readPhase(cell) {
	let text2 = fold(String(cell ?? ""));
	return PHASES.find(
		({ phase, name }) => [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text2)
	)?.phase;
}

// src/partnership/columns.ts
var RATING_CHOICES = ["High", "Medium", "Low"], RATING_COLUMNS = ["missionAlignment", "resourceComplementarity", "relationshipPotential"], COLUMNS = [
	column(
		"name",
		"Organization",
		`organisation, organizations, organisations, organization name, organisation name, name of organization,
    name of organisation, name, partner, partners, partner name, partner organization, partner organisation, group, agency,
    agency name, org, organizacion, nombre de la organizacion, nombre, socio, nom, nom de l'organisation,
    nom de l'organisme, organisme, partenaire, membre du collectif, organisationsname, organizacao, nome,
    nome da organizacao`
	),
	...CRITERIA.map(
		({ name }, index) => column(RATING_COLUMNS[index] ?? "missionAlignment", name, "", { choices: RATING_CHOICES })
	),
	computed("priority", "PARTNER_PRIORITY"),
	computed("score", "PARTNER_SCORE"),
	computed("reason", "PARTNER_REASON"),
	computed("nextStep", "PARTNER_NEXT_STEP"),
	column(
		"capacity",
		CAPACITY,
		"organisational capacity, capacity, capacidad, capacidad organizativa, capacite, kapazitat, capacidade",
		{ choices: RATING_CHOICES }
	),
	column("level", "Level", "partnership level, level of partnership, nivel, niveau, stufe", {
		choices: LEVELS.map(({ level }) => levelLabel(level))
	}),
	column("phase", "Phase", "partnership phase, fase", { choices: PHASES.map(({ phase }) => phaseLabel(phase)) }),
	column(
		"lastContact",
		"Last contact",
		"last check-in, last meeting, last met, ultimo contacto, dernier contact, letzter kontakt",
		{ holds: "day" }
	),
	column("cadence", "Months between check-ins", "meses entre reuniones", { holds: "number" }),
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
	column("id", "Partner ID", "")
], FIELD_KEYS = COLUMNS.filter(({ key: key2, formula }) => !formula && key2 !== "id").map(
	({ key: key2 }) => key2
);
function column(key2, heading, aliases, more = {}) {
	return { key: key2, heading, aliases: partedByCommas(aliases), added: "always", ...more };
}
function computed(key2, formula) {
	return column(key2, COMPUTED_HEADINGS[key2], "", { formula });
}
function newList(key2, heading, aliases) {
	return column(key2, heading, aliases, { added: "newList" });
}
function whenFilled(key2, heading, aliases, more = {}) {
	return column(key2, heading, aliases, { added: "whenFilled", ...more });
}
function columnOf(key2) {
	let column2 = COLUMNS.find((one) => one.key === key2);
	if (!column2) throw new Error(`There is no column ${key2}.`);
	return column2;
}
function findColumns(headings) {
	let places = {}, criteria = findCriteria(headings);
	RATING_COLUMNS.forEach((key2, index) => {
		let place = criteria[index];
		place !== void 0 && (places[key2] = place);
	});
	let folded = headings.map((heading, place) => criteria.includes(place) ? "" : foldHeading(heading));
	for (let { key: key2, heading, aliases } of COLUMNS) {
		let exact = folded.indexOf(foldHeading(heading)), place = exact >= 0 ? exact : folded.findIndex((one) => one !== "" && aliases.includes(one));
		place >= 0 && (places[key2] = place);
	}
	return places;
}
function columnLetter(place) {
	let rest = Math.floor(place / 26);
	return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + place % 26);
}

// src/workspace/cells.ts
function asText(text2) {
	return text2 === "" ? "" : `'${text2.slice(0, 49999)}`;
}
function asCell(text2, holds2) {
	let number = Number(text2.trim().replace(",", "."));
	return holds2 === "number" && text2.trim() !== "" && Number.isFinite(number) ? number : holds2 === "day" && readCalendarDate(text2) === text2 ? text2 : asText(text2);
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
function setDropDown(range, choices, help) {
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
var quoted = (texts) => list(texts.map((text2) => `"${text2}"`)), english = {
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
function openRegister(spreadsheet, { sheet: name, headings, placesIn, later = [], formulas = {}, wraps = !1, prepare }) {
	let columns = Object.keys(headings), found = readSheet(spreadsheet, name), [first, ...rows] = found?.rows ?? [], places = placesIn?.(first ?? []), meaning = (place) => columns.find((column2) => places?.[column2] === place), order = first?.map((heading, place) => headings[meaning(place)] ?? plainText(heading)) ?? [], lacking = columns.filter((column2) => !order.includes(headings[column2])), lost = first ? lacking.filter((column2) => !later.includes(column2)) : [];
	if (lost.length > 0) {
		let gone = lost.map((column2) => headings[column2]);
		throw new UserError("headingsLost", name, gone);
	}
	let rowOf = new Map(), entries = rows.map((row, index) => {
		let entry = {};
		for (let column2 of columns) entry[column2] = plainText(row[order.indexOf(headings[column2])]);
		return rowOf.set(entry, index + 2), entry;
	}), columnOf2 = (column2) => order.indexOf(headings[column2]) + 1, completed, complete = () => {
		if (completed) return completed;
		let made = lacking.map((column2) => headings[column2]);
		return first && found ? (completed = found.sheet, addHeadings(completed, order.length, made)) : completed = makeTableSheet(spreadsheet, name, made, found?.sheet), order = order.concat(made), made.length > 0 && prepare?.(completed, columnOf2, lacking), completed;
	}, cellsOf2 = (entry, row) => order.map((heading) => {
		let column2 = columns.find((one) => headings[one] === heading);
		if (column2 === void 0) return "";
		let formula = formulas[column2];
		return formula ? formula((other) => `${columnLetter(columnOf2(other) - 1)}${row}`) : toWrite(entry[column2] ?? "");
	});
	return {
		entries,
		complete,
		add: (added) => {
			if (added.length === 0) return;
			let sheet = complete(), next = sheet.getLastRow() + 1;
			growTo(sheet, next + added.length - 1);
			let cells = added.map((entry, index) => cellsOf2(entry, next + index)), range = sheet.getRange(next, 1, added.length, order.length).setValues(cells);
			wraps && range.setWrap(!0);
		},
		change: (entry, cells) => {
			let row = rowOf.get(entry);
			if (row === void 0) throw new Error(`The sheet "${name}" has no such row.`);
			let sheet = complete();
			for (let column2 of Object.keys(cells))
				sheet.getRange(row, columnOf2(column2)).setValue(toWrite(cells[column2] ?? ""));
		},
		changeAll: (changed, column2, cell) => {
			if (changed.length === 0) return;
			let sheet = complete(), rows2 = [];
			for (let entry of changed) rows2[rowOf.get(entry) ?? 0] = !0;
			for (let { from, run } of runs(rows2))
				sheet.getRange(from, columnOf2(column2), run.length, 1).setValue(toWrite(cell));
		}
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
function openExchangeSheet(spreadsheet, ourName) {
	let register = openRegister(spreadsheet, {
		sheet: words.sheets.exchange,
		headings: words.exchangeHeadings,
		placesIn: findExchangeColumns,
		later: EXCHANGE_COLUMNS.filter((column2) => !NEEDED.includes(column2)),
		wraps: !0,
		prepare: (sheet, columnOf2, made) => {
			let below2 = sheet.getMaxRows() - 1;
			for (let column2 of made) {
				let choices = CHOICES[column2], range = sheet.getRange(2, columnOf2(column2), below2, 1);
				choices && setDropDown(range, choices, words.chooseHelp), column2 === "amount" && range.setNumberFormat("@"), column2 === "what" && sheet.setColumnWidth(columnOf2(column2), WHAT_WIDTH);
			}
		}
	});
	return {
		lines: register.entries.flatMap((entry, index) => readLine((column2) => entry[column2], index + 2, ourName)),
		add(rows) {
			let isThere = (row) => register.entries.some((entry) => EXCHANGE_COLUMNS.every((column2) => entry[column2] === plainText(row[column2])));
			register.add(rows.filter((row) => !isThere(row)));
		},
		rename(from, to) {
			for (let column2 of ["who", "with"]) {
				let about = register.entries.filter((entry) => nameKey(entry[column2]) === nameKey(from));
				register.changeAll(about, column2, to);
			}
		},
		complete: register.complete
	};
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

// src/partnership/priority.ts
var PRIORITIES = ["Immediate", "Explore", "Long-term"], TOLERANCE = 1e-9;
function decide(pattern, weights) {
	return pattern.every((code) => code === 0) ? "unrated" : pattern.includes(1) ? "Long-term" : pattern.includes(0) ? "undecided" : CRITERION_INDEXES.reduce((sum, index) => sum + (pattern[index] === 3 ? weights[index] : 0), 0) >= 2 / 3 - TOLERANCE ? "Immediate" : "Explore";
}
function missingCriteria(pattern) {
	return CRITERION_INDEXES.filter((index) => pattern[index] === 0);
}
function possiblePriorities(pattern, weights) {
	let possible = completions(pattern).map((complete) => decide(complete, weights));
	return PRIORITIES.filter((priority) => possible.includes(priority));
}
function completions(pattern) {
	let [missing] = missingCriteria(pattern);
	return missing === void 0 ? [pattern] : [1, 2, 3].reduce(
		(all, code) => all.concat(completions(withRating(pattern, missing, code))),
		[]
	);
}
function withRating(pattern, index, code) {
	let [first, second, third] = pattern;
	return [index === 0 ? code : first, index === 1 ? code : second, index === 2 ? code : third];
}
function patternNumber(first, second, third) {
	return first << 4 | second << 2 | third;
}
function patternOf(number) {
	return [number >> 4 & 3, number >> 2 & 3, number & 3];
}

// src/partnership/checkin/interval.ts
var LONGEST = { months: 24, weeks: 52 }, WRITTEN = /^(?:(\d{1,2})|(?:(?:every |cada )?(\d{1,2}) ?|(?:every|cada) )(?:(weeks?|semanas?)|months?|mes(?:es)?))$/;
function readInterval(cell) {
	let text2 = fold(String(cell ?? ""));
	if (text2 === "") return;
	let [found, alone, digits = "1", weeks] = WRITTEN.exec(text2) ?? [];
	if (found === void 0) return "unreadable";
	let unit = weeks === void 0 ? "months" : "weeks", number = Number(alone ?? digits);
	return number < 1 || number > LONGEST[unit] ? "unreadable" : unit === "weeks" ? { weeks: number } : { months: number };
}
function intervalCell({ months, weeks }) {
	return weeks === void 0 ? String(months) : `${weeks} ${weeks === 1 ? "week" : "weeks"}`;
}
function addInterval(date, { months, weeks }) {
	return weeks === void 0 ? addMonths(date, months) : addDays(date, weeks * 7);
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
function cadence({ level, priority, every }, table2 = USUAL_CADENCE) {
	let key2 = level ?? priority, usual = key2 === void 0 ? void 0 : table2[key2];
	return every === void 0 ? usual : { ...every, minutes: usual?.minutes ?? USUAL_MINUTES };
}
function readCadenceTable(cells) {
	let table2 = { ...USUAL_CADENCE };
	return CADENCE_KEYS.forEach((key2, index) => {
		let every = readInterval(cells[index]);
		if (every === "unreadable") throw new Error(words.notAnInterval(cells[index]));
		every !== void 0 && (table2[key2] = { ...every, minutes: table2[key2].minutes });
	}), table2;
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
	let text2 = typeof cell == "string" ? cell.trim().replace("%", "").replace(",", ".") : "", number = typeof cell == "number" ? cell : text2 === "" ? Number.NaN : Number(text2);
	if (!(number >= 0 && Number.isFinite(number))) throw new Error(words.weightNotANumber(index, cell));
	return number;
}
function areEqual(weights) {
	return weights.every((weight) => Math.abs(weight - 1 / 3) < 1e-9);
}

// src/partnership/settings.ts
var text = (key2, usual = "") => {
	let [label = "", explanation = ""] = words.settings[key2];
	return { key: key2, label, explanation, usual };
}, SETTINGS = [
	text("organization"),
	text("mission"),
	text("values"),
	text("contact"),
	text("signatory"),
	text("language", LANGUAGE_NAMES.en),
	...CRITERIA.map(({ name }, index) => {
		let [label = "", explanation = ""] = words.settings.weight(name);
		return { key: `weight${index}`, label, explanation, usual: 1 };
	}),
	...CADENCE_KEYS.map((key2) => {
		let [label = "", explanation = ""] = words.settings.months(typeof key2 == "number" ? levelLabel(key2) : key2);
		return { key: `months ${key2}`, label, explanation, usual: USUAL_CADENCE[key2].months ?? "" };
	}),
	text("quietDays")
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
	let {
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
		language: readLanguage(language) ?? "en",
		weights: readWeights([CRITERIA.map((_, index) => cells[`weight${index}`] ?? "")]),
		cadence: readCadenceTable(CADENCE_KEYS.map((key2) => cells[`months ${key2}`] ?? "")),
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
		throw new UserError("settingUnreadable", error.message);
	}
}
function readSettingTexts(spreadsheet) {
	return settingCells(settingRows(spreadsheet));
}
function settingRows(spreadsheet) {
	return readSheet(spreadsheet, words.sheets.settings)?.rows ?? [];
}
function planSettings(spreadsheet) {
	let found = readSheet(spreadsheet, words.sheets.settings), isBlank = !found || found.rows.length === 0, rows = isBlank ? [words.settings.headings] : found.rows, missing = SETTINGS.filter((setting) => settingPlace(rows, setting) < 0), then = [...rows, ...missing.map(({ label, usual }) => [label, usual])], rowOf = (setting) => settingPlace(then, setting) + 1, reference = (keys, apart) => {
		let places = SETTINGS.filter(({ key: key2 }) => keys.includes(key2)).map(rowOf), [first = 0] = places;
		if (places.some((place, index) => place !== first + index)) throw new UserError(apart);
		return `${words.sheets.settings}!$B$${first}:$B$${first + keys.length - 1}`;
	};
	return {
		sheet: found?.sheet,
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
function showPage(page, title) {
	let output = HtmlService.createHtmlOutputFromFile(page).setWidth(520).setHeight(560);
	SpreadsheetApp.getUi().showModalDialog(output, title);
}
function showHtml(html, title) {
	SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(820).setHeight(640), title);
}
var DATA = '"page data"';
function showSidebar(page, title, data) {
	let json = JSON.stringify(data).replace(/</g, "\\u003c"), output = HtmlService.createHtmlOutput(pageText(page).split(DATA).join(json)).setTitle(title);
	SpreadsheetApp.getUi().showSidebar(output);
}
function pageText(page) {
	return HtmlService.createHtmlOutputFromFile(page).getContent();
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
function failureOf(error) {
	return error instanceof UserError ? error.failure : String(error.message);
}

// src/commands/addAskOrOffer.ts
function addAskOrOffer(row) {
	return reply(
		() => underLock(() => {
			let spreadsheet = openSpreadsheet();
			return openExchangeSheet(spreadsheet, readSettings(spreadsheet).organization).add([row]), null;
		})
	);
}

// src/workspace/isolationRegister.ts
function noteAnswers(spreadsheet, rows) {
	let register = openRegister(spreadsheet, {
		sheet: words.sheets.isolation,
		headings: words.isolationHeadings,
		wraps: !0
	}), keyOf4 = (row) => JSON.stringify(Object.keys(words.isolationHeadings).map((key2) => row[key2])), known = register.entries.map(keyOf4);
	register.add(rows.filter((row) => !known.includes(keyOf4(row))));
}

// src/workspace/pieces.ts
function readPieces(properties, name) {
	let kept = properties.getProperties(), text2 = "";
	for (let piece = 0; kept[`${name}/${piece}`]; piece++) text2 += kept[`${name}/${piece}`];
	return text2;
}
function keepPieces(properties, name, text2) {
	let pieces = {};
	for (let piece = 0; piece <= Math.ceil(text2.length / 2900); piece++)
		pieces[`${name}/${piece}`] = text2.slice(piece * 2900, (piece + 1) * 2900);
	properties.setProperties(pieces);
}

// src/workspace/keptAnswers.ts
var nameOf2 = (spreadsheet) => `isolation/${spreadsheet.getId()}`;
function readKeptAnswers(spreadsheet) {
	return readPieces(PropertiesService.getUserProperties(), nameOf2(spreadsheet));
}
function keepAnswers(spreadsheet, answers) {
	keepPieces(PropertiesService.getUserProperties(), nameOf2(spreadsheet), answers);
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

// src/partnership/covers.ts
var ALIASES2 = {
	payments: "payment, money, pagos, dinero",
	"pooled money": "pooled funds, shared fund, shared money, joint budget, dinero comun, fondo comun",
	"personal data": "data, data sharing, privacy, datos personales, datos",
	"people at risk": `children, minors, adults at risk, children or adults at risk, vulnerable people, safeguarding,
    personas en riesgo, ninos, ninas y ninos, menores, adultos en riesgo, personas vulnerables`,
	"joint materials": "materials, joint publications, intellectual property, materiales conjuntos, materiales",
	"shared services": "services, joint services, servicios compartidos, servicios",
	"confidential information": "confidential, confidentiality, informacion confidencial, confidencialidad",
	hosting: "host, temporary home, sede, sede temporal",
	"cross-border": "international, abroad, internacional, varios paises",
	binding: "legally binding, contract, vinculante, contrato",
	"we fund": "nosotros financiamos, nosotras financiamos, financiamos",
	"they fund": "funder, funding, ellos financian, ellas financian, financian, financiador",
	"work plan": "workplan, plan de trabajo",
	budget: "presupuesto",
	"data schedule": "anexo de datos",
	"contact list": "contacts, lista de contactos, contactos",
	"change log": "changes, registro de cambios, cambios"
}, NOTHING = ["none", "nothing", "no", "n/a", "ninguno", "nada"], key = (text2) => fold(text2).replace(/-/g, " "), MEANINGS = new Map(
	Object.entries(ALIASES2).reduce(
		(all, [word, aliases]) => all.concat([word, ...partedByCommas(aliases)].map((one) => [key(one), word])),
		[]
	)
);
function readCovers(cell) {
	let found = new Set(), unknown = new Map();
	for (let part of plainText(cell).split(/[;,\uFF1B\uFF0C\u3001\r\n]/)) {
		let typed = plainText(part).replace(/^[-\u2013\u2014\u2022*\u00B7]\s*/, ""), folded = key(typed).replace(/\.$/, ""), word = MEANINGS.get(folded);
		word !== void 0 ? found.add(word) : folded !== "" && !NOTHING.includes(folded) && unknown.set(folded, unknown.get(folded) ?? typed);
	}
	return {
		covers: COVERS.filter((one) => found.has(one)),
		annexes: ANNEXES.filter((one) => found.has(one)),
		weFund: found.has("we fund"),
		theyFund: found.has("they fund"),
		unknown: Array.from(unknown.values())
	};
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
var nameOf3 = (index) => CRITERIA[index]?.name ?? "", namesOf2 = (criteria, last) => list(criteria.map(nameOf3), last), are = (criteria) => criteria.length === 1 ? "is" : "are", allOf = (criteria) => ["", "it", "both", "all three"][criteria.length] ?? "", english2 = {
	criteria: CRITERIA,
	capacity: { name: CAPACITY, question: CAPACITY_QUESTION },
	ratings: { High: "High", Medium: "Medium", Low: "Low" },
	priorities: { Immediate: "Immediate", Explore: "Explore", "Long-term": "Long-term" },
	rate: (index) => `Rate: ${nameOf3(index)}`,
	notARating: (cell, criterion) => `'${cell}' is not a rating (${criterion})`,
	reasonImmediate: (highs, share) => `${namesOf2(highs)} ${are(highs)} High${share === void 0 ? "" : `, ${share}% of the weight,`} and nothing is Low.`,
	reasonExplore: (highs, wayUp) => `Nothing is Low, ${highs.length === 0 ? "but nothing is High either" : `but only ${namesOf2(highs)} ${are(highs)} High`}; ${wayUp}.`,
	reasonLow: (lows, wayUp) => `${namesOf2(lows)} ${are(lows)} Low; ${wayUp}.`,
	reasonLowAndMissing: (lows, missing) => `${namesOf2(lows)} ${are(lows)} Low, which decides whatever ${namesOf2(missing)} will be; raising ${allOf(lows)} to Medium and rating the rest could make it better.`,
	reasonUndecided: (missing, possible) => `${namesOf2(missing)} ${are(missing)} not rated yet; rated, it could be ${list(possible, "or")}.`,
	wayUp: (priority, options, lows) => `raising ${raises(options, lows)} would make it ${priority}`,
	firm: "firm",
	couldChange: (steps) => `could change if ${grouped(steps).map(({ criteria, to, rises }) => `${namesOf2(criteria, "or")} ${rises ? "rose" : "fell"} to ${RATINGS[to]}`).join(", or ")}`,
	couldChangeWhenRated: (missing) => `could change if ${namesOf2(missing)} ${are(missing)} rated`,
	stepImmediate: "Agree a small pilot, then draft the MOU",
	stepExplore: (criterion) => `Hold one meeting to learn about ${nameOf3(criterion)}`,
	stepRate: (criterion) => `Rate ${nameOf3(criterion)}: ${CRITERIA[criterion].question}`,
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
function lowerFirst(text2) {
	return text2.charAt(0).toLowerCase() + text2.slice(1);
}
function raises(options, lows) {
	let shape = shapeOf(options, lows);
	switch (shape.kind) {
		case "the lows":
			return `${allOf(lows)} to ${RATINGS[shape.to]}`;
		case "any two of three":
			return `any two of the three to ${RATINGS[shape.to]}`;
		case "one of":
			return `${namesOf2(shape.criteria, "or")} to ${RATINGS[shape.to]}`;
		case "one set of":
			return `${shape.sets.map((set) => namesOf2(set)).join(", or ")} to ${RATINGS[shape.to]}`;
		case "mixed":
			return list(
				shape.options.map((groups) => list(groups.map(({ criteria, to }) => `${namesOf2(criteria)} to ${RATINGS[to]}`))),
				"or"
			);
	}
}

// src/partnership/score.ts
function score(points2, weights) {
	let mean = points2[0] * weights[0] + points2[1] * weights[1] + points2[2] * weights[2];
	return Math.round((mean + 1e-9) * 10) / 10;
}

// src/partnership/ratingTable.ts
function readRatings(ratings) {
	let rows = asRows(ratings), first = rows[0] ?? [], columns = columnsByHeading(first), headed = columns !== void 0;
	if (!headed && first.length !== 3) throw new Error(words.ratingsShape(first.length));
	let places = columns ?? [0, 1, 2], [a, b, c] = places, offset = headed ? 1 : 0, read = ratingReader(), end = rows.length;
	for (; end > offset && places.every((place) => read(rows[end - 1]?.[place]).code === 0); ) end--;
	let length = end - offset, patterns = new Int8Array(length), faults = new Map(), points2 = [];
	for (let row = 0; row < length; row++) {
		let cells = rows[row + offset], x = read(cells[a]), y = read(cells[b]), z = read(cells[c]);
		x.code === UNREADABLE || y.code === UNREADABLE || z.code === UNREADABLE ? (patterns[row] = UNREADABLE, faults.set(row, faultsIn([cells[a], cells[b], cells[c]], [x, y, z]))) : (patterns[row] = patternNumber(x.code, y.code, z.code), (x.between || y.between || z.between) && (points2[row] = [x.points, y.points, z.points]));
	}
	return { headed, single: rows.length === 1, length, columns: places, patterns, faults, points: points2 };
}
function asRows(argument) {
	return Array.isArray(argument) ? argument.length > 0 && !Array.isArray(argument[0]) ? [argument] : argument : [[argument]];
}
function cellOf(column2, row) {
	return column2[column2.length > 1 ? row : 0]?.[0];
}
function refuseShort(what, column2, others, rows) {
	if (column2.length > 1 && column2.length < rows)
		throw new Error(words.rowsDiffer(what, column2.length, others, rows));
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
function answerColumn(table2, heading, answer) {
	if (table2.single) return table2.headed ? heading : table2.length > 0 ? answer(0)[0] : "";
	let column2 = table2.headed ? [[heading]] : [];
	for (let row = 0; row < table2.length; row++) column2.push(answer(row));
	return column2.length > 0 ? column2 : "";
}
function byPattern(table2, answer) {
	let answers = [];
	return (row) => {
		let number = table2.patterns[row] ?? 0;
		if (number === UNREADABLE) return [table2.faults.get(row) ?? ""];
		let known = answers[number];
		if (known !== void 0) return known;
		let decided = [answer(patternOf(number))];
		return answers[number] = decided, decided;
	};
}
function priorityCell(pattern, weights) {
	let decision = decide(pattern, weights);
	return decision === "unrated" ? "" : decision === "undecided" ? english2.rate(missingCriteria(pattern)[0] ?? 0) : decision;
}
function scores(table2, weights) {
	let byWords = byPattern(
		table2,
		(pattern) => pattern.includes(0) ? "" : score(pattern.map(pointsOf), weights)
	);
	return (row) => {
		if (table2.patterns[row] === UNREADABLE) return [""];
		let points2 = table2.points[row];
		return points2 ? [patternOf(table2.patterns[row] ?? 0).includes(0) ? "" : score(points2, weights)] : byWords(row);
	};
}

// src/partnership/matrix.ts
var STANDINGS = [...PRIORITIES, "undecided", "unrated", "unreadable"];
function priorityMatrix(names, ratings, weights) {
	let table2 = readRatings(ratings), offset = table2.headed ? 1 : 0, nameRows = asRows(names);
	if (nameRows.length < table2.length + offset)
		throw new Error(words.rowsDiffer("names", nameRows.length, "ratings", table2.length + offset));
	let ratingRows = asRows(ratings), rowAt = matrixRow(table2, weights), rows = [];
	for (let index = 0; index + offset < nameRows.length; index++) {
		let name = plainText(nameRows[index + offset]?.[0]);
		name !== "" && rows.push(rowAt(index, name, ratingRows[index + offset] ?? []));
	}
	return inMatrixOrder(rows);
}
function matrixRow(table2, weights) {
	let priorityOf = byPattern(table2, (pattern) => priorityCell(pattern, weights)), scoreOf = scores(table2, weights), [a, b, c] = table2.columns;
	return (index, name, cells) => {
		let unreadable = table2.patterns[index] === UNREADABLE, pattern = patternOf(unreadable ? 0 : table2.patterns[index] ?? 0);
		return {
			name,
			ratings: unreadable ? [ratingInWords(cells[a]), ratingInWords(cells[b]), ratingInWords(cells[c])] : [RATINGS[pattern[0]] ?? "", RATINGS[pattern[1]] ?? "", RATINGS[pattern[2]] ?? ""],
			pattern: unreadable ? void 0 : pattern,
			standing: unreadable ? "unreadable" : decide(pattern, weights),
			priority: String(priorityOf(index)[0]),
			score: index < table2.length ? scoreOf(index)[0] : "",
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
		(a, b) => a.rank - b.rank || points(b.row) - points(a.row) || compare(a.key, b.key) || compare(a.row.name, b.row.name) || CRITERION_INDEXES.reduce((order, i) => order || compare(a.row.ratings[i], b.row.ratings[i]), 0)
	), keyed.map(({ row }) => row);
}
function points(row) {
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
	let body = rows.slice(1), cell = (row, key2) => {
		let place = columns[key2];
		return place === void 0 ? "" : row[place];
	}, names = body.map((row) => [row[nameAt]]), ratings = body.map((row) => RATING_COLUMNS.map((key2) => cell(row, key2))), matrix = body.length > 0 ? priorityMatrix(names, ratings, weights) : [], problems = [], partners = matrix.map((one) => {
		let cells = body[one.index] ?? [], row = one.index + 2, report = (message) => problems.push({ row, partner: one.name, message });
		one.standing === "unreadable" && report(one.priority);
		let contact = readContact(
			{ lastContact: cell(cells, "lastContact"), level: cell(cells, "level"), every: cell(cells, "cadence") },
			report
		), { unknown } = readCovers(cell(cells, "covers"));
		unknown.length > 0 && report(words.check(unknown.map(words.notACover)));
		let capacity = readRating(cell(cells, "capacity")).code;
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
	for (let key2 of FIELD_KEYS) {
		let place = columns[key2], text2 = place === void 0 ? "" : plainText(cells[place]);
		text2 !== "" && (fields[key2] = text2);
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

// src/workspace/partnerSheet.ts
var SHEET_ID = "partnersSheetId";
function findPartnerSheet(spreadsheet) {
	let id = PropertiesService.getDocumentProperties().getProperty(SHEET_ID);
	return (id === null ? null : spreadsheet.getSheetById(Number(id))) ?? spreadsheet.getSheetByName(words.sheets.partners) ?? void 0;
}
function rememberPartnerSheet(sheet) {
	PropertiesService.getDocumentProperties().setProperty(SHEET_ID, String(sheet.getSheetId()));
}
function readPartnerSheet(spreadsheet, weights) {
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
	), column2 = Array.from({ length: list2.nextRow - 2 }, () => [""]);
	for (let { row, id } of partners) column2[row - 2] = [asText(id)];
	return sheet.getRange(2, place + 1, column2.length, 1).setValues(column2), SpreadsheetApp.flush(), { ...list2, partners };
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

// src/partnership/formulas.ts
var SEPARATOR = ";";
function columnFormula(key2, places, settings) {
	let name = COLUMNS.find((column3) => column3.key === key2)?.formula, ratings = RATING_COLUMNS.map((column3) => places[column3] ?? 0), range = openRange(Math.min(...ratings), Math.max(...ratings)), column2 = (wanted) => openRange(places[wanted] ?? 0, places[wanted] ?? 0), given = settings ? [settings.weights] : [], argumentsOf = {
		priority: [range, ...given],
		score: [range, ...given],
		reason: [range, ...given],
		nextStep: [range, column2("capacity"), ...given],
		nextCheckIn: [
			column2("lastContact"),
			column2("level"),
			column2("priority"),
			column2("cadence"),
			...settings ? [settings.months] : []
		]
	};
	return `=${name}(${(argumentsOf[key2] ?? []).join(SEPARATOR)})`;
}
function openRange(from, to) {
	return `${columnLetter(from)}1:${columnLetter(to)}`;
}
function columnOfFormula(formula) {
	return COLUMNS.find(
		(column2) => column2.formula !== void 0 && formula.toUpperCase().startsWith(`=${column2.formula}(`)
	)?.key;
}

// src/partnership/draft.ts
var STEPS = ["who", "why", "readiness", "together", "lanes", "keepInTouch", "review"];
function readDraft(json) {
	let value = parse(json), step = STEPS.find((one) => one === value?.step);
	if (step === void 0 || typeof value?.fields != "object" || value.fields === null) return;
	let fields = {};
	for (let key2 of FIELD_KEYS) {
		let text2 = value.fields[key2];
		typeof text2 == "string" && text2 !== "" && (fields[key2] = text2);
	}
	return { step, fields, createMou: value.createMou === !0, scheduleCheckIn: value.scheduleCheckIn === !0 };
}
function parse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}

// src/workspace/drafts.ts
var nameOf4 = (spreadsheetId) => `draft/${spreadsheetId}`;
function readKeptDraft(spreadsheetId) {
	let json = readPieces(PropertiesService.getUserProperties(), nameOf4(spreadsheetId));
	return json === "" ? void 0 : readDraft(json);
}
function keepDraft(spreadsheetId, draft) {
	let json = draft ? JSON.stringify(draft) : "";
	keepPieces(PropertiesService.getUserProperties(), nameOf4(spreadsheetId), json);
}

// src/workspace/partnerColumns.ts
var NO_PARTNERS = { columns: {}, partners: [], problems: [], nextRow: 2 };
function planPartnerColumns(spreadsheet, takesOpen = !0) {
	let known = findPartnerSheet(spreadsheet), open = known ?? (takesOpen ? spreadsheet.getActiveSheet() : void 0), rows = open ? readRows(spreadsheet, open) : [], isEmpty = rows.length === 1 && (rows[0] ?? []).every((cell) => cell === ""), list2 = readPartners(rows, readWeights(void 0));
	if (known && !isEmpty && !list2) throw new UserError("noNameColumn", known.getName());
	let sheet = known ?? (list2 ? open : void 0), headings = list2 ? rows[0] ?? [] : [], found = list2 && sheet ? placesOf(sheet, headings) : {}, missing = COLUMNS.filter(
		({ key: key2, added }) => (added === "always" || added === "newList" && !list2) && found[key2] === void 0
	), places = { ...found };
	return missing.forEach((column2, index) => {
		places[column2.key] = headings.length + index;
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
	for (let column2 of COLUMNS) column2.formula && delete places[column2.key];
	let [formulas = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas();
	return formulas.forEach((formula, place) => {
		let key2 = columnOfFormula(formula);
		key2 && (places[key2] = place);
	}), places;
}
function refuseComputedBetweenRatings(places, headings) {
	let ratings = RATING_COLUMNS.map((key2) => places[key2] ?? 0);
	for (let { key: key2, formula } of COLUMNS) {
		let place = places[key2] ?? -1;
		if (formula && place > Math.min(...ratings) && place < Math.max(...ratings))
			throw new UserError("ratingColumnsApart", plainText(headings[place]));
	}
}
function completePartnerColumns(spreadsheet, plan, references) {
	let lackDropDown = withoutDropDown(plan), sheet = plan.sheet ?? spreadsheet.insertSheet(words.sheets.partners, 0), height = sheet.getMaxRows() - 1;
	addColumns(sheet, plan.width, plan.missing, (key2) => columnFormula(key2, plan.places, references)), plan.freeze && sheet.setFrozenRows(1);
	for (let column2 of lackDropDown) setColumnDropDown(sheet, column2, (plan.places[column2.key] ?? 0) + 1, height);
	return sheet;
}
function addColumns(sheet, width, columns, formulaOf) {
	if (columns.length === 0) return;
	let height = sheet.getMaxRows() - 1;
	addHeadings(
		sheet,
		width,
		columns.map(({ key: key2, heading, formula }) => formula ? formulaOf(key2) : heading)
	)?.setWrap(!0), columns.forEach((column2, index) => {
		format(sheet, column2, width + index + 1, height), column2.choices && setColumnDropDown(sheet, column2, width + index + 1, height);
	});
}
function format(sheet, { key: key2, holds: holds2, added, choices }, column2, height) {
	let isText = added === "whenFilled" && !holds2 && !choices, width = WIDTHS[key2] ?? (isText ? TEXT_WIDTH : void 0);
	width !== void 0 && sheet.setColumnWidth(column2, width);
	let range = sheet.getRange(2, column2, height, 1);
	key2 === "score" && range.setNumberFormat("0.0"), holds2 === "day" && range.setNumberFormat("yyyy-mm-dd"), (key2 === "reason" || key2 === "nextStep" || key2 === "mission" || isText) && range.setWrap(!0);
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
		(column2) => column2.choices && column2.added !== "whenFilled" && !missing.includes(column2) && sheet.getRange(2, (places[column2.key] ?? 0) + 1).getDataValidation() === null
	) : [];
}
function setColumnDropDown(sheet, { choices = [], key: key2 }, column2, height) {
	let isRating = key2 === "capacity" || RATING_COLUMNS.some((rating) => rating === key2);
	setDropDown(sheet.getRange(2, column2, height, 1), choices, isRating ? words.ratingHelp : words.chooseHelp);
}
function lacksDropDowns(plan) {
	return withoutDropDown(plan).length > 0;
}

// src/workspace/partnerRow.ts
function openPartnerRow(sheet, row, width) {
	let rows = sheet.getMaxRows(), isThere = row <= rows, [formulas = []] = isThere ? sheet.getRange(row, 1, 1, width).getFormulas() : [];
	return {
		isHidden: () => sheet.isRowHiddenByFilter(row),
		write(places, cells) {
			isThere || sheet.insertRowsAfter(rows, row - rows);
			let kept = [], values = [];
			for (let [name, text2] of Object.entries(cells)) {
				let key2 = name, place = places[key2];
				place === void 0 || text2 === void 0 || (formulas[place] ? kept.push(key2) : values[place] = asCell(text2, columnOf(key2).holds));
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
	return reply(() => underLock(() => save(openSpreadsheet(), request)));
}
function save(spreadsheet, request) {
	let found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), plan = planSave(found, request);
	if ("result" in plan) return plan;
	let saved = plan.write();
	return request.partner || keepDraft(spreadsheet.getId(), void 0), saved;
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
			addColumns(found.sheet, width, missing, (key2) => columnFormula(key2, places));
			let kept = cells.write(places, { ...request.fields, id });
			found.sheet.getRange(row, (places.name ?? 0) + 1).activate();
			let keptFormulas = kept.map((key2) => columnOf(key2).heading);
			return { result: "saved", partner, row, isHidden: cells.isHidden(), keptFormulas };
		}
	};
}
function partnerNow(key2, { list: list2 }) {
	let rows = rowsNow([key2], list2.partners), same = list2.partners.filter((partner) => rows.has(partner.row)), [only, another] = same.length > 1 ? same.filter(({ name }) => name === key2.name) : same;
	if (!only || another) throw new UserError("partnerGone", key2.name);
	return only;
}
function missingColumns(places, fields) {
	return COLUMNS.filter(
		({ key: key2 }) => places[key2] === void 0 && (key2 === "id" || (fields[key2] ?? "") !== "")
	);
}
function withColumns(places, width, added) {
	return Object.assign({}, places, ...added.map(({ key: key2 }, index) => ({ [key2]: width + index })));
}
function changedMeanwhile(partner, { fields, before }) {
	let changed = {};
	for (let key2 of FIELD_KEYS) {
		let now2 = partner.fields[key2] ?? "";
		fields[key2] !== void 0 && now2 !== (before[key2] ?? "") && now2 !== fields[key2] && (changed[key2] = now2);
	}
	return Object.keys(changed).length > 0 ? { result: "changed", fields: changed } : void 0;
}
function sameName({ list: list2 }, { fields, evenIfKnown }) {
	if (evenIfKnown) return;
	let key2 = nameKey(fields.name ?? ""), same = list2.partners.find(({ name }) => nameKey(name) === key2);
	return same ? { result: "known", ...keyOf(same), row: same.row } : void 0;
}

// src/commands/assessIsolation.ts
var FILLED = ["type", "mission", "id"];
function assessIsolation() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), language = userLanguage(), page = {
			language,
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			sheet: sheet.getName(),
			names: list2.partners.map(({ name }) => name),
			lacks: FILLED.filter((key2) => list2.columns[key2] === void 0),
			newId: partnerIds()(list2.nextRow),
			kept: readKeptAnswers(spreadsheet)
		};
		showSidebar("isolation", words.pageTitles[language].isolation, page);
	});
}
function keepIsolation(answers) {
	return reply(() => (keepAnswers(openSpreadsheet(), answers), null));
}
function saveIsolation(plan) {
	return reply(
		() => underLock(() => {
			let spreadsheet = openSpreadsheet();
			noteAnswers(spreadsheet, plan.rows), noteThings(spreadsheet, plan.things);
			let partners = plan.partners.flatMap((partner) => addPartner(spreadsheet, partner));
			return keepAnswers(spreadsheet, ""), { partners };
		})
	);
}
function noteThings(spreadsheet, things) {
	if (things.length === 0) return;
	let exchange = openExchangeSheet(spreadsheet, readSettings(spreadsheet).organization), isNoted = ({ direction, what }) => exchange.lines.some((one) => one.who === "" && one.direction === direction && fold(one.what) === fold(what));
	exchange.add(things.filter((thing) => !isNoted(thing)));
}
function addPartner(spreadsheet, { id, name, mission }) {
	let found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), fields = { name, type: PARTNER_TYPES[0], ...mission === "" ? {} : { mission } }, plan = planSave(found, { partner: null, newId: id, fields, before: {}, addColumns: !0, evenIfKnown: !1 });
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
function nextSteps(table2, capacity, weights) {
	let cells = asRows(capacity), offset = table2.headed ? 1 : 0;
	refuseShort("capacity", cells, "ratings", table2.length + offset);
	let steps = [0, 1, 2, 3].map((code) => byPattern(table2, (pattern) => nextStep(pattern, code, weights))), read = ratingReader();
	return (row) => {
		let cell = cellOf(cells, row + offset), { code } = read(cell);
		return code === UNREADABLE ? [table2.faults.get(row) ?? words.check([words.notARating(cell, CAPACITY)])] : steps[code]?.(row) ?? [""];
	};
}

// src/partnership/changes.ts
function fewestChanges(pattern, weights) {
	let now2 = decide(pattern, weights), raised = allRaises(pattern);
	for (let steps = 1; steps <= 6; steps++) {
		let better = raised.filter((to) => stepsBetween(pattern, to) === steps && isBetter(decide(to, weights), now2)), reached = PRIORITIES.find((priority) => better.some((to) => decide(to, weights) === priority));
		if (reached) {
			let options = better.filter((to) => decide(to, weights) === reached).map((to) => changesBetween(pattern, to));
			return { priority: reached, options: options.sort((a, b) => orderOf(a) - orderOf(b)) };
		}
	}
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
	return CRITERION_INDEXES.reduce(
		(patterns, index) => patterns.reduce((all, one) => {
			let codes = [1, 2, 3].filter((code) => code >= one[index]);
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

// src/partnership/mou/facts.ts
function isGiven(fact) {
	return plainText(fact) !== "";
}
var MARKS = { en: "to agree", es: "por acordar" }, ANY_MARK = new RegExp(`\\[(?:${Object.values(MARKS).join("|")}): [^\\]]*\\]`, "g");
function toAgreeIn(text2) {
	return (text2.match(ANY_MARK) ?? []).map((mark) => mark.slice(mark.indexOf(": ") + 2, -1));
}

// src/partnership/mou/blocks.ts
function linesOf(typed) {
	return typed.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).map((line) => line.trim().replace(/^[-\u2013\u2014\u2022*\u00B7]\s+/, "")).filter(isGiven);
}

// src/partnership/mou/below.ts
function below(texts) {
	let given = distinctBy(
		texts.filter((text2) => text2 !== ""),
		fold
	);
	return given.length < 2 ? given[0] ?? "" : distinctBy(
		given.reduce((all, text2) => all.concat(linesOf(text2)), []),
		fold
	).join(`
`);
}
function distinctBy(all, key2) {
	let seen = new Set();
	return all.filter((one) => !seen.has(key2(one)) && seen.add(key2(one)));
}
function fundingOf(each) {
	let answers = (key2) => below(each.map(({ funding }) => funding[key2]));
	return { grants: answers("grants"), supports: answers("supports"), priorities: answers("priorities") };
}

// src/partnership/mou/openToFunders.ts
var FUNDER_KEYS = ["grants", "supports", "priorities"];
function someoneFunds({ parties }) {
	return parties.some(({ funds }) => funds);
}
function openToFunders(facts) {
	return someoneFunds(facts) ? FUNDER_KEYS.filter((key2) => !isAnswered(facts.funding[key2])) : [];
}
function isAnswered(answer) {
	return isGiven(answer) && toAgreeIn(answer).length === 0;
}

// src/partnership/mou/agreementLanguage.ts
function agreementLanguage({ language }, partners) {
	let languages = new Set(partners.map(({ fields }) => readLanguage(fields.agreementLanguage) ?? language));
	return languages.size === 1 ? Array.from(languages)[0] ?? language : language;
}

// src/partnership/mou/partnerFacts.ts
function partnerFacts(settings, partner, date) {
	let { fields } = partner, { organization, mission, contact, signatory } = settings, { covers, annexes, weFund, theyFund, unknown } = readCovers(fields.covers);
	return {
		parties: [
			{
				name: organization,
				mission,
				contact,
				signatory,
				offers: fields.weOffer ?? "",
				hours: fields.ourHours ?? "",
				funds: weFund
			},
			{
				name: partner.name,
				mission: fields.mission ?? "",
				contact: fields.contact ?? "",
				signatory: "",
				offers: fields.theyOffer ?? "",
				hours: fields.theirHours ?? "",
				funds: theyFund
			}
		],
		together: {
			ambition: fields.ambition ?? "",
			purpose: purposeOf(fields.purpose ?? ""),
			area: fields.area ?? "",
			lanes: fields.lanes ?? "",
			decisions: fields.decisions ?? "",
			communication: fields.communication ?? "",
			conflict: fields.conflict ?? "",
			measures: fields.measures ?? ""
		},
		covers,
		annexes,
		unclear: unknown,
		funding: {
			grants: fields.funderGrants ?? "",
			supports: fields.funderSupports ?? "",
			priorities: fields.funderPriorities ?? ""
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
	return fold(cell) === fold(ACT_TOGETHER) ? "joint action" : fold(cell) === fold(SHARE) ? "sharing" : "";
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
	let { mouId, version, state, date } = change;
	return reply(
		() => underLock(() => {
			let spreadsheet = openSpreadsheet(), register = openMouRegister(spreadsheet), versions = register.entries.filter((entry) => notedVersion(entry).mouId === mouId), changed = versions.find((entry) => notedVersion(entry).version === version);
			if (!changed) throw new UserError("versionGone");
			if (state === "signed" && refuseOpenQuestions(changed), register.change(changed, { state, [DAY_OF[state]]: date }), state !== "signed") return [];
			let before = versions.filter((entry) => isSignedBefore(entry, version));
			for (let entry of before) register.change(entry, { state: "ended", ended: date });
			return before.map((entry) => notedVersion(entry).version);
		})
	);
}
function isSignedBefore(entry, version) {
	let noted = notedVersion(entry);
	return noted.version < version && noted.state === "signed";
}
function refuseOpenQuestions(entry) {
	let spreadsheet = openSpreadsheet(), settings = readSettings(spreadsheet), partners = partnersOf(entry, readPartnerSheet(spreadsheet, settings.weights).list.partners);
	if (partners.length === 0) return;
	let day = today(spreadsheet.getSpreadsheetTimeZone()), each = partners.map((partner) => partnerFacts(settings, partner, day)), funders = distinctBy(
		each.flatMap(({ parties }) => parties.filter(({ funds }) => funds)),
		({ name }) => name
	), open = openToFunders({ parties: funders, funding: fundingOf(each) }), names = funders.map(({ name }) => name);
	if (open.length > 0) throw new UserError("notFinal", names, open);
}

// src/workspace/columnChart.ts
function drawColumnChart(sheet, range, title, row, column2) {
	sheet.insertChart(
		sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1).setPosition(row, column2, 0, 0).setOption("title", title).setOption("legend.position", "none").build()
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
function checksum(text2) {
	let sum = 2166136261;
	for (let i = 0; i < text2.length; i++) sum = Math.imul(sum ^ text2.charCodeAt(i), 16777619);
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
function placeholdersIn(text2) {
	return Array.from(new Set((text2.match(FOUND) ?? []).filter((found) => /\{\{|\}\}/.test(found))));
}

// src/partnership/mou/placeholders/replacements.ts
function replacements(values) {
	return Object.keys(values).sort((a, b) => b.length - a.length).map((found) => ({ found, text: (values[found] ?? "").replace(/[{}]/g, "\u2060$&\u2060") }));
}
function isLeftBlank(paragraph, values) {
	let found = placeholdersIn(paragraph).filter((one) => values[one] === "");
	return found.length > 0 && plainText(found.reduce((text2, one) => text2.split(one).join(""), paragraph)) === "";
}

// src/workspace/placeholders.ts
var FIELDS = "tabs(documentTab(body(content(startIndex,endIndex,paragraph/elements/textRun/content,table)),headers,footers,footnotes),childTabs)", NO_TEXT = "\uFFFC";
function readTemplate(documentId) {
	let { tabs = [] } = documents().get(documentId, { includeTabsContent: !0, fields: FIELDS });
	return tabs.flatMap((tab, index) => paragraphsOfTab(tab, index === 0));
}
function placeholdersOf(template) {
	return placeholdersIn(template.map(({ text: text2 }) => text2).join(`
`));
}
function fillPlaceholders(documentId, template, values) {
	let standing = placeholdersOf(template), filled = replacements(values).filter(({ found }) => standing.includes(found));
	if (filled.length === 0) return !0;
	let isBlank = ({ text: text2, range }) => range !== void 0 && isLeftBlank(text2, values), blank = template.flatMap((paragraph) => isBlank(paragraph) && paragraph.range || []);
	blank.sort((a, b) => b.startIndex - a.startIndex);
	let requests = [
		...blank.map((range) => ({ deleteContentRange: { range } })),
		...filled.map(({ found, text: text2 }) => ({
			replaceAllText: { containsText: { text: found, matchCase: !0 }, replaceText: text2 }
		}))
	], replies = repliesTo(requests, documentId);
	return replies ? occurrences(
		filled.map(({ found }) => found),
		template.filter((paragraph) => !isBlank(paragraph)).map(({ text: text2 }) => text2)
	).every((count2, i) => (replies[blank.length + i]?.replaceAllText?.occurrencesChanged ?? 0) === count2) : !1;
}
function repliesTo(requests, documentId) {
	try {
		return documents().batchUpdate({ requests }, documentId).replies ?? [];
	} catch (error) {
		if (/deleteContentRange/.test(String(error.message))) return;
		throw error;
	}
}
function occurrences(found, texts) {
	let rest = texts;
	return found.map((one) => {
		let pieces = rest.map((text2) => text2.split(one));
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
	return content.flatMap(({ paragraph, table: table2, startIndex = 0, endIndex = 0 }, index) => {
		let inTable = (table2?.tableRows ?? []).flatMap(
			({ tableCells = [] }) => tableCells.flatMap((cell) => paragraphsIn(cell.content, isPlaced))
		);
		if (!paragraph) return inTable;
		let text2 = (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? NO_TEXT).join(""), canGo = isPlaced && content[index + 1]?.paragraph !== void 0;
		return [{ text: text2, range: canGo ? { startIndex, endIndex } : void 0 }];
	});
}
function documents() {
	if (typeof Docs > "u" || !Docs?.Documents) throw new UserError("serviceMissing", "Docs");
	return Docs.Documents;
}

// src/workspace/documents.ts
var FOLDER = "application/vnd.google-apps.folder", DOCUMENT = "application/vnd.google-apps.document", KEEPS = ["template", "templateKey"];
function openDocuments(spreadsheetId) {
	let { Files } = drive(), found = filesOf(spreadsheetId), documents2 = found.filter(({ id, mimeType }) => id && mimeType === DOCUMENT), folderId = found.find(({ mimeType, trashed }) => mimeType === FOLDER && !trashed)?.id, folder = () => (folderId ?? (folderId = idOf(
		Files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } })
	)), folderId), fromHtml = (title, html, marks) => {
		let appProperties = { spreadsheet: spreadsheetId, ...marks }, resource = { name: title, mimeType: DOCUMENT, parents: [folder()], appProperties };
		return documentOf(Files.create(resource, Utilities.newBlob(html, "text/html", title)));
	}, fromTemplate = (title, template, marks) => {
		let appProperties = { spreadsheet: spreadsheetId, ...marks, copied: "yes" };
		return documentOf(Files.copy({ name: title, parents: [folder()], appProperties }, template));
	}, kept = keptIn(documents2), read, bin = (id) => Files.update({ trashed: !0 }, id), isWhole = (text2, values) => placeholdersOf(text2).every((found2) => values[found2] !== void 0);
	return {
		versions: documents2.flatMap((file) => versionOf(file) ?? []),
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
			let text2 = isCopy ? readTemplate(id) : [];
			return placeholdersOf(text2).length === 0 ? !0 : "html" in content || !isWhole(text2, content.values) ? (bin(id), !1) : (fillPlaceholders(id, text2, content.values), mark !== before && Files.update({ appProperties: { facts: mark } }, id), !0);
		},
		keep: (kind, title, html) => fromHtml(title, html, { key: kind })
	};
}
function keptIn(documents2) {
	let kept = new Map();
	for (let file of documents2) {
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
	let { key: key2 = "", facts = "", date = "", copied } = file.appProperties ?? {}, [, mouId, version] = /^(.+)\/v(\d+)$/s.exec(key2) ?? [];
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
	return command(() => {
		requirePermission("documents"), show(mousPage(null));
	});
}
function openMous(partners) {
	return reply(() => (show(mousPage(partners)), null));
}
function readMous(partners) {
	return reply(() => mousPage(partners));
}
function show(page) {
	showSidebar("mous", words.pageTitles[page.language].mous, page);
}
function mousPage(named) {
	let spreadsheet = openSpreadsheet(), settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), register = openMouRegister(spreadsheet), { immediate } = immediatePartners(list2.partners, register), rows = named && rowsNow(named, list2.partners), selected = rows ? list2.partners.filter(({ row }) => rows.has(row)) : partnersIn(list2.partners, selectedRows(spreadsheet, sheet)), isByPriority = !named && selected.length === 0, chosen = isByPriority ? immediate : selected, problems = sharedIds(list2.partners).filter(({ row }) => chosen.some((partner) => partner.row === row)), partners = chosen.filter(({ row }) => !problems.some((problem) => problem.row === row)), noted = notedWith(partners, register), documents2 = openDocuments(spreadsheet.getId()), ids = new Set([
		...noted.map(({ mouId }) => mouId),
		...partners.map(({ id }) => agreementId([id])),
		agreementId(partners.map(({ id }) => id))
	]), template = documents2.kept.get("template");
	return {
		language: userLanguage(),
		today: today(spreadsheet.getSpreadsheetTimeZone()),
		settings,
		partners,
		chosenBy: named ? "page" : isByPriority ? "priority" : "selection",
		gone: (named ?? []).filter((key2) => rowsNow([key2], selected).size === 0).map(({ name }) => name),
		problems,
		immediate: immediate.map(keyOf),
		noted,
		found: documents2.versions.filter(({ mouId }) => ids.has(mouId)),
		template: template ? {
			...template,
			placeholders: placeholdersOf(readTemplate(template.id)),
			keyUrl: documents2.kept.get("templateKey")?.url ?? ""
		} : null
	};
}
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
	return JSON.parse(readPieces(PropertiesService.getDocumentProperties(), KEPT_APART) || "[]");
}
function writeKeptApart(pairs) {
	let known = new Map(pairs.map((pair) => [[...pair].sort().join(`
`), pair])), kept = Array.from(known.values()).filter(([one, other]) => one !== other);
	keepPieces(PropertiesService.getDocumentProperties(), KEPT_APART, JSON.stringify(kept));
}

// src/partnership/duplicates/mergeOrder.ts
function rowAsText(headings, row, idAt) {
	let cells = headings.map((heading, place) => [plainText(heading), place === idAt ? "" : plainText(row[place])]);
	return JSON.stringify(cells.filter(([, text2]) => text2 !== ""));
}

// src/workspace/mergingList.ts
function openMergingList(spreadsheet) {
	let { sheet, rows: all, list: list2 } = readPartnerSheet(spreadsheet, readWeights(void 0)), [headings = []] = all, [computed2 = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas(), rows = all.slice(0, list2.nextRow - 1).map((row, index) => row.map((cell, place) => index > 0 && computed2[place] ? "" : cell)), [first = []] = rows, { id: idAt = -1, name: nameAt = -1 } = list2.columns, idOf2 = (place) => plainText(rows[place]?.[idAt]), placeOf = ({ heading, place }) => plainText(first[place]) === heading ? place : first.findIndex((one) => plainText(one) === heading), before = (row, cells) => {
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
				formulas[at] ? kept.push(cell.heading) : (sheet.getRange(place + 1, at + 1).setValue(cellOf2(cell.after, rows[from]?.[at], holds(at, list2.columns))), (rows[place] ?? [])[at] = cell.after);
			}
			return kept;
		},
		remove(place) {
			SpreadsheetApp.flush(), sheet.deleteRows(place + 1, 1), rows.splice(place, 1);
		}
	};
}
function holds(place, columns) {
	let key2 = FIELD_KEYS.find((one) => columns[one] === place);
	return key2 ? columnOf(key2).holds : "day";
}
function cellOf2(text2, taken, holds2) {
	return (typeof taken == "number" || typeof taken == "boolean") && plainText(taken) === text2 ? taken : asCell(text2, holds2);
}

// src/partnership/exchange/exchange.ts
function exchanges(all) {
	let open = all.filter(({ status }) => status !== "Closed");
	return (name) => {
		let key2 = partyKey(name, "");
		return {
			ours: open.filter(({ who, with: other }) => who === "" && (other === "" || other === key2)),
			theirs: open.filter(({ who, with: other }) => who !== "" && who === key2 && other === "")
		};
	};
}
function rowsOfStrangers(all, names, ourName) {
	let known = new Set(["", ...names.map((name) => partyKey(name, ourName))]);
	return all.filter(({ who, with: other }) => !known.has(who) || !known.has(other)).map(({ row }) => row);
}
function isBetweenUs({ who, with: other }) {
	return who !== "" || other !== "";
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
		later: COLUMNS2.filter((column2) => !NEEDED2.includes(column2)),
		wraps: !0,
		prepare: (sheet, columnOf2, made) => {
			for (let column2 of made) {
				let choices = CHOICES2[column2];
				choices && setDropDown(sheet.getRange(2, columnOf2(column2), sheet.getMaxRows() - 1, 1), choices, words.chooseHelp);
			}
		}
	});
}
function checkInsWith({ entries }, partnerId) {
	return entries.filter((entry) => partnerId !== "" && entry.partnerId === partnerId);
}

// src/partnership/checkin/recurrence.ts
var YEAR = { months: 12, weeks: 52 };
function recurrence(first, every) {
	let nth = Math.ceil(Number(first.slice(8)) / 7), times = every.weeks === void 0 ? YEAR.months / every.months : YEAR.weeks / every.weeks;
	return {
		every: every.weeks === void 0 ? { months: every.months } : { weeks: every.weeks },
		weekday: weekdayOf(first),
		nth: every.weeks !== void 0 ? void 0 : nth === 5 ? -1 : nth,
		times: Math.max(1, Math.floor(times))
	};
}
function ruleDays(first, { every, weekday, nth = 0, times }) {
	return Array.from({ length: times }, (_, index) => index === 0 ? first : every.weeks !== void 0 ? addDays(first, index * every.weeks * 7) : weekdayInMonth(addMonths(`${first.slice(0, 8)}01`, index * every.months), weekday, nth));
}
function weekdayInMonth(first, weekday, nth) {
	if (nth === -1) {
		let last = addDays(addMonths(first, 1), -1);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	return addDays(first, (weekday - weekdayOf(first) + 7) % 7 + (nth - 1) * 7);
}
var WORDS = /^every (?:(month|week)|(\d{1,2}) (month|week)s) on .*, (\d{1,2}) times$/;
function ruleInWords(first, words2) {
	let [found, one, digits = "1", many, times] = WORDS.exec(words2) ?? [];
	if (found === void 0) return;
	let number = Number(digits);
	return { ...recurrence(first, (one ?? many) === "week" ? { weeks: number } : { months: number }), times: Number(times) };
}
function daysInWords(first, words2) {
	let rule = ruleInWords(first, words2);
	return rule ? ruleDays(first, rule) : [first];
}

// src/partnership/checkin/plan.ts
var CROWDED_TIMES = Array.from({ length: 16 }, (_, index) => timeAt(540 + index * 30));
function purposeOf2(meeting2) {
	let { level, priority, every, lastContact } = meeting2;
	return level === void 0 && every === void 0 && priority === "Immediate" && lastContact === void 0 ? "first-contact" : cadence(meeting2) ? "check-in" : void 0;
}
function isMetRegularly(partner) {
	return purposeOf2(partner) !== void 0 && (partner.priority === "Immediate" || (partner.phase ?? 0) >= 4);
}
function endOf({ date, time, minutes }) {
	let [hour = 0, minute = 0] = time.split(":").map(Number);
	return `${date}T${timeAt(hour * 60 + minute + minutes)}:00`;
}
function timeAt(minutes) {
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
function twoDigits(n) {
	return String(n).padStart(2, "0");
}

// src/partnership/checkin/upcoming.ts
function meetingDays({ date, repeats, days = "", state = "" }) {
	if (readCalendarDate(date) !== date) return [];
	let noted = days.split(/[,;\s]+/).filter((day) => readCalendarDate(day) === day);
	return state === words.checkInStates.ended && noted.length === 0 ? [] : noted[0] === date ? noted : daysInWords(date, repeats);
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
	let known = new Map(register.entries.map((entry) => [entry.eventId, entry]));
	register.add(
		notes.filter(({ eventId: eventId2 }) => !known.has(eventId2)).map(({ cells, ...whose }) => ({ ...whose, ...cells, changes: 0 }))
	);
	for (let { cells, organization, eventId: eventId2 } of notes) {
		let entry = known.get(eventId2), now2 = { ...cells, organization }, others = Object.keys(now2).filter((key2) => entry && entry[key2] !== String(now2[key2]));
		if (!entry || others.length === 0) continue;
		let changed = Object.fromEntries(others.map((key2) => [key2, now2[key2]]));
		register.change(entry, { ...changed, changes: Number(entry.changes) + 1 });
	}
}
function seriesIsNoted({ entries }, today2) {
	let hasEnded = (entry) => entry.purpose === words.purposes["check-in"] && meetingDays(entry).every((day) => day < today2), noted = new Set(
		entries.filter((entry) => !hasEnded(entry)).map(({ partnerId, purpose }) => `${partnerId}/${purpose}`)
	);
	return (partner) => {
		let purpose = purposeOf2(partner);
		return purpose !== void 0 && noted.has(`${partner.id}/${words.purposes[purpose]}`);
	};
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
	return command(() => {
		let page = duplicatesPage();
		showSidebar("duplicates", words.pageTitles[page.language].duplicates, page);
	});
}
function readDuplicates() {
	return reply(duplicatesPage);
}
function duplicatesPage() {
	let spreadsheet = openSpreadsheet(), { mous, checkIns, log: log2 } = openRegisters(spreadsheet);
	return {
		language: userLanguage(),
		rows: openMergingList(spreadsheet).rows,
		noted: {
			agreements: mous.entries.map((entry) => ({ mouId: notedVersion(entry).mouId, partnerIds: partnerIdsOf(entry) })),
			series: checkIns.entries.map(({ partnerId }) => partnerId),
			checkIns: log2.entries.map(({ partnerId }) => partnerId)
		},
		keptApart: readKeptApart()
	};
}
function keepPartnersApart(pairs) {
	return reply(
		() => underLock(() => {
			let list2 = openMergingList(openSpreadsheet());
			list2.fillIds();
			let found = pairs.map(([one, other]) => list2.find(one, other)), ids = found.flatMap((rows) => rows ? [[list2.idOf(rows[0]), list2.idOf(rows[1])]] : []);
			return writeKeptApart([...readKeptApart(), ...ids]), found.map((rows) => rows !== void 0);
		})
	);
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
	let service = calendarService(), properties = PropertiesService.getUserProperties(), known = properties.getProperty(CALENDAR_ID), knownZone, calendarId = () => {
		if (known !== null) return known;
		let made = service.Calendars.insert({ summary: words.calendar, timeZone: zone }).id ?? "";
		return properties.setProperty(CALENDAR_ID, made), known = made, knownZone = zone, made;
	}, forget = () => {
		properties.deleteProperty(CALENDAR_ID), known = null;
	}, gone = () => (forget(), new UserError("calendarGone")), insert = (entry) => {
		let id = calendarId();
		try {
			let options = { ...whomToTell(entry), ...entry.hasLink ? { conferenceDataVersion: 1 } : {} };
			return service.Events.insert(resourceOf(entry), id, options), !0;
		} catch (error) {
			if (isTaken(error)) return !1;
			throw isNotFound(error) ? gone() : error;
		}
	};
	return {
		zone() {
			if (known === null) return zone;
			try {
				return knownZone = knownZone ?? service.Calendars.get(known).timeZone ?? zone, knownZone;
			} catch (error) {
				throw isNotFound(error) ? gone() : error;
			}
		},
		read() {
			if (known === null) return { zone, events: [] };
			try {
				let { items, timeZone = zone } = allEvents(service, known);
				return knownZone = timeZone, { zone: timeZone, events: standingEvents(items) };
			} catch (error) {
				if (!isNotFound(error)) throw error;
				return forget(), { zone, events: [] };
			}
		},
		add(entry) {
			return insert(entry) ? void 0 : standingEvent(service.Events.get(calendarId(), entry.id), []);
		},
		change(id, etag, { title, guests, recurrence: recurrence2, marks }, tells) {
			let resource = {
				...title === void 0 ? {} : { summary: title },
				...guests ? { attendees: guests.map((guest) => ({ ...guest })) } : {},
				...recurrence2 ? { recurrence: [...recurrence2] } : {},
				...marks ? { extendedProperties: { private: { ...marks } } } : {}
			};
			return unlessChanged(() => {
				service.Events.patch(resource, calendarId(), id, { sendUpdates: tells ? "all" : "none" }, { "If-Match": etag });
			}) || hasMarks(service.Events.get(calendarId(), id), marks);
		},
		put(entry) {
			if (insert(entry)) return;
			let resource = { ...resourceOf(entry), status: "confirmed" };
			service.Events.update(resource, calendarId(), entry.id, whomToTell(entry));
		},
		nextMeeting(id) {
			if (known !== null)
				try {
					let series = service.Events.get(known, id), timeMin = (new Date()).toISOString(), next = series.recurrence ? service.Events.instances(known, id, { timeMin, maxResults: 1 }).items?.[0] : series;
					return !next || next.status === "cancelled" ? void 0 : {
						id: next.id ?? "",
						etag: next.etag ?? "",
						start: next.start?.dateTime ?? next.start?.date ?? "",
						description: next.description ?? "",
						hasGuests: (next.attendees ?? []).length > 0,
						marks: marksOf(next)
					};
				} catch (error) {
					if (!isNotFound(error) && !isDeleted(error)) throw error;
					return;
				}
		},
		describe(id, etag, { description, marks }) {
			let resource = { description, extendedProperties: { private: { ...marks } } };
			return unlessChanged(() => {
				service.Events.patch(resource, calendarId(), id, { sendUpdates: "none" }, { "If-Match": etag });
			});
		},
		takeOut(id, tells = !1, etag) {
			if (known === null) return !0;
			let calendar = known, options = { sendUpdates: tells ? "all" : "none" };
			return unlessChanged(() => {
				try {
					etag === void 0 ? service.Events.remove(calendar, id, options) : service.Events.remove(calendar, id, options, { "If-Match": etag });
				} catch (error) {
					if (!isNotFound(error) && !isDeleted(error)) throw error;
				}
			});
		}
	};
}
function unlessChanged(action) {
	try {
		return action(), !0;
	} catch (error) {
		if (!/precondition failed|condition not met/i.test(String(error.message))) throw error;
		return !1;
	}
}
function whomToTell({ guests }) {
	return { sendUpdates: guests.length > 0 ? "all" : "none" };
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
function allEvents({ Events }, calendarId) {
	let items = [], timeZone, pageToken;
	do {
		let page = Events.list(calendarId, {
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
	if (typeof Calendar > "u" || !Calendar?.Calendars || !Calendar.Events)
		throw new UserError("serviceMissing", "Calendar");
	return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}

// src/commands/fillAgenda.ts
function fillAgenda(partner, agenda) {
	return reply(() => {
		let { id } = partner;
		if (permissionPage("calendar") !== null) return null;
		let spreadsheet = openSpreadsheet(), zone = spreadsheet.getSpreadsheetTimeZone(), day = today(zone), ahead = openCheckInRegister(spreadsheet).entries.filter(
			(entry) => id !== "" && entry.partnerId === id && entry.state === "" && meetingDays(entry).some((one) => one > day)
		), calendar = openCheckInCalendar(zone);
		for (let { eventId: eventId2 } of ahead.reverse()) {
			let next = calendar.nextMeeting(eventId2), text2 = next && prepared(next, next.hasGuests ? agenda.shared : agenda.ours);
			if (next && text2 && calendar.describe(next.id, next.etag, text2)) return next.start.slice(0, 10);
		}
		return null;
	});
}

// src/partnership/placeHeadings.ts
var PLACE_HEADINGS = {
	address: [
		"address",
		"street",
		"street address",
		"address 1",
		"address line 1",
		"mailing address",
		"physical address",
		"full address",
		"direccion",
		"domicilio",
		"calle",
		"adresse",
		"adresse postale",
		"rue",
		"strasse",
		"anschrift",
		"endereco"
	],
	city: [
		"city",
		"town",
		"municipality",
		"ciudad",
		"municipio",
		"localidad",
		"ville",
		"commune",
		"ort",
		"stadt",
		"cidade"
	],
	latitude: ["latitude", "lat", "latitud", "breitengrad", "y coordinate"],
	longitude: ["longitude", "lon", "lng", "long", "longitud", "langengrad", "x coordinate"]
};
function placeReader(headings) {
	let folded = headings.map(foldHeading), places = Object.entries(PLACE_HEADINGS).map(
		([key2, known]) => [key2, folded.findIndex((heading) => known.includes(heading))]
	);
	return (row) => Object.fromEntries(places.map(([key2, place]) => [key2, plainText(row[place])]));
}

// src/workspace/reportSheet.ts
function writeReport(spreadsheet, { sheet: name, headings, widths, rows, dayAt }) {
	let found = readSheet(spreadsheet, name), shown = [headings, ...rows];
	if (found && beginsWith(found.rows, shown)) return { sheet: found.sheet, changed: !1 };
	let isNew = !found || found.rows.length === 0, sheet = isNew ? makeTableSheet(spreadsheet, name, headings, found?.sheet) : found.sheet;
	isNew && widths.forEach((width, column2) => {
		sheet.setColumnWidth(column2 + 1, width);
	});
	let height = Math.max(shown.length, found?.rows.length ?? 0);
	growTo(sheet, height);
	let cells = Array.from(
		{ length: height },
		(_, row) => headings.map((heading, column2) => {
			if (row === 0) return heading;
			let cell = shown[row]?.[column2] ?? "";
			return typeof cell == "number" ? cell : asCell(cell, column2 === dayAt ? "day" : void 0);
		})
	);
	return sheet.getRange(1, 1, height, headings.length).setValues(cells).setWrap(!0).setVerticalAlignment("top"), sheet.activate(), { sheet, changed: !0 };
}

// src/commands/findOverlaps.ts
function findOverlaps() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { organization, mission, weights } = readSettings(spreadsheet), { rows, list: list2 } = readPartnerSheet(spreadsheet, weights), placeOf = placeReader(rows[0] ?? []), language = userLanguage(), page = {
			language,
			ours: { organization, mission },
			partners: list2.partners.map(({ row, id, name, fields: { mission: mission2 = "", theyOffer = "", area = "" } }) => ({ row, id, name, mission: mission2, theyOffer, area, ...placeOf(rows[row - 1] ?? []) })),
			hasMissions: list2.columns.mission !== void 0
		};
		showSidebar("overlaps", words.pageTitles[language].overlaps, page);
	});
}
function saveOverlaps(rows) {
	return reply(
		() => underLock(() => {
			let { changed } = writeReport(openSpreadsheet(), {
				sheet: words.sheets.overlaps,
				headings: words.overlapHeadings,
				widths: [220, 220, 150, 260, 130, 340],
				rows
			});
			return { changed };
		})
	);
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
	return JSON.parse(readPieces(PropertiesService.getDocumentProperties(), NAME) || "[]");
}
function keepMatching(matching) {
	let others = readMatchings().filter(({ key: key2 }) => key2 !== matching.key), kept = [matching, ...others].slice(0, MOST);
	for (; JSON.stringify(kept).length > LONGEST2; ) kept.pop();
	keepPieces(PropertiesService.getDocumentProperties(), NAME, JSON.stringify(kept));
}

// src/commands/pastImports.ts
function pastImports({ entries }) {
	let found = new Map();
	for (let entry of entries) {
		if (!canBeUndone(entry)) continue;
		let { importId: id, on: day, source } = entry, { added, filled } = found.get(id) ?? { added: 0, filled: 0 }, isAdded = entry.what === words.listHistory.added;
		found.delete(id), found.set(id, { id, day, source, added: added + (isAdded ? 1 : 0), filled: filled + (isAdded ? 0 : 1) });
	}
	return Array.from(found.values()).reverse();
}
function canBeUndone({ importId, what, undone }) {
	let { added, filled } = words.listHistory;
	return importId !== "" && undone === "" && (what === added || what === filled);
}

// src/commands/importList.ts
function importList() {
	return command(() => {
		show2();
	});
}
function openImportList() {
	return reply(() => (show2(), null));
}
function readImportList() {
	return reply(importPage);
}
function readTab(name) {
	return reply(() => {
		let spreadsheet = openSpreadsheet(), sheet = spreadsheet.getSheetByName(name);
		if (!sheet) throw new UserError("tabGone", name);
		return readTexts(spreadsheet, sheet);
	});
}
function show2() {
	let page = importPage();
	showSidebar("importList", words.pageTitles[page.language].importList, page);
}
function importPage() {
	let spreadsheet = openSpreadsheet(), sheet = findPartnerSheet(spreadsheet), sheetName = sheet?.getName() ?? words.sheets.partners, rows = readSheet(spreadsheet, sheetName)?.rows ?? [];
	if (rows.length > 0 && findColumns(rows[0] ?? []).name === void 0)
		throw new UserError("noNameColumn", sheetName);
	let { partners, ...others } = words.sheets, ours = [sheetName, ...Object.values(others)];
	return {
		language: userLanguage(),
		rows: rows.map((row) => row.map(String)),
		sheetName,
		isNew: !sheet,
		tabs: spreadsheet.getSheets().map((one) => one.getName()).filter((name) => !ours.includes(name)),
		matchings: readMatchings(),
		imports: pastImports(openListHistory(spreadsheet))
	};
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
	"ratings"
];
function attentionNotes(partners, registers) {
	return {
		partners: partners.map(
			({ id, name, level, priority, every, lastContact, fields: { weAsk = "", weOffer = "" } }) => ({ id, name, level, priority, every, lastContact, fields: { weAsk, weOffer } })
		),
		agreements: registers.mous.entries.map((entry) => ({ partnerIds: partnerIdsOf(entry), state: entry.state, review: entry.review, end: entry.end })),
		meetings: registers.checkIns.entries.map(({ partnerId, date, time, repeats, days, state }) => ({ partnerId, date, time, repeats, days, state })),
		checkIns: registers.log.entries.map((entry) => {
			let said = TELLING.filter((column2) => entry[column2] !== "");
			return { partnerId: entry.partnerId, ...Object.fromEntries(said.map((column2) => [column2, entry[column2]])) };
		}),
		exchange: registers.exchange.map(({ direction, status, who, with: other }) => ({ direction, status, who, with: other }))
	};
}

// src/commands/listAttention.ts
function listAttention() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { weights, organization, cadence: cadence2 } = readSettings(spreadsheet), { list: list2 } = readPartnerSheet(spreadsheet, weights), language = userLanguage(), page = {
			language,
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			cadence: cadence2,
			notes: attentionNotes(list2.partners, openRegisters(spreadsheet, organization))
		};
		showSidebar("attention", words.pageTitles[language].attention, page);
	});
}
function saveAttention(rows) {
	return reply(
		() => underLock(() => {
			let { changed } = writeReport(openSpreadsheet(), {
				sheet: words.sheets.attention,
				headings: words.attentionHeadings,
				widths: [260, 380, 380, 110],
				rows,
				dayAt: 3
			});
			return { changed };
		})
	);
}

// src/commands/logCheckIn.ts
function logCheckIn(request) {
	return reply(() => underLock(() => log(openSpreadsheet(), request)));
}
function log(spreadsheet, { partner, checkIn, fields, before, addColumns: addColumns2 }) {
	if (readCalendarDate(checkIn.date) !== checkIn.date) throw new UserError("dayOfCheckInMissing");
	let found = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), register = openCheckInLog(spreadsheet), noted = register.entries.find(({ entryId }) => entryId !== "" && entryId === checkIn.entryId), wanted = movedForward({ fields, before }, partnerNow(partner, found)), newId = noted?.partnerId ?? "", plan = planSave(found, { partner, newId, ...wanted, addColumns: addColumns2, evenIfKnown: !1 });
	if ("result" in plan) return plan;
	let { id, name } = plan.partner, entry = asEntry({
		...checkIn,
		organization: name,
		partnerId: id,
		noted: now(spreadsheet.getSpreadsheetTimeZone())
	});
	note(register, noted, entry);
	let others = checkInsWith(register, id).filter((one) => one !== noted), saved = plan.write(), isWritten = (key2) => wanted.fields[key2] !== void 0 && !saved.keptFormulas.includes(columnOf(key2).heading);
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
function note(register, noted, entry) {
	noted ? register.change(noted, Object.fromEntries(COLUMNS3.filter(isOther(noted, entry)).map((key2) => [key2, entry[key2]]))) : register.add([entry]);
}
function isOther(noted, entry) {
	return (column2) => column2 !== "noted" && noted[column2] !== entry[column2];
}
var COLUMNS3 = Object.keys(words.checkInLogHeadings);
function asEntry(said) {
	let entry = {};
	for (let column2 of COLUMNS3) entry[column2] = plainText(said[column2]);
	return entry;
}

// src/partnership/mou/factsMark.ts
var ofParties = (part) => (facts) => facts.parties.map(part), GROUPS = {
	parties: ofParties(({ name, mission, contact, signatory }) => [name, mission, contact, signatory]),
	contributions: ofParties(({ offers, hours }) => [offers, hours]),
	level: ({ level, together }) => [level ?? "", together.purpose],
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
	checkIns: ({ cadence: cadence2 }) => cadence2 ? [cadence2.months ?? intervalCell(cadence2), cadence2.minutes] : [],
	language: ({ language }) => language
}, FACT_GROUPS = Object.keys(GROUPS), DIGITS = checksum("").length;
function factsMark(facts) {
	return FACT_GROUPS.map((group) => checksum(JSON.stringify(GROUPS[group](facts)))).join("");
}
function agreementMark(each) {
	let [first = "", ...others] = each.map(factsMark);
	if (others.length === 0) return first;
	let sums = (index) => [first, ...others].map((mark) => sumOf(mark, index)).sort();
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
function startTimeLimit() {
	let end = Date.now() + 3e5;
	return () => Date.now() < end;
}

// src/commands/makeMous.ts
function makeMous(orders) {
	return reply(() => underLock(() => make(openSpreadsheet(), orders)));
}
function make(spreadsheet, orders) {
	let hasTime = startTimeLimit(), settings = readSettings(spreadsheet), { sheet, list: before } = readPartnerSheet(spreadsheet, settings.weights), register = openMouRegister(spreadsheet), documents2 = openDocuments(spreadsheet.getId()), shared = new Set(sharedIds(before.partners).map(({ row }) => row)), chosen = orders.map((order) => order.partners.map((key2) => rowsNow([key2], before.partners))), { partners } = fillPartnerIds(sheet, before), noted = register.entries.map((entry) => ({ ...notedVersion(entry), partnerIds: partnerIdsOf(entry) })), notes = [], outcomeOf = (order, rows) => {
		let each = rows.map((own) => partners.filter(({ row }) => own.has(row))), parties = each.flatMap((own) => own.slice(0, 1));
		if (parties.length < rows.length) return { kind: "gone" };
		if (each.some((own) => own.length > 1) || parties.some(({ row }) => shared.has(row))) return { kind: "sharedId" };
		let mouId = notedAgreementId(
			parties.map(({ id }) => id),
			noted
		), ofAgreement = register.entries.filter((entry) => notedVersion(entry).mouId === mouId), there = ofAgreement.find((entry) => notedVersion(entry).version === order.version);
		if (there) return { kind: "there", url: there.document };
		if (agreementMark(parties.map((party) => partnerFacts(settings, party, order.date))) !== order.mark) return { kind: "changed" };
		let version = { ...order, mouId }, found = documents2.versions.find((one) => one.mouId === mouId && one.version === order.version && !one.inBin), isThere = found !== void 0 && documents2.finish(found, version);
		if (!isThere && !hasTime()) return { kind: "left" };
		let document = isThere ? found : documents2.create(version);
		return document ? (notes.push({
			id: document.id,
			row: {
				...noteOf(parties, order),
				document: document.url,
				previous: ofAgreement[ofAgreement.length - 1]?.document ?? "",
				mouId
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
function noteOf(parties, { version, date }) {
	let { reviewDate, endDate } = termFrom(date), level = highestLevel(parties);
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
		return new Map();
	}
}

// src/commands/makeTemplate.ts
function makeTemplate(template, key2) {
	return reply(
		() => underLock(() => {
			let documents2 = openDocuments(openSpreadsheet().getId());
			return documents2.kept.has("templateKey") || documents2.keep("templateKey", key2.title, key2.html), (documents2.kept.get("template") ?? documents2.keep("template", template.title, template.html)).url;
		})
	);
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
var GROUPS2 = [
	["newPartner", "showPartner", "importList", "findDuplicates"],
	["buildPriorityMatrix", "chartPriorities", "listAttention"],
	["findOverlaps", "showCoverage", "assessIsolation", "openAsksAndOffers"],
	["createMous", "scheduleCheckIns"],
	["showSettings", "setUpSpreadsheet", "showHelp"]
];
function onOpen() {
	showMenu(GROUPS2.map((group) => group.map((run) => ({ label: words.menu[run], run }))));
}
function onInstall() {
	onOpen();
}

// src/commands/mergePartners.ts
function mergePartners(orders) {
	return reply(() => underLock(() => mergeAll(openSpreadsheet(), orders)));
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
		note2(spreadsheet, history, order, from, to), isCopy || followInSheets(spreadsheet, order, from, to);
		let others = list2.rows.map((_, place) => found.includes(place) ? "" : nameKey(list2.nameOf(place)));
		followByName(spreadsheet, order, others);
		let formulas = list2.write(keep, order.cells, other);
		return list2.remove(other), { kind: "merged", formulas };
	});
}
function markOf({ keep, other }) {
	return checksum(other.says) + checksum(keep.says);
}
function note2(spreadsheet, history, order, from, to) {
	let { keep, other, cells } = order, notes = [
		...JSON.parse(other.says).map(([column2, before]) => ({ partnerId: from, organization: other.name, column: column2, before, after: "" })),
		// Also where no cell of the row that stays changes, it says which row it stands for.
		...[{ heading: columnOf("id").heading, before: from, after: to }, ...cells].map(
			({ heading: column2, before, after }) => ({ partnerId: to, organization: keep.name, column: column2, before, after })
		)
	], keyOf4 = ({ partnerId, column: column2, before, after }) => JSON.stringify([partnerId, column2, before, after]), known = new Set(history.entries.map(keyOf4)), shared = {
		on: today(spreadsheet.getSpreadsheetTimeZone()),
		what: words.listHistory.merged,
		why: words.mergedInto(other.name, keep.name),
		mark: markOf(order)
	};
	history.add(notes.filter((one) => !known.has(keyOf4(one))).map((one) => ({ ...shared, ...one })));
}
function followByName(spreadsheet, { keep, other, name }, others) {
	let gone = [keep.name, other.name].filter(
		(one) => nameKey(one) !== nameKey(name) && !others.includes(nameKey(one))
	);
	if (gone.length === 0) return;
	let sheet = openExchangeSheet(spreadsheet, "");
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
	let meetings = checkIns.entries.filter(({ partnerId }) => partnerId === from), logged = log2.entries.filter(({ partnerId }) => partnerId === from);
	for (let [column2, cell] of [
		["organization", name],
		["partnerId", to]
	])
		checkIns.changeAll(meetings, column2, cell), log2.changeAll(logged, column2, cell);
	writeKeptApart(readKeptApart().map(([one, other]) => [follow(one), follow(other)]));
}

// src/commands/newPartner.ts
function newPartner() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), language = userLanguage(), page = {
			language,
			today: today(spreadsheet.getSpreadsheetTimeZone()),
			organization: settings.organization,
			contact: settings.contact,
			signatory: settings.signatory,
			weights: settings.weights,
			cadence: settings.cadence,
			ourValues: settings.values,
			draft: readKeptDraft(spreadsheet.getId()) ?? null,
			newId: partnerIds()(list2.nextRow),
			sheet: sheet.getName(),
			partners: list2.partners.map(({ id, name, row }) => ({ id, name, row })),
			columns: COLUMNS.map(({ key: key2 }) => key2).filter((key2) => list2.columns[key2] !== void 0)
		};
		showSidebar("newPartner", words.pageTitles[language].newPartner, page);
	});
}
function keepDraft2(draft) {
	return reply(() => (keepDraft(openSpreadsheet().getId(), draft ?? void 0), null));
}

// src/partnership/exchange/fromList.ts
var OURSELVES = "Us", SOURCES = [
	["weOffer", "Offer", !0],
	["theyOffer", "Offer", !1],
	["weAsk", "Ask", !0],
	["theyAsk", "Ask", !1]
];
function missingFromSheet(partners, known, ourName) {
	let seen = new Set(known.map((line) => keyOf3(line.direction, line.who, line.with, line.what))), isNew = ({ direction = "", who = "", with: other = "", what = "" }) => {
		let [whose, whom] = [partyKey(who, ourName), partyKey(other, ourName)], key2 = keyOf3(direction, whose, whom, what);
		return seen.has(key2) || seen.has(keyOf3(direction, whose, "", what)) ? !1 : (seen.add(key2), !0);
	};
	return partners.flatMap(rowsOf).filter(isNew);
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
function keyOf3(direction, who, other, what) {
	return [direction, who, other, fold(what)].join(`
`);
}

// src/commands/openAsksAndOffers.ts
function openAsksAndOffers() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { rows } = planTakeOver(spreadsheet), isWanted = rows.length > 0 && confirm(words.takeOver(rows.length)), { added, strangers } = underLock(() => {
			let plan = planTakeOver(spreadsheet), sheet = plan.exchange.complete();
			return isWanted && plan.exchange.add(plan.rows), sheet.activate(), { added: isWanted ? plan.rows.length : 0, strangers: plan.strangers };
		}), sentences = [
			...added > 0 ? [words.tookOver(added)] : [],
			...strangers.length > 0 ? [words.strangers(strangers)] : []
		];
		return sentences.length > 0 && notify(spreadsheet, sentences.join(" ")), { added };
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
	let said = fold(cell);
	return NEXT_STAGES2.find((stage) => stage === said) ?? SPANISH[said];
}
function latestStages(checkIns) {
	let latest = {};
	for (let { partnerId, date, noted, nextStage } of checkIns) {
		let stage = readNextStage(nextStage);
		if (stage === void 0 || partnerId === "") continue;
		let when = `${readCalendarDate(date) ?? ""} ${noted}`;
		(!latest[partnerId] || latest[partnerId].when <= when) && (latest[partnerId] = { when, stage });
	}
	return Object.fromEntries(Object.entries(latest).map(([id, { stage }]) => [id, stage]));
}

// src/partnership/checkin/quietDays.ts
var DAY = "(\\d{4}-\\d{2}-\\d{2})", LINE = new RegExp(`^(?:from |del? )?${DAY}(?:(?: to | until | a | al | hasta | ?[-\u2013\u2014] ?)${DAY})?$`);
function readQuietDays(text2) {
	let days = [], unreadable = [], lines = text2.split(/[\n\r,;]/).map(plainText);
	for (let line of lines.filter((one) => one !== "")) {
		let [, from = "", until = from] = LINE.exec(fold(line)) ?? [];
		readCalendarDate(from) !== void 0 && readCalendarDate(until) !== void 0 && from <= until ? days.push({ from, until }) : unreadable.push(line);
	}
	return { days, unreadable };
}

// src/commands/scheduleCheckIns.ts
function scheduleCheckIns() {
	return command(() => {
		show3(checkInsPage("selection"));
	});
}
function openCheckIns(partners) {
	return reply(() => (show3(checkInsPage(partners ?? "list")), null));
}
function readCheckIns(partners) {
	return reply(() => checkInsPage(partners));
}
function show3(page) {
	showSidebar("checkIns", words.pageTitles[page.language].checkIns, page);
}
function checkInsPage(wanted) {
	let spreadsheet = openSpreadsheet(), settings = readSettings(spreadsheet);
	refuseUnreadable(settings.quietDays);
	let { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), spreadsheetZone = spreadsheet.getSpreadsheetTimeZone(), askedAt = permissionPage("calendar"), calendar = askedAt === null ? openCheckInCalendar(spreadsheetZone).read() : void 0, isNamed = typeof wanted != "string", rows = isNamed ? rowsNow(wanted, list2.partners) : new Set(), chosen = isNamed ? list2.partners.filter(({ row }) => rows.has(row)) : wanted === "list" ? [] : partnersIn(list2.partners, selectedRows(spreadsheet, sheet)), isList = !isNamed && chosen.length === 0, problems = sharedIds(list2.partners);
	return {
		language: userLanguage(),
		today: today(spreadsheetZone),
		settings,
		zone: calendar?.zone ?? spreadsheetZone,
		spreadsheetZone,
		url: spreadsheet.getUrl(),
		partners: list2.partners,
		rows: openCheckInRegister(spreadsheet).entries,
		events: calendar?.events ?? null,
		stages: latestStages(openCheckInLog(spreadsheet).entries),
		askedAt,
		named: isList ? null : chosen.map(({ id, name }) => ({ id, name })),
		chosenBy: isNamed ? "page" : isList ? "list" : "selection",
		gone: isNamed ? wanted.filter((key2) => rowsNow([key2], chosen).size === 0).map(({ name }) => name) : [],
		problems: isList ? problems : problems.filter(({ row }) => chosen.some((partner) => partner.row === row))
	};
}
function refuseUnreadable(quietDays) {
	let { unreadable } = readQuietDays(quietDays);
	if (unreadable.length > 0) throw new UserError("quietDaysUnreadable", unreadable);
}

// src/partnership/checkin/eventId.ts
var LONGEST3 = 255;
function eventId(about, purpose) {
	let whole = `${purpose}/${about}`, text2 = whole.length > LONGEST3 ? `${whole.slice(0, LONGEST3 - 9)}/${checksum(whole)}` : whole, id = "cg";
	for (let i = 0; i < text2.length; i++) id += text2.charCodeAt(i).toString(16).padStart(4, "0");
	return id;
}
function seriesId(partnerId, purpose, number) {
	return eventId(number === 0 ? partnerId : `${partnerId}/${number}`, purpose);
}

// src/partnership/mou/reviewMeetings.ts
var DAYS_BEFORE_END = 60, MONTHS_AHEAD = 60, DAYS_APART = 14;
function reviewMeetings(term, today2) {
	let end = readCalendarDate(term.end), decision = end && onWorkingDay(addDays(end, -DAYS_BEFORE_END)), horizon = addMonths(today2, MONTHS_AHEAD);
	return [...reviewDays(term, decision && decision < horizon ? decision : horizon).map(onWorkingDay).filter((day) => !decision || day < addDays(decision, -DAYS_APART) || day > addDays(decision, DAYS_APART)).map((date) => meeting("review", date)), ...decision ? [meeting("decision", decision)] : []].filter(({ date }) => date > today2).sort((a, b) => a.date < b.date ? -1 : 1);
}
function meeting(purpose, date) {
	return { purpose, date, time: "10:00", minutes: 60 };
}
function reviewDays({ signed, review }, last) {
	let reviewDate = readCalendarDate(review), first = reviewDate ?? readCalendarDate(signed), days = reviewDate ? [reviewDate] : [];
	if (first === void 0 || first > last) return days;
	for (let years = 1; addMonths(first, 12 * years) <= last; years++) days.push(addMonths(first, 12 * years));
	return days;
}

// src/commands/scheduleMouDates.ts
function scheduleMouDates(versions) {
	return reply(() => {
		let changes = underLock(() => bringIntoLine(versions));
		if (!changes.some(({ state, takenOut }) => state === "signed" || state === "ended" || takenOut > 0))
			throw new UserError("noneSigned");
		for (let { state, entry } of changes) state === "signed" && refuseUnreadable2(entry);
		return changes.reduce((sum, { put }) => sum + put, 0);
	});
}
function bringIntoLine(versions) {
	let spreadsheet = openSpreadsheet(), register = openMouRegister(spreadsheet), zone = spreadsheet.getSpreadsheetTimeZone(), day = today(zone), calendar = openCheckInCalendar(zone), { events } = calendar.read();
	return versions.flatMap(({ texts, ...version }) => {
		let entry = register.entries.find((one) => isOf(one, version));
		if (!entry) return [];
		let { state } = notedVersion(entry), isSigned = state === "signed", wanted = (isSigned ? reviewMeetings(entry, day) : []).map((meeting2) => calendarEntry(versionMark(entry), meeting2, zone, texts)), mark = versionMark(entry), standing = events.filter(({ marks, isDeleted: isDeleted2 }) => !isDeleted2 && marks[VERSION_MARK] === mark), missing = wanted.filter(({ id }) => !standing.some((one) => one.id === id)), isOpen = ({ start, marks: { date = "" } }) => Date.parse(start) > Date.now() && (!isSigned || date > day), takenOut = standing.filter((one) => isOpen(one) && !wanted.some(({ id }) => id === one.id));
		for (let { id } of takenOut) calendar.takeOut(id);
		for (let one of missing) calendar.put(one);
		let left = isSigned ? [...standing.filter((one) => !takenOut.includes(one)), ...missing] : [], days = joinedDays(left.map(({ marks: { date = "" } }) => date));
		return days !== entry.calendar && register.change(entry, { calendar: days }), { entry, state, put: missing.length, takenOut: takenOut.length };
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
function calendarEntry(mark, meeting2, zone, texts) {
	let { purpose, date, time } = meeting2;
	return {
		id: eventId(`${mark}/${date}`, purpose),
		title: texts.titles[purpose],
		description: texts.description,
		start: `${date}T${time}:00`,
		end: endOf(meeting2),
		zone,
		recurrence: [],
		guests: [],
		marks: { [VERSION_MARK]: mark, purpose, date }
	};
}
function refuseUnreadable2({ organization, review, end }) {
	let unreadable = [review, end].find((cell) => cell !== "" && readCalendarDate(cell) === void 0);
	if (unreadable !== void 0) throw new UserError("termUnreadable", organization, unreadable);
}

// src/partnership/emails.ts
function emailsIn(text2) {
	let found = text2.match(/[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/g) ?? [];
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
	let { guests = "", agreementLanguage: agreementLanguage2 = "" } = fields, interval = every ? intervalCell(every) : "";
	return JSON.stringify([name, level, phase, priority, interval, lastContact, firstCheckIn, guests, agreementLanguage2]);
}

// src/commands/scheduleSeries.ts
function scheduleSeries(orders) {
	return reply(() => underLock(() => carryOut(openSpreadsheet(), orders)));
}
function carryOut(spreadsheet, orders) {
	let hasTime = startTimeLimit(), { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), register = openCheckInRegister(spreadsheet), shared = new Set(sharedIds(list2.partners).map(({ row }) => row)), chosen = orders.map(({ partner }) => rowsNow([partner], list2.partners)), { partners } = fillPartnerIds(sheet, list2), opened, calendar = () => (opened = opened ?? openCheckInCalendar(spreadsheet.getSpreadsheetTimeZone()), opened), notes = [], outcomeOf = (order, rows) => {
		let [partner, another] = partners.filter(({ row }) => rows.has(row));
		if (order.mark === "" ? partner !== void 0 : partner && meetingMark(partner) !== order.mark) return "changed";
		if (order.mark !== "" && !partner) return "gone";
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
			missing.map((column2) => column2.heading)
		),
		!isNew && lacksDropDowns(partners) && words.stepDropDowns(sheetName),
		withoutId > 0 && words.stepFillIds(withoutId),
		!isNew && partners.freeze && words.stepFreeze(sheetName),
		settings.sheet === void 0 && words.stepMakeSheet(words.sheets.settings),
		settings.sheet && settings.missing.length > 0 && words.stepAddSettings(settings.missing.map(({ label }) => label))
	].filter((step) => typeof step == "string");
}

// src/workspace/coverageSheet.ts
var CHART_COLUMN = 7, CHART_ROWS = PARTNER_TYPES.length + 3;
function writeCoverageSheet(spreadsheet, rows) {
	let { sheet, changed } = writeReport(spreadsheet, {
		sheet: words.sheets.coverage,
		headings: words.coverageHeadings,
		widths: [120, 240, 80, 320, 360],
		rows
	});
	if (sheet.getCharts().length > 0) return changed;
	let column2 = Math.min(CHART_COLUMN, sheet.getMaxColumns());
	return drawColumnChart(sheet, sheet.getRange(1, 2, CHART_ROWS, 2), words.coverageChartTitle, 2, column2), !0;
}

// src/commands/showCoverage.ts
var LOOKED_AT = ["type", "sector", "area", "opensDoors", "level"];
function showCoverage() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), { list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), language = userLanguage(), page = {
			language,
			partners: list2.partners.map(({ name, fields, level, priority }) => {
				let { type = "", sector = "", area = "", opensDoors = "" } = fields;
				return { name, type, sector, area, opensDoors, level: level ?? null, priority: priority ?? null };
			}),
			lacks: missingIn(list2).map(({ key: key2 }) => key2)
		};
		showSidebar("coverage", words.pageTitles[language].coverage, page);
	});
}
function saveCoverage(rows) {
	return reply(() => underLock(() => ({ changed: writeCoverageSheet(openSpreadsheet(), rows) })));
}
function addCoverageColumns() {
	return reply(
		() => underLock(() => {
			let spreadsheet = openSpreadsheet(), { sheet, rows, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
			return addColumns(sheet, rows[0]?.length ?? 0, missingIn(list2), () => ""), sheet.activate(), null;
		})
	);
}
function missingIn({ columns }) {
	return LOOKED_AT.filter((key2) => columns[key2] === void 0).map(columnOf);
}

// src/commands/showHelp.ts
function showHelp() {
	return command(() => {
		showPage("help", words.menu.showHelp);
	});
}

// src/commands/showPartner.ts
function showPartner() {
	return command(() => {
		show4(openSpreadsheet());
	});
}
function openPartner(partner) {
	return reply(() => {
		let spreadsheet = openSpreadsheet(), { sheet, list: list2 } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights), [row] = Array.from(rowsNow([partner], list2.partners));
		if (row === void 0) throw new UserError("partnerGone", partner.name);
		return sheet.getRange(row, (list2.columns.name ?? 0) + 1).activate(), show4(spreadsheet, row), null;
	});
}
function show4(spreadsheet, row) {
	showSidebar("partner", words.product, partnerPage(spreadsheet, row));
}
function readPartner() {
	return reply(() => partnerPage(openSpreadsheet()));
}
function partnerPage(spreadsheet, row) {
	let settings = readSettings(spreadsheet), { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights), registers = openRegisters(spreadsheet, settings.organization), day = today(spreadsheet.getSpreadsheetTimeZone()), isNoted = seriesIsNoted(registers.checkIns, day), from = row ?? selectedRows(spreadsheet, sheet)?.from, selected = list2.partners.find((partner) => partner.row === from), stages = latestStages(registers.log.entries), isOver = ({ id }) => ["pause", "end"].includes(stages[id] ?? ""), isToSchedule = (partner) => isMetRegularly(partner) && !isNoted(partner) && !isOver(partner);
	return {
		language: userLanguage(),
		today: day,
		weights: settings.weights,
		cadence: settings.cadence,
		ourValues: settings.values,
		ourMission: settings.mission,
		card: selected ? cardOf(selected, registers, isNoted) : null,
		overview: {
			partners: list2.partners.length,
			standings: countStandings(list2.partners),
			problems: list2.problems,
			toDraft: immediatePartners(list2.partners, registers.mous).withoutMou.map(keyOf),
			toSchedule: list2.partners.filter(isToSchedule).map(keyOf),
			notes: selected ? null : attentionNotes(list2.partners, registers)
		}
	};
}
function cardOf(partner, registers, isNoted) {
	let { documents: documents2, meetings, checkIns } = notesOf(partner, registers);
	return {
		partner,
		documents: documents2.map(({ document, version, state, review, end }) => ({ url: document, version, state, review, end })),
		meetings: meetings.map(({ purpose, date, time, repeats, days, state }) => ({ purpose, date, time, repeats, days, state })),
		isScheduled: purposeOf2(partner) ? isNoted(partner) : null,
		checkIns,
		exchange: registers.exchangeWith(partner.name)
	};
}

// src/commands/showSettings.ts
function showSettings() {
	return command(() => {
		let spreadsheet = openSpreadsheet(), partners = findPartnerSheet(spreadsheet) ? readPartnerSheet(spreadsheet, EQUAL).list.partners : [], language = userLanguage(), page = {
			language,
			settings: readSettingTexts(spreadsheet),
			partners: partners.flatMap(({ name, matrix }) => matrix.pattern ? [{ name, pattern: matrix.pattern }] : [])
		};
		showSidebar("settings", words.pageTitles[language].settings, page);
	});
}
function saveSettings(changes) {
	return reply(
		() => underLock(() => (writeSettings(openSpreadsheet(), changes), null))
	);
}

// src/partnership/import/rowMark.ts
function rowMark(cells) {
	return checksum(
		cells.filter((cell) => cell !== "").sort().join(`
`)
	);
}

// src/workspace/partnerCells.ts
function writeCells(sheet, cells) {
	let columns = [];
	for (let { row, place, value } of cells) {
		let column2 = columns[place] ?? [];
		columns[place] = column2, column2[row] = value;
	}
	let blocks = [];
	columns.forEach((column2, place) => {
		for (let { from, run } of runs(column2)) {
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

// src/commands/importColumns.ts
function completeColumns({ sheet, rows, list: list2 }, wanted) {
	let present = (rows[0] ?? []).map(plainText), missing = COLUMNS.filter(
		({ key: key2 }) => list2.columns[key2] === void 0 && (key2 === "id" || wanted.some((one) => one.key === key2))
	), own = present.concat(missing.map(({ heading }) => heading)), places = findColumns(own), taken = new Set(Object.values(places)), others = own.map((heading, place) => taken.has(place) ? "" : headingKey(heading)), extra = wanted.filter(({ key: key2, heading }) => key2 === null && !others.includes(headingKey(heading))).map(({ heading }) => heading);
	addColumns(sheet, present.length, missing, () => ""), addHeadings(sheet, own.length, extra.map(asText));
	let keys = others.concat(extra.map(headingKey));
	return {
		id: places.id ?? 0,
		wanted: wanted.map(
			({ key: key2, heading }) => key2 === null ? { heading, place: keys.indexOf(headingKey(heading)), holds: void 0 } : { heading, place: places[key2] ?? 0, holds: columnOf(key2).holds }
		)
	};
}
function headingKey(heading) {
	return foldHeading(heading) || heading;
}

// src/commands/importRows.ts
function placeAdditions(found, idAt, { id, additions }) {
	let idOf2 = (ordinal) => `p-${id}-${ordinal}`, rowOf = new Map(found.rows.map((row, index) => [plainText(row[idAt]), index + 1])), names = found.list.partners.filter((partner) => !partner.id.startsWith(idOf2(""))).map(({ name }) => nameKey(name)), namesakesOf = (key2) => names.filter((one) => one === key2).length, kept = additions.map((row) => ({ ...row, id: idOf2(row.ordinal), isFresh: !rowOf.has(idOf2(row.ordinal)) })).filter(({ isFresh, name, namesakes }) => !isFresh || namesakesOf(nameKey(name)) <= namesakes), next = firstFreeRow(found, kept.filter(({ isFresh }) => isFresh).length);
	return kept.map((row) => ({ ...row, sheetRow: rowOf.get(row.id) ?? next++ }));
}
function partnerToFill({ partner, sheetRow }, partners) {
	let rows = rowsNow([partner], partners);
	return partners.find(({ row }) => rows.has(row) && (rows.size === 1 || row === sheetRow));
}

// src/commands/storeImport.ts
function storeImport(batch) {
	return reply(() => underLock(() => store(openSpreadsheet(), batch)));
}
function store(spreadsheet, batch) {
	let found = listToFill(spreadsheet), columns = completeColumns(found, batch.columns), list2 = fillPartnerIds(found.sheet, { ...found.list, columns: { ...found.list.columns, id: columns.id } }), history = openListHistory(spreadsheet), { outcome, notes, ids, cells } = planBatch({ ...found, list: list2 }, columns, batch), noted = new Set(history.entries.filter(({ importId }) => importId === batch.id).map(noteKey)), about = { on: today(spreadsheet.getSpreadsheetTimeZone()), source: batch.source, importId: batch.id };
	return growTo(found.sheet, Math.max(1, ...ids.map(({ row }) => row))), history.add(notes.filter((note3) => !noted.has(noteKey(note3))).map((note3) => ({ ...about, ...note3 }))), writeCells(found.sheet, ids), writeCells(found.sheet, cells), batch.matching && keepMatching(batch.matching), outcome;
}
function listToFill(spreadsheet) {
	let sheet = findPartnerSheet(spreadsheet);
	return (!sheet || sheet.getLastRow() < 2) && completeSheets(spreadsheet, planPartnerColumns(spreadsheet, !1)), readPartnerSheet(spreadsheet, readWeights(void 0));
}
function planBatch(found, columns, batch) {
	let { partners } = found.list, left = [], notes = [], cells = [], filled = 0, leave = (why, name, row, column2 = "") => left.push({ why, name, row, column: column2 }), cellAt = cellsOf(found, columns), add = ({ name, row, sheetRow, isFresh, id, cells: texts }) => {
		let wanted = texts.map((text2, at) => cellAt(sheetRow, at, text2));
		for (let { heading, isFormula, after } of wanted)
			isFormula && after !== "" && leave("formula", name, row, heading);
		let own = wanted.filter(({ isFormula }) => !isFormula), mark = rowMark(own.map(({ after }) => after));
		notes.push({ what: words.listHistory.added, row, organization: name, partnerId: id, mark }), cells.push(...own.filter(({ now: now2, after }) => isFresh || now2 === "" && after !== ""));
	}, fill = (change) => {
		let { partner, row } = change, standing = partnerToFill(change, partners);
		if (!standing) return leave("gone", partner.name, row);
		let { name, id } = standing;
		for (let { column: at, before, after: text2 } of change.cells) {
			let cell = cellAt(standing.row, at, text2), { now: now2, after, heading, isFormula } = cell;
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
	for (let { row, reason: why, text: text2 } of batch.skipped)
		notes.push({ what: words.listHistory.skipped, row, organization: text2, why });
	return {
		outcome: { added: placed.length, filled, left },
		notes,
		ids: placed.filter(({ isFresh }) => isFresh).map(({ sheetRow, id }) => ({ row: sheetRow, place: columns.id, value: asText(id) })),
		cells
	};
}
function cellsOf({ sheet, rows }, { wanted }) {
	let hasFormula = formulasIn(sheet);
	return (row, at, text2) => {
		let { place, heading, holds: holds2 } = wanted[at], value = asCell(text2, holds2), now2 = plainText(rows[row - 1]?.[place]);
		return { row, place, value, heading, now: now2, after: readBack(value), isFormula: hasFormula(row, place) };
	};
}
function noteKey({ what, row, partnerId, column: column2 }) {
	return [what, row, partnerId, column2].join("/");
}

// src/commands/undoImport.ts
var AT_ONCE = 500;
function undoImport(id) {
	return reply(() => underLock(() => undo(openSpreadsheet(), id)));
}
function undo(spreadsheet, id) {
	let history = openListHistory(spreadsheet), found = readPartnerSheet(spreadsheet, readWeights(void 0)), fateOf = fates(found, partnersInUse(spreadsheet, history)), all = history.entries.filter((entry) => entry.importId === id && canBeUndone(entry)).map((entry) => ({ entry, fate: fateOf(entry) })), open = all.filter(({ fate }) => fate.kind !== "stays"), now2 = open.slice(0, AT_ONCE), cells = now2.flatMap(({ fate }) => fate.kind === "getsBack" ? [fate.cell] : []), rows = now2.flatMap(({ fate }) => fate.kind === "goes" ? [fate.row] : []);
	return writeCells(found.sheet, cells), removeRows(found.sheet, rows), history.changeAll(
		now2.map(({ entry }) => entry),
		"undone",
		today(spreadsheet.getSpreadsheetTimeZone())
	), {
		removed: rows.length,
		restored: cells.length,
		kept: all.flatMap(
			({ entry: { organization: name, column: column2 }, fate }) => fate.kind === "stays" ? [{ why: fate.why, name, column: column2 }] : []
		),
		left: open.length - now2.length
	};
}
var CHANGED = { kind: "stays", why: "changed" }, GONE = { kind: "isGone" };
function fates({ sheet, rows, list: list2 }, isInUse) {
	let headings = (rows[0] ?? []).map(plainText), idAt = list2.columns.id ?? -1, hasFormula = formulasIn(sheet), rowsOf2 = new Map();
	rows.forEach((row, index) => {
		let id = plainText(row[idAt]);
		rowsOf2.set(id, [...rowsOf2.get(id) ?? [], index + 1]);
	});
	let textAt = (row, place) => plainText(rows[row - 1]?.[place]), isTyped = (row, place) => !hasFormula(row, place) && !hasFormula(1, place), markOf2 = (row) => rowMark(headings.map((_, place) => place !== idAt && isTyped(row, place) ? textAt(row, place) : ""));
	return ({ what, partnerId, organization, mark, column: column2, before, after }) => {
		let [row, another] = rowsOf2.get(partnerId) ?? [];
		if (row === void 0) return GONE;
		if (another !== void 0) return CHANGED;
		if (what === words.listHistory.added)
			return isInUse({ id: partnerId, name: organization }) ? { kind: "stays", why: "inUse" } : markOf2(row) === mark ? { kind: "goes", row } : CHANGED;
		let place = headings.findIndex((heading) => headingKey(heading) === headingKey(column2)), text2 = textAt(row, place);
		if (text2 === before) return GONE;
		if (text2 !== after || !isTyped(row, place)) return CHANGED;
		let key2 = Object.keys(list2.columns).find((one) => list2.columns[one] === place);
		return { kind: "getsBack", cell: { row, place, value: asCell(before, key2 && columnOf(key2).holds) } };
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
	let table2 = readCadenceTable(asRows(usual).reduce((cells, row) => cells.concat(row), [])), [dates, levels, priorities, months] = columns.map(asRows), others = { levels, priorities, months }, single = dates.length === 1, isTelling = (column2) => counted === "all" && (single || column2.length > 1), telling = [dates, ...Object.values(others).filter(isTelling)], isBlank = (row) => telling.every((column2) => plainText(cellOf(column2, row)) === ""), first = findColumns([cellOf(dates, 0)]).lastContact === void 0 ? 0 : 1, end = dates.length;
	for (; end > first && isBlank(end - 1); ) end--;
	for (let [what, column2] of Object.entries(others)) refuseShort(what, column2, "dates", end);
	return answerColumn({ headed: first === 1, single, length: end - first }, heading, (index) => {
		let row = first + index;
		if (isBlank(row)) return [""];
		let faults = [], cells = { lastContact: cellOf(dates, row), level: cellOf(levels, row), every: cellOf(months, row) }, contact = readContact(cells, (fault) => faults.push(fault)), priority = PRIORITIES.find((one) => fold(one) === fold(plainText(cellOf(priorities, row)))), rhythm = cadence({ ...contact, priority }, table2), next = contact.lastContact && rhythm && nextCheckIn(contact.lastContact, rhythm);
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
	let table2 = readRatings(ratings);
	return answerColumn(table2, words.headings.nextStep, nextSteps(table2, capacity, readWeights(weights)));
}

// src/functions/partnerPriority.ts
function PARTNER_PRIORITY(ratings, weights) {
	let table2 = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.priority,
		byPattern(table2, (pattern) => priorityCell(pattern, weighting))
	);
}

// src/functions/partnerReason.ts
function PARTNER_REASON(ratings, weights) {
	let table2 = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.reason,
		byPattern(table2, (pattern) => reason(pattern, weighting))
	);
}

// src/functions/partnerScore.ts
function PARTNER_SCORE(ratings, weights) {
	let table2 = readRatings(ratings);
	return answerColumn(table2, words.headings.score, scores(table2, readWeights(weights)));
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
	let table2 = readRatings(ratings), weighting = readWeights(weights);
	return answerColumn(
		table2,
		words.headings.stability,
		byPattern(table2, (pattern) => stability(pattern, weighting))
	);
}
return {
	PARTNER_ATTENTION,
	PARTNER_MATRIX,
	PARTNER_NEXT_CHECKIN,
	PARTNER_NEXT_STEP,
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
	keepDraft: keepDraft2,
	keepIsolation,
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
	saveAttention,
	saveCoverage,
	saveIsolation,
	saveOverlaps,
	savePartner,
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
function keepIsolation(answers) { return CommonGround_.keepIsolation(answers); }
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
function fillAgenda(partner, agenda) { return CommonGround_.fillAgenda(partner, agenda); }
function findOverlaps() { return CommonGround_.findOverlaps(); }
function saveOverlaps(rows) { return CommonGround_.saveOverlaps(rows); }
function importList() { return CommonGround_.importList(); }
function openImportList() { return CommonGround_.openImportList(); }
function readImportList() { return CommonGround_.readImportList(); }
function readTab(name) { return CommonGround_.readTab(name); }
function listAttention() { return CommonGround_.listAttention(); }
function saveAttention(rows) { return CommonGround_.saveAttention(rows); }
function logCheckIn(request) { return CommonGround_.logCheckIn(request); }
function makeMous(orders) { return CommonGround_.makeMous(orders); }
function makeTemplate(template, key) { return CommonGround_.makeTemplate(template, key); }
function onInstall() { return CommonGround_.onInstall(); }
function onOpen() { return CommonGround_.onOpen(); }
function mergePartners(orders) { return CommonGround_.mergePartners(orders); }
function keepDraft(draft) { return CommonGround_.keepDraft(draft); }
function newPartner() { return CommonGround_.newPartner(); }
function openAsksAndOffers() { return CommonGround_.openAsksAndOffers(); }
function previewMou(title, html) { return CommonGround_.previewMou(title, html); }
function readWorkbookReader() { return CommonGround_.readWorkbookReader(); }
function savePartner(request) { return CommonGround_.savePartner(request); }
function openCheckIns(partners) { return CommonGround_.openCheckIns(partners); }
function readCheckIns(partners) { return CommonGround_.readCheckIns(partners); }
function scheduleCheckIns() { return CommonGround_.scheduleCheckIns(); }
function scheduleMouDates(versions) { return CommonGround_.scheduleMouDates(versions); }
function scheduleSeries(orders) { return CommonGround_.scheduleSeries(orders); }
function setUpSpreadsheet() { return CommonGround_.setUpSpreadsheet(); }
function addCoverageColumns() { return CommonGround_.addCoverageColumns(); }
function saveCoverage(rows) { return CommonGround_.saveCoverage(rows); }
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
