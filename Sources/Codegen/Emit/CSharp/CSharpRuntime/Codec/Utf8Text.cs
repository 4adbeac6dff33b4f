namespace BridgeRuntime.Internal
{
    using System;
    using System.Text;

    /// <summary>Texts between UTF-8 and UTF-16; what is neither is refused.</summary>
    internal static class Utf8Text
    {
        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>Throws <c>BridgeJsonException</c> for bytes that are not UTF-8.</summary>
        internal static string Decode(ReadOnlySpan<byte> bytes)
        {
            try
            {
                return Strict.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                throw BridgeJsonException.Malformed("it holds bytes that are not UTF-8");
            }
        }

        /// <summary>Throws <c>BridgeJsonException</c> for bytes that are not UTF-8.</summary>
        internal static void Check(ReadOnlySpan<byte> bytes)
        {
            try
            {
                Strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException)
            {
                throw BridgeJsonException.Malformed("it holds bytes that are not UTF-8");
            }
        }

        /// <summary>How many Unicode scalar values the bytes of UTF-8 are.</summary>
        internal static int CountScalars(ReadOnlySpan<byte> bytes)
        {
            int count = 0;
            foreach (byte value in bytes)
            {
                // All but those that continue a scalar value.
                if ((value & 0xC0) != 0x80)
                {
                    count++;
                }
            }

            return count;
        }

        /// <summary>How many bytes of UTF-8 a text has; throws <c>ArgumentException</c> for half of a surrogate pair.</summary>
        internal static int CountBytes(string text)
        {
            return Strict.GetByteCount(text);
        }

        /// <summary>As above.</summary>
        internal static int Encode(string text, Span<byte> bytes)
        {
            return Strict.GetBytes(text.AsSpan(), bytes);
        }
    }
}
