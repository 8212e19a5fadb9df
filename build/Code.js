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
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    scheduleCheckIns: () => scheduleCheckIns,
    setUpSpreadsheet: () => setUpSpreadsheet,
    showHelp: () => showHelp
  });

  // src/partnership/text.ts
  var INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
  var JOINERS = /[\u200C\u200D]/g;
  var ACCENT = /\p{M}/gu;
  function plainText(cell) {
    if (cell === null || cell === void 0) return "";
    return String(cell).replace(INVISIBLE, "").trim();
  }
  function fold(text) {
    return plainText(text.normalize("NFKD").replace(ACCENT, "").replace(JOINERS, "").toLowerCase()).replace(/\s+/g, " ");
  }
  function foldHeading(heading) {
    return fold(plainText(heading)).replace(/[\u2018\u2019]/g, "'").replace(/[\s:*?.]+$/, "");
  }
  function list(items2, last = "and") {
    if (items2.length < 2) return items2.join("");
    return `${items2.slice(0, -1).join(", ")} ${last} ${items2[items2.length - 1]}`;
  }
  function shorten(text, longest = 40) {
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}\u2026`;
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
  function readCalendarDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
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
  var MONTHS = "January February March April May June July August September October November December".split(" ");
  function dateInWords(date) {
    const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
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

  // src/partnership/score.ts
  function score(points2, weights) {
    const mean = points2[0] * weights[0] + points2[1] * weights[1] + points2[2] * weights[2];
    return Math.round((mean + 1e-9) * 10) / 10;
  }

  // src/partnership/words.ts
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
    rate: (index) => `Rate: ${nameOf(index)}`,
    check: (faults) => `Check: ${faults.join("; ")}`,
    notARating: (cell, criterion) => `'${cellInWords(cell)}' is not a rating (${criterion})`,
    notADate: (cell) => `'${cellInWords(cell)}' is not a date`,
    notALevel: (cell) => `'${cellInWords(cell)}' is not a level from 1 to 4`,
    sharedId: (rows) => `Rows ${list(rows.map(String))} have the same Partner ID; clear it in the copied row and run this again`,
    reasonImmediate: (highs, share) => `${namesOf(highs)} ${are(highs)} High${share === void 0 ? "" : `, ${share}% of the weight,`} and nothing is Low.`,
    reasonExplore: (highs, wayUp) => `Nothing is Low, ${highs.length === 0 ? "but nothing is High either" : `but only ${namesOf(highs)} ${are(highs)} High`}; ${wayUp}.`,
    reasonLow: (lows, wayUp) => `${namesOf(lows)} ${are(lows)} Low; ${wayUp}.`,
    reasonLowAndMissing: (lows, missing) => `${namesOf(lows)} ${are(lows)} Low, which decides whatever ${namesOf(missing)} will be; raising ${allOf(lows)} to Medium and rating the rest could make it better.`,
    reasonUndecided: (missing, possible) => `${namesOf(missing)} ${are(missing)} not rated yet; rated, it could be ${list(possible, "or")}.`,
    wayUp: (priority, options, lows) => `raising ${raises(options, lows)} would make it ${priority}`,
    firm: "firm",
    couldChange: (steps) => `could change if ${[1, 2, 3].reduce((parts, to) => {
      const same = steps.filter((step) => step.to === to);
      const fall = same.filter((step) => !step.rises).map((step) => step.criterion);
      const rise = same.filter((step) => step.rises).map((step) => step.criterion);
      if (fall.length > 0) parts.push(`${namesOf(fall, "or")} fell to ${RATINGS[to]}`);
      if (rise.length > 0) parts.push(`${namesOf(rise, "or")} rose to ${RATINGS[to]}`);
      return parts;
    }, []).join(", or ")}`,
    couldChangeWhenRated: (missing) => `could change if ${namesOf(missing)} ${are(missing)} rated`,
    stepImmediate: "Agree a small pilot, then draft the MOU",
    stepExplore: (criterion) => `Hold one meeting to learn about ${nameOf(criterion)}`,
    stepRate: (criterion) => `Rate ${nameOf(criterion)}: ${CRITERIA[criterion].question}`,
    stepsLow: (lows) => {
      const [first = 0, ...others] = lows;
      return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join("; then ");
    },
    notYetCapacity: (action) => `${action} (not yet: capacity)`,
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
      checkIns: "Check-ins"
    },
    settings: {
      headings: ["Setting", "Value", "What it is for"],
      organization: ["Our organization", "Your name in agreements"],
      mission: ["Our mission", "Your mission in your own words, for agreements"],
      contact: ["Our contact", "Who partners call"],
      signatory: ["Who signs for us", "Name and title, for agreements"],
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
      buildMatrix: "Build priority matrix",
      chart: "Chart the priorities",
      createMous: "Create MOUs\u2026",
      scheduleCheckIns: "Schedule check-ins\u2026",
      setUp: "Set up this spreadsheet",
      help: "How it works"
    },
    product: "Common Ground",
    lockNotGot: "Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.",
    noPartners: 'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" first.',
    noNameColumn: (sheet) => `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
    ratingColumnsApart: (between) => `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
    weightsApart: 'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
    headingsLost: (sheet, headings) => `The sheet "${sheet}" has no column ${list(headings.map((heading) => `"${heading}"`))} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
    serviceMissing: (service) => `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
    calendarGone: 'The check-in calendar was deleted, or you have no access to it. Choose "Schedule check-ins" again to make a new one.',
    unexpected: (message) => `Common Ground could not finish: ${message}. What was finished is kept; choose the command again to go on.`,
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
    noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',
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
    scheduleForSelection: (names, others) => `Schedule check-ins with ${list(few(names))}?

