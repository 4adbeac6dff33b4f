namespace BridgeRuntime.Internal
{
    using System;
    using System.Buffers.Text;
    using System.Collections.Generic;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;

    /// <summary>A JSON text that may be sent several times; the base64 of what is large never stands in memory.</summary>
    internal sealed class JsonBody
    {
        // A multiple of 3: only the last piece is padded.
        private const int PieceLength = 48 * 1024;

        private readonly IReadOnlyList<JsonPart> parts;

        internal JsonBody(IReadOnlyList<JsonPart> parts)
        {
            this.parts = parts;
            foreach (JsonPart part in parts)
            {
                Length += part.Length;
            }
        }

        /// <summary>In bytes.</summary>
        internal long Length { get; }

        /// <summary>The whole; throws <c>ArgumentException</c> where no array is so long.</summary>
        internal byte[] ToArray()
        {
            if (parts.Count == 1 && !parts[0].IsBase64)
            {
                return parts[0].Bytes;
            }

            if (Length > int.MaxValue - 64)
            {
                throw new ArgumentException("The text is too long for an array.");
            }

            byte[] bytes = new byte[Length];
            int position = 0;
            foreach (JsonPart part in parts)
            {
                Copy(part, new Span<byte>(bytes, position, (int)part.Length));
                position += (int)part.Length;
            }

            return bytes;
        }

        internal void CopyTo(Stream stream)
        {
            foreach (ArraySegment<byte> piece in Pieces())
            {
                stream.Write(piece.Array, piece.Offset, piece.Count);
            }
        }

        internal async Task CopyToAsync(Stream stream, CancellationToken cancellationToken)
        {
            foreach (ArraySegment<byte> piece in Pieces())
            {
                await stream.WriteAsync(piece.Array, piece.Offset, piece.Count, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Each stands until the next one is asked for.</summary>
        private IEnumerable<ArraySegment<byte>> Pieces()
        {
            byte[] encoded = null;
            foreach (JsonPart part in parts)
            {
                for (int start = 0; start < part.Bytes.Length; start += PieceLength)
                {
                    int count = Math.Min(PieceLength, part.Bytes.Length - start);
                    if (part.IsBase64)
                    {
                        encoded = encoded ?? new byte[PieceLength / 3 * 4];
                        yield return new ArraySegment<byte>(encoded, 0, Encode(part.Bytes, start, count, encoded));
                    }
                    else
                    {
                        yield return new ArraySegment<byte>(part.Bytes, start, count);
                    }
                }
            }
        }

        private static void Copy(JsonPart part, Span<byte> target)
        {
            if (part.IsBase64)
            {
                int consumed;
                int written;
                Base64.EncodeToUtf8(part.Bytes, target, out consumed, out written);
            }
            else
            {
                part.Bytes.CopyTo(target);
            }
        }

        private static int Encode(byte[] bytes, int start, int count, byte[] target)
        {
            int consumed;
            int written;
            Base64.EncodeToUtf8(new ReadOnlySpan<byte>(bytes, start, count), target, out consumed, out written);
            return written;
        }
    }
}
