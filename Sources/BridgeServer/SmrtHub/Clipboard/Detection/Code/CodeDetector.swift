import BridgeAPI

/// Source text of a programming language, told by the shape of its lines.
///
/// Each line weighs 0 (could be prose), 1 (a trait of code) or 2 (hardly anything else); see ``CodeLine/weight``. A
/// text is code from a weight of two on, if a third of its lines have weight: one call quoted in an article does not
/// make it code. Only a text's beginning is read, so a long one costs no more than a short one.
struct CodeDetector: Detector {
  let detection = Detection.code

  /// In bytes: some thousand lines say enough.
  private let maxExamined = 64 * 1024
  private let minWeight = 2
  private let minShare = 3

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    if isScript(text) { return true }
    var lines = 0
    var weighted = 0
    var total = 0
    for bytes in text.prefix(maxExamined).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = CodeLine(bytes)
      if line.isBlankOrComment { continue }
      let weight = line.weight
      lines += 1
      total += weight
      if weight > 0 { weighted += 1 }
    }
    return total >= minWeight && weighted * minShare >= lines
  }

  /// A script that names its interpreter (`#!/bin/sh`), or PHP's opening tag.
  private func isScript(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "#!/") || text.starts(with: "<?php")
  }
}
