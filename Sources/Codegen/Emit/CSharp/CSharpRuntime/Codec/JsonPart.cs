namespace BridgeRuntime.Internal
{
    /// <summary>Some bytes of a JSON text, as they are sent or before they become base64.</summary>
    internal readonly struct JsonPart
    {
        internal readonly byte[] Bytes;
        internal readonly bool IsBase64;

        private JsonPart(byte[] bytes, bool isBase64)
        {
            Bytes = bytes;
            IsBase64 = isBase64;
        }

        /// <summary>How many bytes are sent.</summary>
        internal long Length
        {
            get { return IsBase64 ? (Bytes.LongLength + 2) / 3 * 4 : Bytes.LongLength; }
        }

        internal static JsonPart Plain(byte[] bytes)
        {
            return new JsonPart(bytes, false);
        }

        internal static JsonPart Base64(byte[] bytes)
        {
            return new JsonPart(bytes, true);
        }
    }
}
