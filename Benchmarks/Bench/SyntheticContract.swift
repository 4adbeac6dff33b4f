import Foundation

/// A contract of any size, shaped like real ones: objects with constraints, enums, unions, endpoints with examples.
struct SyntheticContract {
  let endpoints: Int
  let types: Int

  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("contract"), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent("contract/bridge.yaml"))
    try Data(settings.utf8).write(to: folder.appendingPathComponent("codegen.yaml"))
  }

  private var settings: String {
    """
    contract: contract/bridge.yaml
    resolved: Generated/contract.json
    targets:
      swift: { out: Generated/Swift, module: SyntheticAPI }

    """
  }

  private var text: String {
    var text = """
      contract: 1
      name: Synthetic
      version: 1.0.0
      server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }
      types:

      """
    for index in 0..<types { text += type(index) }
    text += "endpoints:\n"
    for index in 0..<endpoints { text += endpoint(index) }
    return text
  }

  private func type(_ index: Int) -> String {
    switch index % 4 {
    case 0:
      """
        Mode\(index):
          doc: How item \(index) behaves.
          enum: { first: The first way., second: The second way., third: The third way. }
          open: true

      """
    case 1:
      """
        Item\(index):
          doc: Item \(index) of the synthetic contract.
          object:
            id: { type: string, min_length: 1, max_length: 64, doc: Its name. }
            mode: { type: Mode\(index - 1), doc: How it behaves. }
            count?: { type: int32, min: 0, max: 1000, doc: How many. }
            ratio: { type: float64 | null, doc: A share. }
            tags: { type: list<string>, max_items: 16, doc: Words. }

      """
    case 2:
      """
        Other\(index):
          doc: Another thing.
          object:
            item: { type: Item\(index - 1), doc: What it is made of. }
            more?: { type: list<Item\(index - 1)>, max_items: 8, doc: The rest. }

      """
    default:
      """
        Choice\(index):
          doc: One or the other.
          union: { tag: kind, cases: { item: Item\(index - 2), other: Other\(index - 1) } }

      """
    }
  }

  private func endpoint(_ index: Int) -> String {
    let item = (index * 4) % max(types - types % 4, 4) + 1
    return """
        do_thing_\(index):
          route: POST /api/area\(index % 20)/thing\(index)
          doc: Does thing \(index).
          request:
            choice: { type: Choice\(item + 2), doc: What to do it with. }
            items: { type: list<Item\(item)>, max_items: 16, doc: More of it. }
          response:
            done: { type: bool, doc: Whether it was done. }
          examples:
            - name: one
              request:
                choice: { kind: item, id: a, mode: first, ratio: 0.5, tags: [x, y] }
                items: []
              response: { done: true }

      """
  }
}
