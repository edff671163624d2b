import { describe, expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import type { Format } from "../../src/document/model.js";
import { CRITERIA, CRITERIA_EXAMPLE, LAZY_DELETION, RESIDUAL, RESIDUAL_EXAMPLE, SCHEDULES, UNBOUNDED, UNBOUNDED_STORAGE, VAGUE_ENDS } from "../../src/facts/retention-phrases.js";
import { answersRetention, retention, type RetentionStatement } from "../../src/facts/retention.js";

const statements = (text: string, format: Format = "markdown"): readonly RetentionStatement[] => retention(parse(text, format));
/** Under a heading that speaks of retention, as such sentences stand. */
const under = (text: string): readonly RetentionStatement[] => statements(`# Privacy\n\n## Data retention\n\n${text}`);
const classes = (text: string): string[] => statements(text).map((statement) => statement.class);

describe("vague ends", () => {
  it.each([
    // necessity and purposes
    ["We hold your details only for as long as the purposes above require.", "for as long as the purposes above require"],
    ["Your data stays stored with us for as long as we need it to run the shop.", "for as long as we need it to run the shop"],
    ["Entries are stored until the purpose of collecting them has been met.", "until the purpose of collecting them has been met"],
    ["Profiles are retained for the duration required by our purposes.", "for the duration required by our purposes"],
    ["Uploads are saved while they remain useful.", "while they remain useful"],
    ["Your data is kept for as long as necessary.", "for as long as necessary"],
    ["We do not store information for longer than is needed.", "for longer than is needed"],
    ["Logs are held no longer than strictly required.", "no longer than strictly required"],
    ["We keep it only so long as needed.", "so long as needed"],
    ["Records are retained as needed.", "as needed"],
    ["We store personal data for the period necessary to reach our aims.", "for the period necessary to reach our aims"],
    // law without a name
    ["We store data for the period the law demands.", "for the period the law demands"],
    ["We retain your records as required or permitted by law.", "as required or permitted by law"],
    // the operator's judgement
    ["We hold data as long as we have a legitimate business reason.", "as long as we have a legitimate business reason"],
    ["Data is kept for as long as we consider it appropriate.", "for as long as we consider it appropriate"],
    ["We keep your data long enough to do what we collected it for.", "long enough to do what we collected it for"],
    // elastic amounts
    ["Messages are kept for a reasonable period.", "for a reasonable period"],
    ["Crash reports are held for a limited time.", "for a limited time"],
    ["Some data is stored for a certain period of time.", "for a certain period of time"],
    ["Cached items are retained for some time.", "for some time"],
    // relevance
    ["We store answers until they are no longer relevant.", "until they are no longer relevant"],
    // what goes wrong after a period
    ["We usually keep logs for 30 days, sometimes longer.", "sometimes longer"],
    ["We retain your data for 90 days or as long as we need it.", "as long as we need it"],
    ["We keep your data for as long as you use the app and for a reasonable time thereafter.", "for a reasonable time thereafter"],
    ["We keep your data while your account is active or as needed to serve you.", "as needed to serve you"],
    // deletion that hangs on need
    ["Once we no longer need it, we erase your address.", "Once we no longer need it"],
    ["When we have no ongoing legitimate business need to process it, we delete your data.", "When we have no ongoing legitimate business need"],
    ["We limit its use by only keeping it for as long as necessary.", "for as long as necessary"],
    ["We may retain related communications for as long as necessary.", "for as long as necessary"],
    ["Scores are used for the ranking and stored only for the minimum time needed.", "for the minimum time needed"],
    ["Retention follows our internal retention schedule.", "follows our internal retention schedule"],
  ])("%s", (text, words) => {
    const [statement, ...more] = under(text);
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ class: "vague", firm: true, words: { text: words } });
  });
});

