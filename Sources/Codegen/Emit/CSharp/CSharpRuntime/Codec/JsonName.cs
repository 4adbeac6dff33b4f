namespace BridgeRuntime.Internal
{
    using System.Text;
    using System.Text.Json;

    /// <summary>The name of a field, ready to be written.</summary>
    internal sealed class JsonName
    {
        /// <summary>With quotes and colon: no name of a contract needs an escape.</summary>
        internal readonly byte[] Bytes;
        internal readonly JsonEncodedText Encoded;

        internal JsonName(string name)
        {
            Bytes = Encoding.UTF8.GetBytes("\"" + name + "\":");
            Encoded = JsonEncodedText.Encode(name);
        }
    }
}
