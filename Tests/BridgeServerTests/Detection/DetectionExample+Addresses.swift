import BridgeAPI

extension DetectionExample {
  static let urls =
    each(
      .url,
      of: [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/",
        "http://127.0.0.1:5001/api/status/health",
        "http://[2001:db8::1]:8080/a",
        "http://[::ffff:192.0.2.1]/",
        "ftp://ada:secret@ftp.example.org/pub/",
        "https://example.org/a(b)?q=1&r=%20#top",
        "https://de.wikipedia.org/wiki/Käse",
        "https://münchen.example",
        "http://localhost",
        "http://example.org:/",
        "https://example.org:65535",
        "https://example.org?q",
      ])
    + each(
      .plainText,
      of: [
        "www.example.org",
        "example.org/path",
        "http://",
        "http:///path",
        "https://exa mple.org",
        "https://example.org/a\u{00A0}b",
        "https://example.org/\u{202E}gro",
        "https://example.org and more",
        "https://example.org:65536",
        "https://example.org:8o",
        "http://[::1",
        "http://[1::2::3]/",
        "http://[1:2:3:4:5:6:7]/",
        "http://[::256.0.0.1]/",
        "https://example.org/%zz",
        "https://example.org/100%",
        "https://example.org/#a#b",
        "https://example.org/<b>",
        "https://a@b@example.org",
        "https:/example.org",
        "gopher://example.org",
        "mailto:ada@example.org",
        "://example.org",
      ])

  static let mailboxes =
    each(
      .email,
      of: [
        "ada@example.org",
        "Ada.Lovelace+notes@mail.example.co.uk",
        "o'hara@example.ie",
        "\"a b\"@example.org",
        "\"a\\\"b@c\"@example.org",
        "jörg@münchen.example",
        "a@b-c.example",
        String(repeating: "a", count: 64) + "@example.org",
      ])
    + each(
      .plainText,
      of: [
        "ada@example",
        "root@localhost",
        "@ada",
        "ada@",
        "ada.@example.org",
        ".ada@example.org",
        "a..b@example.org",
        "ada@-example.org",
        "ada@example..org",
        "ada@example.org.",
        "ada@192.0.2.1",
        "ada@exam_ple.org",
        "ada lovelace@example.org",
        "Ada <ada@example.org>",
        "ada@example.org, bob@example.org",
        "\"a\"b\"@example.org",
        String(repeating: "a", count: 65) + "@example.org",
        "ada@" + String(repeating: "b", count: 64) + ".org",
      ])
}
