/// Finds any of several words in one step a byte, however many they are (Aho and Corasick, CACM 18/6, 1975).
struct WordAutomaton: Sendable {
  /// The next state by state and byte; state 0 is the beginning.
  private var steps = [UInt16](repeating: 0, count: 256)
  /// The word that ends in a state.
  private var ends: [Int?] = [nil]

  /// Words of a few thousand bytes together; an empty one is found nowhere.
  init(_ words: [[UInt8]]) {
    for (index, word) in words.enumerated() where !word.isEmpty { add(word, index) }
    completeSteps()
  }

  /// Goes on from `state` and returns each word by its index, with the offset of its last byte in `bytes`.
  func scan(_ bytes: [UInt8], from state: inout Int) -> [(word: Int, last: Int)] {
    var found: [(word: Int, last: Int)] = []
    var current = state
    // Answers, logs and files pass here whole: the check of each index would cost several times the step.
    steps.withUnsafeBufferPointer { steps in
      ends.withUnsafeBufferPointer { ends in
        bytes.withUnsafeBufferPointer { bytes in
          for offset in bytes.indices {
            current = Int(steps[current &* 256 &+ Int(bytes[offset])])
            if current != 0, let word = ends[current] { found.append((word, offset)) }
          }
        }
      }
    }
    state = current
    return found
  }

  private mutating func add(_ word: [UInt8], _ index: Int) {
    var state = 0
    for byte in word {
      let place = state * 256 + Int(byte)
      if steps[place] == 0 {
        steps[place] = UInt16(clamping: ends.count)
        ends.append(nil)
        steps += repeatElement(0, count: 256)
      }
      state = Int(steps[place])
    }
    ends[state] = ends[state] ?? index
  }

  /// Where no word goes on, the longest beginning of a word does that the bytes so far end in: breadth first, so that the
  /// row of that one is complete.
  private mutating func completeSteps() {
    var fallback = [Int](repeating: 0, count: ends.count)
    var queue = steps[..<256].filter { $0 != 0 }.map { Int($0) }
    var taken = 0
    while taken < queue.count {
      let state = queue[taken]
      taken += 1
      ends[state] = ends[state] ?? ends[fallback[state]]
      for byte in 0..<256 {
        let child = Int(steps[state * 256 + byte])
        let next = steps[fallback[state] * 256 + byte]
        if child == 0 {
          steps[state * 256 + byte] = next
        } else {
          fallback[child] = Int(next)
          queue.append(child)
        }
      }
    }
  }
}