describe("no end at all", () => {
  it.each([
    ["We keep analytics forever.", "forever"],
    ["Posts are stored indefinitely.", "indefinitely"],
    ["Your comments may be retained in perpetuity.", "in perpetuity"],
    ["Login logs are stored permanently.", "permanently"],
    ["We keep your uploads as long as we want.", "as long as we want"],
  ])("%s", (text, words) => {
    expect(statements(text)).toMatchObject([{ class: "indefinite", firm: true, words: { text: words } }]);
  });
  it("a denied permanence is never indefinite", () => {
    expect(statements("We do not store your photos permanently.")).toMatchObject([{ class: "vague", firm: false }]);
    expect(statements("All of it happens at once and no personal data is permanently stored.")).toMatchObject([{ class: "vague", firm: false }]);
  });
  it("permanently deleted is deleted", () => {
    expect(classes("When you close your account, your data is permanently deleted.")).toEqual(["event"]);
  });
  it("anonymous data is arguable", () => {
    expect(statements("We may retain aggregated data indefinitely.")).toMatchObject([{ class: "indefinite", firm: false }]);
  });
});

describe("deletion without a deadline", () => {
  it.each([
    ["Closed accounts are deleted as soon as practicable.", "as soon as practicable"],
    ["If we learn that a child gave us data, we will promptly delete it.", "promptly"],
    ["We will erase your records within a reasonable time.", "within a reasonable time"],
    ["Upon receiving your verified request, we will promptly delete your data.", "promptly"],
    ["If a minor signs up, Acme will make the user close the account and will take steps to delete the data as soon as possible.", "as soon as possible"],
    ["Old messages are deleted from time to time.", "from time to time"],
    ["Inactive profiles will eventually be purged.", "eventually"],
    ["Expired records are removed in due course.", "in due course"],
    ["Just write and we do our best to clear your data.", "do our best to clear"],
    ["Your account is gone, but we keep it isolated in backups until deletion is possible.", "until deletion is possible"],
    ["We may not immediately delete residual copies from our servers.", "delete residual copies from our servers"],
    ["Some data may remain in backups after deletion.", "remain in backups after deletion"],
  ])("%s", (text, words) => {
    expect(statements(text).filter(({ firm }) => firm)).toMatchObject([{ class: "vague-deletion", words: { text: words } }]);
  });
  it.each(["We immediately delete it from our servers.", "Your data will be deleted.", "If we learn that a child gave us data, we will delete it."])("arguable: %s", (text) => {
    expect(statements(text).map(({ class: kind, firm }) => [kind, firm])).toEqual([["vague-deletion", false]]);
  });
  it.each(["As soon as you unsubscribe, we delete your address.", "The photo is deleted as soon as the check is complete."])("an event is a deadline: %s", (text) => {
    expect(classes(text)).toEqual(["event"]);
  });
  it("possible or not says how far, not when", () => {
    expect(statements("Analytics are anonymized whenever possible.").filter(({ firm }) => firm)).toEqual([]);
  });
});

