namespace BridgeRuntime.Internal
{
    using System;
    using System.Buffers;
    using System.Buffers.Text;

    /// <summary>Base64 as the contract has it: RFC 4648 section 4 with padding, no other character, zero trailing bits.</summary>
    internal static class Base64Text
    {
        // A multiple of 4 that stays in a core's cache.
        private const int PieceLength = 64 * 1024;

        /// <summary>How many bytes the text stands for, if it is base64; -1 where its length or end tells that it is not.</summary>
        internal static int DecodedCount(ReadOnlySpan<byte> text)
        {
            if (text.Length % 4 != 0)
            {
                return -1;
            }

            int padding = 0;
            while (padding < 2 && padding < text.Length && text[text.Length - 1 - padding] == (byte)'=')
            {
                padding++;
            }

            return EndsInZeroBits(text, padding) ? text.Length / 4 * 3 - padding : -1;
        }

        /// <summary>Null where the text is not base64.</summary>
        internal static byte[] Decode(ReadOnlySpan<byte> text, int count)
        {
            if (count < 0)
            {
                return null;
            }

            byte[] bytes = new byte[count];
            return Decode(text, bytes) == count ? bytes : null;
        }

        /// <summary>
        /// Whether the text is base64, found out piece by piece: a text that is too long for its field is never held decoded.
        /// </summary>
        internal static bool IsWellFormed(ReadOnlySpan<byte> text)
        {
            byte[] piece = new byte[PieceLength / 4 * 3];
            int count = 0;
            for (int start = 0; start < text.Length; start += PieceLength)
            {
                int decoded = Decode(text.Slice(start, Math.Min(PieceLength, text.Length - start)), piece);
                if (decoded < 0)
                {
                    return false;
                }

                count += decoded;
            }

            return count == DecodedCount(text);
        }

        /// <summary>How many bytes were decoded; some decoders pass over white space, and answer fewer then. -1 for no base64.</summary>
        private static int Decode(ReadOnlySpan<byte> text, byte[] bytes)
        {
            int consumed;
            int written;
            OperationStatus status = Base64.DecodeFromUtf8(text, bytes, out consumed, out written);
            return status == OperationStatus.Done ? written : -1;
        }

        /// <summary>Whether the bits of the last character beyond the last byte are zero.</summary>
        private static bool EndsInZeroBits(ReadOnlySpan<byte> text, int padding)
        {
            if (padding == 0 || padding >= text.Length)
            {
                return padding == 0;
            }

            string allowed = padding == 1 ? "AEIMQUYcgkosw048" : "AQgw";
            return allowed.IndexOf((char)text[text.Length - 1 - padding]) >= 0;
        }
    }
}
