/// A number of bytes for people, in powers of 1000 as the contract language has them: `41 GB`, `1.5 MB`.
enum ByteCount {
  static func text(_ count: Int) -> String {
    var (unit, rest) = (1, ["kB", "MB", "GB", "TB", "PB", "EB"][...])
    var name = "bytes"
    while count / unit >= 1000, let next = rest.popFirst() { (unit, name) = (unit * 1000, next) }
    let (whole, tenth) = (count / unit, count % unit / max(1, unit / 10))
    return whole < 10 && tenth > 0 && tenth < 10 ? "\(whole).\(tenth) \(name)" : "\(whole) \(name)"
  }
}
