/// A format of images that the bridge knows by media type and by its bytes.
enum ImageFormat: CaseIterable {
  case png
  case jpeg
  case gif
  case webp
  case bmp

  /// The format that a media type names (RFC 9110 section 8.3.1): without case, whatever its parameters.
  init?(mediaType: String) {
    let essence = mediaType.utf8.prefix { $0 != UInt8(ascii: ";") }.map(\.lowercased)
    let name = essence.drop(while: \.isSpace).reversed().drop(while: \.isSpace).reversed()
    guard let format = Self.allCases.first(where: { $0.mediaType.utf8.elementsEqual(name) }) else { return nil }
    self = format
  }

  var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .webp: "image/webp"
    case .bmp: "image/bmp"
    }
  }

  /// The ending of a file's name.
  var fileExtension: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    case .gif: "gif"
    case .webp: "webp"
    case .bmp: "bmp"
    }
  }

  /// The size that the header of a file of this format states; nil where the bytes are no such file.
  ///
  /// Only the header is read: whether the pixels are whole is for who decodes them.
  func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    switch self {
    case .png: PNGHeader.pixelSize(of: bytes)
    case .jpeg: JPEGHeader.pixelSize(of: bytes)
    case .gif: GIFHeader.pixelSize(of: bytes)
    case .webp: WebPHeader.pixelSize(of: bytes)
    case .bmp: BMPHeader.pixelSize(of: bytes)
    }
  }
}
