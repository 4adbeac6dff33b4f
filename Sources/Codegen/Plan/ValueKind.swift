/// The kinds of value that a codec can ask for at one place.
enum ValueKind: String, CaseIterable {
  case string
  case bool
  case int32
  case int64
  case float64
  case bytes
  case timestamp
  case date
  case uuid
  case object
  case list
}
