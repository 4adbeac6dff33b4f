namespace BridgeRuntime.Internal
{
    using System.Text;

    /// <summary>Tokens of JSON Pointers (RFC 6901).</summary>
    internal static class Pointers
    {
        private const int MaxScalars = 64;

        /// <summary>A key of the input: its first 64 scalar values, escaped (RFC 6901 section 3).</summary>
        internal static string TokenOfInput(string key)
        {
            StringBuilder token = new StringBuilder();
            int scalars = 0;
            foreach (char unit in key)
            {
                // The second half of a pair belongs to the scalar value before it.
                if (!char.IsLowSurrogate(unit) && ++scalars > MaxScalars)
                {
                    return token.Append('\u2026').ToString();
                }

                token.Append(unit == '~' ? "~0" : unit == '/' ? "~1" : unit.ToString());
            }

            return token.ToString();
        }
    }
}
