using System;

namespace CodecTests.Vectors
{
    /// <summary>A door as the generated ones are, <c>JsonDoor.Read</c>.</summary>
    internal delegate TValue Door<TValue, TReader>(ReadOnlySpan<byte> json, TReader read);
}
