namespace BridgeRuntime
{
    /// <summary>Stands among the events where some may be lost, because the channel was connected anew.</summary>
    public sealed class BridgeGap : BridgeStreamItem
    {
        internal BridgeGap(global::System.DateTimeOffset since, string cause)
        {
            Since = since;
            Cause = cause;
        }

        /// <summary>When the last event before it came.</summary>
        public global::System.DateTimeOffset Since { get; }

        /// <summary>Why the connection before it ended, as in <c>1013 slow_reader</c>.</summary>
        public string Cause { get; }
    }
}
