using System;

namespace SmrtHub.BridgeConsole
{
    /// <summary>What was given breaks the contract, and was not sent.</summary>
    internal sealed class RefusedException : Exception
    {
        public RefusedException(string message) : base(message) { }
    }
}
