namespace ClientDriver
{
    using System.IO;
    using System.Net;
    using System.Net.Http;
    using System.Security.Cryptography;
    using System.Text;
    using System.Threading;
    using System.Threading.Tasks;
    using SmrtHub.BridgeApi;

    /// <summary>Answers with a 101 as RFC 6455 has it, whose connection breaks before anybody can use it.</summary>
    internal sealed class BrokenUpgrade : HttpMessageHandler
    {
        private readonly Connection connection = new Connection();

        internal static async Task PlayAsync(CancellationToken cancellation)
        {
            var handler = new BrokenUpgrade();
            using (var http = new HttpClient(handler))
            {
                var options = new BridgeClientOptions { Token = new string('t', 32), Reconnect = new BridgeBackoff(attempts: 1) };
                var events = new BridgeClient(http, options).EventsChannel().GetAsyncEnumerator(cancellation);
                await Expect.ThrowsAsync<BridgeConnectionException>(() => events.MoveNextAsync().AsTask());
                Expect.True(handler.connection.IsDisposed, "the answer is disposed of");
            }
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
        {
            string key = string.Join("", request.Headers.GetValues("Sec-WebSocket-Key"));
            var response = new HttpResponseMessage(HttpStatusCode.SwitchingProtocols)
            {
                Content = connection, RequestMessage = request,
            };
            response.Headers.TryAddWithoutValidation("Connection", "Upgrade");
            response.Headers.TryAddWithoutValidation("Upgrade", "websocket");
            response.Headers.TryAddWithoutValidation("Sec-WebSocket-Accept", Accept(key));
            return Task.FromResult(response);
        }

        /// <summary>RFC 6455 section 4.2.2.</summary>
        private static string Accept(string key)
        {
            using (SHA1 sha1 = SHA1.Create())
            {
                byte[] text = Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
                return System.Convert.ToBase64String(sha1.ComputeHash(text));
            }
        }

        private sealed class Connection : HttpContent
        {
            internal bool IsDisposed { get; private set; }

            protected override Task<Stream> CreateContentReadStreamAsync()
            {
                throw new IOException("The connection is reset.");
            }

            protected override Task SerializeToStreamAsync(Stream stream, TransportContext context)
            {
                throw new IOException("The connection is reset.");
            }

            protected override bool TryComputeLength(out long length)
            {
                length = 0;
                return false;
            }

            protected override void Dispose(bool disposing)
            {
                IsDisposed = true;
                base.Dispose(disposing);
            }
        }
    }
}
