import ContractModel

/// A member that stands twice in an object: spelled alike, escaped, and one that the contract does not declare.
struct RepeatedMembers: PlaceVariations {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.objects.flatMap { place in
      objects(at: place).map { name, object in
        Variation(
          place: place.label, name: name, document: place.document { _ in object }, source: place.span,
          states: "JSON", rule: "malformed_json")
      }
    }
  }

  private func objects(at place: ObjectPlace) -> [(String, Draft)] {
    guard case .object(let members)? = place.document.value(at: place.steps) else { return [] }
    let strange = [Draft.Member(name: "x-undeclared", value: .verbatim("1"))]
    var objects: [(String, Draft)] = [("undeclared-twice", .object(members + strange + strange))]
    guard let first = members.first else { return objects }
    objects.append(("first-again", .object(members + [first])))
    if let escaped = Self.withEscapedName(first), case .object = Draft.object(members) {
      let object = Draft.object(members).recipe.bytes
      objects.append(
        ("first-again-escaped", .verbatim(object.dropLast() + Array(",".utf8) + escaped + Array("}".utf8))))
    }
    return objects
  }

  /// `"\u006bind":"text"`
  private static func withEscapedName(_ member: Draft.Member) -> [UInt8]? {
    guard member.value.recipe.length <= CodecVectors.longest else { return nil }
    return LooseSpelling(escapesAll: true).bytes(of: .string(member.name)) + Array(":".utf8) + member.value.recipe.bytes
  }
}
