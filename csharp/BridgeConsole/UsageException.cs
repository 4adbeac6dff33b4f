using System;

namespace SmrtHub.BridgeConsole
{
    /// <summary>The bridge was not asked: an argument, a file or the token is not as it must be. The message says how to mend it.</summary>
    internal sealed class UsageException : Exception
    {
        public UsageException(string message) : base(message) { }
    }
}
