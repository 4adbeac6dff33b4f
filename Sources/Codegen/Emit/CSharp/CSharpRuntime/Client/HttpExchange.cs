namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>One request and its whole answer, within a time.</summary>
    internal sealed class HttpExchange
    {
        private const int Piece = 16 * 1024;

        private readonly HttpClient client;
        private readonly int maxAnswer;

        internal HttpExchange(HttpClient client, int maxAnswer)
        {
            this.client = client;
            this.maxAnswer = maxAnswer;
        }

        /// <summary>What came of it, however slowly; throws where the caller cancelled, whose connection it closes.</summary>
        internal async Task<Outcome> SendAsync(
            HttpRequestMessage request, TimeSpan patience, CancellationToken cancellationToken)
        {
            bool hasHead = false;
            using (var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
            {
                deadline.CancelAfter(patience);
                try
                {
                    Uri target = request.RequestUri;
                    using (HttpResponseMessage response = await client.SendAsync(
                        request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false))
                    {
                        hasHead = true;
                        return WasRedirected(response, target)
                            ? new Outcome(new TransportFailure(TransportFailure.Kind.Redirected))
                            : await ReadAsync(response, deadline.Token).ConfigureAwait(false);
                    }
                }
                catch (Exception error) when (IsOfConnection(error) || deadline.IsCancellationRequested)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return new Outcome(deadline.IsCancellationRequested
                        ? new TransportFailure(TransportFailure.Kind.TimeUp, error)
                        : TransportFailure.Of(error, hasHead));
                }
            }
        }

        /// <summary>Whether the <c>HttpClient</c> went on to another address.</summary>
        internal static bool WasRedirected(HttpResponseMessage response, Uri target)
        {
            HttpRequestMessage last = response.RequestMessage;
            return last != null && last.RequestUri != null && last.RequestUri.AbsoluteUri != target.AbsoluteUri;
        }

        /// <summary>Whether an exception says something of a connection, and nothing of a wrong use.</summary>
        internal static bool IsOfConnection(Exception error)
        {
            return error is HttpRequestException || error is IOException || error is OperationCanceledException
                || error is InvalidDataException;
        }

        private async Task<Outcome> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        {
            if (response.Content == null)
            {
                return new Outcome(new BridgeAnswer(response, ReadOnlyMemory<byte>.Empty));
            }

            if (response.Content.Headers.ContentLength > maxAnswer)
            {
                return new Outcome(new TransportFailure(TransportFailure.Kind.TooLong));
            }

            using (Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false))
            {
                var body = new MemoryStream();
                byte[] piece = new byte[Piece];
                while (true)
                {
                    int count = await stream.ReadAsync(piece, 0, piece.Length, cancellationToken).ConfigureAwait(false);
                    if (count == 0)
                    {
                        var whole = new ReadOnlyMemory<byte>(body.GetBuffer(), 0, (int)body.Length);
                        return new Outcome(new BridgeAnswer(response, whole));
                    }

                    if (count > maxAnswer - body.Length)
                    {
                        return new Outcome(new TransportFailure(TransportFailure.Kind.TooLong));
                    }

                    body.Write(piece, 0, count);
                }
            }
        }
    }
}
