import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskRepository, gitRepository } from "../../src/lint/repository.js";
import { insidePath } from "../../src/lint/paths.js";
import { folderWith } from "../support/folder.js";

describe("paths", () => {
  it.each([
    ["", "a/b.md", "a/b.md"],
    ["docs", "./b.md", "docs/b.md"],
    ["docs", "../a.md", "a.md"],
    ["docs", "..", ""],
    ["docs", "a\\b.md", "docs/a/b.md"],
    ["", "../a.md", undefined],
    ["docs", "../../a.md", undefined],
    ["docs", "/etc/passwd", undefined],
    ["", "C:\\x", undefined],
    ["../other", "b.md", undefined],
    ["", "a\0b", undefined],
  ])("%s + %s = %s", (folder, relative, expected) => expect(insidePath(folder, relative)).toBe(expected));
});

describe("a repository on disk", () => {
  const outer = folderWith({ "secret.txt": "secret", "repo/docs/PRIVACY.md": "policy" });
  const root = join(outer, "repo");
  symlinkSync(join(outer, "secret.txt"), join(root, "link.txt"));
  symlinkSync(join(root, "docs"), join(root, "inner"));
  symlinkSync(join(root, "nowhere"), join(root, "dangling"));
  const repository = diskRepository(root);

  it("reads and sees what is inside", () => {
    expect(repository.read("docs/PRIVACY.md")).toBe("policy");
    expect(repository.read("inner/PRIVACY.md")).toBe("policy");
    expect([repository.exists("docs"), repository.exists("docs/PRIVACY.md"), repository.exists("docs/TERMS.md")]).toEqual([true, true, false]);
    expect(repository.read("docs")).toBeUndefined();
  });

  it.each(["../secret.txt", "link.txt", "dangling", "docs/../../secret.txt"])("neither reads nor knows %s", (path) => {
    expect(repository.read(path)).toBeUndefined();
    expect(repository.exists(path)).toBeUndefined();
  });

  it("does not take a folder's border for the end of the world", () => {
    expect(diskRepository(root, { whole: false }).exists("docs/TERMS.md")).toBeUndefined();
    expect(diskRepository(root, { whole: false }).exists("docs/PRIVACY.md")).toBe(true);
  });
});

describe("a commit", () => {
  const root = folderWith({ "docs/PRIVACY.md": "first", "ümlaut file.md": "u" });
  const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false", ...args], { cwd: root, stdio: "pipe" });
  symlinkSync("docs/PRIVACY.md", join(root, "link.md"));
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
  writeFileSync(join(root, "docs/PRIVACY.md"), "second");
  writeFileSync(join(root, "new.md"), "new");
  const repository = gitRepository(root, "HEAD");

  it("holds what was committed, not what is on disk", () => {
    expect(repository.read("docs/PRIVACY.md")).toBe("first");
    expect(repository.read("ümlaut file.md")).toBe("u");
    expect([repository.exists("docs"), repository.exists("new.md"), repository.exists("docs/PRIVACY.md"), repository.exists("../x")]).toEqual([true, false, true, undefined]);
    expect(repository.read("new.md")).toBeUndefined();
  });

  it("does not follow links", () => {
    expect(repository.exists("link.md")).toBe(true);
    expect(repository.read("link.md")).toBeUndefined();
  });

  it("takes no option for a revision", () => {
    expect(() => gitRepository(root, "--output=x")).toThrow(/no name of a revision/);
    expect(() => gitRepository(root, "nosuchbranch")).toThrow();
  });
});
