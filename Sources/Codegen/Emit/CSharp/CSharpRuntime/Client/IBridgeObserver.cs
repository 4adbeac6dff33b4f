namespace BridgeRuntime
{
    /// <summary>
    /// Is told what a client does, on the thread that does it; never of payload or token. What it throws ends the call.
    /// </summary>
    public interface IBridgeObserver
    {
        /// <summary>A request is about to be sent.</summary>
        void Requested(BridgeAttempt call);

        /// <summary>An answer is there as a whole, be it good or bad, so long after its request began.</summary>
        void Answered(BridgeAttempt call, int status, global::System.TimeSpan duration);

        /// <summary>The attempt failed; another one begins after <paramref name="wait"/>.</summary>
        void Retrying(BridgeAttempt call, global::System.TimeSpan wait, string cause);

        /// <summary>The channel's connection ended or failed; another one begins after <paramref name="wait"/>.</summary>
        void Reconnecting(BridgeAttempt call, global::System.TimeSpan wait, string cause);

        /// <summary>The channel is connected again; what was published meanwhile is lost.</summary>
        void Missed(BridgeAttempt call, BridgeGap gap);

        /// <summary>The server speaks another contract; both as in <c>1.4.0+196a6fedfc19cb73</c>.</summary>
        void ContractMismatch(BridgeAttempt call, string expected, string found);
    }
}
