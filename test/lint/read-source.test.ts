import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode, readSource } from "../../src/lint/read-source.js";
import { SIZE_LIMIT } from "../../src/lint/repository.js";
import { folderWith } from "../support/folder.js";

describe("reading a policy", () => {
  it.each([
    ["empty", new Uint8Array(), "P.md: is empty"],
    ["blank", Buffer.from(" \r\n\t"), "P.md: is empty"],
    ["only a byte order mark", Buffer.from("\uFEFF"), "P.md: is empty"],
    ["binary", Buffer.from([0x25, 0x50, 0, 0x44]), "P.md: is a binary file, not a text"],
    ["UTF-16", Buffer.from("\uFEFFabc", "utf16le"), "P.md: is UTF-16; save it as UTF-8"],
    ["huge", new Uint8Array(SIZE_LIMIT + 1).fill(97), "P.md: larger than 2 MB; policies up to 2 MB are read"],
  ])("refuses what is %s", (_, bytes, message) => expect(() => decode(bytes, "P.md")).toThrow(message));

  it("keeps the byte order mark, and reads what is not UTF-8 as well as can be", () => {
    expect(decode(Buffer.from("\uFEFFab"), "P.md")).toEqual({ text: "\uFEFFab", damaged: false });
    expect(decode(Buffer.from([97, 0xe9, 98]), "P.md")).toEqual({ text: "a\uFFFDb", damaged: true });
    expect(decode(new Uint8Array(SIZE_LIMIT).fill(97), "P.md").damaged).toBe(false);
  });

  const root = folderWith({ "PRIVACY.md": "x", "locked.md": "x" });

  it("says what the system says, in plain words", () => {
    expect(() => readSource(join(root, "no.md"), "no.md")).toThrow("no.md: no such file or folder");
    expect(() => readSource(root, ".")).toThrow(".: is no regular file");
  });

  // The superuser reads everything, and Windows knows no such mode.
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("says so when it may not read", () => {
    chmodSync(join(root, "locked.md"), 0);
    expect(() => readSource(join(root, "locked.md"), "locked.md")).toThrow("locked.md: permission denied");
  });
});
