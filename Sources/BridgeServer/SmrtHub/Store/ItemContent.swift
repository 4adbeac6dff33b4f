import FoundationEssentials

/// What is stored of a fragment: the bytes of its file and the ending of the file's name.
enum ItemContent: Sendable, Hashable {
  case text(String)
  case html(String)
  case image(Data, fileExtension: String)

  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .image(_, let fileExtension): fileExtension
    }
  }

  /// In bytes.
  var size: Int {
    switch self {
    case .text(let text), .html(let text): text.utf8.count
    case .image(let data, _): data.count
    }
  }

  /// Gives the bytes without a copy of them.
  func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    switch self {
    case .text(var text), .html(var text): text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    case .image(let data, _): data.withUnsafeBytes(body)
    }
  }
}