describe("determinate statements", () => {
  it.each([
    ["We delete server logs after 30 days.", "P30D"],
    ["Recordings are kept for twelve (12) months.", "P12M"],
    ["For data collected where a shop has installed our tag, Acme deletes it after 180 days.", "P180D"],
    ["Telemetry is wiped every 14 days.", "P14D"],
    ["Chat history is stored for a maximum of 180 days.", "P180D"],
    ["We remove the account 30 days following your request.", "P30D"],
    ["Within 72 hours of upload the photo is deleted.", "PT72H"],
    ["Accounts that were not used for 24 months are removed.", "P24M"],
    ["After one year without login we erase your data.", "P1Y"],
    ["The session token expires after one hour.", "PT1H"],
    ["The _id cookie lasts for 400 days.", "P400D"],
    ["Data is not kept for longer than 90 days.", "P90D"],
    ["We keep orders as long as necessary, but for no more than two years.", "P2Y"],
    ["We delete it as soon as possible, and no later than 180 days after your request.", "P180D"],
    ["Copies may persist in backups for up to 35 days.", "P35D"],
    ["We keep your prompts for the period necessary to answer and then for thirty (30) rolling days.", "P30D"],
    ["Photos remain in the cloud for a limited period of 24-48 hours.", "PT48H"],
    ["If you do not sign in for two years your account will be deleted.", "P2Y"],
    ["We keep invoices (and receipts) for up to 7 years, even if you leave.", "P7Y"],
    ["We get details from your client and store it for 30 days:", "P30D"],
  ])("period: %s", (text, period) => {
    expect(statements(text)).toMatchObject([{ class: "period", period }]);
  });
  it.each([
    "Notes stay stored until you delete them.",
    "We keep your profile for as long as your account exists.",
    "Data is held until you uninstall the app.",
    "Settings are kept until you clear the browser's storage.",
    "Guild settings are stored until the bot is removed from the server.",
    "We retain your data while you are a customer.",
    "We store your address as long as you stay subscribed to the newsletter.",
    "Your data is retained until you withdraw consent.",
    "The session cookie is deleted when you close the browser.",
    "The image is discarded immediately after processing.",
    "We erase the file as soon as the conversion finishes.",
    "Uninstalling the app deletes all your data.",
    "Your posts remain public unless you delete them.",
    "We retain your choices for the duration of the session.",
    "Your order data is stored only as long as is necessary to complete your purchase transaction.",
    "After that we delete your profile.",
    "Card details are retained until the user reaches the age set by the relevant local rules.",
  ])("event: %s", (text) => {
    expect(statements(text).map(({ class: kind }) => kind)).toEqual(["event"]);
  });
  it.each(["We keep invoices for ten years under section 147 of the Fiscal Code.", "Tax law obliges us to keep invoices for seven years.", "Records are maintained and destroyed according to the Federal Archives Act."])("statute: %s", (text) => {
    expect(classes(text)).toEqual(["statute"]);
  });
  it.each(["We do not store any personal data.", "No personal data is kept.", "Your data stays only on your device.", "No data, including page content, is stored on our servers."])("none: %s", (text) => {
    expect(classes(text)).toEqual(["none"]);
    expect(answersRetention(parse(text, "markdown"))).toBe(true);
  });
});

describe("tables, lists and labels", () => {
  it("reads a table's column of periods", () => {
    const table = "# Privacy\n\n| Data | Kept for |\n|---|---|\n| Server logs | 30 days |\n| Profile | Until you delete it |\n| Notes | As long as necessary |\n| Audit trail | Indefinitely |\n";
    expect(statements(table).map(({ class: kind, subject, period }) => [kind, subject, period])).toEqual([
      ["period", "Server logs", "P30D"],
      ["event", "Profile", undefined],
      ["vague", "Notes", undefined],
      ["indefinite", "Audit trail", undefined],
    ]);
  });
  it("does not take a row about the right to deletion for a period", () => {
    expect(statements("| Right | What it means |\n|---|---|\n| Deletion | We cannot do so where we need the data |\n")).toEqual([]);
  });
  it("reads items by their lead", () => {
    expect(statements("We keep the following data for:\n\n- 30 days, for IP addresses\n- six months, for orders\n").map(({ period }) => period)).toEqual(["P30D", "P6M"]);
  });
  it("reads labels under a heading about retention", () => {
    expect(under("Server logs: 14 days").map(({ period, subject }) => [period, subject])).toEqual([["P14D", "Server logs"]]);
    expect(under("Server logs: for as long as we need them")).toMatchObject([{ class: "vague", firm: true, words: { text: "for as long as we need them" } }]);
    expect(under("Note: we need them for a reasonable talk")).toEqual([]);
    expect(under("Retained until account closure")).toMatchObject([{ class: "event" }]);
  });
  it("reads items that end their lead's clause of time", () => {
    expect(statements("We keep your data for as long as:\n\n- your account is open;\n- we need it to serve you;\n- three years have not passed.\n").map(({ class: kind, words }) => [kind, words.text])).toEqual([
      ["event", "your account is open"],
      ["vague", "we need it to serve you"],
      ["period", "three years"],
    ]);
    expect(statements("You may use the app for as long as:\n\n- we need it\n")).toEqual([]);
  });
  it("does not soften what is said of one category", () => {
    const list = "- Logs: 30 days\n- Orders: 10 years\n- Profile: until you delete it\n";
    expect(under(`Tickets are kept as long as necessary.\n\n${list}`)[0]).toMatchObject({ class: "vague", firm: true });
    expect(under(`Usage data is kept as long as necessary.\n\n${list}`)[0]).toMatchObject({ class: "vague", firm: true });
    for (const general of ["Such personal information about you is kept", "The information you provide is kept", "It is kept", "We keep your personal data only"]) expect(under(`${general} as long as necessary.\n\n${list}`)[0], general).toMatchObject({ class: "vague", firm: false });
  });
  it("softens a general sentence that a whole list makes exact", () => {
    const list = "- Logs: 30 days\n- Orders: 10 years\n- Profile: until you delete it\n";
    expect(under(`We keep data only as long as necessary.\n\n${list}`)[0]).toMatchObject({ class: "vague", firm: false });
    expect(under("We keep data only as long as necessary. For example, logs are kept for 30 days.")[0]).toMatchObject({ class: "vague", firm: true });
  });
});

