import ContractModel

/// The lint rules as a page of Markdown.
enum LintPage {
  static var text: String {
    ([introduction] + LintRule.all.map(section(of:))).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Lint rules of contracts

    Printed from the rules by `codegen print lint-rules`; `make pages` brings it up to date.

    `codegen check` says what is wrong with a contract; `codegen lint` says what could be better. It exits with 1 where it
    finds something; `make check` and CI run both. Each finding names its rule and a way out, and
    `codegen explain ID` shows what stands here.

    Where a contract has a reason to break a rule, it says so in place:

    ```yaml
    errors:
      hub_full:
        http: 409
        doc: The hub window has 64 lights.
        allow: { error-without-scenario: the installer fills the window, which no request can }
    ```

    `allow` stands on types, fields, endpoints, errors, channels, events and scenarios, where it holds for all that stands
    in them, and at the top of the entry, where it holds for the whole contract. The reason is required.
    An `allow` that nothing needs any more is reported itself. Neither `allow` nor its reasons are on the wire or in the
    fingerprint.

    ## Formats

    `codegen lint` and `codegen check` take `--format` and `--output FILE`:

    | format | for |
    |---|---|
    | `text` | people, and editors that read `file:line:column:` |
    | `json` | programs; by [findings.schema.json](../schema/findings.schema.json) |
    | `github` | GitHub's workflow commands, shown beside the lines |
    | `sarif` | SARIF 2.1.0, for code scanning and editors |
    | `junit` | whatever draws test results; without findings there is one test that passed |

    Exit status: 0 clean, 1 findings or drift, 2 bad flags or unreadable input, 3 internal error, 130 interrupted. Where the
    command could not do its work, every format says so.

    ## Rules


    """ + LintRule.all.map { "- [\($0.id)](#\($0.id)): \($0.explanation.headline)" }.joined(separator: "\n")

  private static func section(of rule: LintRule) -> String {
    """
    ### \(rule.id)

    \(rule.explanation.meaning)

    Not so:

    ```yaml
    \(rule.explanation.bad)
    ```

    But so:

    ```yaml
    \(rule.explanation.good)
    ```
    """
  }
}
