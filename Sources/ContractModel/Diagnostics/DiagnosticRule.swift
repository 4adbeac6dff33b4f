/// The rules that a contract may break, by the words that stand for them in diagnostics.
public enum DiagnosticRule: String, Sendable, CaseIterable {
  // Files
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case nothingIncluded = "nothing-included"
  case pathOutsideFolder = "path-outside-folder"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf8"
  case utf16
  case byteOrderMark = "byte-order-mark"
  case controlCharacter = "control-character"
  case tabIndentation = "tab-indentation"
  case emptyFile = "empty-file"

  // YAML
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case alias
  case anchor
  case tag
  case mergeKey = "merge-key"
  case duplicateKey = "duplicate-key"
  case keyNotText = "key-not-text"
  case severalDocuments = "several-documents"
  case yamlDirective = "yaml-directive"
  case quoteThisText = "quote-this-text"
  case missingValue = "missing-value"
  case missingColon = "missing-colon"
  case unclosedQuote = "unclosed-quote"
  case unclosedBracket = "unclosed-bracket"
  case badEscape = "bad-escape"
  case badIndentation = "bad-indentation"
  case yamlSyntax = "yaml-syntax"

  // Keys and kinds
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case conflictingKeys = "conflicting-keys"
  case wrongKind = "wrong-kind"
  case unknownChoice = "unknown-choice"
  case numberOutOfRange = "number-out-of-range"
  case textTooLong = "text-too-long"
  case badName = "bad-name"
  case badVersion = "bad-version"
  case badURL = "bad-url"
  case badRoute = "bad-route"
  case badSize = "bad-size"
  case badDuration = "bad-duration"
  case badTypeExpression = "bad-type-expression"
  case badPattern = "bad-pattern"
  case nonlinearPattern = "nonlinear-pattern"

  // Names
  case unknownType = "unknown-type"
  case unknownError = "unknown-error"
  case unknownEvent = "unknown-event"
  case unknownEndpoint = "unknown-endpoint"
  case unknownChannel = "unknown-channel"
  case duplicateName = "duplicate-name"
  case collidingNames = "colliding-names"
  case collidingRoutes = "colliding-routes"
  case reservedName = "reserved-name"
  case listedTwice = "listed-twice"
  case builtInError = "built-in-error"

  // Types
  case emptyType = "empty-type"
  case scalarExpected = "scalar-expected"
  case infiniteType = "infinite-type"
  case constraintMismatch = "constraint-mismatch"
  case emptyRange = "empty-range"
  case unboundedPattern = "unbounded-pattern"
  case redundantNull = "redundant-null"
  case misplacedDefault = "misplaced-default"
  case defaultMismatch = "default-mismatch"
  case unionCaseNotObject = "union-case-not-object"
  case unionTypeTwice = "union-type-twice"
  case tagIsField = "tag-is-field"

  // Endpoints, examples, scenarios
  case bodyOnGet = "body-on-get"
  case emitsOnGet = "emits-on-get"
  case heartbeatEmitted = "heartbeat-emitted"
  case exampleMismatch = "example-mismatch"
  case unknownEnumValue = "unknown-enum-value"
  case scenarioMismatch = "scenario-mismatch"
  case badPointer = "bad-pointer"
  case unknownSavedValue = "unknown-saved-value"
  case errorNotListed = "error-not-listed"
  case notListening = "not-listening"
  case noCallBefore = "no-call-before"
  case neverEmitted = "never-emitted"
}
