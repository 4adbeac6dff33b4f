extension DiagnosticRule {
  /// What may be wrong with the files of a contract.
  static let explanationsOfFiles: [DiagnosticRule: Explanation] = [
    .missingFile: Explanation(
      meaning: "`include` names a file that is not there.",
      bad: "include: [typs.yaml]",
      good: "include: [types.yaml]"),
    .unreadableFile: Explanation(
      meaning: "`include` names something that can't be read: a folder, a pipe, a file without permission.",
      bad: "include: [endpoints]",
      good: "include: [endpoints/*.yaml]"),
    .nothingIncluded: Explanation(
      meaning: "A pattern of `include` matches no file.",
      bad: "include: [endpoint/*.yaml]",
      good: "include: [endpoints/*.yaml]"),
    .pathOutsideFolder: Explanation(
      meaning: "All files lie in the folder of the entry, after symbolic links are followed.",
      bad: "include: [../shared/types.yaml]",
      good: "include: [types.yaml]"),
    .fileTooLarge: Explanation(
      meaning: "A file may have 8 MiB.",
      bad: "include: [everything.yaml]",
      good: "include: [types.yaml, endpoints/*.yaml]"),
    .invalidUTF8: Explanation(
      meaning: "Files are UTF-8; most often such a file was saved in an older encoding.",
      bad: "doc: caf<E9>",
      good: "doc: café"),
    .utf16: Explanation(
      meaning: "Files are UTF-8, not UTF-16.",
      bad: "<FF FE>c<00>o<00>n<00>",
      good: "contract: 1"),
    .byteOrderMark: Explanation(
      meaning: "UTF-8 needs no byte-order mark, and other tools stumble over it.",
      bad: "<EF BB BF>contract: 1",
      good: "contract: 1"),
    .controlCharacter: Explanation(
      meaning: "Control characters, bidi controls and line separators hide what a text says.",
      bad: "doc: \"ends here\\u0000\"",
      good: "doc: ends here"),
    .tabIndentation: Explanation(
      meaning: "YAML is indented with spaces; a tab is as wide as each editor likes.",
      bad: "types:\n\tItem: …",
      good: "types:\n  Item: …"),
    .mergeConflict: Explanation(
      meaning: "Two sides changed the same lines, and the merge left both for somebody to choose.",
      bad: "<<<<<<< HEAD\nversion: 1.1.0\n=======\nversion: 1.2.0\n>>>>>>> rates",
      good: "version: 1.2.0"),
    .emptyFile: Explanation(
      meaning: "The file declares nothing.",
      bad: "# types come later",
      good: "types: {}"),
  ]
}
