namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Net.WebSockets;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>An open channel, read by one task.</summary>
    internal sealed class ChannelSocket : IDisposable
    {
        private const int Piece = 16 * 1024;

        // For what is sent before the connection is left: a server that does not read it is not waited for.
        private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

        private readonly HttpResponseMessage response;
        private readonly WebSocket socket;
        private readonly int maxMessage;
        private readonly byte[] piece = new byte[Piece];

        /// <param name="response">The 101, which holds the connection.</param>
        /// <param name="stream">The connection behind the 101.</param>
        /// <param name="maxMessage">In bytes.</param>
        internal ChannelSocket(HttpResponseMessage response, Stream stream, int maxMessage)
        {
            this.response = response;
            this.maxMessage = maxMessage;
            // A bridge asks for signs of life itself: none are sent unasked.
            socket = WebSocket.CreateFromStream(stream, false, null, Timeout.InfiniteTimeSpan);
        }

        /// <summary>What could not be sent is told of by the next message.</summary>
        internal async Task SendAsync(byte[] text, CancellationToken cancellationToken)
        {
            try
            {
                await socket.SendAsync(new ArraySegment<byte>(text), WebSocketMessageType.Text, true, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (Exception error) when (HasEnded(error))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        /// <summary>The next message; the connection is over after one that is no text.</summary>
        internal async Task<ChannelMessage> ReceiveAsync(TimeSpan limit, CancellationToken cancellationToken)
        {
            using (var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
            {
                deadline.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
                try
                {
                    return await ReceiveAsync(deadline.Token).ConfigureAwait(false);
                }
                catch (Exception error) when (HasEnded(error))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return deadline.IsCancellationRequested
                        ? new ChannelMessage(ChannelMessage.Kind.Silence) : new ChannelMessage(WhatEnded(error), error);
                }
            }
        }

        /// <summary>Says why the connection is left, where it still can be said.</summary>
        internal async Task CloseAsync(int code)
        {
            bool isOpen = socket.State == WebSocketState.Open || socket.State == WebSocketState.CloseReceived;
            if (!isOpen)
            {
                return;
            }

            using (var deadline = new CancellationTokenSource(Farewell))
            {
                try
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, deadline.Token).ConfigureAwait(false);
                }
                catch (Exception error) when (HasEnded(error))
                {
                    // The server has gone already.
                }
            }
        }

        public void Dispose()
        {
            socket.Dispose();
            response.Dispose();
        }

        private async Task<ChannelMessage> ReceiveAsync(CancellationToken cancellationToken)
        {
            var message = new MemoryStream();
            while (true)
            {
                WebSocketReceiveResult part = await socket.ReceiveAsync(new ArraySegment<byte>(piece), cancellationToken)
                    .ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return new ChannelMessage((int)(part.CloseStatus ?? 0), part.CloseStatusDescription ?? "");
                }

                if (part.MessageType == WebSocketMessageType.Binary)
                {
                    return new ChannelMessage(ChannelMessage.Kind.Binary);
                }

                if (part.Count > maxMessage - message.Length)
                {
                    return new ChannelMessage(ChannelMessage.Kind.TooLong);
                }

                message.Write(piece, 0, part.Count);
                if (part.EndOfMessage)
                {
                    return new ChannelMessage(new ReadOnlyMemory<byte>(message.GetBuffer(), 0, (int)message.Length));
                }
            }
        }

        private static ChannelMessage.Kind WhatEnded(Exception error)
        {
            var failure = error as WebSocketException;
            bool isFault = failure != null && failure.WebSocketErrorCode != WebSocketError.ConnectionClosedPrematurely;
            return isFault ? ChannelMessage.Kind.Fault : ChannelMessage.Kind.Ended;
        }

        private static bool HasEnded(Exception error)
        {
            return error is WebSocketException || error is OperationCanceledException || error is IOException
                || error is ObjectDisposedException;
        }
    }
}
