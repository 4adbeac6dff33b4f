/// What the run's own subject wrote to its output, from start to stop.
struct OutputFamily: Family {
  let id = "output"
  let profile = Profile.bridge
  let clauses = ["P6"]
  let sends = "nothing of its own: the whole run"
  let right = "writes the token neither to standard output nor to standard error"

  func cases(_ derivation: Derivation) -> [Case] {
    [
      Case(
        id: "output/subject/token", family: id, profile: profile, clauses: clauses, needs: [.launch],
        states: "the token appears in no log",
        body: .closing { process in
          process.tokenLeaks.first.map { .fail(Finding("wrote it to \($0.description)")) } ?? .pass
        })
    ]
  }
}