Choose No to schedule them with ${count(others, "partner")} you work with now instead.`,
    schedulePlan: (names, upToDate, zone) => `Put ${count(names.length, "meeting series", "meeting series")} into your calendar "Common Ground check-ins" (time zone ${zone}), with ${list(few(names))}?${upToDate === 0 ? "" : ` ${upToDate} are there already.`} Nobody is invited.`,
    checkInsUpToDate: (series) => `${count(series, "check-in")} already in the calendar; nothing was made.`,
    checkInsDone: (made, upToDate, left) => `${count(made, "check-in")} scheduled, ${upToDate} already there.${left === 0 ? "" : ` ${left} are left: choose the command again to go on.`} Nobody was invited.`,
    eventTitle: {
      "first-contact": (name) => `First conversation: ${name}`,
      "check-in": (name) => `Check-in: ${name}`
    },
    eventLink: (url) => `The partner list: ${url}`
  };
  var STEP_LOW = [
    "Talk about values first, sign nothing, and rate again in 6 months",
    "Keep the relationship: swap asks and offers, and look for one concrete exchange",
    "Meet for coffee, go to each other's events, and try one low-risk pilot"
  ];
  function few(names) {
    const shown = names.slice(0, 5).map((name) => shorten(name, 60));
    return names.length > 5 ? [...shown, `${names.length - 5} more`] : shown;
  }
  function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
  }
  function raises(options, lows) {
    var _a, _b;
    const [only = []] = options;
    const [group] = only;
    if (options.length === 1 && only.length === 1 && group && group.criteria.join() === lows.join()) {
      return `${allOf(lows)} to ${RATINGS[group.to]}`;
    }
    if (options.every((groups) => {
      var _a2;
      return groups.length === 1 && ((_a2 = groups[0]) == null ? void 0 : _a2.to) === (group == null ? void 0 : group.to) && group;
    })) {
      const sets = options.map((groups) => {
        var _a2, _b2;
        return (_b2 = (_a2 = groups[0]) == null ? void 0 : _a2.criteria) != null ? _b2 : [];
      });
      if (sets.length === 3 && sets.every((criteria) => criteria.length === 2))
        return `any two of the three to ${RATINGS[(_a = group == null ? void 0 : group.to) != null ? _a : 3]}`;
      const single = sets.every((criteria) => criteria.length === 1);
      const named = single ? namesOf(
        sets.map(([criterion = 0]) => criterion),
        "or"
      ) : sets.map((one) => namesOf(one)).join(", or ");
      return `${named} to ${RATINGS[(_b = group == null ? void 0 : group.to) != null ? _b : 2]}`;
    }
    return list(
      options.map((groups) => list(groups.map(({ criteria, to }) => `${namesOf(criteria)} to ${RATINGS[to]}`))),
      "or"
    );
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
      const known2 = answers[number];
      if (known2 !== void 0) return known2;
      const decided = [answer(patternOf(number))];
      answers[number] = decided;
      return decided;
    };
  }
  function priorityCell(pattern, weights) {
    var _a;
    const decision = decide(pattern, weights);
    if (decision === "unrated") return "";
    return decision === "undecided" ? words.rate((_a = missingCriteria(pattern)[0]) != null ? _a : 0) : decision;
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
  function nextStep(pattern, capacity, weights) {
    const action = actionFor(pattern, weights);
    return action !== "" && RATINGS[capacity] === "Low" ? words.notYetCapacity(action) : action;
  }
  function actionFor(pattern, weights) {
    var _a, _b;
    const decision = decide(pattern, weights);
    if (decision === "unrated") return "";
    if (decision === "Immediate") return words.stepImmediate;
    if (decision === "undecided") return words.stepRate((_a = missingCriteria(pattern)[0]) != null ? _a : 0);
    if (decision === "Explore") return words.stepExplore((_b = EASIEST_TO_LEARN.find((index) => pattern[index] === 2)) != null ? _b : 1);
    return words.stepsLow(CRITERION_INDEXES.filter((index) => pattern[index] === 1));
  }
  function nextSteps(table4, capacity, weights) {
    const cells = asRows(capacity);
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
  function orderOf(changes) {
    return changes.reduce((order, { criterion }) => order * 10 + criterion + 1, 0) / 10 ** changes.length;
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
    const text = typeof cell === "string" ? cell.trim().replace("%", "").replace(",", ".") : "";
    const number = typeof cell === "number" ? cell : text === "" ? Number.NaN : Number(text);
    if (!(number >= 0 && Number.isFinite(number))) throw new Error(words.weightNotANumber(index, cell));
    return number;
  }
  function areEqual(weights) {
    return weights.every((weight) => Math.abs(weight - 1 / 3) < 1e-9);
  }

  // src/partnership/reason.ts
  function reason(pattern, weights) {
    const decision = decide(pattern, weights);
    const missing = missingCriteria(pattern);
    const lows = criteriaRated(pattern, 1);
    const highs = criteriaRated(pattern, 3);
    if (decision === "unrated") return "";
    if (decision === "undecided") return words.reasonUndecided(missing, possiblePriorities(pattern, weights));
    if (decision === "Immediate") return words.reasonImmediate(highs, shareOf(highs, weights));
    if (lows.length > 0 && missing.length > 0) return words.reasonLowAndMissing(lows, missing);
    const way = fewestChanges(pattern, weights);
    const wayUp = way ? words.wayUp(way.priority, inOptions(way.options), lows) : "";
    return decision === "Explore" ? words.reasonExplore(highs, wayUp) : words.reasonLow(lows, wayUp);
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
  function showPage(page, title) {
    const output = HtmlService.createHtmlOutputFromFile(page).setWidth(520).setHeight(560);
    SpreadsheetApp.getUi().showModalDialog(output, title);
  }

  // src/workspace/userError.ts
  var UserError = class extends Error {
  };

  // src/workspace/lock.ts
  var PATIENCE_MILLISECONDS = 1e4;
  function underLock(action) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new UserError(words.lockNotGot);
    try {
      const result = action();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  }

  // src/workspace/cells.ts
  function asText(text) {
    return text === "" ? "" : `'${text.slice(0, LONGEST)}`;
  }
  var LONGEST = 49999;

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
    const sheet = blank != null ? blank : spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    sheet.getRange(1, 1, 1, headings.length).setValues([[...headings]]).setFontWeight("bold");
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(1, headings.length, TABLE_COLUMN_WIDTH);
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

  // src/partnership/columns.ts
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
      needed: true
    },
    ...CRITERIA.map((criterion, index) => {
      var _a;
      return {
        key: (_a = RATING_COLUMNS[index]) != null ? _a : "missionAlignment",
        heading: criterion.name,
        aliases: [],
        needed: true
      };
    }),
    { key: "priority", heading: words.headings.priority, aliases: [], needed: true, formula: "PARTNER_PRIORITY" },
    { key: "score", heading: words.headings.score, aliases: [], needed: true, formula: "PARTNER_SCORE" },
    { key: "reason", heading: words.headings.reason, aliases: [], needed: true, formula: "PARTNER_REASON" },
    { key: "nextStep", heading: words.headings.nextStep, aliases: [], needed: true, formula: "PARTNER_NEXT_STEP" },
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
      needed: true
    },
    {
      key: "level",
      heading: "Level",
      aliases: ["partnership level", "level of partnership", "nivel", "niveau", "stufe"],
      needed: true
    },
    { key: "phase", heading: "Phase", aliases: ["partnership phase", "fase"], needed: true },
    {
      key: "lastContact",
      heading: "Last contact",
      aliases: ["last check-in", "last meeting", "last met", "ultimo contacto", "dernier contact", "letzter kontakt"],
      needed: true
    },
    {
      key: "nextCheckIn",
      heading: words.headings.nextCheckIn,
      aliases: [],
      needed: true,
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
      needed: false
    },
    {
      key: "contact",
      heading: "Contact",
      aliases: ["contact name", "contact person", "relationship owner", "contacto", "kontakt", "contato"],
      needed: false
    },
    {
      key: "website",
      heading: "Website",
      aliases: ["web", "url", "site web", "sitio web", "webseite", "site"],
      needed: false
    },
    { key: "id", heading: "Partner ID", aliases: [], needed: true }
  ];
  function findColumns(headings) {
    const places = {};
    const criteria = findCriteria(headings);
    RATING_COLUMNS.forEach((key, index) => {
      const place = criteria[index];
      if (place !== void 0) places[key] = place;
    });
    const folded = headings.map((heading, place) => criteria.includes(place) ? "" : foldHeading(heading));
    for (const { key, heading, aliases } of COLUMNS) {
      const exact = folded.indexOf(foldHeading(heading));
      const place = exact >= 0 ? exact : folded.findIndex((one) => one !== "" && aliases.includes(one));
      if (place >= 0) places[key] = place;
    }
    return places;
  }
  function columnLetter(place) {
    const rest = Math.floor(place / 26);
    return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + place % 26);
  }

  // src/partnership/level.ts
  var LEVELS = [
    { level: 1, name: "Resource coordination", aliases: ["resource sharing", "coordinacion de recursos"] },
    { level: 2, name: "Program collaboration", aliases: ["programme collaboration", "colaboracion en programas"] },
    { level: 3, name: "Strategic alliance", aliases: ["strategic alliances", "alianza estrategica"] },
    { level: 4, name: "Collective impact", aliases: ["impacto colectivo"] }
  ];
  function levelLabel(level) {
    return `${level} ${levelName(level)}`;
  }
  function levelName(level) {
    var _a, _b;
    return (_b = (_a = LEVELS[level - 1]) == null ? void 0 : _a.name) != null ? _b : "";
  }
  function readLevel(cell) {
    const text = fold(String(cell != null ? cell : "")).replace(/^(level|nivel|niveau|stufe) /, "");
    if (text === "") return void 0;
    const found = LEVELS.find(({ level, name, aliases }) => {
      const names = [name.toLowerCase(), ...aliases];
      return text === String(level) || names.includes(text.replace(new RegExp(`^${level}[ .:-]+`), ""));
    });
    return found ? found.level : "unreadable";
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
    const text = fold(String(cell != null ? cell : ""));
    return (_a = PHASES.find(
      ({ phase, name }) => [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text)
    )) == null ? void 0 : _a.phase;
  }

  // src/partnership/partner.ts
  function readPartners(rows, weights) {
    var _a;
    const columns = findColumns((_a = rows[0]) != null ? _a : []);
    const nameAt = columns.name;
    if (nameAt === void 0) return void 0;
    const body = rows.slice(1);
    const cell = (row, key) => {
      const place = columns[key];
      return place === void 0 ? "" : row[place];
    };
    const names = body.map((row) => [row[nameAt]]);
    const ratings = body.map((row) => RATING_COLUMNS.map((key) => cell(row, key)));
    const matrix = body.length > 0 ? priorityMatrix(names, ratings, weights) : [];
    const problems = [];
    const partners = matrix.map((one) => {
      var _a2;
      const cells = (_a2 = body[one.index]) != null ? _a2 : [];
      const row = one.index + 2;
      const report = (message) => problems.push({ row, partner: one.name, message });
      if (one.standing === "unreadable") report(one.priority);
      const level = readLevel(cell(cells, "level"));
      if (level === "unreadable") report(words.check([words.notALevel(cell(cells, "level"))]));
      const lastContactText = plainText(cell(cells, "lastContact"));
      const lastContact = readCalendarDate(lastContactText);
      if (lastContactText !== "" && !lastContact) report(words.check([words.notADate(lastContactText)]));
      const capacity = readRating(cell(cells, "capacity")).code;
      if (capacity === UNREADABLE) report(words.check([words.notARating(cell(cells, "capacity"), CAPACITY)]));
      return {
        row,
        id: plainText(cell(cells, "id")),
        name: one.name,
        mission: plainText(cell(cells, "mission")),
        contact: plainText(cell(cells, "contact")),
        website: plainText(cell(cells, "website")),
        level: level === "unreadable" ? void 0 : level,
        phase: readPhase(cell(cells, "phase")),
        lastContact,
        capacity: capacity === UNREADABLE ? 0 : capacity,
        matrix: one,
        priority: PRIORITIES.find((priority) => priority === one.standing)
      };
    });
    problems.sort((a, b) => a.row - b.row);
    const lastRow = partners.reduce((last, partner) => Math.max(last, partner.row), 1);
    return { columns, partners, problems, nextRow: lastRow + 1 };
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
    if (!sheet) throw new UserError(words.noPartners);
    const list2 = readPartners(readRows(spreadsheet, sheet), weights);
    if (!list2) throw new UserError(words.noNameColumn(sheet.getName()));
    return { sheet, list: list2 };
  }
  function fillPartnerIds(sheet, list2) {
    const place = list2.columns.id;
    if (place === void 0 || list2.partners.every((partner) => partner.id !== "")) return list2;
    const run = Utilities.getUuid().replace(/-/g, "").slice(0, 8);
    const partners = list2.partners.map(
      (partner) => partner.id === "" ? { ...partner, id: `p-${run}-${partner.row}` } : partner
    );
    const column = Array.from({ length: list2.nextRow - 2 }, () => [""]);
    for (const { row, id } of partners) column[row - 2] = [asText(id)];
    sheet.getRange(2, place + 1, column.length, 1).setValues(column);
    SpreadsheetApp.flush();
    return { ...list2, partners };
  }
  function selectedRows(spreadsheet, sheet) {
    if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) return void 0;
    const range = sheet.getActiveRange();
    return range ? { from: range.getRow(), to: range.getLastRow() } : void 0;
  }

  // src/workspace/settingsSheet.ts
  var ABOUT_US = ["organization", "mission", "contact", "signatory"];
  var ROWS = [
    ...ABOUT_US.map((key) => words.settings[key]),
    ...CRITERIA.map((criterion) => words.settings.weight(criterion.name))
  ];
  var label = (row) => {
    var _a;
    return (_a = row[0]) != null ? _a : "";
  };
  function readSettings(spreadsheet) {
    var _a, _b;
    const rows = (_b = (_a = readSheet(spreadsheet, words.sheets.settings)) == null ? void 0 : _a.rows) != null ? _b : [];
    const value = (wanted) => {
      var _a2, _b2;
      return (_b2 = (_a2 = rows.find((row) => means(row, wanted))) == null ? void 0 : _a2[1]) != null ? _b2 : "";
    };
    const weightCells = CRITERIA.map((criterion) => value(words.settings.weight(criterion.name)));
    try {
      return {
        organization: plainText(value(words.settings.organization)),
        mission: plainText(value(words.settings.mission)),
        contact: plainText(value(words.settings.contact)),
        signatory: plainText(value(words.settings.signatory)),
        weights: readWeights([weightCells])
      };
    } catch (error) {
      throw new UserError(`${error.message} (${words.sheets.settings})`);
    }
  }
  function means(row, wanted) {
    return fold(plainText(row[0])) === fold(label(wanted));
  }
  function planSettings(spreadsheet) {
    const found = readSheet(spreadsheet, words.sheets.settings);
    const isBlank = !found || found.rows.length === 0;
    const rows = isBlank ? [words.settings.headings] : found.rows;
    const missing = ROWS.filter((wanted) => !rows.some((row) => means(row, wanted)));
    const then = [...rows, ...missing];
    const places = CRITERIA.map(({ name }) => then.findIndex((row) => means(row, words.settings.weight(name))) + 1);
    const [first = 0] = places;
    if (places.some((place, index) => place !== first + index)) throw new UserError(words.weightsApart);
    return {
      sheet: found == null ? void 0 : found.sheet,
      isBlank,
      missing,
      weightsReference: `${words.sheets.settings}!$B$${first}:$B$${first + 2}`,
      lastRow: rows.length
    };
  }
  function completeSettings(spreadsheet, plan) {
    if (plan.missing.length === 0) return;
    const { isBlank } = plan;
    const headings = words.settings.headings;
    const sheet = isBlank || !plan.sheet ? makeTableSheet(spreadsheet, words.sheets.settings, headings, plan.sheet) : plan.sheet;
    const equalWeight = 1;
    const rows = plan.missing.map((row) => {
      var _a;
      return [
        label(row),
        ROWS.indexOf(row) < ABOUT_US.length ? "" : equalWeight,
        (_a = row[1]) != null ? _a : ""
      ];
    });
    const range = sheet.getRange(plan.lastRow + 1, 1, rows.length, 3).setValues(rows);
    if (!isBlank) return;
    range.setWrap(true).setVerticalAlignment("top");
    sheet.setColumnWidth(1, 240).setColumnWidth(2, 320).setColumnWidth(3, 320);
  }

  // src/commands/command.ts
  function command(action) {
    try {
      return action();
    } catch (error) {
      const message = error instanceof UserError ? error.message : words.unexpected(String(error.message));
      tell(message);
      return { failed: message };
    }
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

  // src/workspace/priorityChart.ts
  var FIRST_COLUMN = 10;
  function drawPriorityChart(spreadsheet) {
    const sheet = spreadsheet.getSheetByName(words.sheets.matrix);
    if (!sheet) throw new UserError(words.noMatrix);
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

  // src/partnership/checkin/cadence.ts
  var BY_LEVEL = {
    1: { months: 3, minutes: 30 },
    2: { months: 1, minutes: 45 },
    3: { months: 1, minutes: 60 },
    4: { months: 1, minutes: 60 }
  };
  var BY_PRIORITY = {
    Immediate: { months: 1, minutes: 45 },
    Explore: { months: 2, minutes: 30 },
    "Long-term": { months: 6, minutes: 20 }
  };
  var FIRST_CONTACT = { days: 14, minutes: 45 };
  function cadence(level, priority) {
    if (level !== void 0) return BY_LEVEL[level];
    return priority === void 0 ? void 0 : BY_PRIORITY[priority];
  }
  function nextCheckIn(last, { months }) {
    return onWorkingDay(addMonths(last, months));
  }

  // src/partnership/mou/facts.ts
  function toAgree(what) {
    return `[to agree: ${what.replace(/[[\]]/g, "")}]`;
  }
  function toAgreeIn(text) {
    var _a;
    return ((_a = text.match(/\[to agree: [^\]]*\]/g)) != null ? _a : []).map((mark) => mark.slice("[to agree: ".length, -1));
  }
  function nameOf2({ name }) {
    return name === "" ? toAgree("name of our organization") : name;
  }

  // src/partnership/mou/sections.ts
  function sections(facts) {
    return TEMPLATES.map(({ id, heading, note, advice = false, blocks }) => ({
      id,
      heading,
      note,
      advice,
      blocks: blocks(facts)
    }));
  }
  var paragraph = (text) => ({ kind: "paragraph", text });
  var items = (...texts) => ({ kind: "list", items: texts });
  var table2 = (headings, rows) => ({
    kind: "table",
    headings,
    rows
  });
  var known = (fact, what) => fact === "" ? toAgree(what) : fact;
  var perParty = ({ parties }, row) => parties.map((party) => row(party, nameOf2(party), party.name === "" ? "our organization" : party.name));
  var TEMPLATES = [
    {
      id: "parties",
      heading: "Parties",
      note: "Who this is between.",
      blocks: (facts) => [
        table2(
          ["Organization", "Legal form and registration", "Address"],
          perParty(facts, (_, shown, name) => [
            shown,
            toAgree(`legal form and registration of ${name}`),
            toAgree(`address of ${name}`)
          ])
        )
      ]
    },
    {
      id: "contacts",
      heading: "Contacts",
      note: "Who to call, even when somebody leaves.",
      blocks: (facts) => [
        table2(
          ["Organization", "Relationship owner", "Deputy"],
          perParty(facts, ({ contact }, shown, name) => [
            shown,
            known(contact, `relationship owner at ${name}`),
            toAgree(`deputy at ${name}`)
          ])
        )
      ]
    },
    {
      id: "background",
      heading: "Background",
      note: "Why we are at the table, each in our own words.",
      blocks: (facts) => [
        table2(
          ["Organization", "Mission"],
          perParty(facts, ({ mission }, shown, name) => [shown, known(mission, `mission of ${name} in its own words`)])
        )
      ]
    },
    {
      id: "ambition",
      heading: "Shared ambition and objectives",
      note: "What we want to achieve together that neither of us would achieve alone.",
      blocks: () => [
        paragraph(`Together we want: ${toAgree("our shared ambition in one sentence")}.`),
        paragraph("By the end of this memorandum we will have:"),
        items(toAgree("first objective"), toAgree("second objective"))
      ]
    },
    {
      id: "level",
      heading: "Level of partnership",
      note: "How closely we mean to work together, so that nobody expects more or less.",
      blocks: ({ level }) => [
        paragraph(
          level === void 0 ? `We work together at this level: ${toAgree("level of partnership: 1 Resource coordination, 2 Program collaboration, 3 Strategic alliance or 4 Collective impact")}.` : `We work together at level ${levelLabel(level)}. Moving to another level is a decision of both, in writing.`
        ),
        paragraph(`Our purpose is ${toAgree("joint action, or sharing information and resources")}.`)
      ]
    },
    {
      id: "beneficiaries",
      heading: "Who benefits",
      note: "Keeps the people we serve in view, and safe.",
      blocks: () => [
        paragraph(`We do this for ${toAgree("the people or community, and the area")}.`),
        paragraph(
          "We ask who could be harmed by what we plan, listen to them before we decide, and stop when harm appears."
        )
      ]
    },
    {
      id: "scope",
      heading: "Scope",
      note: "What belongs to this partnership and what does not.",
      blocks: () => [
        table2(
          ["Part of this partnership", "Not part of it"],
          [[toAgree("activities we do together"), toAgree("activities each does alone")]]
        )
      ]
    },
    {
      id: "lanes",
      heading: "Roles and responsibilities",
      note: "Who does what, who decides, and who stays out of whose lane.",
      blocks: (facts) => [
        table2(
          ["Task", "Does it", "Decides", "Is consulted"],
          perParty(facts, (_, shown, name) => [
            toAgree(`main task of ${name}`),
            shown,
            toAgree("who decides"),
            toAgree("who is consulted")
          ])
        ),
        paragraph("Each task has one owner. Whoever wants to change a lane asks its owner first.")
      ]
    },
    {
      id: "resources",
      heading: "Resource commitments",
      note: "What each side brings, so that giving and receiving stay fair.",
      blocks: (facts) => [
        table2(
          ["Organization", "Brings", "How much", "By when"],
          perParty(facts, (_, shown, name) => [
            shown,
            toAgree(`what ${name} brings`),
            toAgree("amount and unit"),
            toAgree("date")
          ])
        ),
        paragraph("Contributions of different kinds count alike: space, time, skills and contacts as much as money.")
      ]
    },
    {
      id: "capacity",
      heading: "Time and capacity",
      note: "What each of us can honestly give.",
      blocks: (facts) => [
        table2(
          ["Organization", "Hours a month"],
          perParty(facts, (_, shown, name) => [shown, toAgree(`hours a month from ${name}`)])
        ),
        paragraph("Whoever cannot keep this says so early. Saying so is not a breach; we adjust the plan together.")
      ]
    },
    {
      id: "money",
      heading: "Money",
      note: "Removes the commonest misunderstanding.",
      blocks: () => [
        paragraph(
          `No money changes hands under this memorandum, and each of us pays its own costs, unless we write here what is paid, by whom and when: ${toAgree('payments, or "none"')}.`
        )
      ]
    },
    {
      id: "decisions",
      heading: "Making decisions",
      note: "How we decide, and what happens when we differ.",
      blocks: () => [
        paragraph(
          "We decide together what concerns both of us, by consent: a proposal stands unless somebody has a reasoned objection. What concerns one lane only is decided by its owner."
        ),
        paragraph(`If we cannot agree within 14 days, ${toAgree("who decides, or what happens then")}.`)
      ]
    },
    {
      id: "communication",
      heading: "Communication",
      note: "How we talk, and how soon we answer.",
      blocks: () => [
        paragraph(
          `We write to each other by ${toAgree("channel")} in ${toAgree("language")} and answer within ${toAgree("number of working days")}. Urgent matters go by telephone to the relationship owner.`
        )
      ]
    },
    {
      id: "checkIns",
      heading: "Meetings and check-ins",
      note: "Keeps the partnership alive between the big moments.",
      blocks: ({ cadence: cadence2 }) => [
        paragraph(
          cadence2 ? `We meet ${cadence2.months === 1 ? "every month" : `every ${cadence2.months} months`} for ${cadence2.minutes} minutes.` : `We meet ${toAgree("how often, and for how long")}.`
        ),
        paragraph(
          "Each time we ask what is working and what needs readjusting, look at our measures, make offers before asks, and note who does what by when."
        )
      ]
    },
    {
      id: "measures",
      heading: "Measures of success",
      note: "How we will know.",
      blocks: () => [
        table2(
          ["Measure", "Today", "Target", "Source", "By when"],
          [[toAgree("first measure"), toAgree("baseline"), toAgree("target"), toAgree("source"), toAgree("date")]]
        )
      ]
    },
    {
      id: "earlyNotice",
      heading: "Early notice",
      note: "No surprises.",
      blocks: () => [
        paragraph(
          "Each of us tells the other early when our aims drift apart, when something important changes, or when we hear of a problem. We would rather hear it half certain than too late."
        )
      ]
    },
    {
      id: "credit",
      heading: "Publicity and credit",
      note: "Shared work, shared credit.",
      blocks: () => [
        paragraph(
          "We name each other whenever we speak publicly of the shared work, and thank its funders. Names and logos are used only for this work and only after the other has agreed to the text."
        )
      ]
    },
    {
      id: "liability",
      heading: "Liability and insurance",
      note: "Each covers its own risks.",
      advice: true,
      blocks: () => [
        paragraph(
          `Each of us is responsible for its own people, volunteers and actions and holds the insurance that its part of the work needs. Certificates are shown on request: ${toAgree("insurance each party holds")}.`
        )
      ]
    },
    {
      id: "inclusion",
      heading: "Equity, inclusion and access",
      note: "Our values in practice.",
      blocks: () => [
        paragraph(
          `We plan so that the people concerned can take part: language, access, times and places. For this work that means ${toAgree("what we do for access and language")}.`
        )
      ]
    },
    {
      id: "conflict",
      heading: "When we disagree",
      note: "Steps with dates, so that a quarrel does not become a break.",
      blocks: () => [
        items(
          "First the people concerned talk, within 7 days.",
          "Then the relationship owners, within 14 days.",
          `Then a mediator whom both accept, within 30 days: ${toAgree("mediator, or how we find one")}.`,
          "If that does not help, either may end this memorandum as described below."
        )
      ]
    },
    {
      id: "changes",
      heading: "Changes",
      note: "How this text is changed.",
      blocks: () => [
        paragraph(
          "This text is changed in writing, by the people who signed it or their successors. Each version keeps its date."
        )
      ]
    },
    {
      id: "term",
      heading: "Term and review",
      note: "It begins, is reviewed, and ends on a date.",
      blocks: ({ date, reviewDate, endDate }) => [
        paragraph(
          `This memorandum runs from ${dateInWords(date)} to ${dateInWords(endDate)}. We review it by ${dateInWords(reviewDate)}, and decide 60 days before its end whether to renew, deepen, pause or end it.`
        )
      ]
    },
    {
      id: "ending",
      heading: "Ending early",
      note: "A good ending is part of a good partnership.",
      blocks: () => [
        paragraph(
          "Each of us may end this memorandum with 30 days of notice in writing, giving its reasons. Until then we keep the promises made to the people we serve, return what was lent, settle what is owed, and hand over what the other needs to go on."
        )
      ]
    },
    {
      id: "status",
      heading: "What this text is",
      note: "A statement of good will, not a contract.",
      advice: true,
      blocks: ({ parties, level }) => [
        paragraph(
          `This memorandum says what ${list(parties.map(nameOf2))} intend${level === void 0 ? "" : ` in their ${levelName(level).toLowerCase()}`}. It is not legally binding, except where we say so in a separate agreement.`
        )
      ]
    },
    {
      id: "independence",
      heading: "Independence",
      note: "Avoids an accidental joint venture.",
      advice: true,
      blocks: () => [
        paragraph(
          "We remain independent. Neither of us may sign, promise or speak for the other, and nothing here makes us a partnership or a joint venture in law. Each of us is free to work with others."
        )
      ]
    },
    {
      id: "signatures",
      heading: "Signatures",
      note: "We sign as people who may speak for our organizations.",
      blocks: (facts) => [
        table2(
          ["Organization", "Name and title", "Signature", "Date"],
          perParty(facts, ({ signatory }, shown, name) => [
            shown,
            known(signatory, `who signs for ${name}, and in what role`),
            "",
            ""
          ])
        )
      ]
    }
  ];
  var NOTICE = "This text is a template and not legal advice. Have a lawyer look at the sections marked \u201Cseek advice\u201D, and take this line out when you have.";

  // src/partnership/mou/agreement.ts
  function agreement(facts) {
    const reviewDate = addMonths(facts.date, 6);
    const endDate = addDays(addMonths(facts.date, 12), -1);
    const written = sections({ ...facts, reviewDate, endDate });
    return {
      title: "Memorandum of Understanding",
      between: list(facts.parties.map(nameOf2)),
      date: facts.date,
      version: facts.version,
      state: "draft",
      reviewDate,
      endDate,
      parties: facts.parties,
      sections: written,
      notice: NOTICE,
      toAgree: marksIn(written)
    };
  }
  function marksIn(written) {
    const found = /* @__PURE__ */ new Set();
    for (const { blocks } of written) {
      for (const block2 of blocks) {
        for (const text of textsOf(block2)) for (const mark of toAgreeIn(text)) found.add(mark);
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
  function agreementHtml(agreement2) {
    return [
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
      `<title>${asHtml(`${agreement2.title}: ${agreement2.between}`)}</title>`,
      "<style>body{font-family:Arial,sans-serif;font-size:11pt;line-height:1.4}h1{font-size:20pt}h2{font-size:13pt}",
      "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:4pt 6pt;text-align:left;vertical-align:top}",
      "th{background-color:#eef3f8}.note{color:#555;font-style:italic}</style></head><body>",
      `<h1>${asHtml(agreement2.title)}</h1>`,
      `<p><strong>between ${asHtml(agreement2.between)}</strong></p>`,
      table3(["Date", "Version", "State"], [[dateInWords(agreement2.date), String(agreement2.version), "Draft"]]),
      ...agreement2.sections.map(section),
      `<p class="note">${asHtml(agreement2.notice)}</p>`,
      "</body></html>"
    ].join("\n");
  }
  function section({ id, heading, note, advice, blocks }, index) {
    return [
      id === "signatures" ? '<div style="page-break-inside: avoid">' : "<div>",
      `<h2>${index + 1}. ${asHtml(heading)}</h2>`,
      `<p class="note">${asHtml(note)}${advice ? " (Seek advice.)" : ""}</p>`,
      ...blocks.map(block),
      "</div>"
    ].join("\n");
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
  function asHtml(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\r\n|\r|\n/g, "<br>");
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
        const key = (_b = file.appProperties) == null ? void 0 : _b.key;
        if (file.mimeType === DOCUMENT && key) made.set(key, { id: file.id, url: urlOf(file.id) });
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
      create(key, title, html) {
        const resource = {
          name: title,
          mimeType: DOCUMENT,
          parents: [folder()],
          appProperties: { spreadsheet: spreadsheetId, key }
        };
        const id = idOf(files.create(resource, Utilities.newBlob(html, "text/html", title)));
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
    if (typeof Drive === "undefined" || !Drive) throw new UserError(words.serviceMissing("Drive"));
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

  // src/workspace/register.ts
  function openRegister(spreadsheet, name, headings) {
    var _a, _b;
    const columns = Object.keys(headings);
    const newOrder = columns.map((column) => headings[column]);
    const found = readSheet(spreadsheet, name);
    const [first, ...rows] = (_a = found == null ? void 0 : found.rows) != null ? _a : [];
    const order = (_b = first == null ? void 0 : first.map(plainText)) != null ? _b : newOrder;
    const lost = newOrder.filter((heading) => !order.includes(heading));
    if (lost.length > 0) throw new UserError(words.headingsLost(name, lost));
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
    return typeof cell === "number" || /^\d{4}-\d\d-\d\d$/.test(cell) ? cell : asText(cell);
  }

  // src/commands/choosePartners.ts
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
      const noted = idsNoted(openMouRegister(spreadsheet));
      const immediate = list2.partners.filter((partner) => partner.priority === "Immediate");
      const selected = partnersIn(list2.partners, selectedRows(spreadsheet, sheet));
      const withoutMou = immediate.filter((partner) => !noted.has(partner.id));
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
  function draft(spreadsheet, chosen) {
    const settings = readSettings(spreadsheet);
    const { sheet, list: list2 } = readPartnerSheet(spreadsheet, settings.weights);
    const register = openMouRegister(spreadsheet);
    const noted = idsNoted(register);
    const documents = openDocuments(spreadsheet.getId());
    const date = today(spreadsheet.getSpreadsheetTimeZone());
    const rows = rowsNow(chosen, list2.partners);
    const { partners } = fillPartnerIds(sheet, list2);
    const notes = [];
    const draftFor = (partner) => {
      const mou = agreement({
        parties: [usAsParty(settings), asParty(partner)],
        level: partner.level,
        cadence: cadence(partner.level, partner.priority),
        date,
        version: 1
      });
      const key = `${partner.id}/v${mou.version}`;
      const known2 = documents.made.get(key);
      const document = known2 != null ? known2 : documents.create(key, words.mouTitle(partner.name), agreementHtml(mou));
      notes.push(noteOf(partner, mou, document));
      return known2 === void 0;
    };
    try {
      return workThrough(partners, rows, (partner) => noted.has(partner.id), draftFor);
    } finally {
      register.add(notes);
    }
  }
  function openMouRegister(spreadsheet) {
    return openRegister(spreadsheet, words.sheets.mous, words.mouHeadings);
  }
  function idsNoted({ entries }) {
    return new Set(entries.map((entry) => entry.partnerId).filter((id) => id !== ""));
  }
  function usAsParty({ organization, mission, contact, signatory }) {
    return { name: organization, mission, contact, signatory };
  }
  function asParty({ name, mission, contact }) {
    return { name, mission, contact, signatory: "" };
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
  function showMenu(items2) {
    const menu = SpreadsheetApp.getUi().createAddonMenu();
    for (const { label: label2, run } of items2) menu.addItem(label2, run);
    menu.addToUi();
  }

  // src/commands/menu.ts
  function onOpen() {
    showMenu([
      { label: words.menu.buildMatrix, run: "buildPriorityMatrix" },
      { label: words.menu.chart, run: "chartPriorities" },
      { label: words.menu.createMous, run: "createMous" },
      { label: words.menu.scheduleCheckIns, run: "scheduleCheckIns" },
      { label: words.menu.setUp, run: "setUpSpreadsheet" },
      { label: words.menu.help, run: "showHelp" }
    ]);
  }
  function onInstall() {
    onOpen();
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
    const text = `${purpose}/${partnerId}`;
    let id = "cg";
    for (let i = 0; i < text.length; i++) id += text.charCodeAt(i).toString(16).padStart(4, "0");
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
  function purposeOf({ level, priority, lastContact }) {
    if (level === void 0 && priority === "Immediate" && lastContact === void 0) return "first-contact";
    return cadence(level, priority) ? "check-in" : void 0;
  }
  function checkInPlanner(today2, taken) {
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
      const purpose = purposeOf(meeting);
      if (purpose === void 0) return void 0;
      if (purpose === "first-contact") {
        return { purpose, ...takeSlot(tomorrow, addDays(today2, FIRST_CONTACT.days)), minutes: FIRST_CONTACT.minutes };
      }
      const rhythm = cadence(meeting.level, meeting.priority);
      if (rhythm === void 0) return void 0;
      const due = meeting.lastContact === void 0 ? tomorrow : nextCheckIn(meeting.lastContact, rhythm);
      const from = due < tomorrow ? tomorrow : due;
      const slot = takeSlot(from, addDays(from, WINDOW_DAYS - 1));
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
          service.Events.insert(resourceOf(entry), id, { sendUpdates: "none" });
          return { made: true, start: entry.start };
        } catch (error) {
          const message = String(error.message);
          if (/already exists/i.test(message)) {
            return { made: false, start: (_b = (_a2 = service.Events.get(id, entry.id).start) == null ? void 0 : _a2.dateTime) != null ? _b : entry.start };
          }
          if (!/not found/i.test(message)) throw error;
          properties.deleteProperty(CALENDAR_ID);
          throw new UserError(words.calendarGone);
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
      ...entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {},
      extendedProperties: { private: { partnerId: entry.partnerId, purpose: entry.purpose } }
    };
  }
  function calendarService() {
    if (typeof Calendar === "undefined" || !(Calendar == null ? void 0 : Calendar.Calendars) || !Calendar.Events) {
      throw new UserError(words.serviceMissing("Calendar"));
    }
    return { Calendars: Calendar.Calendars, Events: Calendar.Events };
  }

  // src/commands/scheduleCheckIns.ts
  function scheduleCheckIns() {
    return command(() => {
      requirePermission("calendar");
      const spreadsheet = openSpreadsheet();
      const { weights } = readSettings(spreadsheet);
      const { sheet, list: list2 } = readPartnerSheet(spreadsheet, weights);
      const noted = seriesNoted(openCheckInRegister(spreadsheet));
      const meets = list2.partners.filter((partner) => purposeOf(partner) !== void 0);
      const usual = meets.filter(({ priority, phase = 0 }) => priority === "Immediate" || phase >= 4);
      const selected = partnersIn(meets, selectedRows(spreadsheet, sheet));
      const withoutSeries = usual.filter((partner) => !noted.has(seriesKey(partner.id, purposeOf(partner))));
      if (selected.length === 0 && withoutSeries.length === 0) {
        tell(usual.length === 0 ? words.nothingToSchedule : words.checkInsUpToDate(usual.length));
        return { ...NO_WORK, upToDate: usual.length };
      }
      const chosen = choosePartners({
        selected,
        usual,
        askSelected: words.scheduleForSelection,
        askUsual: () => words.schedulePlan(
          withoutSeries.map((partner) => partner.name),
          usual.length - withoutSeries.length,
          spreadsheet.getSpreadsheetTimeZone()
        )
      });
      if (chosen.length === 0) return NO_WORK;
      const report = underLock(() => schedule(spreadsheet, chosen));
      sayDone(spreadsheet, words.checkInsDone(report.made, report.upToDate, report.left), report.problems);
      return report;
    });
  }
  function schedule(spreadsheet, chosen) {
    const { weights } = readSettings(spreadsheet);
    const { sheet, list: list2 } = readPartnerSheet(spreadsheet, weights);
    const register = openCheckInRegister(spreadsheet);
    const noted = seriesNoted(register);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const plan = checkInPlanner(today(zone), beginningsNoted(register));
    const link = words.eventLink(spreadsheet.getUrl());
    const rows = rowsNow(chosen, list2.partners);
    const { partners } = fillPartnerIds(sheet, list2);
    const calendar = openCheckInCalendar(zone);
    const notes = [];
    const scheduleFor = (partner) => {
      const checkIn = plan(partner);
      if (!checkIn) return false;
      const entry = entryOf(partner, checkIn, zone, link);
      const { made, start } = calendar.add(entry);
      notes.push(noteOf2(partner, { ...checkIn, ...beginning(start) }, entry.id));
      return made;
    };
    const isScheduled = (partner) => noted.has(seriesKey(partner.id, purposeOf(partner)));
    try {
      return workThrough(partners, rows, isScheduled, scheduleFor);
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
      partnerId: partner.id,
      purpose
    };
  }
  function beginning(start) {
    return { date: start.slice(0, 10), time: start.slice(11, 16) };
  }
  function openCheckInRegister(spreadsheet) {
    return openRegister(spreadsheet, words.sheets.checkIns, words.checkInHeadings);
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
  function seriesNoted({ entries }) {
    return new Set(entries.map(({ partnerId, purpose }) => `${partnerId}/${purpose}`));
  }
  function seriesKey(partnerId, purpose) {
    return `${partnerId}/${purpose ? words.purposes[purpose] : ""}`;
  }
  function beginningsNoted({ entries }) {
    return entries.map(({ date, time }) => `${date}T${time}`);
  }

  // src/partnership/formulas.ts
  var SEPARATOR = ";";
  function columnFormula(key, places, weights) {
    var _a, _b;
    const name = (_a = COLUMNS.find((column2) => column2.key === key)) == null ? void 0 : _a.formula;
    const ratings = RATING_COLUMNS.map((column2) => {
      var _a2;
      return (_a2 = places[column2]) != null ? _a2 : 0;
    });
    const range = openRange(Math.min(...ratings), Math.max(...ratings));
    const column = (wanted) => {
      var _a2, _b2;
      return openRange((_a2 = places[wanted]) != null ? _a2 : 0, (_b2 = places[wanted]) != null ? _b2 : 0);
    };
    const given = weights === void 0 ? [] : [weights];
    const argumentsOf = {
      priority: [range, ...given],
      score: [range, ...given],
      reason: [range, ...given],
      nextStep: [range, column("capacity"), ...given],
      nextCheckIn: [column("lastContact"), column("level"), column("priority")]
    };
    return `=${name}(${((_b = argumentsOf[key]) != null ? _b : []).join(SEPARATOR)})`;
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

  // src/workspace/partnerColumns.ts
  var NO_PARTNERS = { columns: {}, partners: [], problems: [], nextRow: 2 };
  function planPartnerColumns(spreadsheet) {
    var _a, _b, _c;
    const known2 = findPartnerSheet(spreadsheet);
    const open = known2 != null ? known2 : spreadsheet.getActiveSheet();
    const rows = readRows(spreadsheet, open);
    const isEmpty = rows.length === 1 && ((_a = rows[0]) != null ? _a : []).every((cell) => cell === "");
    const list2 = readPartners(rows, readWeights(void 0));
    if (known2 && !isEmpty && !list2) throw new UserError(words.noNameColumn(known2.getName()));
    const sheet = known2 != null ? known2 : list2 ? open : void 0;
    const headings = list2 ? (_b = rows[0]) != null ? _b : [] : [];
    const found = list2 && sheet ? placesOf(sheet, headings) : {};
    const missing = COLUMNS.filter((column) => (column.needed || !list2) && found[column.key] === void 0);
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
      const key = columnOfFormula(formula);
      if (key) places[key] = place;
    });
    return places;
  }
  function refuseComputedBetweenRatings(places, headings) {
    var _a;
    const ratings = RATING_COLUMNS.map((key) => {
      var _a2;
      return (_a2 = places[key]) != null ? _a2 : 0;
    });
    for (const { key, formula } of COLUMNS) {
      const place = (_a = places[key]) != null ? _a : -1;
      if (formula && place > Math.min(...ratings) && place < Math.max(...ratings)) {
        throw new UserError(words.ratingColumnsApart(plainText(headings[place])));
      }
    }
  }
  function completePartnerColumns(spreadsheet, plan, weightsReference) {
    var _a, _b, _c;
    const needsDropDown = COLUMNS.filter(({ key }) => choicesOf(key).length > 0 && !hasDropDown(plan, key));
    const sheet = (_a = plan.sheet) != null ? _a : spreadsheet.insertSheet(words.sheets.partners, 0);
    const width = plan.width + plan.missing.length;
    const columns = sheet.getMaxColumns();
    if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
    if (plan.missing.length > 0) {
      const cells = plan.missing.map(
        ({ key, heading, formula }) => formula ? columnFormula(key, plan.places, weightsReference) : heading
      );
      sheet.getRange(1, plan.width + 1, 1, cells.length).setValues([cells]).setFontWeight("bold").setWrap(true);
    }
    if (plan.freeze) sheet.setFrozenRows(1);
    const height = sheet.getMaxRows() - 1;
    for (const { key } of plan.missing) format(sheet, key, ((_b = plan.places[key]) != null ? _b : 0) + 1, height);
    for (const { key } of needsDropDown) setDropDown(sheet, key, ((_c = plan.places[key]) != null ? _c : 0) + 1, height);
    return sheet;
  }
  function format(sheet, key, column, height) {
    const width = WIDTHS[key];
    if (width !== void 0) sheet.setColumnWidth(column, width);
    const range = sheet.getRange(2, column, height, 1);
    if (key === "score") range.setNumberFormat("0.0");
    if (key === "lastContact") range.setNumberFormat("yyyy-mm-dd");
    if (key === "reason" || key === "nextStep" || key === "mission") range.setWrap(true);
  }
  var WIDTHS = {
    name: 260,
    reason: 420,
    nextStep: 340,
    level: 180,
    phase: 170,
    mission: 360,
    priority: 150
  };
  function choicesOf(key) {
    if (key === "level") return LEVELS.map(({ level }) => levelLabel(level));
    if (key === "phase") return PHASES.map(({ phase }) => phaseLabel(phase));
    return key === "capacity" || RATING_COLUMNS.some((rating) => rating === key) ? ["High", "Medium", "Low"] : [];
  }
  function hasDropDown({ sheet, places, missing }, key) {
    var _a;
    if (!sheet || missing.some((column) => column.key === key)) return false;
    return sheet.getRange(2, ((_a = places[key]) != null ? _a : 0) + 1).getDataValidation() !== null;
  }
  function setDropDown(sheet, key, column, height) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choicesOf(key)], true).setAllowInvalid(true).setHelpText(key === "level" || key === "phase" ? words.chooseHelp : words.ratingHelp).build();
    sheet.getRange(2, column, height, 1).setDataValidation(rule);
  }
  function missingDropDowns(plan) {
    return COLUMNS.filter(({ key }) => choicesOf(key).length > 0 && !hasDropDown(plan, key)).length;
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
        const sheet = completePartnerColumns(spreadsheet, partners, settings.weightsReference);
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
      !isNew && missingDropDowns(partners) > 0 && words.stepDropDowns(sheetName),
      withoutId > 0 && words.stepFillIds(withoutId),
      !isNew && partners.freeze && words.stepFreeze(sheetName),
      settings.sheet === void 0 && words.stepMakeSheet(words.sheets.settings),
      settings.sheet && settings.missing.length > 0 && words.stepAddSettings(settings.missing.map(([label2 = ""]) => label2))
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

  // src/functions/partnerMatrix.ts
  function PARTNER_MATRIX(names, ratings, weights) {
    const rows = priorityMatrix(names, ratings, readWeights(weights));
    return [words.matrixHeadings, ...rows.map((row) => [row.name, ...row.ratings, row.priority])];
  }

  // src/partnership/checkin/nextCheckIns.ts
  function nextCheckIns(last, level, priority) {
    var _a, _b, _c, _d, _e;
    const rows = asRows(last);
    const levels = asRows(level);
    const priorities = asRows(priority);
    const headed = findColumns([(_a = rows[0]) == null ? void 0 : _a[0]]).lastContact !== void 0;
    const at = (cells, row) => {
      var _a2;
      return (_a2 = cells.length > 1 ? cells[row] : cells[0]) == null ? void 0 : _a2[0];
    };
    let end = rows.length;
    while (end > (headed ? 1 : 0) && plainText((_b = rows[end - 1]) == null ? void 0 : _b[0]) === "") end--;
    refuseShort("levels", levels, end);
    refuseShort("priorities", priorities, end);
    const answers = [];
    for (let row = 0; row < end; row++) {
      const answer = headed && row === 0 ? words.headings.nextCheckIn : nextDate((_c = rows[row]) == null ? void 0 : _c[0], at(levels, row), at(priorities, row));
      answers.push([answer]);
    }
    return rows.length === 1 ? (_e = (_d = answers[0]) == null ? void 0 : _d[0]) != null ? _e : "" : answers.length > 0 ? answers : "";
  }
  function refuseShort(what, cells, dates) {
    if (cells.length > 1 && cells.length < dates) {
      throw new Error(words.rowsDiffer(what, cells.length, "dates", dates));
    }
  }
  function nextDate(last, levelCell, priorityCell2) {
    if (plainText(last) === "") return "";
    const date = isDate(last) ? dayOfCell(last) : readCalendarDate(plainText(last));
    if (date === void 0) return words.check([words.notADate(last)]);
    const level = readLevel(levelCell);
    if (level === "unreadable") return words.check([words.notALevel(levelCell)]);
    const rhythm = cadence(
      level,
      PRIORITIES.find((one) => fold(one) === fold(plainText(priorityCell2)))
    );
    return rhythm ? nextCheckIn(date, rhythm) : "";
  }

  // src/functions/partnerNextCheckIn.ts
  function PARTNER_NEXT_CHECKIN(last, level, priority) {
    return nextCheckIns(last, level, priority);
  }

  // src/functions/partnerNextStep.ts
  function PARTNER_NEXT_STEP(ratings, capacity, weights) {
    const table4 = readRatings(ratings);
    return answerColumn(table4, words.headings.nextStep, nextSteps(table4, capacity, readWeights(weights)));
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
  function stability(pattern, weights) {
    const decision = decide(pattern, weights);
    if (decision === "unrated") return "";
    if (decision === "undecided") return words.couldChangeWhenRated(missingCriteria(pattern));
    const steps = decisiveSteps(pattern, weights);
    if (steps.length === 0) return words.firm;
    return words.couldChange(steps.map(({ criterion, to }) => ({ criterion, to, rises: to > pattern[criterion] })));
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

/** Puts the menu there right after installing, when the file is open already. */
function onInstall() { return CommonGround_.onInstall.apply(this, arguments); }

/**
 * Puts the menu there when the file opens. In a file in which the add-on is not enabled yet Google allows nothing else.
 */
function onOpen() { return CommonGround_.onOpen.apply(this, arguments); }

/**
 * Puts check-ins into the add-on's own calendar, for the selected partners, or for those one works with now: the
 * Immediate ones and those in implementation. Nobody is invited, and a meeting series is made only once.
 */
function scheduleCheckIns() { return CommonGround_.scheduleCheckIns.apply(this, arguments); }

/**
 * Makes or completes the Partners and Settings sheets. What is there stays as it is: columns are added to the right,
 * drop-downs where there are none. Run again, it does nothing.
 */
function setUpSpreadsheet() { return CommonGround_.setUpSpreadsheet.apply(this, arguments); }

/** Explains in a dialog what the formulas and the menu do. */
function showHelp() { return CommonGround_.showHelp.apply(this, arguments); }

/**
 * The priority matrix: organizations with their three ratings and their priority, the ones to work with first on top.
 *
 * @param {A1:A} names The organizations' names; rows without a name are left out.
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each name; with or without their headings.
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
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
 * @return The date as text, such as 2026-02-10; DATEVALUE turns it into a date to calculate with. Blank without a last contact.
 * @customfunction
 */
function PARTNER_NEXT_CHECKIN(last, level, priority) { return CommonGround_.PARTNER_NEXT_CHECKIN.apply(this, arguments); }

/**
 * One concrete next step for a partner, led by the rating that holds it back.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_NEXT_STEP(B1:D, I1:I)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {I1:I} capacity Optional: the partner's capacity, High, Medium or Low; Low adds "not yet: capacity".
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
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
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
 * @return The priority, what to rate next, or what to check.
 * @customfunction
 */
function PARTNER_PRIORITY(ratings, weights) { return CommonGround_.PARTNER_PRIORITY.apply(this, arguments); }

/**
 * Why a partner has its priority, in one sentence: the ratings that decided, and the fewest changes that would improve it.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_REASON(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
 * @return The reason.
 * @customfunction
 */
function PARTNER_REASON(ratings, weights) { return CommonGround_.PARTNER_REASON.apply(this, arguments); }

/**
 * A score from 0 to 100 that orders partners of the same priority; blank until all three criteria are rated.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_SCORE(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
 * @return The score to one decimal.
 * @customfunction
 */
function PARTNER_SCORE(ratings, weights) { return CommonGround_.PARTNER_SCORE.apply(this, arguments); }

/**
 * Whether a priority is firm, or could change if one rating were one step higher or lower.
 * Put it into the heading cell of a column to label and fill the whole column: =PARTNER_STABILITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each partner; with or without their headings.
 * @param {Settings!B6:B8} weights Optional: three numbers, how much each criterion counts.
 * @return "firm", or "could change if" and the steps that would change it.
 * @customfunction
 */
function PARTNER_STABILITY(ratings, weights) { return CommonGround_.PARTNER_STABILITY.apply(this, arguments); }