describe("arguable: never firm", () => {
  it.each([
    "We delete your data after 30 days unless a longer period is required by law.",
    "The retention period depends on the type of data and on our obligations.",
    "Your text is stored temporarily.",
    "We may retain a copy for our records.",
    "Persistent cookies are stored for a longer period.",
    "We keep data until it becomes unnecessary or until you close your account, whichever is sooner.",
    "Once the retention period has ended, we delete it.",
    "We keep records for the periods that commercial and tax laws require.",
  ])("%s", (text) => {
    expect(under(text).filter(({ firm, class: kind }) => firm && /vague|indefinite/.test(kind))).toEqual([]);
  });
});

describe("what is data", () => {
  it.each([
    ["Nicknames are kept for as long as they are useful to us.", "vague"],
    ["Drawings that you have replaced remain on our servers for a limited time.", "vague"],
    ["Notes to your teacher remain for a short while after the course ends.", "vague"],
    ["After you leave, we hold your number for the period the law demands.", "vague"],
    ["Sketches are kept permanently unless you ask us to throw them away.", "indefinite"],
    ["Calls that led to a complaint are kept until they are no longer needed.", "vague"],
    ["Printouts that a teacher has made are shredded when convenient.", "vague-deletion"],
    ["X-ray pictures on the screen are wiped periodically.", "vague-deletion"],
    ["Doodles are overwritten at irregular intervals.", "vague-deletion"],
    ["Sketches are kept for an appropriate length of time.", "vague"],
    ["We decide at our discretion when to erase sketches.", "vague-deletion"],
    ["For drawings there is no time limit on storage.", "indefinite"],
    ["Drawings are kept for around six months, depending on circumstances.", "vague"],
    ["Reports of accidents are kept for as long as our insurers expect us to.", "vague"],
    ["Sketches are kept for a year, after which they, if deemed fit by us, shall be erased.", "period vague-deletion"],
    ["If storage is required, we work to keep sketches for the shortest possible period.", "vague"],
  ])("under a heading about keeping: %s", (text, expected) => {
    const found = under(text).filter(({ firm }) => firm);
    expect(found.map(({ class: kind }) => kind).join(" ")).toBe(expected);
  });
  it.each([
    ["Struck-out readings are kept for as long as they may be useful.", "for as long as they may be useful"],
    ["An account needs an address and a pen name. We keep both for as long as necessary.", "for as long as necessary"],
    ["Lists of what you have bought are kept for some time after a purchase.", "for some time"],
    ["Your address goes onto a list of people we do not write to, which we keep for as long as is reasonable.", "for as long as is reasonable"],
    ["Information of people who asked about the course and did not join is kept for a reasonable time.", "for a reasonable time"],
  ])("without one: %s", (text, words) => {
    expect(statements(text)).toMatchObject([{ class: "vague", firm: true, words: { text: words } }]);
  });
  it.each([
    "We hold our staff to a reasonable standard for as long as they work here.",
    "You remain responsible for your account for as long as necessary.",
    "Users remain bound by these terms for as long as they need the app.",
    "We keep our servers in Oslo for as long as they are needed.",
    "We keep in touch with you for as long as needed.",
    "We keep learning how to do this better as needed.",
    "Doors are kept locked when necessary.",
    "Our staff are kept informed as needed.",
    "This section will remain in force as long as necessary.",
    "These terms survive for as long as necessary.",
    "Your rights remain as long as necessary.",
    "We periodically review what we hold.",
    "We decide at our discretion whether to answer.",
    "There is no time limit on your right to complain.",
    "The sketches we keep will not be shown to anybody for as long as necessary.",
  ])("not even under a heading about keeping: %s", (text) => {
    expect(under(text).filter(({ firm }) => firm)).toEqual([]);
  });
  it.each([
    "The app stays on your phone until you remove it.",
    "Your seat is held for a limited time.",
    "The shop is kept open for as long as needed.",
    "Obstacles are removed as soon as possible.",
    "The tables are wiped periodically.",
    "Children are kept safe for as long as needed.",
    "# Privacy\n\n## How we keep your data safe\n\nKeys are held for a reasonable time.",
  ])("nothing without one: %s", (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe("whose right it is", () => {
  it("a right of the operator is no wish of the reader", () => {
    expect(statements("If a juvenile gave us data, we shall have the right to take a reasonable measure to delete it as soon as possible.")).toMatchObject([{ class: "vague-deletion", firm: true, words: { text: "as soon as possible" } }]);
    expect(statements("You have the right to have us take measures to delete it as soon as possible.")).toEqual([]);
    expect(statements("We reserve the right to delete your data at our discretion.")).toEqual([]);
  });
});

describe("limits", () => {
  it("“longer than” is measured by what follows it", () => {
    expect(statements("No purpose in this policy will require us to keep your data for longer than you have an account with us.")).toMatchObject([{ class: "event" }]);
    expect(statements("We do not keep your data for longer than is needed.")).toMatchObject([{ class: "vague" }]);
    expect(statements("Data of guests is kept for longer periods.")).toMatchObject([{ class: "vague" }]);
  });
  it("copies of what the reader deleted linger too", () => {
    const [statement] = statements("Copies of letters that you have changed or deleted may remain in our archive, and may be visible in cached pages for a period of time.");
    expect(statement).toMatchObject({ class: "vague-deletion", ground: "residual", firm: true });
  });
  it("gives each of two things its own time", () => {
    expect(classes("Chats are stored for 6 months but invoice records are kept for longer.")).toEqual(["period", "vague"]);
  });
  it("copies that linger are a deletion without a date", () => {
    expect(statements("Residual copies may persist in backups for some time and are then gone.")).toMatchObject([{ class: "vague-deletion", ground: "residual", words: { text: "persist in backups for some time" } }]);
    expect(statements("Backups are kept for some time.")).toMatchObject([{ class: "vague" }]);
  });
});

describe("not about keeping data", () => {
  it.each([
    "We provide a page for you to view, correct, or delete your profile.",
    "We aim to allow you to correct, amend, delete, or limit the use of your data.",
    "You retain control over your files.",
    "You keep every right to what you upload.",
    "We reserve the right to keep improving our service.",
    "We keep you informed of changes as needed.",
    "Please keep your password safe for as long as necessary.",
    "Keep a copy of this notice for as long as you need it.",
    "We will answer your request within a reasonable time.",
    "We aim to reply as soon as possible.",
    "We respond to deletion requests within 30 days.",
    "You may ask us to delete your data at any time.",
    "You have the right to request that we erase your data without undue delay.",
    "Read here how we store your data for as long as necessary.",
    "We retain ownership of our software for as long as permitted by law.",
    "We have retained counsel in Lisbon.",
    "Our retained auditors look at access logs when necessary.",
    "We keep our servers in Oslo as long as they are needed.",
    "Data is stored in the European Union.",
    "Data is stored encrypted.",
    "We hold certificates that are renewed every two years.",
    "Bear in mind that mail is not safe.",
    "We maintain appropriate safeguards as necessary.",
    "Reasonable steps are taken to check who you are.",
    "We may need to keep some features off where necessary.",
    "Staff are bound to hold data in confidence as required by law.",
    "You hold us harmless for as long as permitted by law.",
    "Visit our online store for a limited time.",
    "This policy remains in force until it is replaced.",
    "As long as you are signed in, ads are chosen for you.",
    "For as long as necessary to finish the download, keep the app open.",
    "We collect only data that is necessary.",
    "Necessary cookies cannot be turned off.",
    "Customer retention campaigns are run by mail.",
    "You can keep using the free plan indefinitely.",
    "Your licence lasts indefinitely.",
    "We save you time.",
    "Save your settings before you leave.",
    "Log in to see your logs.",
    "You have the right to have your data kept accurate for as long as necessary.",
    "To keep the service secure we scan traffic as needed.",
    "Keep out of reach of children.",
    "We will not keep you on a list against your will.",
    "Until further notice, contact us by mail.",
    "Breaches are notified within 72 hours.",
    "We update this policy from time to time.",
    "The free trial lasts 30 days.",
    "We hold events in Ghent for a limited time only.",
    "How long do we keep your data?",
    "Children under 13 years old may not use the app; we keep no account of them.",
    "In the past 12 months we have collected your name.",
    "We give 30 days notice before a change.",
    "Personal data is collected, used and stored where necessary for running the business.",
    "Data is kept as up to date as possible.",
  ])("%s", (text) => {
    expect(statements(text).filter(({ class: kind }) => kind !== "none")).toEqual([]);
  });
});

describe("whether the document answers the question", () => {
  const answers = (text: string): boolean => answersRetention(parse(text, "markdown"));
  it.each(["We keep your data as long as necessary.", "Logs are deleted after 30 days.", "We store nothing: no personal data is retained.", "When you close your account we delete your data.", "See the retention section of our [main policy](privacy.md)."])("yes: %s", (text) => {
    expect(answers(text)).toBe(true);
  });
  it.each(["We collect your name.", "If we find that a child under 13 gave us data, we immediately delete it from our servers.", "If you think that your child gave us data, write to us and we will promptly remove it.", "If we learn that a minor gave us data, we take measures to delete it as soon as possible.", "You have the right to request deletion of your data.", "The information we ask for will be retained by us and used as said in this policy.", "We don't store your card number.", "Your IP address is temporarily collected as part of our logs."])("no: %s", (text) => {
    expect(answers(text)).toBe(false);
  });
});

describe("phrases", () => {
  it.each([...VAGUE_ENDS, ...UNBOUNDED, ...UNBOUNDED_STORAGE, ...LAZY_DELETION, ...SCHEDULES].map(({ ground, pattern, example }) => [ground, example, pattern] as const))("%s: %s", (ground, example, pattern) => {
    expect(example.toLowerCase()).toMatch(pattern);
    void ground;
  });
  it("examples are read as what they show", () => {
    for (const { example } of VAGUE_ENDS) expect(under(example), example).toMatchObject([{ class: "vague" }]);
    for (const { example } of [...UNBOUNDED, ...UNBOUNDED_STORAGE]) expect(under(example), example).toMatchObject([{ class: "indefinite" }]);
    expect(RESIDUAL_EXAMPLE.toLowerCase()).toMatch(RESIDUAL);
    expect(statements(RESIDUAL_EXAMPLE)).toMatchObject([{ class: "vague-deletion", ground: "residual" }]);
    expect(CRITERIA_EXAMPLE).toMatch(CRITERIA);
  });
});

describe("places", () => {
  it("are exact in marked-up text", () => {
    const text = "# Privacy\r\n\r\nWe keep *your data* for as long as is\r\nnecessary.\r\n";
    const [statement] = statements(text);
    expect(text.slice(...statement!.words.range)).toBe("for as long as is\r\nnecessary");
    expect(text.slice(...statement!.range)).toBe("We keep *your data* for as long as is\r\nnecessary.");
  });
  it("says nothing of other languages", () => {
    expect(statements("Wir speichern Ihre personenbezogenen Daten nur so lange, wie es für die Zwecke erforderlich ist, und löschen sie danach. Die Daten werden nicht an Dritte weitergegeben, und wir verwenden keine Cookies auf dieser Seite.")).toEqual([]);
  });
});

it("reads a day of the calendar as the end", () => {
  const [statement] = retention(parse("# Privacy policy\n\nAll survey data will be destroyed on 31 December 2027.\n", "markdown"));
  expect(statement).toMatchObject({ class: "event" });
});
