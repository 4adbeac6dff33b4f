#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The environment's FUZZ_TARGET names the target: libFuzzer starts itself anew when it merges, with its own arguments.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    let names = FuzzTarget.all.map(\.name).joined(separator: " ")
    fail("FUZZ_TARGET is '\(name)'; it names one of: \(names)")
  }
  return target
}()

/// A text of normal size is judged within it.
private let allowedTime = Duration.milliseconds(100)

/// libFuzzer's door.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let began = processorTime()
  do throws(BrokenProperty) { try target.check(bytes) } catch { fail("\(target.name): \(error)") }
  let taken = processorTime() - began
  if taken > allowedTime { fail("\(target.name): \(count) bytes took \(taken)") }
  return 0
}

/// In an executable of a debug build SwiftPM has `main` stand for this name; without, libFuzzer's own `main` runs.
@_cdecl("Fuzz_main")
func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, testOneInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Of this thread, so that a busy machine slows nothing down.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// libFuzzer keeps the input when the process aborts.
private func fail(_ sentence: String) -> Never {
  let line = Array("broken: \(sentence)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  abort()
}
