/// A module of the core, in the order of their start.
enum Module: String, CaseIterable {
  case store
  case config
  case clipboard
  case triggers
  case hub
  case events
}
