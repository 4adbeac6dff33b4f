import ContractModel

/// A request whose body of white space comes at a rate of bytes a second.
struct Trickle {
  /// The announcement alone; the body is sent by ``due(after:)``.
  let recipe: RequestRecipe
  private let length: Int
  private let rate: Double
  private var sent = 0
  /// What comes at once.
  private let begun: Int

  init(of endpoint: Endpoint, length: Int, rate: Double, begun: Int) {
    recipe = RequestRecipe(announcing: length, to: endpoint)
    self.length = length
    self.rate = rate
    self.begun = begun
  }

  var isComplete: Bool { sent == length }

  func head(in context: CaseContext) -> [UInt8] { recipe.head(for: context.addressee) }

  /// What is due by then and was not yet taken.
  mutating func due(after time: Duration) -> [UInt8] {
    let most = min(length, begun + Int(rate * (time / .seconds(1))))
    defer { sent = max(sent, most) }
    return [UInt8](repeating: 0x20, count: max(0, most - sent))
  }
}

extension RequestRecipe {
  /// The head of a call of `endpoint` with a JSON body of that length, without the body.
  init(announcing length: Int, to endpoint: Endpoint) {
    self.init(calling: endpoint, body: nil)
    framing = .asWritten
    fields += [.json, Field(name: "Content-Length", value: WireText(String(length)))]
  }
}

extension Contract {
  /// The endpoint with a body that takes the largest one.
  var widestEndpoint: Endpoint? {
    endpoints.filter { $0.request != nil }.max { $0.maxBody.value < $1.maxBody.value }
  }
}
