/** Import this first: the rules of the tests stand in for the real ones, in everything that the importing test loads. */
import { vi } from "vitest";

vi.mock("../../src/generated/rules.js", async () => ({ rules: (await import("./catalogue.js")).catalogue }));
vi.mock("../../src/generated/validate-config.js", () => import("./validator.js"));
