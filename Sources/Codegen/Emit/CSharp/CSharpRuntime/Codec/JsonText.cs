namespace BridgeRuntime.Internal
{
    using System;
    using System.Buffers;
    using System.Buffers.Text;
    using System.Collections.Generic;

    /// <summary>Writes the bytes that every language writes: strings are escaped only where RFC 8259 asks.</summary>
    internal sealed class JsonText : JsonOut
    {
        /// <summary>A longer value is not copied: it becomes base64 while it is sent.</summary>
        private const int MaxCopiedBytes = 64 * 1024;

        // The longest text of an integer, or of a double without an exponent.
        private const int MaxNumberLength = 32;

        private readonly List<JsonPart> parts = new List<JsonPart>();
        private byte[] buffer = ArrayPool<byte>.Shared.Rent(2048);
        private int used;

        internal JsonText(bool sortsMembers = false)
            : base(sortsMembers)
        {
        }

        /// <summary>What was written; the writer is done then.</summary>
        internal JsonBody Take()
        {
            Detach();
            // Cleared: it may hold what is sensitive.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            buffer = Array.Empty<byte>();
            return new JsonBody(parts);
        }

        protected override void OpenObject()
        {
            Separate();
            Append((byte)'{');
        }

        protected override void CloseObject()
        {
            Append((byte)'}');
        }

        protected override void OpenList()
        {
            Separate();
            Append((byte)'[');
        }

        protected override void CloseList()
        {
            Append((byte)']');
        }

        internal override void Name(JsonName name)
        {
            Separate();
            Reserve(name.Quoted.Length);
            name.Quoted.CopyTo(new Span<byte>(buffer, used, name.Quoted.Length));
            used += name.Quoted.Length;
        }

        internal override void Name(string name)
        {
            String(name);
            Append((byte)':');
        }

        internal override void Null()
        {
            PlainText("null");
        }

        internal override void Bool(bool value)
        {
            PlainText(value ? "true" : "false");
        }

        internal override void Int64(long value)
        {
            Separate();
            Reserve(MaxNumberLength);
            int written;
            Utf8Formatter.TryFormat(value, new Span<byte>(buffer, used, MaxNumberLength), out written);
            used += written;
        }

        internal override void Float64(double value)
        {
            PlainText(NumberText.Of(value));
        }

        internal override void String(string value)
        {
            Separate();
            int most = Some(value).Length <= 256 ? value.Length * 3 : Utf8Text.CountBytes(value);
            Reserve(most + 2);
            buffer[used++] = (byte)'"';
            int start = used;
            used += Utf8Text.Encode(value, new Span<byte>(buffer, used, most));
            int first = EscapedText.IndexOfEscape(new ReadOnlySpan<byte>(buffer, start, used - start));
            if (first >= 0)
            {
                Escape(start + first);
            }

            Append((byte)'"');
        }

        internal override void Bytes(byte[] value)
        {
            Separate();
            Append((byte)'"');
            if (Some(value).Length > MaxCopiedBytes)
            {
                Detach();
                parts.Add(JsonPart.Base64(value));
            }
            else
            {
                int length = (value.Length + 2) / 3 * 4;
                Reserve(length);
                int consumed;
                int written;
                Base64.EncodeToUtf8(value, new Span<byte>(buffer, used, length), out consumed, out written);
                used += written;
            }

            Append((byte)'"');
        }

        protected override void PlainString(string value)
        {
            Separate();
            Append((byte)'"');
            Ascii(value);
            Append((byte)'"');
        }

        private void PlainText(string value)
        {
            Separate();
            Ascii(value);
        }

        private void Ascii(string value)
        {
            Reserve(value.Length);
            foreach (char unit in value)
            {
                buffer[used++] = (byte)unit;
            }
        }

        /// <summary>The comma before a value or a name: what stands before it tells whether it is the first.</summary>
        private void Separate()
        {
            byte last = used == 0 ? (byte)':' : buffer[used - 1];
            if (last != (byte)'{' && last != (byte)'[' && last != (byte)':')
            {
                Append((byte)',');
            }
        }

        /// <summary>Writes what stands from <paramref name="start"/> on once more, with its escapes.</summary>
        private void Escape(int start)
        {
            byte[] text = new ReadOnlySpan<byte>(buffer, start, used - start).ToArray();
            used = start;
            foreach (byte value in text)
            {
                if (EscapedText.NeedsEscape(value))
                {
                    Ascii(EscapedText.EscapeOf(value));
                }
                else
                {
                    Append(value);
                }
            }
        }

        private void Append(byte value)
        {
            if (used == buffer.Length)
            {
                Reserve(1);
            }

            buffer[used++] = value;
        }

        private void Reserve(int count)
        {
            if (count <= buffer.Length - used)
            {
                return;
            }

            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(used + count, buffer.Length * 2)));
            Buffer.BlockCopy(buffer, 0, larger, 0, used);
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            buffer = larger;
        }

        /// <summary>Makes a part of what was written since the last one.</summary>
        private void Detach()
        {
            if (used > 0)
            {
                parts.Add(JsonPart.Plain(new ReadOnlySpan<byte>(buffer, 0, used).ToArray()));
            }

            used = 0;
        }
    }
}
