/// Why a text is no JSON, and where.
struct LocatedJSONError: Error, Equatable {
  let message: String
  let place: TextPlace
}
