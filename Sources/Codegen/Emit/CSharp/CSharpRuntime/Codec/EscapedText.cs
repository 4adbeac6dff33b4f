namespace BridgeRuntime.Internal
{
    using System;
    using System.Globalization;
    using System.Runtime.InteropServices;

    /// <summary>Strings with escapes (RFC 8259 section 7), which the reader has found to be well-formed.</summary>
    internal static class EscapedText
    {
        /// <summary>
        /// What the text between the quotes stands for; throws <c>BridgeJsonException</c> for half of a surrogate pair.
        /// </summary>
        internal static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> text, int firstEscape)
        {
            // No escape is shorter than what it stands for.
            byte[] result = new byte[text.Length];
            text.Slice(0, firstEscape).CopyTo(result);
            int count = firstEscape;
            int position = firstEscape;
            while (position < text.Length)
            {
                if (text[position] != (byte)'\\')
                {
                    result[count++] = text[position++];
                }
                else if (text[position + 1] == (byte)'u')
                {
                    count += Encode(Scalar(text, ref position), result, count);
                }
                else
                {
                    result[count++] = Single(text[position + 1]);
                    position += 2;
                }
            }

            return new ReadOnlySpan<byte>(result, 0, count);
        }

        /// <summary>The index of the first byte that needs an escape; -1 for none.</summary>
        internal static int IndexOfEscape(ReadOnlySpan<byte> text)
        {
            int index = 0;
            foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(text))
            {
                if (NeedsEscape(word))
                {
                    break;
                }

                index += sizeof(ulong);
            }

            for (; index < text.Length; index++)
            {
                if (NeedsEscape(text[index]))
                {
                    return index;
                }
            }

            return -1;
        }

        /// <summary>Controls, quotation mark and backslash, and no others.</summary>
        internal static bool NeedsEscape(byte value)
        {
            return value < 0x20 || value == (byte)'"' || value == (byte)'\\';
        }

        /// <summary>Whether any of eight bytes does: where one is less than a number, the subtraction borrows its highest bit.</summary>
        private static bool NeedsEscape(ulong word)
        {
            const ulong Each = 0x0101010101010101;
            const ulong Highest = 0x80 * Each;
            ulong quotes = word ^ ('"' * Each);
            ulong backslashes = word ^ ('\\' * Each);
            return unchecked(
                (((word - 0x20 * Each) & ~word) | ((quotes - Each) & ~quotes) | ((backslashes - Each) & ~backslashes)) & Highest) != 0;
        }

        internal static string EscapeOf(byte value)
        {
            switch (value)
            {
                case 0x08: return "\\b";
                case 0x09: return "\\t";
                case 0x0A: return "\\n";
                case 0x0C: return "\\f";
                case 0x0D: return "\\r";
                case (byte)'"': return "\\\"";
                case (byte)'\\': return "\\\\";
                default: return "\\u00" + value.ToString("x2", CultureInfo.InvariantCulture);
            }
        }

        private static byte Single(byte letter)
        {
            switch ((char)letter)
            {
                case 'b': return 0x08;
                case 'f': return 0x0C;
                case 'n': return 0x0A;
                case 'r': return 0x0D;
                case 't': return 0x09;
                default: return letter;
            }
        }

        /// <summary>Reads <c>\uXXXX</c>, with the low half that must follow a high one.</summary>
        private static int Scalar(ReadOnlySpan<byte> text, ref int position)
        {
            int unit = Unit(text, position);
            position += 6;
            if (unit < 0xD800 || unit > 0xDFFF)
            {
                return unit;
            }

            bool isFollowed = text.Length - position >= 6 && text[position] == (byte)'\\' && text[position + 1] == (byte)'u';
            int low = unit < 0xDC00 && isFollowed ? Unit(text, position) : 0;
            if (low < 0xDC00 || low > 0xDFFF)
            {
                throw BridgeJsonException.Malformed("it holds half of a surrogate pair");
            }

            position += 6;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }

        private static int Unit(ReadOnlySpan<byte> text, int position)
        {
            int value = 0;
            for (int index = position + 2; index < position + 6; index++)
            {
                int digit = text[index];
                value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
            }

            return value;
        }

        /// <summary>Writes a scalar value as UTF-8, and answers how many bytes that are.</summary>
        private static int Encode(int scalar, byte[] bytes, int start)
        {
            if (scalar < 0x80)
            {
                bytes[start] = (byte)scalar;
                return 1;
            }

            int length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
            for (int index = length - 1; index > 0; index--)
            {
                bytes[start + index] = (byte)(0x80 | (scalar & 0x3F));
                scalar >>= 6;
            }

            bytes[start] = (byte)(((0xF00 >> length) & 0xFF) | scalar);
            return length;
        }
    }
}
