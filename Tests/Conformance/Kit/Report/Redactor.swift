/// Takes the token out of everything that leaves the kit, in every spelling (wire-protocol P6).
struct Redactor: Sendable {
  private let canary: TokenCanary

  init(_ canary: TokenCanary) { self.canary = canary }

  func redact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let sightings = canary.sightings(in: bytes).sorted { $0.offset < $1.offset }
    guard !sightings.isEmpty else { return text }
    var clean: [UInt8] = []
    var end = 0
    for sighting in sightings where sighting.offset >= end {
      clean += bytes[end..<sighting.offset] + Array("<token\(sighting.form.words)>".utf8)
      end = sighting.offset + length(of: sighting, in: bytes)
    }
    return String(decoding: clean + bytes[end...], as: UTF8.self)
  }

  /// As much as stands there of the token in that spelling.
  private func length(of sighting: TokenCanary.Sighting, in bytes: [UInt8]) -> Int {
    // Spellings may differ only behind their beginnings.
    let forms = canary.forms.filter { $0.beginning == sighting.form.beginning }
    return forms.map { zip($0.whole, bytes[sighting.offset...]).prefix { $0 == $1 }.count }.max() ?? 0
  }
}
