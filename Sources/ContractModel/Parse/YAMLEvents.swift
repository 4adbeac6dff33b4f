import CLibYAML

/// What libyaml found wrong, in its words, which are never shown.
struct YAMLSyntaxError: Error {
  let problem: String
  let context: String
  let position: SourceSpan.Position
  let contextPosition: SourceSpan.Position
}

/// One step of libyaml through a document.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirective: Bool)
    case documentEnd
    case alias
    case scalar(text: String, style: YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  let kind: Kind
  let start: SourceSpan.Position
  let end: SourceSpan.Position
  let hasAnchor: Bool
  let hasTag: Bool
}

/// The events of a document, read one by one: nothing behind the place where the caller stops costs anything.
struct YAMLEvents: ~Copyable {
  /// On the heap, as libyaml keeps a pointer to it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The bytes must outlive the events. Nil where libyaml has no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private func syntaxError() -> YAMLSyntaxError {
    YAMLSyntaxError(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      position: SourceSpan.Position(parser.pointee.problem_mark),
      contextPosition: SourceSpan.Position(parser.pointee.context_mark))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    start = SourceSpan.Position(event.start_mark)
    end = SourceSpan.Position(event.end_mark)
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT:
      let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      kind = .scalar(text: text, style: YAMLScalar.Style(data.scalar.style))
      (hasAnchor, hasTag) = (data.scalar.anchor != nil, data.scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart(isFlow: data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      (hasAnchor, hasTag) = (data.sequence_start.anchor != nil, data.sequence_start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart(isFlow: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      (hasAnchor, hasTag) = (data.mapping_start.anchor != nil, data.mapping_start.tag != nil)
    default:
      kind = Kind(unadorned: event)
      (hasAnchor, hasTag) = (false, false)
    }
  }
}

extension YAMLEvent.Kind {
  /// The events that carry neither anchor nor tag.
  fileprivate init(unadorned event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTagDirective = start.tag_directives.start != start.tag_directives.end
      self = .documentStart(hasDirective: start.version_directive != nil || hasTagDirective)
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    // libyaml gives its empty event once the stream has ended.
    default: self = .streamEnd
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

extension SourceSpan.Position {
  /// libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
