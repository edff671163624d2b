/** Paths inside a repository: relative to its root, forward slashes, "" for the root itself. */

/** The folder of a path; "" at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `relative` as seen from `folder`; undefined when it leads out of the repository, or is absolute. */
export function insidePath(folder: string, relative: string): string | undefined {
  const slashed = relative.replaceAll("\\", "/");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed) || slashed.includes("\0")) return undefined;
  const parts: string[] = folder === "" ? [] : folder.split("/");
  if (parts[0] === "..") return undefined;
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** The folder and all above it, the root ("") last. */
export function foldersUpward(folder: string): string[] {
  const all: string[] = [];
  for (let at = folder; at !== ""; at = folderOf(at)) all.push(at);
  return [...all, ""];
}
