namespace BridgeRuntime.Internal
{
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>The target of a request: its path and query, percent-encoded (RFC 9112 section 3.2.1).</summary>
    internal sealed class TargetText
    {
        private readonly StringBuilder text = new StringBuilder();
        private bool hasQuery;

        /// <summary>A part of the route as the contract has it.</summary>
        internal TargetText Path(string part)
        {
            text.Append(part);
            return this;
        }

        /// <summary>A segment that stands for a parameter.</summary>
        internal TargetText Segment<T>(T value, JsonWrite<T> write)
        {
            Append(Plain(value, write));
            return this;
        }

        /// <summary>A value of the query.</summary>
        internal TargetText Query<T>(string name, T value, JsonWrite<T> write)
        {
            text.Append(hasQuery ? '&' : '?').Append(name).Append('=');
            Append(Plain(value, write));
            hasQuery = true;
            return this;
        }

        /// <summary>The same, left out where it is null.</summary>
        internal TargetText QueryIfAny<T>(string name, T value, JsonWrite<T> write)
            where T : class
        {
            return value == null ? this : Query(name, value, write);
        }

        /// <summary>The same, of a value whose type has no null of its own.</summary>
        internal TargetText QueryIfValue<T>(string name, T? value, JsonWrite<T> write)
            where T : struct
        {
            return value == null ? this : Query(name, value.Value, write);
        }

        public override string ToString()
        {
            return text.ToString();
        }

        /// <summary>As in JSON, without quotes (contract-language, Path and query values).</summary>
        private static string Plain<T>(T value, JsonWrite<T> write)
        {
            using (JsonDocument json = JsonDocument.Parse(JsonDoor.Write(value, write).ToArray()))
            {
                JsonElement root = json.RootElement;
                return root.ValueKind == JsonValueKind.String ? root.GetString() : root.GetRawText();
            }
        }

        /// <summary>All but the unreserved characters are encoded (RFC 3986 section 2.3).</summary>
        private void Append(string value)
        {
            foreach (byte each in Encoding.UTF8.GetBytes(value))
            {
                bool isUnreserved = (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z') || "-._~".IndexOf((char)each) >= 0;
                text.Append(isUnreserved ? ((char)each).ToString() : "%" + each.ToString("X2"));
            }
        }
    }
}
