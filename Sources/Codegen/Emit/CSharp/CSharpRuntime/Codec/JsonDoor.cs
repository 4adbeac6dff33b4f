namespace BridgeRuntime.Internal
{
    using System;
    using System.Text.Json;

    /// <summary>Whole JSON texts; what is wrong with one throws <c>BridgeJsonException</c> and nothing else.</summary>
    internal static class JsonDoor
    {
        /// <summary>The outermost <c>{</c> or <c>[</c> is level 1 (contract language, Values on the wire).</summary>
        internal const int MaxDepth = 64;

        private static readonly JsonReaderOptions Options = new JsonReaderOptions { MaxDepth = MaxDepth };

        internal static T Read<T>(ReadOnlySpan<byte> text, JsonRead<T> read)
        {
            return Read(text, read, false);
        }

        /// <summary>A response (wire protocol H3): beside its fields, <c>status</c> must be <c>ok</c>.</summary>
        internal static T ReadResponse<T>(ReadOnlySpan<byte> text, JsonRead<T> read)
        {
            return Read(text, read, true);
        }

        /// <summary>The value that System.Text.Json's reader is at, by its options.</summary>
        internal static T ReadPart<T>(ref Utf8JsonReader reader, JsonRead<T> read)
        {
            JsonIn json = new JsonIn(reader);
            T value = read(ref json);
            json.ThrowBreaks();
            reader = json.Reader;
            return value;
        }

        internal static JsonBody Write<T>(T value, JsonWrite<T> write)
        {
            JsonText json = new JsonText();
            write(json, value);
            return json.Take();
        }

        /// <summary>A value of the contract.</summary>
        internal static JsonElement Constant(string text)
        {
            using (JsonDocument document = JsonDocument.Parse(text))
            {
                return document.RootElement.Clone();
            }
        }

        private static T Read<T>(ReadOnlySpan<byte> text, JsonRead<T> read, bool isResponse)
        {
            try
            {
                JsonIn json = new JsonIn(new Utf8JsonReader(text, Options));
                json.Advance();
                if (isResponse)
                {
                    json.Status();
                }

                T value = read(ref json);
                json.Finish();
                json.ThrowBreaks();
                return value;
            }
            catch (JsonException error) when (!(error is BridgeJsonException))
            {
                // Its message quotes what stands there.
                throw BridgeJsonException.Malformed("it is not JSON", error.LineNumber, error.BytePositionInLine);
            }
        }
    }
}
