import BridgeAPI
import FoundationEssentials

/// A fragment and what it was found to be.
struct RecognisedFragment {
  /// Most specific first, never empty.
  let detected: [Detection]
  /// Of images only.
  let size: PixelSize?
  let content: ItemContent

  /// Throws `clipboard_rejected` where the fragment is not what it says.
  init(_ fragment: ClipboardFragment) throws(BridgeError) {
    switch fragment {
    case .text(let fragment): try self.init(text: fragment.text)
    case .html(let fragment): try self.init(html: fragment.html)
    case .image(let fragment): try self.init(image: fragment)
    }
  }

  private init(text: String) throws(BridgeError) {
    guard let seen = ClipboardText(text) else { throw .clipboardRejected }
    detected = seen.detections
    size = nil
    content = .text(text)
  }

  /// Markup is whatever the copying program calls so: HTML has no text that is an error.
  private init(html: String) throws(BridgeError) {
    guard html.unicodeScalars.contains(where: { !$0.isWhiteSpace }) else { throw .clipboardRejected }
    detected = [.html]
    size = nil
    content = .html(html)
  }

  private init(image: ImageFragment) throws(BridgeError) {
    guard let format = ImageFormat(mediaType: image.mediaType),
      let size = image.data.withUnsafeBytes({ format.pixelSize(of: ImageBytes($0)) })
    else { throw .clipboardRejected }
    detected = [.image]
    self.size = size
    content = .image(image.data, fileExtension: format.fileExtension)
  }
}
