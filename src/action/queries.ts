/** What GraphQL tells and REST does not: whose a comment is for any token, and whether a person resolved its thread. */

/** Review threads of a pull request, a page of a hundred; a thread's first comment is the one that a linter writes. */
export const THREADS = /* GraphQL */ `
  query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            isResolved
            comments(first: 1) { nodes { fullDatabaseId body viewerDidAuthor } }
          }
        }
      }
    }
  }
`;

/** Reviews of a pull request with their bodies. */
export const REVIEWS = /* GraphQL */ `
  query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { fullDatabaseId body viewerDidAuthor }
        }
      }
    }
  }
`;
