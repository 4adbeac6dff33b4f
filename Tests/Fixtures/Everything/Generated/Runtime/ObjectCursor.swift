// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// How far a reader has come in one object.
struct ObjectCursor {
  let fields: FieldTable
  /// The tag that stands beside the fields where the object is the case of a union.
  let tag: Swift.StaticString?
  var hasTag = false
  var isAtStart = true
  /// The field that is being read; -1 between fields.
  var field = -1
  /// The field that comes next where the writer keeps contract order.
  var expected = 0
  /// How many violations there were before the field.
  var violationsBefore = 0
  private var seen: Swift.UInt64 = 0
  /// Fields from the 65th on.
  private var seenBeyond: Swift.Set<Swift.Int> = []
  private var seenUnknown: Swift.Set<[Swift.UInt8]> = []

  init(_ fields: FieldTable, tag: Swift.StaticString?) {
    self.fields = fields
    self.tag = tag
  }

  /// False where the field was already there.
  mutating func insert(_ field: Swift.Int) -> Swift.Bool {
    guard field < 64 else { return seenBeyond.insert(field).inserted }
    let bit: Swift.UInt64 = 1 << Swift.UInt64(field)
    defer { seen |= bit }
    return seen & bit == 0
  }

  /// False where a key with these bytes was already there.
  mutating func insert(unknown key: [Swift.UInt8]) -> Swift.Bool { seenUnknown.insert(key).inserted }

  func isTag(_ key: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Swift.Bool {
    tag?.withUTF8Buffer { key.elementsEqual($0) } ?? false
  }

  func contains(_ field: Swift.Int) -> Swift.Bool {
    field < 64 ? seen & (1 << Swift.UInt64(field)) != 0 : seenBeyond.contains(field)
  }
}
