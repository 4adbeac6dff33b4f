import BridgeAPI

extension DetectionExample {
  static let colours =
    each(
      .colour,
      of: [
        "#f80",
        "#F80C",
        "#ff8800",
        "#ff8800cc",
        "rgb(255, 136, 0)",
        "RGB(100%,50%,0%)",
        "rgba(255,136,0,.5)",
        "rgb(255 136 0)",
        "rgb( 255 136 0 / 50% )",
        "rgb(none 50% 0)",
        "hsl(30, 100%, 50%)",
        "hsla(30deg, 100%, 50%, 0.5)",
        "hsl(0.5turn 100% 50%)",
        "hsl(3.1e2 100 50 / none)",
        "rgb(-5, +300, 1e1)",
      ])
    + each(
      .plainText,
      of: [
        "#",
        "#f",
        "#ff880",
        "#ff88000",
        "#ggg",
        "# f80",
        "ff8800",
        "0xff8800",
        "rgb(255, 136)",
        "rgb(255, 136, 0, 1, 1)",
        "rgb(255, 50%, 0)",
        "rgb(255 136, 0)",
        "rgb(255 136 0 / 1 / 1)",
        "rgb(255 136 0 /)",
        "rgb(none, 0, 0)",
        "rgb(30deg 0 0)",
        "rgb (255, 136, 0)",
        "rgb(255, 136, 0) and more",
        "hsl(30, 100, 50)",
        "hsl(50% 100% 50%)",
        "hsl(30px 100% 50%)",
        "cmyk(0, 0, 0, 0)",
        "rgb(1., 2, 3)",
        "red",
      ])

  static let paths =
    each(
      .filePath,
      of: [
        #"C:\x"#,
        #"C:\"#,
        "d:/Users/Ada/notes.txt",
        #"C:\Program Files (x86)\App\a.exe"#,
        #""C:\Users\Ada\My Notes.txt""#,
        #"\\server\share"#,
        #"\\server\share\folder\a.txt"#,
        #"\\?\C:\very\long"#,
        #"\\?\UNC\server\share"#,
        #"\\.\pipe\bridge"#,
        "/usr/bin",
        "/etc",
        "/home/ada/My Notes/a.txt",
        "/usr/local/",
        "/Users/jörg/Käse.txt",
        "file:///etc/hosts",
        "file://localhost/etc/hosts",
        "FILE:/etc/hosts",
        "file:///C:/Users/Ada/My%20Notes.txt",
      ])
    + each(
      .plainText,
      of: [
        "/",
        "//",
        "//server/share",
        "/help me please",
        "/* a comment */",
        "usr/bin",
        "./a.txt",
        "~/a.txt",
        "/usr//bin",
        "/usr/bin\n/usr/lib",
        "/tmp/" + String(repeating: "a", count: 256),
        "C:",
        "C:notes.txt",
        #"\notes.txt"#,
        #"C:\a<b"#,
        #"C:\a:b"#,
        #"1:\x"#,
        #"CC:\x"#,
        #"\\server"#,
        #"\\server\"#,
        #"\\ser ver\share"#,
        "file:notes.txt",
        "file:///a b",
        "and/or",
      ])

  static let several =
    each(.filePath, .email, of: ["/srv/mail/ada@example.org"])

  static let documents =
    each(
      .json,
      of: [
        "{}",
        "[]",
        "{ \"a\" : [ 1, -0, 2.5e-3, true, false, null, \"\\u00e9\\n\" ] }",
        "[\n  1,\n  2\n]",
        #"{"source":"func f() { return 1; }"}"#,
        #"{"a":1,"a":2}"#,
        #"["\ud800"]"#,
      ])
    + each(
      .plainText,
      of: [
        "{",
        "[1,]",
        "[1 2]",
        "{\"a\":}",
        "{\"a\" 1}",
        "{a: 1}",
        "{'a': 1}",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[1e]",
        "[NaN]",
        "[tru]",
        "[\"a\nb\"]",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"open]",
        "[1] [2]",
        "[\u{00A0}1]",
        "\"text\"",
        "42",
        "true",
      ])
}
