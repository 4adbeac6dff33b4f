/// How many pixels an image has in each direction: 1 to 2³¹ − 1.
struct PixelSize: Equatable {
  let width: Int32
  let height: Int32

  /// Nil where a number is out of range, or was not to be read.
  init?(width: Int?, height: Int?) {
    guard let width = width.flatMap(Int32.init(exactly:)), width > 0,
      let height = height.flatMap(Int32.init(exactly:)), height > 0
    else { return nil }
    self.width = width
    self.height = height
  }
}
