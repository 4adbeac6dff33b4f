namespace BridgeRuntime.Internal
{
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>A request's body, written to its connection in pieces.</summary>
    internal sealed class JsonBodyContent : HttpContent
    {
        private readonly JsonBody body;

        internal JsonBodyContent(JsonBody body)
        {
            this.body = body;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext context)
        {
            return body.CopyToAsync(stream, CancellationToken.None);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
