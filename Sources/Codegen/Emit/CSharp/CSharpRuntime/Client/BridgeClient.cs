namespace BridgeRuntime
{
    /// <summary>
    /// Calls the endpoints of a bridge and follows its channels. It holds no connection: it needs no disposal, and any
    /// thread may use it.
    /// </summary>
    public sealed partial class BridgeClient
    {
        // Ends as no name of a contract does: endpoints and channels become methods beside it.
        private readonly Internal.ClientCore core_;

        /// <param name="httpClient">Opens the connections; one for the life of the program.</param>
        /// <param name="options">What the client is to know.</param>
        /// <exception cref="System.ArgumentException">For a URL that leads to another machine, unless any host is allowed, and for what is no token.</exception>
        public BridgeClient(global::System.Net.Http.HttpClient httpClient, BridgeClientOptions options)
        {
            if (httpClient == null)
            {
                throw new global::System.ArgumentNullException(nameof(httpClient));
            }

            if (options == null)
            {
                throw new global::System.ArgumentNullException(nameof(options));
            }

            core_ = new Internal.ClientCore(httpClient, options);
        }

        /// <summary>An <c>HttpClient</c> without proxies, cookies and redirects, whose calls end by their own deadlines.</summary>
        public static global::System.Net.Http.HttpClient CreateHttpClient()
        {
            var handler = new global::System.Net.Http.HttpClientHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
            };
            return new global::System.Net.Http.HttpClient(handler)
            {
                Timeout = global::System.Threading.Timeout.InfiniteTimeSpan,
            };
        }
    }
}
