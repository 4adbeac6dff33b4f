namespace BridgeRuntime.Internal
{
    using System;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        /// <summary>Reads a string.</summary>
        internal string String()
        {
            return reader.TokenType == JsonTokenType.String ? Text() : Rejected<string>(ExpectedKind.String);
        }

        /// <summary>
        /// Reads a string. Lengths count Unicode scalar values, bytes those of UTF-8; -1 and null stand for no limit.
        /// </summary>
        internal string String(
            long minLength = -1, long maxLength = -1, long minBytes = -1, long maxBytes = -1, TextPattern pattern = null)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<string>(ExpectedKind.String);
            }

            ReadOnlySpan<byte> bytes = TextBytes();
            string text = Utf8Text.Decode(bytes);
            if (minLength >= 0 && Utf8Text.CountScalars(bytes) < minLength)
            {
                return Broken<string>(ViolationRule.MinLength, NumberText.Of(minLength));
            }

            // There are no more scalar values than UTF-16 units.
            if (maxLength >= 0 && text.Length > maxLength && Utf8Text.CountScalars(bytes) > maxLength)
            {
                return Broken<string>(ViolationRule.MaxLength, NumberText.Of(maxLength));
            }

            if (minBytes >= 0 && bytes.Length < minBytes)
            {
                return Broken<string>(ViolationRule.MinBytes, NumberText.Of(minBytes));
            }

            if (maxBytes >= 0 && bytes.Length > maxBytes)
            {
                return Broken<string>(ViolationRule.MaxBytes, NumberText.Of(maxBytes));
            }

            return pattern == null || pattern.Matches(text)
                ? text : Broken<string>(ViolationRule.Pattern, pattern.Text);
        }

        /// <summary>Reads base64 (RFC 4648 section 4). Limits are those of the decoded bytes; too many are never decoded.</summary>
        internal byte[] Bytes(long minBytes = -1, long maxBytes = -1)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<byte[]>(ExpectedKind.Bytes);
            }

            ReadOnlySpan<byte> text = TextBytes();
            int count = Base64Text.DecodedCount(text);
            byte[] bytes = count > maxBytes && maxBytes >= 0 ? null : Base64Text.Decode(text, count);
            if (bytes == null && (count < 0 || count <= maxBytes || maxBytes < 0 || !Base64Text.IsWellFormed(text)))
            {
                Utf8Text.Check(text);
                return Broken<byte[]>(ViolationRule.Format, ExpectedKind.Bytes);
            }

            if (minBytes >= 0 && count < minBytes)
            {
                return Broken<byte[]>(ViolationRule.MinBytes, NumberText.Of(minBytes));
            }

            return bytes ?? Broken<byte[]>(ViolationRule.MaxBytes, NumberText.Of(maxBytes));
        }

        /// <summary>Reads a UUID as RFC 9562 section 4 writes it, in any case.</summary>
        internal Guid Uuid()
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<Guid>(ExpectedKind.Uuid);
            }

            Guid uuid;
            ReadOnlySpan<byte> text = TextBytes();
            return TimeText.TryParseUuid(text, out uuid) ? uuid : Misformed<Guid>(text, ExpectedKind.Uuid);
        }

        /// <summary>Reads an instant as RFC 3339 section 5.6 writes it, with its offset; in UTC, cut to microseconds.</summary>
        internal DateTimeOffset Timestamp()
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<DateTimeOffset>(ExpectedKind.Timestamp);
            }

            DateTimeOffset instant;
            ReadOnlySpan<byte> text = TextBytes();
            return TimeText.TryParseTimestamp(text, out instant)
                ? instant : Misformed<DateTimeOffset>(text, ExpectedKind.Timestamp);
        }

        /// <summary>Reads a day as RFC 3339 section 5.6 writes it.</summary>
        internal DateTime Date()
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<DateTime>(ExpectedKind.Date);
            }

            DateTime day;
            ReadOnlySpan<byte> text = TextBytes();
            return TimeText.TryParseDate(text, out day) ? day : Misformed<DateTime>(text, ExpectedKind.Date);
        }

        private T Misformed<T>(ReadOnlySpan<byte> text, string kind)
        {
            Utf8Text.Check(text);
            return Broken<T>(ViolationRule.Format, kind);
        }

        /// <summary>What the string or name here stands for.</summary>
        private string Text()
        {
            return Utf8Text.Decode(TextBytes());
        }

        /// <summary>The same as bytes, which may be no UTF-8.</summary>
        private ReadOnlySpan<byte> TextBytes()
        {
            ReadOnlySpan<byte> token = Token;
            int escape = token.IndexOf((byte)'\\');
            return escape < 0 ? token : EscapedText.Unescape(token, escape);
        }
    }
}
