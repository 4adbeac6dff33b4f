namespace BridgeRuntime.Internal
{
    using System.Text.Json;

    /// <summary>Writes to System.Text.Json's writer, which has layout and escapes of its own.</summary>
    internal sealed class JsonForward : JsonOut
    {
        private readonly Utf8JsonWriter writer;

        internal JsonForward(Utf8JsonWriter writer)
            : base(false)
        {
            this.writer = writer;
        }

        protected override void OpenObject()
        {
            writer.WriteStartObject();
        }

        protected override void CloseObject()
        {
            writer.WriteEndObject();
        }

        protected override void OpenList()
        {
            writer.WriteStartArray();
        }

        protected override void CloseList()
        {
            writer.WriteEndArray();
        }

        internal override void Name(JsonName name)
        {
            writer.WritePropertyName(name.Encoded);
        }

        internal override void Name(string name)
        {
            // The writer would put another character in the place of half of a surrogate pair.
            Utf8Text.CountBytes(name);
            writer.WritePropertyName(name);
        }

        internal override void Null()
        {
            writer.WriteNullValue();
        }

        internal override void Bool(bool value)
        {
            writer.WriteBooleanValue(value);
        }

        internal override void Int64(long value)
        {
            writer.WriteNumberValue(value);
        }

        internal override void Float64(double value)
        {
            if (NumberText.IsPlain(value))
            {
                writer.WriteNumberValue(value);
                return;
            }

            // An element's number is written as it was read.
            using (JsonDocument number = JsonDocument.Parse(NumberText.Of(value)))
            {
                number.RootElement.WriteTo(writer);
            }
        }

        internal override void String(string value)
        {
            Utf8Text.CountBytes(Some(value));
            writer.WriteStringValue(value);
        }

        internal override void Bytes(byte[] value)
        {
            writer.WriteBase64StringValue(Some(value));
        }

        protected override void PlainString(string value)
        {
            writer.WriteStringValue(value);
        }
    }
}
