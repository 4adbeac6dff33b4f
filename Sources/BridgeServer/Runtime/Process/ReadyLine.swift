/// The one line on stdout that says that connections are accepted (wire-protocol P4).
enum ReadyLine {
  static func text(url: String, pid: Int32, nonce: String) -> [UInt8] {
    var line = Array(#"{"ready":true,"url":"#.utf8)
    JSONString.write(url, to: &line)
    line += #","pid":\#(pid),"nonce":"#.utf8
    JSONString.write(nonce, to: &line)
    line += "}\n".utf8
    return line
  }
}
