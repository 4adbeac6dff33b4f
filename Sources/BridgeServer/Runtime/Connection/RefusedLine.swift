/// A request line that is not handed to the decoder.
struct RefusedLine: Error {
  let error: StandardError
}
