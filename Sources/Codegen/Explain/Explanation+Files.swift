extension Explanation {
  /// Of files and their bytes.
  static let ofFiles: [Explanation] = [
    Explanation(
      "missing-file",
      "A file that `include` names is not there.",
      bad: "include: [type.yaml]",
      good: "include: [types.yaml]"),
    Explanation(
      "unreadable-file",
      "A file is there and could not be read; its permissions or the disk say no.",
      bad: "include: [types.yaml]   # types.yaml belongs to another user, mode 0600",
      good: "include: [types.yaml]   # mode 0644"),
    Explanation(
      "nothing-included",
      "No file matches a pattern of `include`. A pattern that finds nothing is mostly a slip of the pen.",
      bad: "include: [endpoint/*.yaml]",
      good: "include: [endpoints/*.yaml]"),
    Explanation(
      "path-outside-folder",
      "A path of `include`, its symbolic links resolved, leaves the contract's folder.",
      bad: "include: [../shared/types.yaml]",
      good: "include: [types.yaml]"),
    Explanation(
      "file-too-large",
      "A file is larger than 8 MiB. Contracts are read whole, so their size has a bound.",
      bad: "include: [everything.yaml]",
      good: "include: [types.yaml, endpoints/*.yaml]"),
    Explanation(
      "invalid-utf8",
      "The bytes are not UTF-8. Mostly the file was saved in an older encoding.",
      bad: "doc: caf\\xE9   (Latin-1)",
      good: "doc: café   (UTF-8)"),
    Explanation(
      "utf16",
      "The file is UTF-16. The language is UTF-8 only, so that every tool reads the same text.",
      bad: "FF FE 63 00 6F 00 …",
      good: "63 6F 6E …"),
    Explanation(
      "byte-order-mark",
      "The file begins with a byte-order mark, which UTF-8 does not need.",
      bad: "EF BB BF 63 6F 6E …",
      good: "63 6F 6E …"),
    Explanation(
      "control-character",
      "A control, bidi or invisible character stands in the file, or by an escape in a text. Text of a "
        + "contract reaches terminals, comments and pages, where such characters mislead.",
      bad: "doc: \"bell \\a\"",
      good: "doc: bell"),
    Explanation(
      "tab-indentation",
      "A tab indents a line. YAML indents by spaces.",
      bad: "types:\n\tText: …",
      good: "types:\n  Text: …"),
    Explanation(
      "empty-file",
      "The file holds nothing.",
      bad: "# only a comment",
      good: "types: {}"),
  ]
}
