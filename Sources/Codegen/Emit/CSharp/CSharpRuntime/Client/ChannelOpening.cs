namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>What came of a handshake: an answer with or without a channel, or a failure.</summary>
    internal sealed class ChannelOpening
    {
        // For the connection and its handshake, which wait for nothing.
        internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

        private ChannelOpening(Outcome outcome, ChannelSocket socket, string fault)
        {
            Outcome = outcome;
            Socket = socket;
            Fault = fault;
        }

        /// <summary>The answer's head, or why there is none.</summary>
        internal Outcome Outcome { get; }

        /// <summary>Null where the answer opens none.</summary>
        internal ChannelSocket Socket { get; }

        /// <summary>What is wrong with a 101, or null.</summary>
        internal string Fault { get; }

        /// <summary>
        /// Asks for an upgrade. <c>ClientWebSocket</c> does the same, and keeps the answer's status and fields to itself:
        /// contract, <c>Retry-After</c> and refusal.
        /// </summary>
        internal static async Task<ChannelOpening> OpenAsync(
            HttpClient client, Uri target, BridgeAttempt attempt, int maxMessage, CancellationToken cancellationToken)
        {
            var handshake = new WebSocketHandshake();
            using (var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
            using (HttpRequestMessage request = ClientRequest.Bare(HttpMethod.Get, target, attempt))
            {
                handshake.AddTo(request);
                deadline.CancelAfter(Patience);
                try
                {
                    HttpResponseMessage response = await client.SendAsync(
                        request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
                    return await OfAsync(response, target, handshake, maxMessage).ConfigureAwait(false);
                }
                catch (Exception error) when (HttpExchange.IsOfConnection(error) || deadline.IsCancellationRequested)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return Failed(deadline.IsCancellationRequested
                        ? new TransportFailure(TransportFailure.Kind.TimeUp, error) : TransportFailure.Of(error, false));
                }
            }
        }

        /// <summary>The response is the channel's, or disposed of.</summary>
        private static async Task<ChannelOpening> OfAsync(
            HttpResponseMessage response, Uri target, WebSocketHandshake handshake, int maxMessage)
        {
            ChannelOpening opening = null;
            try
            {
                opening = await JudgeAsync(response, target, handshake, maxMessage).ConfigureAwait(false);
                return opening;
            }
            finally
            {
                if (opening == null || opening.Socket == null)
                {
                    response.Dispose();
                }
            }
        }

        private static async Task<ChannelOpening> JudgeAsync(
            HttpResponseMessage response, Uri target, WebSocketHandshake handshake, int maxMessage)
        {
            if (HttpExchange.WasRedirected(response, target))
            {
                return Failed(new TransportFailure(TransportFailure.Kind.Redirected));
            }

            var outcome = new Outcome(new BridgeAnswer(response, ReadOnlyMemory<byte>.Empty));
            string fault = outcome.Answer.Status == 101 ? handshake.FaultOf(response) : null;
            if (outcome.Answer.Status == 101 && fault == null)
            {
                Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
                if (stream.CanRead && stream.CanWrite)
                {
                    return new ChannelOpening(outcome, new ChannelSocket(response, stream, maxMessage), null);
                }

                fault = "the HttpClient hands over no connection behind the 101";
            }

            return new ChannelOpening(outcome, null, fault);
        }

        private static ChannelOpening Failed(TransportFailure failure)
        {
            return new ChannelOpening(new Outcome(failure), null, null);
        }
    }
}
