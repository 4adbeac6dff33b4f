/// By what a generated file is known, in a comment on its first line or its second.
enum GeneratedMark {
  static let text = "by codegen. Do not edit."
}
