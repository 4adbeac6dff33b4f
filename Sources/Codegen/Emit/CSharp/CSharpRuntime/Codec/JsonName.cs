namespace BridgeRuntime.Internal
{
    using System.Text;
    using System.Text.Json;

    /// <summary>The name of a field, ready to be written and to be compared.</summary>
    internal sealed class JsonName
    {
        internal readonly string Text;
        internal readonly byte[] Utf8;

        /// <summary>With quotes and colon: no name of a contract needs an escape.</summary>
        internal readonly byte[] Quoted;
        internal readonly JsonEncodedText Encoded;

        internal JsonName(string name)
        {
            Text = name;
            Utf8 = Encoding.UTF8.GetBytes(name);
            Quoted = Encoding.UTF8.GetBytes("\"" + name + "\":");
            Encoded = JsonEncodedText.Encode(name);
        }
    }
}
