/// How much of the wire protocol a subject claims: a ladder, each rung owing what stands below it (conformance.md).
public enum Profile: Int, Comparable, CaseIterable, Sendable {
  case api
  case bridge
  case http1
  case hardened

  public init?(name: String) {
    guard let profile = Profile.allCases.first(where: { $0.name == name }) else { return nil }
    self = profile
  }

  public var name: String { "\(self)" }

  public static func < (left: Profile, right: Profile) -> Bool { left.rawValue < right.rawValue }
}
