export const HELP = `clauselint: the linter for privacy policies

  clauselint [paths…]            lint; without a path it finds the repository's policies
  clauselint facts <file>        what the policy says: contacts, periods, ages, terms
  clauselint rules               all rules, with their presets
  clauselint explain <rule>      one rule: why, with examples and options
  clauselint init                config, workflow and pre-commit entry for this repository

Rules and config
  --config FILE                  instead of clauselint.config.json, .yml, .yaml
                                 or "clauselint" in package.json
  --no-config                    use no config file
  --preset NAME                  recommended (default), strict, gdpr, coppa, california,
                                 google-play, apple-app-store, chrome-web-store;
                                 more than once or with commas
  --rule 'ID: SEVERITY'          off, warn, error, or [severity, {options}]
  --ignore-pattern GLOB          leave out, as in .gitignore

Input
  --stdin                        read the policy from standard input
  --stdin-filename FILE          the name it goes by

Output
  -f, --format NAME              stylish (default), json, sarif, junit, html, markdown,
                                 github, checklist;
                                 for facts: table (default), json, yaml
  -o, --output FILE              write the report there
  --quiet                        errors only
  --color, --no-color            instead of asking the terminal
  --timing                       say where the time went
  --debug                        show the stack of an internal error

Mending
  --fix                          mend what is certain, in place
  --fix-dry-run                  the same, but only in the report (--format json)
  --baseline FILE                known findings: report only what is new
  --update-baseline              make all findings of this run known

Exit code
  --max-warnings N               more warnings than N fail

  0  no errors    1  errors, or too many warnings    2  wrong usage, config or input

  -h, --help    -v, --version
`;
