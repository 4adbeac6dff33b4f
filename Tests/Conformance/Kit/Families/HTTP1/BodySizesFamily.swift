import ContractModel

/// Sizes of bodies at which servers and frameworks change their ways, all within the limit.
struct BodySizesFamily: Family {
  let id = "body-sizes"
  let profile = Profile.http1
  let clauses = ["H9", "RFC 9112 section 7.1"]
  let sends = "bodies around the usual defaults of servers, by length and chunked, also in chunks of one byte"
  let right = "read whole: 422 to what is no request, not 413"

  /// Default limits and buffers of widespread servers and frameworks: 16 KiB, 64 KiB, 500 kB, 1 MiB, 2 MiB, 30 MB.
  private static let sizes = [16_384, 65_536, 500_000, 1_048_576, 2_097_152, 30_000_000]
  private static let byteChunks = 5_000

  func cases(_ derivation: Derivation) -> [Case] {
    // The endpoint that takes most shows most.
    let takers = derivation.contract.endpoints.filter { $0.request != nil }
    guard let endpoint = takers.max(by: { $0.maxBody.value < $1.maxBody.value }) else { return [] }
    let sizes = Self.sizes.flatMap { size -> [(String, Int, RequestRecipe.Framing)] in
      [("\(size)", size, .contentLength), ("\(size + 1)-chunked", size + 1, .chunked(65_536))]
    }
    let all = sizes + [("byte-chunks", Self.byteChunks, .chunked(1))]
    return all.filter { $0.1 <= endpoint.maxBody.value }.map { sizeCase($0, $1, $2, endpoint) }
  }

  private func sizeCase(_ name: String, _ size: Int, _ framing: RequestRecipe.Framing, _ endpoint: Endpoint) -> Case {
    let harmless = Array(FramingGround.harmlessBody.utf8)
    let body = BodyRecipe([.bytes(harmless), .filler([0x20], count: max(0, size - harmless.count))])
    var recipe = RequestRecipe(calling: endpoint, body: body)
    recipe.framing = framing
    return Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: endpoint.maxBody.span, states: "max_body \(endpoint.maxBody.value) bytes, here \(size)",
      body: .exchange(recipe, FramingGround.harmlessAnswer))
  }
}
