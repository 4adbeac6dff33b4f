namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Net.Http;

    /// <summary>What a call keeps to.</summary>
    internal sealed class BridgeEndpoint
    {
        // The server's own answer wins: the client waits so much longer (contract-language, Endpoints).
        private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

        /// <param name="name">In the contract.</param>
        /// <param name="method">As on the wire.</param>
        /// <param name="requiresToken">Whether it is sent.</param>
        /// <param name="idempotent">Whether a call may be made again.</param>
        /// <param name="maxBody">Of the request's body, in bytes.</param>
        /// <param name="timeoutMilliseconds">What the server may take.</param>
        internal BridgeEndpoint(
            string name, string method, bool requiresToken, bool idempotent, long maxBody, long timeoutMilliseconds)
        {
            Name = name;
            Method = new HttpMethod(method);
            RequiresToken = requiresToken;
            Idempotent = idempotent;
            MaxBody = maxBody;
            Patience = TimeSpan.FromMilliseconds(timeoutMilliseconds) + Grace;
        }

        internal string Name { get; }

        internal HttpMethod Method { get; }

        internal bool RequiresToken { get; }

        internal bool Idempotent { get; }

        internal long MaxBody { get; }

        /// <summary>What an attempt may take.</summary>
        internal TimeSpan Patience { get; }
    }
}
