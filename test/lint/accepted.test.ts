import "../support/mocked-rules.js";
import { describe, expect, it } from "vitest";
import { staleAccepted } from "../../src/lint/accepted.js";
import { loadConfig } from "../../src/lint/config.js";
import { lintSources } from "../../src/lint/engine.js";
import { catalogue } from "../support/catalogue.js";
import { memoryRepository } from "../support/memory-repository.js";

const HEAD = "# Privacy Policy\n\nWe collect personal data: a@b.example.\n\n";
const entry = { rule: "no-forever", quote: "keep it forever", reason: "agreed with counsel", by: "Kim" };

async function run(text: string, accepted: object[], day = "2027-01-01", complete = true) {
  const config = await loadConfig({ repository: memoryRepository({ "clauselint.config.json": JSON.stringify({ accepted }, undefined, 1) }), catalogue });
  const reports = lintSources([{ path: "PRIVACY.md", text: HEAD + text }], config, memoryRepository({}), { rules: catalogue, day });
  return { report: reports[0]!, notices: await staleAccepted(config, reports, complete, day) };
}

describe("accepted findings", () => {
  it.each([
    ["as written", "We keep it forever, really."],
    ["over a line break", "We keep\nit   forever, really."],
    ["through markup", "We keep it **forever**, really."],
    ["with an entity", "We keep it&nbsp;forever, really."],
  ])("are matched by their words %s", async (_, text) => {
    const { report, notices } = await run(text, [entry]);
    expect(report.messages).toEqual([]);
    expect(report.suppressedMessages).toMatchObject([{ ruleId: "clauselint/no-forever", suppressions: [{ kind: "accepted", justification: "agreed with counsel (Kim)" }] }]);
    expect(notices).toEqual([]);
  });

  it("do not hide the same words elsewhere, another rule, or another file", async () => {
    expect((await run("We keep it forever. Logs live forever.", [entry])).report.messages).toHaveLength(1);
    expect((await run("We keep it forever.", [{ ...entry, rule: "no-todo" }])).report.messages).toHaveLength(1);
    expect((await run("We keep it forever.", [{ ...entry, path: "OTHER.md" }])).report.messages).toHaveLength(1);
  });

  it("hold on their last day and not after it", async () => {
    const until = { ...entry, until: "2027-01-01" };
    expect((await run("We keep it forever.", [until])).report.messages).toHaveLength(0);
    const { report, notices } = await run("We keep it forever.", [until], "2027-01-02");
    expect(report.messages).toHaveLength(1);
    expect(notices).toMatchObject([{ file: "clauselint.config.json", line: 3 }]);
    expect(notices[0]!.message).toContain("held until 2027-01-01");
  });

  it("that match nothing any more are said to be stale, with their line", async () => {
    const { notices } = await run("We keep it forever.", [entry, { ...entry, quote: "gone words" }]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ file: "clauselint.config.json", line: 9 });
    expect(notices[0]!.message).toMatch(/^accepted\[1\] \(“gone words”\) matches no finding of no-forever/);
  });

  it("may stand for a file that was not linted now", async () => {
    expect((await run("Nothing.", [{ ...entry, quote: "gone words" }], undefined, false)).notices).toEqual([]);
    expect((await run("It is gone words.", [{ ...entry, quote: "gone words" }], undefined, false)).notices).toHaveLength(1);
  });
});
