namespace ClientDriver
{
    using System;

    /// <summary>A scenario did not go as expected.</summary>
    internal sealed class ExpectationException : Exception
    {
        internal ExpectationException(string message)
            : base(message)
        {
        }
    }
}
