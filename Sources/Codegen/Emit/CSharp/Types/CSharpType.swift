import ContractModel

/// The declaration of a type, and what reads and writes it.
protocol CSharpType {
  /// In the namespace.
  var declaration: Lines { get }
  /// Members of `Codec`.
  var codec: Lines { get }
  var name: String { get }
  var types: CSharpTypes { get }
}

extension CSharpType {
  /// By contract name, qualified.
  var qualified: String { types.name(of: name) }

  /// By which System.Text.Json finds the converter.
  var attribute: String {
    "[global::System.Text.Json.Serialization.JsonConverter(typeof(\(types.runtime("\(name)Converter"))))]"
  }

  /// The two members by which every class and struct is read and written.
  var doors: Lines {
    Lines {
      "/// <summary>Reads a value; throws <c>BridgeJsonException</c> and nothing else, whatever the bytes.</summary>"
      "public static \(qualified) FromJson(global::System.ReadOnlySpan<byte> json)"
      "{"
      "    return \(types.runtime("JsonDoor")).Read(json, (ref \(types.runtime("JsonIn")) item) => \(types.runtime("Codec")).Read\(name)(ref item));"
      "}"
      ""
      "/// <summary>The bytes that every language writes; throws <c>ArgumentException</c> for what the contract can't say.</summary>"
      "public byte[] ToJson()"
      "{"
      "    return \(types.runtime("JsonDoor")).Write(this, \(types.runtime("Codec")).Write\(name)).ToArray();"
      "}"
    }
  }

  /// The operators of a class, or of a struct, which `object.Equals` would copy to the heap.
  func equality(ofStruct isStruct: Bool = false) -> Lines {
    let equal = isStruct ? "left.Equals(right)" : "object.Equals(left, right)"
    return Lines {
      "/// <summary>Whether both hold the same.</summary>"
      "public static bool operator ==(\(qualified) left, \(qualified) right)"
      "{"
      "    return \(equal);"
      "}"
      ""
      "/// <summary>Whether they differ.</summary>"
      "public static bool operator !=(\(qualified) left, \(qualified) right)"
      "{"
      "    return !\(equal);"
      "}"
    }
  }

  /// The class that System.Text.Json asks.
  var converter: Lines {
    let json = "global::System.Text.Json"
    return Lines {
      "/// <summary>Reads and writes <c>\(name)</c> for System.Text.Json, as strictly as the contract has it.</summary>"
      "public sealed class \(name)Converter : \(json).Serialization.JsonConverter<\(qualified)>"
      "{"
      Indented(by: 4) {
        "private static readonly JsonRead<\(qualified)> ReadValue = (ref JsonIn json) => Codec.Read\(name)(ref json);"
        ""
        "/// <inheritdoc/>"
        "public override \(qualified) Read(ref \(json).Utf8JsonReader reader, global::System.Type typeToConvert, \(json).JsonSerializerOptions options)"
        "{"
        "    return JsonDoor.ReadPart(ref reader, ReadValue);"
        "}"
        ""
        "/// <inheritdoc/>"
        "public override void Write(\(json).Utf8JsonWriter writer, \(qualified) value, \(json).JsonSerializerOptions options)"
        "{"
        "    Codec.Write\(name)(new JsonForward(writer), value);"
        "}"
      }
      "}"
    }
  }
}
