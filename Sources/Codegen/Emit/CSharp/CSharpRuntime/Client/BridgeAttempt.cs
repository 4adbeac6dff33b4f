namespace BridgeRuntime
{
    /// <summary>One attempt of a call, or one connection to a channel: what observers are told and exceptions say.</summary>
    public sealed class BridgeAttempt
    {
        internal BridgeAttempt(string endpoint, string traceId, int number)
        {
            Endpoint = endpoint;
            TraceId = traceId;
            Number = number;
        }

        /// <summary>The name of the endpoint or channel in the contract.</summary>
        public string Endpoint { get; }

        /// <summary>32 lower-case hexadecimal digits, the same in all attempts of a call (wire-protocol H8).</summary>
        public string TraceId { get; }

        /// <summary>From 1.</summary>
        public int Number { get; }

        internal BridgeAttempt Next()
        {
            return new BridgeAttempt(Endpoint, TraceId, Number + 1);
        }
    }
}
