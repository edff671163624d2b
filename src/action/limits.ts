/** What GitHub accepts at most; where it documents nothing, what has been seen to work. */

/** Comments and review bodies: 65,536 characters by the API's own message, with room for what GitHub adds. */
export const BODY_CHARACTERS = 60_000;
/** The same bodies are also counted in bytes. */
export const BODY_BYTES = 200_000;
/** Annotations of one type that the runner shows for a step (actions/runner, ExecutionContext.cs). */
export const ANNOTATIONS_PER_TYPE = 10;
/** Longer annotation messages are cut by the runner. */
export const ANNOTATION_MESSAGE = 4096;
/** Annotations in one request of the Checks API. */
export const ANNOTATIONS_PER_REQUEST = 50;
/** Annotations of one check run that are still worth their requests. */
export const ANNOTATIONS_PER_CHECK = 500;
/** Title of a check run's annotation. */
export const ANNOTATION_TITLE = 255;
/** Summary and text of a check run. */
export const CHECK_TEXT = 60_000;
/** The job summary may be 1 MiB; counted in bytes, with room for what other steps' tools add to ours. */
export const SUMMARY_BYTES = 900 * 1024;
/** Inline comments of one review: GitHub documents no cap, large ones time out. */
export const COMMENTS_PER_REVIEW = 60;
/** All waiting that GitHub asks for, together, in seconds. */
export const WAIT_SECONDS = 120;

export const bytes = (text: string): number => Buffer.byteLength(text, "utf8");
