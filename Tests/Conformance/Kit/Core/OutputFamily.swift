/// What the subjects of the run left behind, from the start of each to its stop.
struct OutputFamily: Family {
  let id = "output"
  let profile = Profile.bridge
  let clauses = ["P6"]
  let sends = "nothing of its own: the whole run"
  let right = "the token stands in no output, argument list, environment and file"

  func cases(_ derivation: Derivation) -> [Case] {
    [
      Case(
        id: "output/subject/token", family: id, profile: profile, clauses: clauses, needs: [.launch],
        states: "the token appears in no log",
        body: .closing { remains in
          remains.leaks.first.map { .fail(Finding("wrote the token\($0.description)")) } ?? .pass
        })
    ]
  }
}
