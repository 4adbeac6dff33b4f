import BridgeAPI
import Testing

/// A text and what it is.
struct DetectionExample: Sendable, CustomTestStringConvertible {
  let text: String
  let detections: [Detection]

  var testDescription: String { text.debugDescription }

  static let all: [DetectionExample] =
    urls + mailboxes + colours + paths + documents + sources + prose + several

  static func each(_ detections: Detection..., of texts: [String]) -> [DetectionExample] {
    texts.map { DetectionExample(text: $0, detections: detections) }
  }
}
