namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Text;

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

        /// <summary>A segment that stands for a parameter, as in JSON without quotes (contract-language, Path and query values).</summary>
        internal TargetText Segment(string value)
        {
            Append(value);
            return this;
        }

        /// <summary>A value of the query; what is null is left out.</summary>
        internal TargetText Query(string name, string value)
        {
            if (value != null)
            {
                text.Append(hasQuery ? '&' : '?').Append(name).Append('=');
                Append(value);
                hasQuery = true;
            }
            return this;
        }

        public override string ToString()
        {
            return text.ToString();
        }

        /// <summary>All but the unreserved characters are encoded (RFC 3986 section 2.3).</summary>
        private void Append(string value)
        {
            foreach (byte each in Utf8(value))
            {
                bool isUnreserved = (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z') || "-._~".IndexOf((char)each) >= 0;
                text.Append(isUnreserved ? ((char)each).ToString() : "%" + each.ToString("X2"));
            }
        }

        private static byte[] Utf8(string value)
        {
            try
            {
                return new UTF8Encoding(false, true).GetBytes(value);
            }
            catch (EncoderFallbackException error)
            {
                throw new ArgumentException("a value of the path or query holds half of a surrogate pair", error);
            }
        }
    }
}
