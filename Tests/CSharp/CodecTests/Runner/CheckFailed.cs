using System;

namespace CodecTests.Runner
{
    /// <summary>Something that a test holds to be so is not.</summary>
    internal sealed class CheckFailed : Exception
    {
        public CheckFailed(string message) : base(message) { }
    }
}
