import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findMatching, findPolicies, findReadable, isPolicyName } from "../../src/lint/discover.js";
import { matcher } from "../../src/lint/gitignore.js";
import { folderWith } from "../support/folder.js";

const tree = (...paths: string[]): string => folderWith(Object.fromEntries(paths.map((path) => [path, "x"])));

describe("names of policies", () => {
  it.each([
    "PRIVACY", "PRIVACY.md", "privacy.md", "Privacy.html", "PRIVACY.de.md", "PRIVACY_DE.md", "PRIVACY-app.txt", "privacy.pt-BR.md", "docs/privacy-policy.md", "privacy_policy.txt", "privacypolicy.html", "Privacy Policy.md",
    "legal/privacy_notice.htm", "privacy-notice.mdx", "privacy-statement.md", "privacy-policy-2024.md", "privacy-policy.fr.md", "app-privacy-policy.md", "site/privacy/index.md", "app/privacy-policy/page.mdx", "privacy/README.md",
  ])("%s is one", (path) => expect(isPolicyName(path)).toBe(true));

  it.each([
    "README.md", "docs/privacy-settings.md", "privacy.ts", "privacy-policy.pdf", "privacy-policy.tsx", "differential-privacy.md", "src/index.md", "docs/index.html", "privacytools.md", "security.md", "privacy", "how-we-do-privacy-engineering.md",
  ])("%s is none", (path) => expect(isPolicyName(path)).toBe(false));
});

describe("finding policies", () => {
  it("looks everywhere but in other people's and test folders", () => {
    const root = tree("PRIVACY.md", ".github/PRIVACY.md", "docs/legal/privacy-policy.txt", "node_modules/x/PRIVACY.md", "vendor/PRIVACY.md", "test/fixtures/PRIVACY.md", ".cache/PRIVACY.md", "src/pages/privacy.mdx", "README.md");
    expect(findPolicies({ root, folder: "" })).toEqual([".github/PRIVACY.md", "PRIVACY.md", "docs/legal/privacy-policy.txt", "src/pages/privacy.mdx"]);
    expect(findPolicies({ root, folder: "docs" })).toEqual(["docs/legal/privacy-policy.txt"]);
  });

  it("honours .gitignore on every level", () => {
    const root = folderWith({
      ".gitignore": "/build/\n*.html\n",
      "build/PRIVACY.md": "x",
      "site/.gitignore": "!privacy.html\nprivacy.md\n",
      "site/privacy.html": "x",
      "site/privacy.md": "x",
      "privacy.html": "x",
    });
    expect(findPolicies({ root, folder: "" })).toEqual(["site/privacy.html"]);
    expect(findReadable({ root, folder: "build" })).toEqual(["build/PRIVACY.md"]);
  });

  it("leaves out what patterns say", () => {
    const root = tree("PRIVACY.md", "old/PRIVACY.md");
    expect(findPolicies({ root, folder: "", ignored: matcher(["old/"]) })).toEqual(["PRIVACY.md"]);
  });

  it("reads every text in a folder that was asked for", () => {
    const root = tree("docs/a.md", "docs/b/c.HTML", "docs/d.txt", "docs/e.js", "docs/PRIVACY", "docs/node_modules/x.md", "docs/test/f.markdown");
    expect(findReadable({ root, folder: "docs" })).toEqual(["docs/PRIVACY", "docs/a.md", "docs/b/c.HTML", "docs/d.txt", "docs/test/f.markdown"]);
  });

  it("reads folders beside the repository", () => {
    const root = tree("repo/.gitignore", "other/a.md", "other/.gitignore");
    expect(findReadable({ root: join(root, "repo"), folder: "../other" })).toEqual(["../other/a.md"]);
  });

  it("takes what the config's patterns match, from the config's folder", () => {
    const root = tree("web/legal/eula.md", "web/x.md", "legal/eula.md");
    expect(findMatching({ root, folder: "web" }, ["legal/*.md"], "web")).toEqual(["web/legal/eula.md"]);
  });

  it("does not run in circles", () => {
    const root = tree("docs/PRIVACY.md");
    mkdirSync(join(root, "a"));
    symlinkSync(root, join(root, "a", "loop"));
    expect(findPolicies({ root, folder: "" })).toEqual(["docs/PRIVACY.md"]);
  });
});
