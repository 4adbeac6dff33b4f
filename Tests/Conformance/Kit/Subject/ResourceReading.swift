/// What the processes of a subject hold at one moment, together, as Linux tells under /proc.
struct ResourceReading: Sendable, Equatable {
  /// Resident memory in bytes; pages that several processes share count for each.
  var memory = 0
  /// The most that it has been since the start of each process.
  var peakMemory = 0
  var threads = 0
  var descriptors = 0

  /// Nil where none of them is there, or no /proc.
  static func of(_ pids: [Int32]) -> ResourceReading? {
    let all = pids.compactMap(of(pid:))
    return all.isEmpty ? nil : all.reduce(ResourceReading()) { $0.adding($1) }
  }

  /// The lines VmRSS, VmHWM and Threads of /proc/PID/status; memory stands there in kB, which are 1024 bytes.
  init?(status: [UInt8]) {
    var found = 0
    for line in status.split(separator: 0x0A) {
      let words = line.split { $0 == 0x20 || $0 == 0x09 }
      guard words.count > 1, let number = Int(String(decoding: words[1], as: UTF8.self)) else { continue }
      switch String(decoding: words[0], as: UTF8.self) {
      case "VmRSS:": memory = number.multipliedReportingOverflow(by: 1024).partialValue
      case "VmHWM:": peakMemory = number.multipliedReportingOverflow(by: 1024).partialValue
      case "Threads:": threads = number
      default: continue
      }
      found += 1
    }
    guard found == 3 else { return nil }
  }

  init() {}

  /// For each quantity the larger one.
  func most(_ other: ResourceReading) -> ResourceReading {
    var most = self
    most.memory = max(memory, other.memory)
    most.peakMemory = max(peakMemory, other.peakMemory)
    most.threads = max(threads, other.threads)
    most.descriptors = max(descriptors, other.descriptors)
    return most
  }

  private func adding(_ other: ResourceReading) -> ResourceReading {
    var sum = self
    sum.memory &+= other.memory
    sum.peakMemory &+= other.peakMemory
    sum.threads &+= other.threads
    sum.descriptors &+= other.descriptors
    return sum
  }

  private static func of(pid: Int32) -> ResourceReading? {
    guard var reading = FileBytes.read("/proc/\(pid)/status").flatMap(ResourceReading.init(status:)) else { return nil }
    reading.descriptors = FileBytes.names(in: "/proc/\(pid)/fd")?.count ?? 0
    return reading
  }
}
