namespace BridgeRuntime
{
    /// <summary>What a client is to know. It is read once, when the client is made.</summary>
    public sealed class BridgeClientOptions
    {
        /// <summary>Where the bridge listens, as in <c>http://127.0.0.1:5001</c>; if silent, the contract's <c>base_url</c>.</summary>
        public string Url { get; set; } = BridgeContract.BaseUrl;

        /// <summary>The session's secret. It must be given.</summary>
        public string Token { get; set; }

        /// <summary>Is told what the client does.</summary>
        public IBridgeObserver Observer { get; set; }

        /// <summary>Of calls.</summary>
        public BridgeBackoff Retry { get; set; } = new BridgeBackoff();

        /// <summary>Of channels; it counts attempts none of whose connections lasted for its cap.</summary>
        public BridgeBackoff Reconnect { get; set; } = new BridgeBackoff(attempts: 10);

        /// <summary>Whether the URL may lead to another machine, and the token with it.</summary>
        public bool AllowAnyHost { get; set; }

        /// <summary>The longest answer that is read, in bytes.</summary>
        public int MaxAnswer { get; set; } = 64 * 1024 * 1024;
    }
}
