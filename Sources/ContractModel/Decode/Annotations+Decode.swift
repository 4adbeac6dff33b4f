extension Annotations {
  init(_ record: Record?) {
    self.init(
      doc: record?.text("doc")?.value, deprecated: record?.text("deprecated")?.value, since: record?.version("since"))
  }
}
